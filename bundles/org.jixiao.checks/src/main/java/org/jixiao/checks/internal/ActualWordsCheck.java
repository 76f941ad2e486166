package org.jixiao.checks.internal;

import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.DossierPackage;

/** Words where a number is due: "完成" against "≥300公里" proves no number of points. */
public final class ActualWordsCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.indicator();
        Quantity target = Facts.target(row);
        Quantity actual = Facts.actual(row);
        if (!Facts.wordsForNumber(row)) {
            return;
        }
        boolean full = row.getPoints() != null && row.getClaimedScore() != null && row.getClaimedScore().compareTo(row.getPoints()) >= 0;
        findings.of(DossierPackage.eINSTANCE.getIndicatorScore_Reported(), full ? "full" : "message", Facts.name(row), target.getText(),
                actual.getText().strip()).report();
    }
}
