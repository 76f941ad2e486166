package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.EvaluationScores;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;

/** A row below full points needs a reason and a measure. */
public final class ReasonMissingCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.indicator();
        if (row.getPoints() == null || !Facts.blank(row.getReason()) || Facts.notApplicable(row)) {
            return;
        }
        BigDecimal score = row.getClaimedScore();
        if (score == null) {
            Optional<EvaluationScores.Score> computed = subject.scores().indicator(row.getId());
            score = computed.flatMap(EvaluationScores.Score::points).orElse(null);
        }
        if (score != null && score.compareTo(row.getPoints()) < 0) {
            findings.of(DossierPackage.eINSTANCE.getIndicatorScore_Reason(), "message", Facts.name(row), Facts.plain(score),
                    Facts.plain(row.getPoints())).report();
        }
    }
}
