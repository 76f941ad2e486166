package org.jixiao.packs.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.scoring.api.Decimals;

/**
 * Named ranges of points as rules write them: {@code >90 优}, {@code >=80 and <90 良}, {@code 90(含)—100分为优}, {@code 60分以下为差}. A range
 * knows whether its ends belong to it, so that a value without a range, such as exactly 90 in the first two, can be found.
 */
public final class Ranges {

    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final String INCLUDED = "\\s*分?\\s*([(\\uFF08]?含[)\\uFF09]?)?\\s*分?";
    private static final Pattern SPAN = Pattern.compile(NUMBER + INCLUDED + "\\s*[-\\u2014\\u2013~\\uFF5E至]+\\s*" + NUMBER + INCLUDED);
    private static final Pattern ONE_SIDED = Pattern.compile(NUMBER + INCLUDED + "\\s*(以上|以下|及以上|及以下)([(\\uFF08]含[)\\uFF09])?");
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|\\u2265|\\u2264|>|<|\\uFF1E|\\uFF1C)\\s*" + NUMBER);

    private Ranges() {
    }

    /**
     * A range.
     *
     * @param name its name
     * @param low lower end, or null for none
     * @param lowIncluded whether the lower end belongs to it
     * @param high upper end, or null for none
     * @param highIncluded whether the upper end belongs to it
     */
    public record Range(String name, BigDecimal low, boolean lowIncluded, BigDecimal high, boolean highIncluded) {

        /** Whether a value lies in the range. */
        public boolean contains(BigDecimal value) {
            boolean above = low == null || value.compareTo(low) > 0 || lowIncluded && value.compareTo(low) == 0;
            boolean below = high == null || value.compareTo(high) < 0 || highIncluded && value.compareTo(high) == 0;
            return above && below;
        }
    }

    /**
     * A value that has no range, or more than one.
     *
     * @param value an example of such a value
     * @param names the ranges that hold it; none for a gap
     */
    public record Fault(BigDecimal value, List<String> names) {
        public Fault {
            names = List.copyOf(names);
        }
    }

    /**
     * The range that a piece of a sentence describes. In "A(含)—B" the end marked 含 belongs to the range; where only one end is
     * marked the other does not, except the full points.
     *
     * @param name name of the range
     * @param text the words, such as {@code 80(含)—90分}
     * @param full the full points
     */
    public static Optional<Range> parse(String name, String text, BigDecimal full) {
        Matcher span = SPAN.matcher(text);
        if (span.find()) {
            BigDecimal first = new BigDecimal(span.group(1));
            BigDecimal second = new BigDecimal(span.group(3));
            boolean firstIncluded = span.group(2) != null;
            boolean secondIncluded = span.group(4) != null;
            boolean rising = first.compareTo(second) <= 0;
            BigDecimal low = rising ? first : second;
            BigDecimal high = rising ? second : first;
            boolean highIncluded = (rising ? secondIncluded : firstIncluded) || high.compareTo(full) == 0;
            return Optional.of(new Range(name, low, rising ? firstIncluded : secondIncluded, high, highIncluded));
        }
        Matcher side = ONE_SIDED.matcher(text);
        if (side.find()) {
            BigDecimal end = new BigDecimal(side.group(1));
            boolean included = side.group(2) != null || side.group(4) != null || side.group(3).startsWith("及");
            return Optional.of(side.group(3).endsWith("以上") ? new Range(name, end, included, null, false)
                    : new Range(name, null, false, end, included));
        }
        return compared(name, text);
    }

    private static Optional<Range> compared(String name, String text) {
        Range range = new Range(name, null, false, null, false);
        Matcher matcher = COMPARED.matcher(text);
        boolean any = false;
        while (matcher.find()) {
            any = true;
            BigDecimal end = new BigDecimal(matcher.group(2));
            boolean included = List.of(">=", "<=", "\u2265", "\u2264").contains(matcher.group(1));
            boolean lower = List.of(">=", ">", "\u2265", "\uFF1E").contains(matcher.group(1));
            range = lower ? new Range(name, end, included, range.high(), range.highIncluded())
                    : new Range(name, range.low(), range.lowIncluded(), end, included);
        }
        return any ? Optional.of(range) : Optional.empty();
    }

    /** Values between 0 and the full points that no range holds, or more than one: at the ends of ranges and between them. */
    public static List<Fault> faults(List<Range> ranges, BigDecimal full) {
        List<BigDecimal> ends = new ArrayList<>(List.of(BigDecimal.ZERO, full));
        ranges.forEach(r -> {
            if (r.low() != null) {
                ends.add(r.low());
            }
            if (r.high() != null) {
                ends.add(r.high());
            }
        });
        List<BigDecimal> sorted = ends.stream().filter(e -> e.signum() >= 0 && e.compareTo(full) <= 0)
                .map(e -> new BigDecimal(Decimals.plain(e))).distinct().sorted(Comparator.naturalOrder()).toList();
        List<BigDecimal> probes = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (i > 0) {
                probes.add(sorted.get(i - 1).add(sorted.get(i)).divide(BigDecimal.TWO));
            }
            probes.add(sorted.get(i));
        }
        List<Fault> faults = new ArrayList<>();
        for (BigDecimal value : probes) {
            List<String> names = ranges.stream().filter(r -> r.contains(value)).map(Range::name).toList();
            if (names.size() != 1) {
                faults.add(new Fault(value, names));
            }
        }
        return faults;
    }
}
