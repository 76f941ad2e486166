package org.jixiao.packs.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.base.Stage;
import org.jixiao.model.rules.AggregationKind;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.DimensionKind;
import org.jixiao.model.rules.RuleItem;
import org.jixiao.model.rules.Scheme;

/** Points that must add up: parts to the whole, sub-items to their part, also where an equal split was rounded. */
final class PointChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Findings findings;

    PointChecks(Findings findings) {
        this.findings = findings;
    }

    void check(Scheme scheme) {
        if (scheme.getDimensions().isEmpty() || scheme.getStage() == Stage.MONITORING) {
            // Lights have no points; the parts only tell the rules which rows are theirs.
            return;
        }
        if (scheme.getPoints() == null || scheme.getPoints().signum() <= 0) {
            findings.error(scheme, "scheme.points.absent");
            return;
        }
        sum(scheme, scheme.getPoints(), scheme.getAggregation(), scheme.getDimensions());
        long executions = scheme.getDimensions().stream().filter(d -> d.getKind() == DimensionKind.EXECUTION).count();
        if (executions > 1) {
            findings.error(scheme, "scheme.execution.twice");
        }
        if (executions == 1 && scheme.getExecutionRule() == null) {
            findings.error(scheme, "scheme.execution.rule");
        }
    }

    private void sum(EObject parent, BigDecimal whole, AggregationKind aggregation, List<Dimension> dimensions) {
        boolean divided = dimensions.stream().anyMatch(d -> d.getPoints() != null || d.getPercent() != null);
        if (!divided && parent instanceof Dimension) {
            // The parts below only name what belongs here; whoever sets the indicators divides the points.
            return;
        }
        boolean nested = aggregation == AggregationKind.NESTED_PERCENT;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal required = BigDecimal.ZERO;
        for (Dimension dimension : dimensions) {
            BigDecimal part = nested ? dimension.getPercent() : dimension.getPoints();
            if (part == null || part.signum() < 0) {
                findings.error(dimension, "scheme.dimension.points", String.valueOf(dimension.getName()));
                return;
            }
            sum = sum.add(part);
            required = dimension.isOptional() ? required : required.add(part);
            limits(dimension);
            BigDecimal inner = nested ? HUNDRED : part;
            items(dimension, inner);
            if (!dimension.getChildren().isEmpty()) {
                sum(dimension, inner, dimension.getAggregation(), dimension.getChildren());
            }
        }
        BigDecimal due = nested ? HUNDRED : whole;
        // Optional parts may fill the whole or be left out: the whole must lie between both sums.
        if (aggregation != AggregationKind.WEAKEST && (due.compareTo(required) < 0 || due.compareTo(sum) > 0)) {
            List<BigDecimal> parts = dimensions.stream().map(nested ? Dimension::getPercent : Dimension::getPoints).toList();
            if (EqualSplit.isRounded(due, parts)) {
                int scale = Math.max(0, parts.getFirst().stripTrailingZeros().scale());
                findings.error(parent, "scheme.points.split", due, parts.size(), parts, sum, EqualSplit.addingUp(due, parts.size(), scale));
            } else {
                findings.error(parent, "scheme.points.sum", sum, due, parts);
            }
        }
    }

    /** Sub-items of a part's own rule stand for the part. */
    private void items(Dimension dimension, BigDecimal due) {
        List<RuleItem> items = dimension.getRule() == null ? List.of() : dimension.getRule().getItems();
        List<BigDecimal> points = items.stream().map(RuleItem::getPoints).filter(Objects::nonNull).toList();
        BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!items.isEmpty() && sum.compareTo(due) != 0) {
            findings.error(dimension.getRule(), "scheme.items.sum", points, sum, due);
        }
    }

    private void limits(Dimension dimension) {
        BigDecimal min = dimension.getMin();
        BigDecimal max = dimension.getMax();
        BigDecimal points = dimension.getPoints();
        boolean crossed = min != null && max != null && min.compareTo(max) > 0;
        boolean outside = points != null && (min != null && points.compareTo(min) < 0 || max != null && points.compareTo(max) > 0);
        if (crossed || outside) {
            findings.error(dimension, "scheme.dimension.limits", String.valueOf(points), String.valueOf(min), String.valueOf(max));
        }
    }
}
