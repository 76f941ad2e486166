package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.IndicatorView;
import org.jixiao.checks.Severity;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;

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
        List<IndicatorView> rows = subject.evaluation().getIndicators().stream().map(IndicatorView::of)
                .filter(row -> cost(row).isPresent()).toList();
        if (rows.stream().anyMatch(row -> cost(row).get().compareTo(executed) == 0)) {
            return; // One row states the whole; others detail it.
        }
        BigDecimal sum = sum(rows);
        boolean same = !Facts.differ(sum, executed, new BigDecimal("0.01").max(executed.movePointLeft(4)));
        if (rows.isEmpty() || same || Facts.tenThousandfold(sum, executed)) {
            return; // A wrong unit is what another check says.
        }
        String terms = rows.stream().map(row -> Facts.plain(cost(row).get().movePointLeft(4))).collect(Collectors.joining(" + "));
        findings.of(rows.get(0).object(), DossierPackage.eINSTANCE.getIndicatorScore_Reported(), "message", rows.size(),
                Facts.plain(sum.movePointLeft(4)), Facts.plain(executed.movePointLeft(4)), terms)
                .severity(sum.compareTo(executed) > 0 || wholeBudget(rows, total.get()) ? Severity.WARNING : Severity.INFO).report();
    }

    /** Whether the targets of the cost rows make up the budget: then they are all of the cost, else perhaps only a part. */
    private static boolean wholeBudget(List<IndicatorView> rows, FundRow total) {
        BigDecimal targets = rows.stream().map(row -> amount(row, row.target())).flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Stream.of(total.getAdjusted(), total.getInitial()).map(Facts::yuan).anyMatch(b -> b != null && b.compareTo(targets) == 0);
    }

    /** Sum in yuan of the cost indicators that are amounts of money. */
    static BigDecimal sum(List<IndicatorView> rows) {
        return rows.stream().map(ActualCostCheck::cost).flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> cost(IndicatorView row) {
        boolean cost = row.level2().contains("成本") || row.level1().contains("成本");
        return cost && !Lexicon.SHIPPED.matches("unitCost", Wording.tight(row.name())) ? amount(row, row.actual()) : Optional.empty();
    }

    private static Optional<BigDecimal> amount(IndicatorView row, Quantity value) {
        if (value == null || value.getNumber() == null) {
            return Optional.empty();
        }
        // A number without a unit is in that of its row, else in that of its target.
        String unit = Stream.of(value.getUnit(), row.unit(), row.target() == null ? null : row.target().getUnit())
                .filter(text -> !Facts.blank(text)).findFirst().orElse("");
        Integer power = MONEY.get(unit.strip());
        return power == null ? Optional.empty() : Optional.of(value.getNumber().movePointRight(power));
    }
}
