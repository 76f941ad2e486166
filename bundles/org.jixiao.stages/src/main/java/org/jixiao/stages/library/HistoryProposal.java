package org.jixiao.stages.library;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Nature;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;

/**
 * A value for a new target or standard that follows from what was reached in the last years, with the whole arithmetic. It proposes; a
 * person accepts it by {@link LibraryCommands#accept}, or does not.
 *
 * @param definition what the value is for
 * @param method how it was made
 * @param value the proposed number, rounded
 * @param years each year with its one value, the oldest first
 * @param used the values it rests on
 * @param leftOut values that could not be used: no number, or another unit
 * @param steps the arithmetic, one line each, in the order in which it was done
 */
public record HistoryProposal(IndicatorDefinition definition, HistoryMethod method, BigDecimal value, Map<Integer, BigDecimal> years,
        List<Observation> used, List<Observation> leftOut, List<Message> steps) {

    public HistoryProposal {
        used = List.copyOf(used);
        leftOut = List.copyOf(leftOut);
        steps = List.copyOf(steps);
    }

    /**
     * Makes a proposal.
     *
     * @param observations what was reached; those of other years or units are left out
     * @param lastYear the last year that counts
     * @param yearCount how many years back count, that one included
     * @param scale decimals of the proposed value; what is half is rounded up
     * @return empty when no value of these years can be used
     */
    public static Optional<HistoryProposal> of(IndicatorDefinition definition, Collection<Observation> observations, int lastYear, int yearCount,
            HistoryMethod method, int scale) {
        List<Observation> used = new ArrayList<>();
        List<Observation> leftOut = new ArrayList<>();
        for (Observation seen : observations) {
            if (seen.year() <= lastYear && seen.year() > lastYear - yearCount) {
                (seen.value() != null && sameUnit(definition, seen) ? used : leftOut).add(seen);
            }
        }
        if (used.isEmpty()) {
            return Optional.empty();
        }
        List<Message> steps = new ArrayList<>();
        Map<Integer, BigDecimal> years = years(used, steps);
        BigDecimal exact = new Arithmetic(definition, years, steps).value(method);
        BigDecimal value = exact.setScale(scale, RoundingMode.HALF_UP);
        if (value.compareTo(exact) != 0) {
            steps.add(message("proposal.round", Decimals.plain(exact.round(MathContext.DECIMAL32)), scale, value.toPlainString()));
        }
        return Optional.of(new HistoryProposal(definition, method, value, years, used, leftOut, steps));
    }

    private static boolean sameUnit(IndicatorDefinition definition, Observation seen) {
        String unit = definition.getUnit() == null ? "" : definition.getUnit().strip();
        return unit.isEmpty() || seen.unit().isEmpty() || unit.equals(seen.unit());
    }

    /** One value for each year: that of the one subject, or the middle one of several. */
    private static Map<Integer, BigDecimal> years(List<Observation> used, List<Message> steps) {
        Map<Integer, List<Observation>> byYear = used.stream().collect(Collectors.groupingBy(Observation::year, TreeMap::new, Collectors.toList()));
        Map<Integer, BigDecimal> years = new TreeMap<>();
        byYear.forEach((year, all) -> {
            List<BigDecimal> values = all.stream().map(Observation::value).sorted().toList();
            BigDecimal value = median(values);
            years.put(year, value);
            if (all.size() == 1) {
                Observation only = all.getFirst();
                steps.add(message("proposal.year.one", year, only.subject(), only.text().isBlank() ? Decimals.plain(value) : only.text(),
                        message("state." + only.state())));
            } else {
                steps.add(message("proposal.year.many", year, all.size(), values.stream().map(Decimals::plain).collect(Collectors.joining("、")),
                        Decimals.plain(value)));
            }
        });
        return years;
    }

    /** The middle one of sorted values, of an even number the mean of the two in the middle. */
    static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
    }

    /** The proposed value as a target is written: with the sign of the indicator's nature and its unit when that is %. */
    public String target() {
        String sign = switch (definition.getNature()) {
            case GE -> "≥";
            case GT -> ">";
            case LE -> "≤";
            case LT -> "<";
            case EQ, UNSPECIFIED, QUALITATIVE, YES_NO, DATE -> "";
        };
        return sign + Decimals.plain(value) + ("%".equals(definition.getUnit()) ? "%" : "");
    }

    /** The arithmetic in one line. */
    public String arithmetic(Locale locale) {
        return steps.stream().map(step -> step.render(locale)).collect(Collectors.joining("; "));
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(HistoryProposal.class, key, arguments);
    }

    /** The methods over the years, noting what was computed. */
    private record Arithmetic(IndicatorDefinition definition, Map<Integer, BigDecimal> years, List<Message> steps) {

        BigDecimal value(HistoryMethod method) {
            List<BigDecimal> values = List.copyOf(years.values());
            return switch (method) {
                case LAST -> last(values);
                case MEAN -> mean(values);
                case MEDIAN -> middle(values);
                case BEST -> best(values);
                case TREND -> values.size() == 1 ? last(values) : trend(values);
            };
        }

        private BigDecimal last(List<BigDecimal> values) {
            steps.add(message("proposal.last", Decimals.plain(values.getLast())));
            return values.getLast();
        }

        private BigDecimal mean(List<BigDecimal> values) {
            BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal mean = sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
            steps.add(message("proposal.mean", joined(values, " + "), values.size(), printed(mean)));
            return mean;
        }

        private BigDecimal middle(List<BigDecimal> values) {
            BigDecimal value = median(values.stream().sorted().toList());
            steps.add(message("proposal.median", joined(values, "、"), printed(value)));
            return value;
        }

        private BigDecimal best(List<BigDecimal> values) {
            boolean less = definition.getDirection() == Direction.REVERSE
                    || definition.getDirection() == Direction.UNSPECIFIED && (definition.getNature() == Nature.LE || definition.getNature() == Nature.LT);
            BigDecimal value = values.stream().reduce(less ? BigDecimal::min : BigDecimal::max).orElseThrow();
            steps.add(message(less ? "proposal.lowest" : "proposal.highest", joined(values, "、"), printed(value)));
            return value;
        }

        private BigDecimal trend(List<BigDecimal> values) {
            List<Integer> known = List.copyOf(years.keySet());
            BigDecimal span = BigDecimal.valueOf((long) known.getLast() - known.getFirst());
            BigDecimal change = values.getLast().subtract(values.getFirst()).divide(span, MathContext.DECIMAL128);
            BigDecimal value = values.getLast().add(change);
            steps.add(message("proposal.change", Decimals.plain(values.getLast()), Decimals.plain(values.getFirst()), Decimals.plain(span), printed(change)));
            steps.add(message("proposal.trend", Decimals.plain(values.getLast()), printed(change), printed(value)));
            return value;
        }

        private static String joined(List<BigDecimal> values, String between) {
            return values.stream().map(Decimals::plain).collect(Collectors.joining(between));
        }

        private static String printed(BigDecimal number) {
            return Decimals.plain(number.round(MathContext.DECIMAL32));
        }
    }
}
