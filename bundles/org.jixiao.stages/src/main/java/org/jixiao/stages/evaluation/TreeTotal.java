package org.jixiao.stages.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.NotApplicablePolicy;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.AggregationPolicy;
import org.jixiao.scoring.AggregationPolicy.NotApplicableRule;
import org.jixiao.scoring.Aggregator;
import org.jixiao.scoring.ScoreNode;
import org.jixiao.scoring.Total;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;

/**
 * The total where parts count by themselves: nested percentages (each first-level part adds up to a hundred and weighs in per cent),
 * and vetoes that empty a part or the whole.
 */
final class TreeTotal {

    private static final Set<Flag> VETOES = Set.of(Flag.VETO_CATEGORY, Flag.VETO_WHOLE);

    private final CompiledScheme compiled;
    private final Scheme scheme;

    TreeTotal(CompiledScheme compiled) {
        this.compiled = compiled;
        this.scheme = compiled.scheme();
    }

    /** Whether some row brings, or may still bring, a veto that reaches beyond itself. */
    static boolean hasVeto(List<RowResult> rows) {
        return rows.stream().anyMatch(row -> row.result().flags().stream().anyMatch(VETOES::contains));
    }

    TotalResult total(Evaluation evaluation, List<RowResult> rows, Map<EObject, List<Dimension>> paths,
            BiFunction<BigDecimal, BigDecimal, List<GradeBand>> grades) {
        boolean rescale = scheme.getNotApplicablePolicy() == NotApplicablePolicy.RESCALE;
        NotApplicableRule rule = !rescale ? NotApplicableRule.KEEP : compiled.isNested() ? NotApplicableRule.RESCALE_BLOCK : NotApplicableRule.RESCALE_TOTAL;
        AggregationPolicy policy = new AggregationPolicy(compiled.rounding(), rule, null, null, null, BigDecimal.ZERO);
        Total total = new Aggregator(policy).total(tree(rows, paths), List.of());
        BigDecimal notApplicable = rows.stream().filter(r -> r.isNotApplicable() && r.full() != null).map(RowResult::full)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<GradeBand> possible = grades.apply(total.low(), total.high());
        Trace.Recording trace = Trace.recording();
        total.explanation().steps().stream().filter(step -> !(step instanceof Step.Sentence)).forEach(trace::add);
        Totals.sentence(trace, total.low(), total.high(), scheme.getPoints(), possible);
        return new TotalResult(scheme.getPoints(), total.low(), total.high(), notApplicable, rescale && notApplicable.signum() > 0, possible,
                ClaimCheck.of(evaluation.getPrintedTotal(), total.low(), total.high(), compiled.tolerance()), evaluation.getPrintedGrade(),
                trace.explanation());
    }

    private ScoreNode tree(List<RowResult> rows, Map<EObject, List<Dimension>> paths) {
        Map<Dimension, List<ScoreNode>> parts = new LinkedHashMap<>();
        scheme.getDimensions().forEach(d -> parts.put(d, new ArrayList<>()));
        List<ScoreNode> nodes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ScoreNode.Leaf leaf = leaf(rows.get(i), i);
            List<Dimension> path = paths.getOrDefault(rows.get(i).row(), List.of());
            Dimension part = path.isEmpty() && !paths.containsKey(rows.get(i).row()) ? compiled.execution() : path.isEmpty() ? null : path.getFirst();
            (part == null ? nodes : parts.get(part)).add(leaf);
        }
        parts.forEach((dimension, leaves) -> {
            if (!leaves.isEmpty()) {
                nodes.add(compiled.isNested()
                        ? ScoreNode.Block.percent(dimension.getCode(), dimension.getName(), share(dimension), leaves)
                        : ScoreNode.Block.points(dimension.getCode(), dimension.getName(), dimension.getPoints(), leaves));
            }
        });
        return ScoreNode.Block.points(scheme.getId(), scheme.getName(), scheme.getPoints(), nodes);
    }

    private BigDecimal share(Dimension dimension) {
        return scheme.getPoints().multiply(dimension.getPercent()).movePointLeft(2);
    }

    private ScoreNode.Leaf leaf(RowResult row, int position) {
        String id = row.rowId().isEmpty() ? "row " + position : row.rowId();
        if (row.full() == null) {
            // Its own points are unknown; what it may bring stands in the result.
            return new ScoreNode.Leaf(id, row.title(), BigDecimal.ZERO, row.result());
        }
        Result result = row.result();
        if (row.isNotApplicable() && scheme.getNotApplicablePolicy() != NotApplicablePolicy.RESCALE) {
            RowScorer.Bounds bounds = RowScorer.notApplicable(scheme.getNotApplicablePolicy(), row.full());
            result = bounds.low().compareTo(bounds.high()) == 0 ? new Result.Scored(bounds.low())
                    : new Result.Interval(bounds.low(), bounds.high(), Message.of(Totals.class, "total.notApplicable"));
        }
        return new ScoreNode.Leaf(id, row.title(), row.full(), result);
    }
}
