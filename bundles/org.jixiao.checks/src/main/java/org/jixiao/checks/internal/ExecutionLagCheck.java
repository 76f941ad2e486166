package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;

/** Outputs that are complete although little money was spent: either the budget was too large or the outputs are not. */
public final class ExecutionLagCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        Optional<FundRow> total = Facts.totalRow(subject.evaluation());
        Optional<BigDecimal> rate = total.flatMap(Facts::rate);
        if (rate.isEmpty()) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (IndicatorScore row : subject.evaluation().getIndicators()) {
            Optional<BigDecimal> completion = completion(row);
            if (completion.isPresent()) {
                sum = sum.add(completion.get());
                count++;
            }
        }
        if (count == 0) {
            return;
        }
        BigDecimal completed = sum.multiply(Facts.HUNDRED).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
        BigDecimal spent = rate.get().multiply(Facts.HUNDRED).setScale(2, RoundingMode.HALF_UP);
        if (completed.subtract(spent).compareTo(subject.settings().executionLag()) > 0) {
            findings.of(total.get(), null, "message", Facts.plain(spent), Facts.plain(completed), count).report();
        }
    }

    /** Completion of a quantity of output, at most 1; empty for other rows. */
    private static Optional<BigDecimal> completion(IndicatorScore row) {
        Quantity target = Facts.target(row);
        Quantity actual = Facts.actual(row);
        boolean output = contains(row.getLevel1(), "产出") && contains(row.getLevel2(), "数量");
        if (!output || Facts.reverse(row) || target == null || actual == null || target.getNumber() == null
                || actual.getNumber() == null || target.getNumber().signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(actual.getNumber().divide(target.getNumber(), 6, RoundingMode.HALF_UP).min(BigDecimal.ONE)
                .max(BigDecimal.ZERO));
    }

    private static boolean contains(String text, String part) {
        return text != null && text.contains(part);
    }
}
