package org.jixiao.audit.internal;

import java.util.List;
import java.util.Set;
import org.jixiao.checks.Finding;
import org.jixiao.checks.Severity;

/** Findings that say again what another one says, or that rest on a scheme the audit itself has chosen. */
final class Redundancy {

    private static final String CHECKS = "org.jixiao.checks.";
    private static final Set<String> OF_THE_SCHEME = Set.of(CHECKS + "points.dimension", CHECKS + "dimension.unknown");

    private final boolean named;

    /** With {@code named} false the scheme was chosen by the audit, and that the table differs from it is no fault of the table. */
    Redundancy(boolean named) {
        this.named = named;
    }

    List<Finding> reduce(List<Finding> findings) {
        boolean allCopied = findings.stream().anyMatch(f -> f.checkId().equals(CHECKS + "actual.allcopied"));
        return findings.stream().filter(f -> !(allCopied && f.checkId().equals(CHECKS + "actual.copied")))
                .map(f -> !named && OF_THE_SCHEME.contains(f.checkId()) ? withSeverity(f, Severity.INFO) : f).toList();
    }

    /** The same finding with another severity. */
    static Finding withSeverity(Finding f, Severity severity) {
        return new Finding(f.checkId(), severity, f.dossierId(), f.evaluationId(), f.objectId(), f.feature(), f.objectName(), f.origin(),
                f.name(), f.message(), f.cause(), f.remedy(), f.clause(), f.due(), f.fixes());
    }
}
