package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;
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
        Map<String, List<IndicatorScore>> rows = new HashMap<>();
        for (IndicatorScore row : evaluation.getIndicators()) {
            var code = subject.scores().dimension(row.getId());
            if (row.getPoints() == null) {
                return; // A sum with holes proves nothing.
            }
            code.ifPresent(dimension -> sums.merge(dimension, row.getPoints(), BigDecimal::add));
            code.ifPresent(dimension -> rows.computeIfAbsent(dimension, key -> new ArrayList<>()).add(row));
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
            List<IndicatorScore> of = rows.getOrDefault(dimension.getCode(), List.of());
            Optional<Carrier> only = dimension.getKind() == DimensionKind.EXECUTION
                    ? Facts.totalRow(evaluation).map(row -> new Carrier(row.getId(), DossierPackage.eINSTANCE.getFundRow_Points()))
                    : Optional.of(of).filter(list -> list.size() == 1)
                            .map(list -> new Carrier(list.get(0).getId(), DossierPackage.eINSTANCE.getIndicatorScore_Points()));
            report(dimension, sum, only, findings);
        }
    }

    /** The one row that has all the points of a dimension, so that there is only one way to give it those of the scheme. */
    private record Carrier(String rowId, EStructuralFeature points) {
    }

    private static void report(Dimension dimension, BigDecimal sum, Optional<Carrier> only, FindingCollector findings) {
        BigDecimal low = dimension.getMin();
        BigDecimal high = dimension.getMax();
        if (low != null || high != null) {
            if (low != null && sum.compareTo(low) < 0 || high != null && sum.compareTo(high) > 0) {
                findings.of(null, "limits", dimension.getName(), Facts.plain(sum), low == null ? "0" : Facts.plain(low),
                        high == null ? "∞" : Facts.plain(high)).report();
            }
        } else if (dimension.getPoints() != null && sum.compareTo(dimension.getPoints()) != 0) {
            var draft = findings.of(null, "message", dimension.getName(), Facts.plain(sum), Facts.plain(dimension.getPoints()));
            only.ifPresent(row -> draft.fix("takeScheme", Fixes.rows(Map.of(row.rowId(), Fixes.set(row.points(), dimension.getPoints()))),
                    dimension.getName(), Facts.plain(dimension.getPoints())));
            draft.report();
        }
    }
}
