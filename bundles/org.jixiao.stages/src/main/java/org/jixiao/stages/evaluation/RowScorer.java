package org.jixiao.stages.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.Clause;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.NotApplicablePolicy;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.packs.rules.BoundRule;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;
import org.jixiao.stages.base.Clauses;

/** Scores one indicator row: applies its rule, weighs a score given by hand, compares the printed one. */
final class RowScorer {

    private final CompiledScheme scheme;
    private final Measures measures;

    RowScorer(CompiledScheme scheme) {
        this.scheme = scheme;
        this.measures = new Measures(scheme.rounding());
    }

    RowResult score(IndicatorScore row, RuleUse use, List<Dimension> path, BigDecimal roomForUnknown) {
        List<Message> problems = new ArrayList<>();
        String dimension = path.isEmpty() ? "" : path.getLast().getCode();
        BigDecimal full = row.getPoints();
        if (full == null || full.signum() < 0) {
            return withoutPoints(row, use, dimension, roomForUnknown);
        }
        Trace.Recording trace = Trace.recording();
        rule(use, trace);
        Measure measure = measures.indicator(row, full, use);
        Result result = use.bound() == null ? noRule(use, full, trace) : apply(row, use, measure, trace);
        result = assessed(row, full, use, result, trace, problems);
        Bounds bounds = bounds(result, full);
        ClaimCheck claim = ClaimCheck.of(row.getClaimedScore(), bounds.low(), bounds.high(), scheme.tolerance());
        return new RowResult(row, row.getId(), row.getName(), dimension, full, result, bounds.low(), bounds.high(), trace.explanation(), use,
                claim, reasonMissing(row, full, result), problems);
    }

    private Result apply(IndicatorScore row, RuleUse use, Measure measure, Trace.Recording trace) {
        Optional<Measure> fraction = Measures.asFraction(row, measure);
        if (fraction.isPresent()) {
            return fractionOrPercent(use.bound(), measure, fraction.get(), trace);
        }
        if (Measures.meetsOnlyTheBound(measure) && isFull(use.bound().score(measure, Trace.NONE), measure)) {
            return onlyTheBound(row, use.bound(), measure, trace);
        }
        Result result = use.bound().score(measure, trace);
        boolean undecided = result instanceof Result.Invalid && Measures.asksForBand(use) && blank(row.getBand())
                && measure.actual().isWords();
        if (undecided && !namesBand(use, measure)) {
            // Words that name no band are no mistake: somebody still has to judge them.
            Result open = new Result.Interval(BigDecimal.ZERO, measure.full(),
                    Message.of(RowScorer.class, "row.words", measure.actual().text()));
            trace.add(new Step.Outcome(open));
            return open;
        }
        return result;
    }

    /** Whether the words name a band, so that the refusal is about the claimed score and not about the words. */
    private static boolean namesBand(RuleUse use, Measure measure) {
        Measure without = measure.change().input(Measure.CLAIMED, org.jixiao.scoring.api.Quantity.MISSING).build();
        return !(use.bound().score(without, Trace.NONE) instanceof Result.Invalid);
    }

    private static boolean isFull(Result result, Measure measure) {
        return result instanceof Result.Scored scored && scored.points().compareTo(measure.full()) >= 0;
    }

    /**
     * A target to be exceeded that was only just reached. 财预〔2020〕10号 gives full points for a target that was met and else points in
     * proportion; the target was not met (Civil Code, article 1259), and the proportion is 1. The clause contradicts itself here, so that
     * the points are open until a person gives them with a reason; the trace shows what the rule would have computed.
     */
    private static Result onlyTheBound(IndicatorScore row, BoundRule rule, Measure measure, Trace.Recording trace) {
        Trace literal = trace.open();
        rule.score(measure, literal);
        trace.close(literal, Message.of(RowScorer.class, "row.bound.rule"));
        Message text = Message.of(RowScorer.class, "row.bound", measure.target(), measure.actual());
        Result open = new Result.Interval(BigDecimal.ZERO, measure.full(), text);
        trace.add(new Step.Outcome(open));
        trace.add(new Step.Sentence(Message.of(RowScorer.class, "row.bound.sentence", String.valueOf(row.getName()), measure.target(), measure.actual(),
                measure.full())));
        return open;
    }

    private static Result fractionOrPercent(BoundRule rule, Measure asWritten, Measure asFraction, Trace.Recording trace) {
        Trace first = trace.open();
        Bounds one = bounds(rule.score(asWritten, first), asWritten.full());
        trace.close(first, Message.of(RowScorer.class, "row.asPercent"));
        Trace second = trace.open();
        Bounds two = bounds(rule.score(asFraction, second), asFraction.full());
        trace.close(second, Message.of(RowScorer.class, "row.asFraction"));
        Result open = new Result.Interval(one.low().min(two.low()), one.high().max(two.high()),
                Message.of(RowScorer.class, "row.fraction", asWritten.target(), asWritten.actual()));
        trace.add(new Step.Outcome(open));
        return open;
    }

