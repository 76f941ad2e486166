package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.EvaluationScores;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.Severity;
import org.jixiao.model.dossier.DossierPackage;

/** The printed score must be the one the rule gives, within the tolerance. Reported, never overwritten. */
public final class ScoreRuleCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.indicator();
        BigDecimal claimed = row.getClaimedScore();
        if (claimed == null || row.getPoints() == null || claimed.compareTo(row.getPoints()) > 0) {
            return;
        }
        Optional<EvaluationScores.Score> score = subject.scores().indicator(row.getId());
        Optional<BigDecimal> points = score.flatMap(EvaluationScores.Score::points);
        if (points.isEmpty() || Facts.agree(claimed, points.get(), Facts.tolerance(subject))) {
            return;
        }
        if (Facts.ambiguous(row)) {
            return; // The rule took the target for one to be reached; that it has no sign is what another check says.
        }
        boolean above = claimed.compareTo(points.get()) > 0;
        if (!above && Facts.justMissed(row)) {
            return; // Exactly the number that was to be exceeded: points may be taken off for it.
        }
        var feature = DossierPackage.eINSTANCE.getIndicatorScore_ClaimedScore();
        if (above && Facts.late(row) && claimed.compareTo(row.getPoints()) < 0) {
            // Points were taken off for the delay. By how much is a matter of the scheme, which may only know met and not met.
            findings.of(feature, "late", Facts.name(row), Facts.plain(claimed), Facts.plain(points.get()), Facts.actual(row).getText().strip(),
                    Facts.target(row).getText().strip()).severity(Severity.WARNING).report();
            return;
        }
        findings.of(feature, above ? "above" : "below", Facts.name(row), Facts.plain(claimed), Facts.plain(points.get()),
                        Facts.arithmetic(score.get().explanation()))
                .severity(above ? Severity.ERROR : Severity.WARNING)
                .due(points.get()).fix("takeComputed", Fixes.set(feature, points.get()), Facts.plain(points.get())).report();
    }
}
