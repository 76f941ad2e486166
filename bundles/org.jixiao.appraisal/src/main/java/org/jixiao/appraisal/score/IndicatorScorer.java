package org.jixiao.appraisal.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.rules.Clause;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.packs.rules.BoundRule;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.packs.rules.NamedInputs;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.RoundingPolicy;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;
import org.jixiao.scoring.api.ValueState;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.stages.base.Clauses;
import org.jixiao.stages.base.Words;

/** Scores one indicator by its own rule. Unless the group allows it, no indicator brings more than its points (domain.md 6.2). */
final class IndicatorScorer {

    private static final Explanation NOTHING = new Explanation(List.of());

    private final RuleCache rules;
    private final Function<String, Optional<Clause>> clauses;

    IndicatorScorer(MethodLookup methods, Function<String, Optional<Clause>> clauses) {
        this.clauses = clauses;
        rules = new RuleCache(methods);
    }

    private Optional<Message> fault(ScoringRule rule) {
        if (rule == null || rule.getMethodId() == null) {
            return Optional.of(message("indicator.noRule"));
        }
        return switch (rules.bind(rule)) {
            case BoundRule.Ready ready -> Optional.empty();
            case BoundRule.Absent absent -> Optional.of(absent.reason());
            case BoundRule.Faulty faulty -> Optional.of(faulty.errors().getFirst().reason());
        };
    }

    Optional<Message> fault(AppraisalIndicator indicator) {
        return fault(indicator.getRule()).or(() -> indicator.getPoints() == null ? Optional.empty() : misfit(indicator));
    }

    private Optional<Message> misfit(AppraisalIndicator indicator) {
        return rules.bind(indicator.getRule()) instanceof BoundRule.Ready ready
                ? ready.method().misfits(indicator.getPoints(), ready.parameters()).stream().findFirst().map(ParameterError::reason) : Optional.empty();
    }

    IndicatorPoints score(AppraisalIndicator indicator, CountedValue value, AppraisalGroup group, RoundingPolicy rounding, Trace trace) {
        BigDecimal full = indicator.getPoints();
        if (full == null || full.signum() < 0) {
            Result open = new Result.Invalid(message("indicator.points"));
            trace.add(new Step.Outcome(open));
            return points(indicator, BigDecimal.ZERO, open, value, group, rounding, trace);
        }
        ScoringRule rule = indicator.getRule();
        if (rule == null || rule.getMethodId() == null) {
            Result open = new Result.Interval(BigDecimal.ZERO, full, message("indicator.noRule"));
            trace.add(new Step.Outcome(open));
            return points(indicator, full, open, value, group, rounding, trace);
        }
        BoundRule bound = rules.bind(rule);
        if (trace.isRecording()) {
            rule(rule, bound, trace);
            if (rule.getClauseId() != null) {
                clauses.apply(rule.getClauseId()).map(Clauses::step).ifPresent(trace::add);
            }
        }
        Measure measure = measure(indicator, full, value, bound, rounding);
        Result result = bound.score(measure, trace);
        return points(indicator, full, limited(result, full, group, trace), value, group, rounding, trace);
    }

    private static void rule(ScoringRule rule, BoundRule bound, Trace trace) {
        ScoringMethod method = switch (bound) {
            case BoundRule.Ready ready -> ready.method();
            case BoundRule.Faulty faulty -> faulty.method();
            case BoundRule.Absent absent -> null;
        };
        trace.add(new Step.Rule(text(rule.getId()), Message.literal(text(rule.getName())), text(rule.getMethodId()),
                method == null ? text(rule.getMethodVersion()) : method.descriptor().version(),
                method == null ? Message.literal(text(rule.getMethodId())) : method.descriptor().label()));
    }

