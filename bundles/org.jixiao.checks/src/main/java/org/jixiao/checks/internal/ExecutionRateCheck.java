package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;

/** A printed rate must be executed divided by budget, to its own decimals (86.19 % printed, 86.18 % by the amounts). */
public final class ExecutionRateCheck implements Check {

    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.(\\d+))?)\\s*(%|％|百分比|﹪)?.*");

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        FundRow row = subject.fundRow();
        Optional<BigDecimal> rate = Facts.rate(row);
        if (rate.isEmpty() || Facts.blank(row.getRateText())) {
            return;
        }
        String text = row.getRateText().strip().replace(",", "").replace("，", "");
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return;
        }
        BigDecimal printed = new BigDecimal(matcher.group(1));
        int decimals = matcher.group(2) == null ? 0 : matcher.group(2).length();
        BigDecimal percent = rate.get().multiply(Facts.HUNDRED);
        boolean fraction = matcher.group(3) == null && closer(printed, rate.get(), percent);
        BigDecimal due = fraction ? rate.get() : percent;
        BigDecimal rounded = due.setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.compareTo(printed) == 0) {
            return;
        }
        String right = rounded.toPlainString() + (fraction ? "" : "%");
        var feature = DossierPackage.eINSTANCE.getFundRow_RateText();
        findings.of(feature, "message", row.getRateText().strip(), Facts.plain(row.getExecuted().getValue()),
                        Facts.plain(row.getAdjusted().getValue()), right, FundLabels.of(row))
                .fix("takeComputed", Fixes.set(feature, right), right).report();
    }

    /** A rate without a sign is a fraction when it lies nearer to the fraction than to the per cent (1 for 100 %). */
    private static boolean closer(BigDecimal printed, BigDecimal fraction, BigDecimal percent) {
        return printed.subtract(fraction).abs().compareTo(printed.subtract(percent).abs()) < 0;
    }
}
