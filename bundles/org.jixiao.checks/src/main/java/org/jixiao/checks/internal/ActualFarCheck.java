package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.Severity;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.DossierPackage;

/** A result far above its target: the target was probably set too low, which the rule answers with fewer points or a reason. */
public final class ActualFarCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.indicator();
        Quantity target = Facts.target(row);
        Quantity actual = Facts.actual(row);
        if (!Facts.comparable(row) || target.getNumber().signum() <= 0 || Facts.reverse(row)
                || Facts.undirected(row) && Lexicon.SHIPPED.reverse(Wording.tight(row.getName()))) {
            return;
        }
        BigDecimal percent = actual.getNumber().multiply(Facts.HUNDRED).divide(target.getNumber(), 2, RoundingMode.HALF_UP);
        if (percent.compareTo(subject.settings().overAchievement()) <= 0) {
            return;
        }
        boolean explained = !Facts.blank(row.getReason());
        findings.of(DossierPackage.eINSTANCE.getIndicatorScore_Target(), explained ? "explained" : "message", Facts.name(row),
                        Facts.plain(actual.getNumber()), Facts.plain(target.getNumber()), Facts.plain(percent),
                        Facts.plain(subject.settings().overAchievement()))
                .severity(explained ? Severity.INFO : Severity.WARNING).report();
    }
}
