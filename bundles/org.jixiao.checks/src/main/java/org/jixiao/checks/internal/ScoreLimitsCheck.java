package org.jixiao.checks.internal;

import java.math.BigDecimal;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;

/** A score lies between zero and the points of its row. */
public final class ScoreLimitsCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.indicator();
        BigDecimal claimed = row.getClaimedScore();
        var feature = DossierPackage.eINSTANCE.getIndicatorScore_ClaimedScore();
        if (claimed == null) {
            return;
        }
        if (claimed.signum() < 0) {
            findings.of(feature, "negative", Facts.name(row), Facts.plain(claimed)).due(BigDecimal.ZERO).report();
        } else if (row.getPoints() != null && claimed.compareTo(row.getPoints()) > 0) {
            findings.of(feature, "message", Facts.name(row), Facts.plain(claimed), Facts.plain(row.getPoints()))
                    .due(row.getPoints()).fix("takePoints", Fixes.set(feature, row.getPoints()), Facts.plain(row.getPoints())).report();
        }
    }
}
