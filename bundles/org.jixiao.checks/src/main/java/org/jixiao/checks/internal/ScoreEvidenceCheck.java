package org.jixiao.checks.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.Severity;
import org.jixiao.model.dossier.IndicatorScore;

/** Full marks for rows that print no target or no actual value: nothing in the table shows why. One finding for each kind. */
public final class ScoreEvidenceCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        List<IndicatorScore> full = subject.evaluation().getIndicators().stream()
                .filter(row -> row.getPoints() != null && row.getPoints().signum() > 0 && row.getClaimedScore() != null
                        && row.getClaimedScore().compareTo(row.getPoints()) >= 0 && !Facts.notApplicable(row) && !Facts.isExecution(row))
                .toList();
        report(full.stream().filter(row -> Facts.blank(Facts.actual(row))).toList(), "actual", Severity.WARNING, findings);
        // Rows judged by a list of points (完整性, 合规性) print no target; what they claim is judged by hand.
        report(full.stream().filter(row -> Facts.blank(Facts.target(row)) && !Facts.blank(Facts.actual(row))).toList(), "target",
                Severity.INFO, findings);
    }

    private static void report(List<IndicatorScore> rows, String key, Severity severity, FindingCollector findings) {
        if (!rows.isEmpty()) {
            String names = rows.stream().map(row -> "“" + Facts.name(row) + "”").collect(Collectors.joining("、"));
            String points = Facts.plain(rows.stream().map(IndicatorScore::getClaimedScore).reduce(java.math.BigDecimal::add).orElseThrow());
            findings.of(null, key, rows.size(), names, points).severity(severity).report();
        }
    }
}
