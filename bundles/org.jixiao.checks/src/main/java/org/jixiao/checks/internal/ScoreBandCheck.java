package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.EvaluationScores;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.scoring.api.Result;

/** A score chosen by hand must lie inside the limits the rule leaves, such as the band of a qualitative indicator. */
public final class ScoreBandCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.indicator();
        BigDecimal claimed = row.getAssessedScore() == null ? row.getClaimedScore() : row.getAssessedScore();
        if (claimed == null || row.getPoints() == null || claimed.signum() < 0 || claimed.compareTo(row.getPoints()) > 0) {
            return; // Outside the points altogether is another check's finding.
        }
        Optional<EvaluationScores.Score> score = subject.scores().indicator(row.getId());
        if (score.isEmpty()) {
            return;
        }
        var feature = row.getAssessedScore() == null ? DossierPackage.eINSTANCE.getIndicatorScore_ClaimedScore()
                : DossierPackage.eINSTANCE.getIndicatorScore_AssessedScore();
        switch (score.get().result()) {
            case Result.Interval open -> outside(claimed, open.low(), open.high(), findings, feature, Facts.name(row));
            case Result.InsufficientData open -> outside(claimed, open.low(), open.high(), findings, feature, Facts.name(row));
            case Result.Invalid invalid when Facts.disputed(row) || Facts.wordsForNumber(row) -> {
                // That the actual value is no number, or nobody knows which, is what other checks report.
            }
            case Result.Invalid invalid -> findings.of(feature, "invalid", Facts.name(row), invalid.reason()).report();
            case Result.Scored scored -> {
                // A fixed score is compared by the check of score against rule.
            }
            case Result.NotApplicable none -> {
                // Nothing to compare with.
            }
        }
    }

    private static void outside(BigDecimal claimed, BigDecimal low, BigDecimal high, FindingCollector findings,
            org.eclipse.emf.ecore.EStructuralFeature feature, String name) {
        if (claimed.compareTo(low) < 0 || claimed.compareTo(high) > 0) {
            findings.of(feature, "message", name, Facts.plain(claimed), Facts.plain(low), Facts.plain(high))
                    .due(claimed.min(high).max(low)).report();
        }
    }
}
