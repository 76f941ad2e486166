package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.emf.ecore.EReference;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;

/** The sources of the money must add up to the row of the total. */
public final class FundSourcesCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        List<FundRow> rows = subject.anyTable().funds();
        var total = rows.stream().filter(row -> row.getSource() == FundSource.TOTAL).findFirst();
        List<FundRow> sources = rows.stream().filter(row -> row.getSource() != FundSource.TOTAL).toList();
        if (total.isEmpty() || sources.isEmpty()) {
            return;
        }
        DossierPackage model = DossierPackage.eINSTANCE;
        List<FundRow> apart = sources.stream().filter(row -> !partOfSource(rows, row)).toList();
        compare(total.get(), fitting(total.get(), sources, apart, FundRow::getInitial), FundRow::getInitial, model.getFundRow_Initial(), "initial", findings);
        compare(total.get(), fitting(total.get(), sources, apart, FundRow::getAdjusted), FundRow::getAdjusted, model.getFundRow_Adjusted(), "adjusted", findings);
        compare(total.get(), fitting(total.get(), sources, apart, FundRow::getExecuted), FundRow::getExecuted, model.getFundRow_Executed(), "executed", findings);
    }

    /**
     * A row 其中:… below another source may be a part of that source (财政性资金, 其中:一般公共预算) or a source beside it; forms print both alike.
     * The reading without these rows counts where it adds up to the total.
     */
    private static List<FundRow> fitting(FundRow total, List<FundRow> sources, List<FundRow> apart, Function<FundRow, Amount> field) {
        BigDecimal whole = Facts.yuan(field.apply(total));
        BigDecimal sum = apart.stream().map(row -> Facts.yuan(field.apply(row))).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
        return whole != null && sum != null && apart.size() < sources.size() && whole.compareTo(sum) == 0 ? apart : sources;
    }

    private static boolean partOfSource(List<FundRow> rows, FundRow row) {
        int at = rows.indexOf(row);
        return at > 0 && rows.get(at - 1).getSource() != FundSource.TOTAL && row.getLabel() != null && row.getLabel().strip().startsWith("其中");
    }

    private static void compare(FundRow total, List<FundRow> sources, Function<FundRow, Amount> field, EReference feature, String key,
            FindingCollector findings) {
        Amount printed = field.apply(total);
        BigDecimal sum = null;
        int parts = 0;
        for (FundRow source : sources) {
            BigDecimal part = Facts.yuan(field.apply(source));
            if (part != null) {
                sum = sum == null ? part : sum.add(part);
                parts++;
            }
        }
        BigDecimal whole = Facts.yuan(printed);
        if (sum == null || whole == null || !Facts.differ(whole, sum, allowance(printed, parts))
                || Facts.tenThousandfold(whole, sum)) {
            return;
        }
        BigDecimal right = inUnit(sum, printed.getUnit());
        findings.of(total, feature, key, Facts.plain(printed.getValue()), Facts.plain(right), unit(printed.getUnit()))
                .fix("takeSum", (domain, row) -> Fixes.amount(domain, (Amount) row.eGet(feature), right), Facts.plain(right)).report();
    }

    /** Half a unit of the last printed place for each part and the total; amounts without decimals are taken as exact. */
    private static BigDecimal allowance(Amount printed, int parts) {
        int decimals = printed.getValue().stripTrailingZeros().scale();
        if (decimals <= 0) {
            return inYuan(new BigDecimal("0.005"), printed.getUnit());
        }
        return inYuan(BigDecimal.valueOf(5, decimals + 1).multiply(BigDecimal.valueOf(parts + 1L)), printed.getUnit());
    }

    private static BigDecimal inYuan(BigDecimal value, AmountUnit unit) {
        return value.movePointRight(power(unit));
    }

    private static BigDecimal inUnit(BigDecimal yuan, AmountUnit unit) {
        return yuan.movePointLeft(power(unit));
    }

    private static int power(AmountUnit unit) {
        return switch (unit) {
            case YUAN -> 0;
            case WAN_YUAN -> 4;
            case YI_YUAN -> 8;
        };
    }

    private static org.jixiao.scoring.api.Message unit(AmountUnit unit) {
        return org.jixiao.scoring.api.Message.of(FundSourcesCheck.class, "unit." + unit.name().toLowerCase(java.util.Locale.ROOT));
    }
}
