package org.jixiao.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.ValueState;

/**
 * One indicator over many subjects, as the Hubei form has it for funds that go to many units: first the completion is put together,
 * then it is scored once. Absolute values add up; relative values (rates, values per head) are averaged by the money of each
 * subject; where a person judges, the scores are averaged by the money.
 */
public final class SubjectSum {

    /** Decimals of an average; far beyond those of points. */
    private static final int DIGITS = 10;

    private SubjectSum() {
    }

    /** How values of several subjects become one. */
    public enum Kind {
        /** They add up: kilometres, people, projects. */
        ABSOLUTE,
        /** They are averaged by money: rates, amounts per head, days. */
        RELATIVE
    }

    /**
     * The values of one subject.
     *
     * @param subject its name
     * @param money its money, in the same unit for all subjects; null when unknown
     * @param target its target
     * @param actual its actual value
     */
    public record Part(String subject, BigDecimal money, Quantity target, Quantity actual) {
        public Part {
            Objects.requireNonNull(subject);
            Objects.requireNonNull(target);
            Objects.requireNonNull(actual);
        }
    }

    /**
     * What was put together.
     *
     * @param target target of all; missing while something is open
     * @param actual actual value of all; missing while something is open
     * @param problems what keeps it open, by subject
     * @param arithmetic how target and actual came about, with their numbers
     */
    public record Combined(Quantity target, Quantity actual, List<Message> problems, List<String> arithmetic) {
        public Combined {
            problems = List.copyOf(problems);
            arithmetic = List.copyOf(arithmetic);
        }
    }

    /** Target and actual of all subjects together. Subjects to which the indicator does not apply are left out. */
    public static Combined completion(Kind kind, List<Part> parts) {
        List<Part> applicable = parts.stream().filter(p -> p.actual().state() != ValueState.NOT_APPLICABLE).toList();
        if (applicable.isEmpty()) {
            return new Combined(Quantity.NOT_APPLICABLE, Quantity.NOT_APPLICABLE, List.of(), List.of());
        }
        List<Message> problems = new ArrayList<>();
        String unit = applicable.getFirst().target().unit();
        for (Part part : applicable) {
            if (!part.target().isNumber() || !part.actual().isNumber()) {
                problems.add(words("subjects.value", part.subject()));
            } else if (!part.target().unit().equals(unit) || !part.actual().unit().isEmpty() && !part.actual().unit().equals(unit)) {
                problems.add(words("subjects.unit", part.subject(), part.actual().bare(), unit));
            }
        }
        if (kind == Kind.RELATIVE) {
            problems.addAll(money(applicable));
        }
        if (!problems.isEmpty()) {
            return new Combined(Quantity.MISSING, Quantity.MISSING, problems, List.of());
        }
        List<String> arithmetic = new ArrayList<>();
        BigDecimal target = combine(kind, applicable, p -> p.target().number(), arithmetic);
        BigDecimal actual = combine(kind, applicable, p -> p.actual().number(), arithmetic);
        return new Combined(Quantity.of(target, unit).with(applicable.getFirst().target().operator()), Quantity.of(actual, unit), List.of(), arithmetic);
    }

    private static List<Message> money(List<Part> parts) {
        List<Message> problems = new ArrayList<>();
        parts.stream().filter(p -> p.money() == null || p.money().signum() < 0).forEach(p -> problems.add(words("subjects.money", p.subject())));
        boolean none = problems.isEmpty() && parts.stream().allMatch(p -> p.money().signum() == 0);
        return none ? List.of(words("subjects.noMoney")) : problems;
    }

    private static BigDecimal combine(Kind kind, List<Part> parts, Function<Part, BigDecimal> value, List<String> arithmetic) {
        if (kind == Kind.ABSOLUTE) {
            BigDecimal sum = parts.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
            arithmetic.add(parts.stream().map(p -> Decimals.plain(value.apply(p))).collect(Collectors.joining(" + ")) + " = " + Decimals.plain(sum));
            return sum;
        }
        BigDecimal weighted = parts.stream().map(p -> p.money().multiply(value.apply(p))).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal money = parts.stream().map(Part::money).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal average = weighted.divide(money, DIGITS, RoundingMode.HALF_UP);
        arithmetic.add("(" + parts.stream().map(p -> Decimals.plain(p.money()) + " × " + Decimals.plain(value.apply(p)))
                .collect(Collectors.joining(" + ")) + ") ÷ (" + parts.stream().map(p -> Decimals.plain(p.money())).collect(Collectors.joining(" + "))
                + ") = " + Decimals.plain(average));
        return average;
    }

    /**
     * The average of scores by money.
     *
     * @param scores score of each subject, in the terms of the same full points
     * @param money money of each subject
     * @param scale decimals of the result, rounded half up
     * @throws IllegalArgumentException when there are no scores, not one money for each score, or no money at all
     */
    public static BigDecimal average(List<BigDecimal> scores, List<BigDecimal> money, int scale) {
        BigDecimal all = money.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (scores.isEmpty() || scores.size() != money.size() || all.signum() <= 0) {
            throw new IllegalArgumentException("scores " + scores + ", money " + money);
        }
        BigDecimal weighted = BigDecimal.ZERO;
        for (int i = 0; i < scores.size(); i++) {
            weighted = weighted.add(scores.get(i).multiply(money.get(i)));
        }
        return weighted.divide(all, scale, RoundingMode.HALF_UP);
    }

    private static Message words(String key, Object... arguments) {
        return Message.of(SubjectSum.class, key, arguments);
    }
}
