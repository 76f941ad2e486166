package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.PrintedRate;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;

/**
 * A printed rate must be executed divided by budget, to its own decimals (86.19 % printed, 86.18 % by the amounts). A rate over the
 * budget of the start of the year instead of the adjusted one is named as such.
 */
public final class ExecutionRateCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        FundRow row = subject.fundRow();
        Optional<BigDecimal> rate = Facts.rate(row);
        Optional<PrintedRate> text = PrintedRate.of(row);
        if (rate.isEmpty() || text.isEmpty() || text.get().agrees(rate.get())) {
            return;
        }
        PrintedRate printed = text.get();
        String right = printed.printed(rate.get()).toPlainString() + (printed.isFraction(rate.get()) ? "" : "%");
        boolean initial = Facts.rate(row.getInitial(), row.getExecuted()).filter(printed::agrees).isPresent();
        var feature = DossierPackage.eINSTANCE.getFundRow_RateText();
        findings.of(feature, initial ? "initial" : "message", row.getRateText().strip(), Facts.plain(row.getExecuted().getValue()),
                        Facts.plain(row.getAdjusted().getValue()), right, FundLabels.of(row),
                        initial ? Facts.plain(row.getInitial().getValue()) : "")
                .fix("takeComputed", Fixes.set(feature, right), right).report();
    }
}
