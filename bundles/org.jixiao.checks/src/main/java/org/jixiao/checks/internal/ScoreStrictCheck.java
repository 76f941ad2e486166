package org.jixiao.checks.internal;

import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.Operator;
import org.jixiao.model.dossier.DossierPackage;

/** "More than 90" is not met by exactly 90: full points for it need the sign ≥ or a reason. */
public final class ScoreStrictCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.indicator();
        if (row.getClaimedScore() == null || row.getPoints() == null || row.getClaimedScore().compareTo(row.getPoints()) < 0
                || !Facts.justMissed(row) || !Facts.blank(row.getReason())) {
            return;
        }
        Operator operator = Facts.operator(row);
        String text = Facts.target(row).getText();
        String target = text != null && Facts.target(row).getOperator() == operator ? text.strip()
                : Facts.sign(operator) + Facts.plain(Facts.target(row).getNumber());
        findings.of(DossierPackage.eINSTANCE.getIndicatorScore_ClaimedScore(), operator == Operator.GT ? "message" : "less", Facts.name(row), target,
                Facts.plain(Facts.actual(row).getNumber()), Facts.plain(row.getPoints())).report();
    }
}
