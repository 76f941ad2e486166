package org.jixiao.audit.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.checks.Finding;
import org.jixiao.checks.Severity;
import org.jixiao.scoring.api.Message;

/** Findings that say again what another one says, or that rest on a scheme the audit itself has chosen. */
final class Redundancy {

    private static final String CHECKS = "org.jixiao.checks.";
    private static final String LEVELS = CHECKS + "points.dimension";
    private static final Set<String> OF_THE_SCHEME = Set.of(LEVELS, CHECKS + "dimension.unknown");

    private final boolean named;

    /** With {@code named} false the scheme was chosen by the audit, and that the table differs from it is no fault of the table. */
    Redundancy(boolean named) {
        this.named = named;
    }

    List<Finding> reduce(List<Finding> findings) {
        boolean allCopied = findings.stream().anyMatch(f -> f.checkId().equals(CHECKS + "actual.allcopied"));
        List<Finding> kept = new ArrayList<>(findings.stream()
                .filter(f -> !(allCopied && f.checkId().equals(CHECKS + "actual.copied")))
                .map(f -> !named && OF_THE_SCHEME.contains(f.checkId()) ? withSeverity(f, Severity.INFO) : f).toList());
        if (!named) {
            together(kept, findings.stream().filter(f -> f.checkId().equals(LEVELS)).toList());
        }
        return kept;
    }

    /** One sentence about all levels whose points are not those of a scheme that the table does not name. */
    private static void together(List<Finding> kept, List<Finding> levels) {
        if (levels.size() > 1) {
            Finding first = levels.get(0);
            int place = 0;
            while (!kept.get(place).checkId().equals(LEVELS)) {
                place++;
            }
            kept.removeIf(f -> f.checkId().equals(LEVELS));
            kept.add(place, withMessage(withSeverity(first, Severity.INFO), Texts.of("levels", levels.stream().map(Finding::message).toList())));
        }
    }

    private static Finding withMessage(Finding f, Message message) {
        return new Finding(f.checkId(), f.severity(), f.dossierId(), f.evaluationId(), f.objectId(), f.feature(), f.objectName(),
                f.origin(), f.name(), message, f.cause(), f.remedy(), f.clause(), f.due(), f.fixes());
    }

    /** The same finding with another severity. */
    static Finding withSeverity(Finding f, Severity severity) {
        return new Finding(f.checkId(), severity, f.dossierId(), f.evaluationId(), f.objectId(), f.feature(), f.objectName(), f.origin(),
                f.name(), f.message(), f.cause(), f.remedy(), f.clause(), f.due(), f.fixes());
    }
}
