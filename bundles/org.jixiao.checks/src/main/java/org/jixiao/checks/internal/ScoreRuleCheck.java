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
        var feature = DossierPackage.eINSTANCE.getIndicatorScore_ClaimedScore();
        boolean above = claimed.compareTo(points.get()) > 0;
        findings.of(feature, above ? "above" : "below", Facts.name(row), Facts.plain(claimed), Facts.plain(points.get()),
                        Facts.arithmetic(score.get().explanation()))
                .severity(above ? Severity.ERROR : Severity.WARNING)
                .due(points.get()).fix("takeComputed", Fixes.set(feature, points.get()), Facts.plain(points.get())).report();
    }
}
