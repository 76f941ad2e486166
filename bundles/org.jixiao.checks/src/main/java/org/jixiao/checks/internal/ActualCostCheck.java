package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;

/** The cost indicators that are amounts of money should add up to what was spent. */
public final class ActualCostCheck implements Check {

    /** Units that are money as such; costs per unit (元/亩) are something else. */
    private static final Map<String, Integer> MONEY = Map.of("元", 0, "万元", 4, "亿元", 8);

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        Optional<FundRow> total = Facts.totalRow(subject.evaluation());
        BigDecimal executed = total.map(FundRow::getExecuted).map(Facts::yuan).orElse(null);
        if (executed == null) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        List<IndicatorScore> rows = new ArrayList<>();
        for (IndicatorScore row : subject.evaluation().getIndicators()) {
            Optional<BigDecimal> cost = cost(row);
            if (cost.isPresent()) {
                sum = sum.add(cost.get());
                rows.add(row);
                if (cost.get().compareTo(executed) == 0) {
                    return; // One row states the whole; others detail it.
                }
            }
        }
        if (rows.isEmpty() || !Facts.differ(sum, executed, new BigDecimal("0.01").max(executed.movePointLeft(4)))) {
            return;
        }
        findings.of(rows.get(0), DossierPackage.eINSTANCE.getIndicatorScore_Reported(), "message", rows.size(),
                Facts.plain(sum.movePointLeft(4)), Facts.plain(executed.movePointLeft(4))).report();
    }

    private static Optional<BigDecimal> cost(IndicatorScore row) {
        boolean named = contains(row.getLevel2()) || contains(row.getLevel1());
        Quantity actual = Facts.actual(row);
        if (!named || actual == null || actual.getNumber() == null) {
            return Optional.empty();
        }
        String unit = Facts.blank(actual.getUnit()) ? row.getUnit() : actual.getUnit();
        Integer power = unit == null ? null : MONEY.get(unit.strip());
        return power == null ? Optional.empty() : Optional.of(actual.getNumber().movePointRight(power));
    }

    private static boolean contains(String level) {
        return level != null && level.contains("成本");
    }
}