    private static Measure measure(AppraisalIndicator indicator, BigDecimal full, CountedValue value, BoundRule bound,
            RoundingPolicy rounding) {
        Measure.Builder measure = Measure.full(full).label(indicator.getName()).rounding(rounding);
        if (Words.isGiven(indicator.getTarget())) {
            measure.target(ModelValues.quantity(indicator.getTarget(), indicator.getUnit(), ValueState.REPORTED,
                    ModelValues.source(indicator.getProvenance(), "target")));
        }
        measure.actual(actual(indicator, value, bound));
        if (value.verified() != null) {
            measure.input(FormulaMethod.alternative(Measure.ACTUAL),
                    ModelValues.quantity(value.verified(), indicator.getUnit(), ValueState.VERIFIED, value.source()));
        }
        if (!value.inputs().isEmpty()) {
            NamedInputs.put(value.inputs(), value.source(), measure);
        }
        return measure.build();
    }

    /** The actual value; an answer where the rule asks for one. */
    private static Quantity actual(AppraisalIndicator indicator, CountedValue value, BoundRule bound) {
        boolean given = Words.isGiven(value.quantity());
        ValueState state = given || value.state() == ValueState.NOT_APPLICABLE ? value.state() : ValueState.MISSING;
        if (given && value.quantity().getTruth() != null && asksForAnswer(bound)) {
            return new Quantity(null, "", null, value.quantity().getTruth() ? "是" : "否", state, value.source());
        }
        return ModelValues.quantity(value.quantity(), indicator.getUnit(), state, value.source());
    }

    private static boolean asksForAnswer(BoundRule bound) {
        Optional<InputDescriptor> reads = bound instanceof BoundRule.Ready ready
                ? ready.method().descriptor().inputs().stream().filter(i -> Measure.ACTUAL.equals(i.name())).findFirst() : Optional.empty();
        // A veto reads a number or an answer, as its condition says.
        boolean answer = bound instanceof BoundRule.Ready ready && ready.method().descriptor().parameter("condition").isPresent()
                && List.of("yes", "no").contains(ready.parameters().choice("condition"));
        return answer || reads.map(InputDescriptor::kind).filter(k -> k == InputDescriptor.Kind.YES_NO).isPresent();
    }

    private static Result limited(Result result, BigDecimal full, AppraisalGroup group, Trace trace) {
        if (group.isExceedPoints()) {
            return result;
        }
        return switch (result) {
            case Result.Scored s when s.points().compareTo(full) > 0 -> {
                BigDecimal most = full.setScale(Math.max(full.scale(), s.points().scale()), RoundingMode.UNNECESSARY);
                Result cut = new Result.Scored(most, s.flags());
                trace.add(new Step.Limit(message("indicator.limit", s.points(), Decimals.plain(full)), most));
                trace.add(new Step.Outcome(cut));
                yield cut;
            }
            case Result.Interval i when i.high().compareTo(full) > 0 -> new Result.Interval(i.low().min(full), full, i.reason(), i.flags());
            case Result.InsufficientData d when d.high().compareTo(full) > 0 ->
                new Result.InsufficientData(d.missing(), d.low().min(full), full, d.flags());
            default -> result;
        };
    }

    private static IndicatorPoints points(AppraisalIndicator indicator, BigDecimal full, Result result, CountedValue value,
            AppraisalGroup group, RoundingPolicy rounding, Trace trace) {
        BigDecimal ratio = ratio(indicator, value);
        boolean outlier = ratio != null && group.getOutlierRatio() != null && ratio.compareTo(group.getOutlierRatio()) > 0;
        if (outlier && trace.isRecording()) {
            trace.add(new Step.Case(message("indicator.outlier", ratio.movePointRight(2).stripTrailingZeros().toPlainString(),
                    group.getOutlierRatio().movePointRight(2).stripTrailingZeros().toPlainString())));
        }
        return new IndicatorPoints(indicator, full, result, Points.of(result, rounding.indicator(full)), value, ratio, outlier,
                trace instanceof Trace.Recording recording ? recording.explanation() : NOTHING);
    }

    private static BigDecimal ratio(AppraisalIndicator indicator, CountedValue value) {
        BigDecimal target = indicator.getTarget() == null ? null : indicator.getTarget().getNumber();
        BigDecimal actual = value.quantity() == null ? null : value.quantity().getNumber();
        boolean comparable = target != null && actual != null && target.signum() > 0
                && indicator.getTarget().getKind() == value.quantity().getKind();
        return comparable ? actual.divide(target, 4, RoundingMode.HALF_UP) : null;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(IndicatorScorer.class, key, arguments);
    }
}
