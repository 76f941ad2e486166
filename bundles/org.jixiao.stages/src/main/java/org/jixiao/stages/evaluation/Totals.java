package org.jixiao.stages.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.GradeScale;
import org.jixiao.model.rules.NotApplicablePolicy;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;

/** Sums rows into the scheme's parts and the total, and finds the grade. */
final class Totals {

    /** Digits of the quotient when rows that do not apply scale the total; the total is rounded once, at the end. */
    private static final int SCALE_DIGITS = 16;

    private final CompiledScheme compiled;
    private final Scheme scheme;

    Totals(CompiledScheme compiled) {
        this.compiled = compiled;
        this.scheme = compiled.scheme();
    }

    List<DimensionResult> dimensions(RowResult execution, List<RowResult> rows, Map<EObject, List<Dimension>> paths) {
        Map<Dimension, List<RowResult>> byTop = new LinkedHashMap<>();
        scheme.getDimensions().forEach(d -> byTop.put(d, new ArrayList<>()));
        List<RowResult> strangers = new ArrayList<>();
        if (execution != null) {
            byTop.get(compiled.execution()).add(execution);
        }
        for (RowResult row : rows) {
            List<Dimension> path = paths.getOrDefault(row.row(), List.of());
            (path.isEmpty() ? strangers : byTop.get(path.getFirst())).add(row);
        }
        List<DimensionResult> results = new ArrayList<>();
        byTop.forEach((dimension, members) -> {
            if (!members.isEmpty() || !dimension.isOptional()) {
                results.add(dimension(dimension, members));
            }
        });
        if (!strangers.isEmpty()) {
            Message problem = Message.of(Totals.class, "dimension.unknown", strangers.stream().map(RowResult::title).toList());
            results.add(sum(null, "", null, strangers, new ArrayList<>(List.of(problem))));
        }
        return results;
    }

    private DimensionResult dimension(Dimension dimension, List<RowResult> rows) {
        List<Message> problems = new ArrayList<>();
        BigDecimal full = rows.stream().filter(r -> r.full() != null).map(RowResult::full).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean known = rows.stream().allMatch(r -> r.full() != null);
        BigDecimal points = compiled.isNested() ? BigDecimal.valueOf(100) : dimension.getPoints();
        if (known && !rows.isEmpty() && points != null) {
            BigDecimal min = dimension.getMin() == null ? points : dimension.getMin();
            BigDecimal max = dimension.getMax() == null ? points : dimension.getMax();
            if (full.compareTo(min) < 0 || full.compareTo(max) > 0) {
                problems.add(min.compareTo(max) == 0 ? Message.of(Totals.class, "dimension.points", dimension.getName(), full, points)
                        : Message.of(Totals.class, "dimension.limits", dimension.getName(), full, min, max));
            }
        } else if (rows.isEmpty() && points != null && points.signum() > 0) {
            problems.add(Message.of(Totals.class, "dimension.empty", dimension.getName(), points));
        }
        return sum(dimension, dimension.getName(), points, rows, problems);
    }

    private DimensionResult sum(Dimension dimension, String name, BigDecimal points, List<RowResult> rows, List<Message> problems) {
        BigDecimal full = BigDecimal.ZERO;
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        BigDecimal sharedRoom = BigDecimal.ZERO;
        for (RowResult row : rows) {
            full = row.full() == null ? full : full.add(row.full());
            RowScorer.Bounds bounds = contribution(row);
            low = low.add(bounds.low());
            if (row.full() == null) {
                sharedRoom = sharedRoom.max(bounds.high());
            } else {
                high = high.add(bounds.high());
            }
        }
        return new DimensionResult(dimension, name, points, full, low, high.add(sharedRoom), rows.stream().map(RowResult::rowId).toList(),
                problems);
    }

    private RowScorer.Bounds contribution(RowResult row) {
        return row.isNotApplicable() && row.full() != null ? RowScorer.notApplicable(scheme.getNotApplicablePolicy(), row.full())
                : new RowScorer.Bounds(row.low(), row.high());
    }