    private static Result noRule(RuleUse use, BigDecimal full, Trace.Recording trace) {
        Result open = new Result.Interval(BigDecimal.ZERO, full, use.reason());
        trace.add(new Step.Outcome(open));
        return open;
    }

    /**
     * A score given by hand. It closes a score the rule leaves open, and may replace a computed one (a target that was set too
     * low, for instance), always with a reason and never above the full points; the trace then shows both.
     */
    private Result assessed(IndicatorScore row, BigDecimal full, RuleUse use, Result computed, Trace.Recording trace, List<Message> problems) {
        BigDecimal given = row.getAssessedScore();
        if (given == null || computed instanceof Result.NotApplicable
                || computed instanceof Result.Scored s && s.points().compareTo(given) == 0) {
            return computed;
        }
        if (given.signum() < 0 || given.compareTo(full) > 0) {
            problems.add(Message.of(RowScorer.class, "row.assessed.range", given, full));
            return computed;
        }
        boolean refusedInBand = computed instanceof Result.Invalid && Measures.asksForBand(use) && row.getBand() != null;
        if (refusedInBand) {
            return computed;
        }
        if (row.getAssessedReason() == null || row.getAssessedReason().isBlank()) {
            problems.add(Message.of(RowScorer.class, "row.assessed.reason", given));
            return computed;
        }
        BigDecimal points = scheme.rounding().indicator(given);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(computed.flags());
        Message text = Message.of(RowScorer.class, "row.assessed", points, row.getAssessedReason(),
                Targets.source(row, "assessedScore"));
        Result result = new Result.Scored(points, flags);
        trace.add(new Step.Limit(text, points));
        trace.add(new Step.Outcome(result));
        trace.add(new Step.Sentence(Message.of(RowScorer.class, "row.assessed.sentence", String.valueOf(row.getName()), points, full,
                row.getAssessedReason())));
        return result;
    }

    private RowResult withoutPoints(IndicatorScore row, RuleUse use, String dimension, BigDecimal room) {
        Trace.Recording trace = Trace.recording();
        rule(use, trace);
        Message missing = Message.of(RowScorer.class, "row.points");
        Result result = new Result.InsufficientData(List.of(missing), BigDecimal.ZERO, room);
        trace.add(new Step.Outcome(result));
        ClaimCheck claim = ClaimCheck.of(row.getClaimedScore(), BigDecimal.ZERO, room, scheme.tolerance());
        return new RowResult(row, row.getId(), row.getName(), dimension, null, result, BigDecimal.ZERO, room, trace.explanation(), use, claim,
                false, List.of(missing));
    }

    static void rule(RuleUse use, Trace trace) {
        if (use.bound() != null) {
            ScoringRule rule = use.bound().rule();
            ScoringMethod method = switch (use.bound()) {
                case BoundRule.Ready ready -> ready.method();
                case BoundRule.Faulty faulty -> faulty.method();
                case BoundRule.Absent absent -> null;
            };
            trace.add(new Step.Rule(text(rule.getId()), Message.literal(text(rule.getName())), text(rule.getMethodId()),
                    method == null ? text(rule.getMethodVersion()) : method.descriptor().version(),
                    method == null ? Message.literal(text(rule.getMethodId())) : method.descriptor().label()));
        }
        trace.add(new Step.Case(use.reason()));
        Clause clause = use.clause();
        if (clause != null) {
            trace.add(Clauses.step(clause));
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private boolean reasonMissing(IndicatorScore row, BigDecimal full, Result result) {
        boolean due = result instanceof Result.Scored s && s.points().compareTo(full) < 0
                || result.flags().contains(Flag.REASON_REQUIRED);
        return due && blank(row.getReason()) && blank(row.getAssessedReason());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Least and most points that a result brings into the sum. */
    record Bounds(BigDecimal low, BigDecimal high) {
    }

    static Bounds bounds(Result result, BigDecimal full) {
        return switch (result) {
            case Result.Scored s -> new Bounds(s.points(), s.points());
            case Result.Interval i -> new Bounds(i.low(), i.high());
            case Result.InsufficientData d -> new Bounds(d.low(), d.high());
            case Result.NotApplicable n -> new Bounds(BigDecimal.ZERO, BigDecimal.ZERO);
            // What contradicts the rule must be put right; until then anything is possible.
            case Result.Invalid i -> new Bounds(BigDecimal.ZERO, full);
        };
    }

    /** What a row that does not apply brings into the sum under the scheme's policy. */
    static Bounds notApplicable(NotApplicablePolicy policy, BigDecimal full) {
        return switch (policy) {
            case RESCALE, ZERO -> new Bounds(BigDecimal.ZERO, BigDecimal.ZERO);
            case FULL_POINTS -> new Bounds(full, full);
            case REFUSE -> new Bounds(BigDecimal.ZERO, full);
        };
    }

    static String plain(BigDecimal number) {
        return number == null ? "" : Decimals.plain(number);
    }
}
