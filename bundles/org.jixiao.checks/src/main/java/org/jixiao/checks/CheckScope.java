package org.jixiao.checks;

import java.util.Optional;

/**
 * What a check looks at, and therefore which change makes its findings stale. A check may read more than its object, but then
 * it must declare the wider scope, or its findings will not follow the change.
 */
public enum CheckScope {
    /** One indicator row of an evaluation; stale when something inside that row changed. */
    INDICATOR("indicator"),
    /** One row of the fund block of an evaluation; stale when something inside that row changed. */
    FUND_ROW("fundRow"),
    /** One evaluation with all its rows; stale when anything inside the evaluation changed. */
    EVALUATION("evaluation"),
    /** One indicator wherever it stands, as a row of an evaluation or a target of an objective set; stale like {@link #INDICATOR}. */
    ANY_INDICATOR("anyIndicator"),
    /** One table of money and indicators, an evaluation or an objective set; stale when anything inside it changed. */
    ANY_TABLE("anyTable"),
    /** The whole dossier; stale after every change. */
    DOSSIER("dossier");

    private final String id;

    CheckScope(String id) {
        this.id = id;
    }

    /** The value of the attribute {@code scope} of the extension point. */
    public String id() {
        return id;
    }

    /** The scope declared as {@code id}; empty when there is none. */
    public static Optional<CheckScope> of(String id) {
        for (CheckScope scope : values()) {
            if (scope.id.equals(id)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }
}