    TotalResult total(Evaluation evaluation, RowResult execution, List<RowResult> rows, Map<EObject, List<Dimension>> paths) {
        List<RowResult> all = new ArrayList<>(rows);
        if (execution != null) {
            all.addFirst(execution);
        }
        if (compiled.isNested() || TreeTotal.hasVeto(all)) {
            return new TreeTotal(compiled).total(evaluation, all, paths, this::grades);
        }
        Trace.Recording trace = Trace.recording();
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        BigDecimal notApplicable = BigDecimal.ZERO;
        BigDecimal sharedRoom = BigDecimal.ZERO;
        List<String> terms = new ArrayList<>();
        for (RowResult row : all) {
            RowScorer.Bounds bounds = contribution(row);
            low = low.add(bounds.low());
            // Rows without points of their own share what the scheme leaves: it counts once.
            if (row.full() == null) {
                sharedRoom = sharedRoom.max(bounds.high());
            } else {
                high = high.add(bounds.high());
            }
            if (row.isNotApplicable() && row.full() != null) {
                notApplicable = notApplicable.add(row.full());
            }
            terms.add(bounds.low().compareTo(bounds.high()) == 0 ? Decimals.plain(bounds.low())
                    : "(" + Decimals.plain(bounds.low()) + "–" + Decimals.plain(bounds.high()) + ")");
        }
        high = high.add(sharedRoom);
        BigDecimal points = scheme.getPoints();
        trace.add(new Step.Arithmetic(terms.isEmpty() ? "0" : String.join(" + ", terms), range(low, high)));
        boolean rescaled = scheme.getNotApplicablePolicy() == NotApplicablePolicy.RESCALE && notApplicable.signum() > 0
                && notApplicable.compareTo(points) < 0;
        if (rescaled) {
            BigDecimal rest = points.subtract(notApplicable);
            BigDecimal scaledLow = scale(low, points, rest);
            BigDecimal scaledHigh = scale(high, points, rest);
            trace.add(new Step.Case(Message.of(Totals.class, "total.rescaled", notApplicable)));
            trace.add(new Step.Arithmetic(range(low, high) + " ÷ (" + Decimals.plain(points) + " − " + Decimals.plain(notApplicable) + ") × "
                    + Decimals.plain(points), "≈" + range(compiled.rounding().total(scaledLow), compiled.rounding().total(scaledHigh))));
            low = scaledLow;
            high = scaledHigh;
        }
        low = compiled.rounding().total(low);
        high = compiled.rounding().total(high);
        List<GradeBand> grades = grades(low, high);
        trace.add(new Step.Rounding(range(low, high), compiled.rounding().totalScale(), low));
        sentence(trace, low, high, points, grades);
        return new TotalResult(points, low, high, notApplicable, rescaled, grades,
                ClaimCheck.of(evaluation.getPrintedTotal(), low, high, compiled.tolerance()), evaluation.getPrintedGrade(),
                trace.explanation());
    }

    static void sentence(Trace trace, BigDecimal low, BigDecimal high, BigDecimal points, List<GradeBand> grades) {
        List<String> names = grades.stream().map(GradeBand::getName).toList();
        Object named = names.isEmpty() ? "—" : String.join("/", names);
        trace.add(new Step.Sentence(low.compareTo(high) == 0 ? Message.of(Totals.class, "total.sentence", low, points, named)
                : Message.of(Totals.class, "total.sentence.open", low, high, points, named)));
    }

    private static BigDecimal scale(BigDecimal sum, BigDecimal points, BigDecimal rest) {
        return sum.multiply(points).divide(rest, SCALE_DIGITS, RoundingMode.HALF_UP);
    }

    private static String range(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? Decimals.plain(low) : Decimals.plain(low) + "–" + Decimals.plain(high);
    }

    /** The grades that a total between the limits can have; the lower bound of a grade belongs to it. */
    private List<GradeBand> grades(BigDecimal low, BigDecimal high) {
        GradeScale scale = scheme.getGradeScale();
        if (scale == null) {
            return List.of();
        }
        List<GradeBand> possible = new ArrayList<>();
        BigDecimal above = null;
        for (GradeBand band : scale.getBands()) {
            boolean reaches = high.compareTo(band.getLowerInclusive()) >= 0;
            boolean notBeyond = above == null || low.compareTo(above) < 0;
            if (reaches && notBeyond) {
                possible.add(band);
            }
            above = band.getLowerInclusive();
        }
        return possible;
    }
}
