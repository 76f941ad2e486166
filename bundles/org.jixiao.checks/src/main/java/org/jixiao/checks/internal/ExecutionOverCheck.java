package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;

/** More was spent than the budget allows. */
public final class ExecutionOverCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var row = subject.fundRow();
        Optional<BigDecimal> rate = Facts.rate(row);
        if (rate.isEmpty() || rate.get().compareTo(BigDecimal.ONE) <= 0 || Facts.tenThousandfold(Facts.yuan(row.getExecuted()),
                Facts.yuan(row.getAdjusted()))) {
            return;
        }
        findings.of(DossierPackage.eINSTANCE.getFundRow_Executed(), "message", FundLabels.of(row),
                Facts.plain(row.getExecuted().getValue()), Facts.plain(row.getAdjusted().getValue()), Facts.percent(rate.get())).report();
    }
}
