package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.DimensionKind;

/** The points of the rows of a dimension must be what the scheme gives it, or lie inside the limits it sets. */
public final class PointsDimensionCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        if (subject.scheme().isEmpty()) {
            return;
        }
        var evaluation = subject.evaluation();
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (IndicatorScore row : evaluation.getIndicators()) {
            var code = subject.scores().dimension(row.getId());
            if (row.getPoints() == null) {
                return; // A sum with holes proves nothing.
            }
            code.ifPresent(dimension -> sums.merge(dimension, row.getPoints(), BigDecimal::add));
        }
        if (sums.isEmpty()) {
            return;
        }
        for (Dimension dimension : subject.scheme().get().getDimensions()) {
            BigDecimal sum = dimension.getKind() == DimensionKind.EXECUTION
                    ? Facts.totalRow(evaluation).map(FundRow::getPoints).orElse(null)
                    : sums.getOrDefault(dimension.getCode(), BigDecimal.ZERO);
            if (sum == null || sum.signum() == 0 && dimension.isOptional()) {
                continue;
            }
            report(dimension, sum, findings);
        }
    }

    private static void report(Dimension dimension, BigDecimal sum, FindingCollector findings) {
        BigDecimal low = dimension.getMin();
        BigDecimal high = dimension.getMax();
        if (low != null || high != null) {
            if (low != null && sum.compareTo(low) < 0 || high != null && sum.compareTo(high) > 0) {
                findings.of(null, "limits", dimension.getName(), Facts.plain(sum), low == null ? "0" : Facts.plain(low),
                        high == null ? "∞" : Facts.plain(high)).report();
            }
        } else if (dimension.getPoints() != null && sum.compareTo(dimension.getPoints()) != 0) {
            findings.of(null, "message", dimension.getName(), Facts.plain(sum), Facts.plain(dimension.getPoints())).report();
        }
    }
}
