package org.jixiao.scoring.api.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.ValueState;

/**
 * Turns the inputs of a measure into numbers, or into the result that an unsettled input asks for. The order is fixed: what
 * contradicts the rule, then what does not apply, then what is missing, then what is disputed.
 */
final class Screening {

    /** Numbers with more digits are refused: no form holds them, and they would only cost time. */
    private static final int MAX_DIGITS = 40;
    private static final Set<String> YES = Set.of("是", "有", "完成", "已完成", "达标", "达成", "合格", "通过", "yes", "y", "true", "done");
    private static final Set<String> NO = Set.of("否", "无", "没有", "未完成", "未达标", "未达成", "不合格", "未通过", "no", "n", "false", "not done");

    private final List<FormulaInput> inputs;
    private final Set<Flag> possibleVetoes;
    private final Measure measure;
    private final BigDecimal[] values;
    private final EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
    private final List<Message> missing = new ArrayList<>();
    private Message contradiction;
    private Message notApplicable;
    private Message disputed;

    Screening(List<FormulaInput> inputs, Set<Flag> possibleVetoes, Measure measure) {
        this.inputs = inputs;
        this.possibleVetoes = possibleVetoes;
        this.measure = measure;
        this.values = new BigDecimal[inputs.size()];
        if (measure.full().signum() < 0 || !isSized(measure.full())) {
            contradiction = words("input.full", measure.full().precision() > MAX_DIGITS ? "…" : measure.full().toString());
        }
        for (int i = 0; i < values.length; i++) {
            read(i);
        }
    }

    /** The result that the inputs ask for before the rule is applied, or nothing when the rule can be applied. */
    Optional<Result> refusal(Bounds bounds) {
        if (contradiction != null) {
            return Optional.of(new Result.Invalid(contradiction, flags));
        }
        if (notApplicable != null) {
            return Optional.of(new Result.NotApplicable(notApplicable, flags));
        }
        Bounds rounded = new Bounds(measure.rounding().indicator(bounds.low()), measure.rounding().indicator(bounds.high()));
        if (!missing.isEmpty()) {
            flags.addAll(possibleVetoes);
            return Optional.of(new Result.InsufficientData(missing, rounded.low(), rounded.high(), flags));
        }
        if (disputed != null) {
            flags.addAll(possibleVetoes);
            return Optional.of(new Result.Interval(rounded.low(), rounded.high(), disputed, flags));
        }
        return Optional.empty();
    }

    /** The numbers by position; null for an optional input that is absent. */
    BigDecimal[] values() {
        return values;
    }

    /** What the states of the inputs ask to show. */
    Set<Flag> flags() {
        return flags;
    }

    private void read(int position) {
        FormulaInput input = inputs.get(position);
        Quantity quantity = input.in(measure);
        switch (quantity.state()) {
            case MISSING -> {
                if (input.required()) {
                    missing.add(input.label());
                }
                return;
            }
            case NOT_APPLICABLE -> {
                if (input.required() && notApplicable == null) {
                    notApplicable = words("input.notApplicable", input.label());
                }
                return;
            }
            case DISPUTED -> {
                flags.add(Flag.DISPUTED);
                disputed = words("input.disputed", input.label());
                if (quantity.number() == null && quantity.text().isBlank()) {
                    return;
                }
            }
            case ESTIMATED -> flags.add(Flag.ESTIMATED);
            case REPORTED, VERIFIED -> {
                // Settled: nothing to note.
            }
        }
        values[position] = number(input, quantity);
    }

    private BigDecimal number(FormulaInput input, Quantity quantity) {
        if (quantity.number() != null && !isSized(quantity.number())) {
            return contradict(words("input.range", input.label(), MAX_DIGITS));
        }
        return switch (input.kind()) {
            case NUMBER -> quantity.number() == null ? contradict(words("input.number", input.label(), quantity.text()))
                    : converted(input, quantity);
            case YES_NO -> yesNo(input, quantity);
            case BAND -> band(input, quantity);
        };
    }

    private BigDecimal converted(FormulaInput input, Quantity quantity) {
        boolean compared = !input.count() && (input.name().equals(Measure.ACTUAL) || input.name().equals(Measure.BASELINE));
        if (!compared) {
            return quantity.number();
        }
        String wanted = measure.target().unit();
        Optional<BigDecimal> factor = Units.factor(quantity.unit(), wanted);
        if (factor.isEmpty()) {
            return contradict(words("input.unit", input.label(), quantity.unit(), wanted));
        }
        return factor.get().compareTo(BigDecimal.ONE) == 0 ? quantity.number() : quantity.number().multiply(factor.get());
    }

    private BigDecimal yesNo(FormulaInput input, Quantity quantity) {
        if (quantity.number() != null) {
            if (quantity.number().signum() == 0) {
                return BigDecimal.ZERO;
            }
            return quantity.number().compareTo(BigDecimal.ONE) == 0 ? BigDecimal.ONE
                    : contradict(words("input.yesNo", input.label(), quantity.number().toPlainString()));
        }
        String word = quantity.text().strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return BigDecimal.ONE;
        }
        return NO.contains(word) ? BigDecimal.ZERO : contradict(words("input.yesNo", input.label(), quantity.text()));
    }

    private BigDecimal band(FormulaInput input, Quantity quantity) {
        String word = quantity.number() != null ? quantity.number().toPlainString() : quantity.text().strip();
        for (int i = 0; i < input.bands().size(); i++) {
            if (input.bands().get(i).stream().anyMatch(name -> name.equalsIgnoreCase(word))) {
                return BigDecimal.valueOf(i);
            }
        }
        return contradict(words("input.band", input.label(), word, input.bands().stream().map(List::getLast).toList()));
    }

    private BigDecimal contradict(Message reason) {
        if (contradiction == null) {
            contradiction = reason;
        }
        return null;
    }

    private static boolean isSized(BigDecimal number) {
        return number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS;
    }

    /** Whether the only thing that keeps the points open is a dispute about a given alternative. */
    static boolean hasAlternative(Measure measure, FormulaInput input) {
        return !input.count() && input.in(measure).state() == ValueState.DISPUTED
                && !measure.input(FormulaMethod.alternative(input.name())).isMissing();
    }

    private static Message words(String key, Object... arguments) {
        return Message.of(Screening.class, key, arguments);
    }
}
