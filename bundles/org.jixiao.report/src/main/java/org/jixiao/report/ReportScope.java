package org.jixiao.report;

import java.util.Optional;

/** What one file of a report is about. */
public enum ReportScope {
    /** One dossier; written once for each. */
    DOSSIER("dossier"),
    /** What a dossier has of one stage before evaluation; written once for each, and not at all for dossiers without it. */
    STAGE("stage"),
    /** All dossiers together; written once. */
    BATCH("batch");

    private final String id;

    ReportScope(String id) {
        this.id = id;
    }

    /** The value of the attribute {@code scope} of the extension point. */
    public String id() {
        return id;
    }

    /** The scope declared as {@code id}; empty when there is none. */
    public static Optional<ReportScope> of(String id) {
        for (ReportScope scope : values()) {
            if (scope.id.equals(id)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }
}
