package org.jixiao.appraisal.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.LeaderScore;

/**
 * Whether those who give marks agree: for each of them how far they are from the mean of all, and for all of them Kendall's coefficient of
 * concordance W (0: their orders have nothing in common, 1: the same order), with equal marks corrected for. Says nothing about who is right.
 *
 * @param item the part of the comprehensive assessment
 * @param markers one line for each person or title, in the order of first appearance
 * @param concordance W with three decimals; empty with fewer than two complete markers or three units, or when nobody tells units apart
 */
public record MarkConsistency(ComprehensiveItem item, List<Marker> markers, Optional<BigDecimal> concordance) {

    private static final MathContext EXACT = MathContext.DECIMAL64;

    /**
     * One who gives marks.
     *
     * @param name person, or title where marks are anonymous
     * @param marks how many
     * @param mean mean of the marks, two decimals
     * @param bias mean difference from the mean of all markers of the same units, two decimals; positive: milder than the others
     * @param spread mean absolute difference, two decimals
     * @param highest largest mark
     * @param lowest smallest mark
     */
    public record Marker(String name, int marks, BigDecimal mean, BigDecimal bias, BigDecimal spread, BigDecimal highest, BigDecimal lowest) {
    }

    public MarkConsistency {
        Objects.requireNonNull(item);
        markers = List.copyOf(markers);
    }

    /** The marks of one part over all units of a group. */
    public static MarkConsistency of(AppraisalGroup group, ComprehensiveItem item) {
        Map<String, Map<AppraisedUnit, BigDecimal>> marks = new LinkedHashMap<>();
        Map<AppraisedUnit, BigDecimal> means = new LinkedHashMap<>();
        for (AppraisedUnit unit : group.getUnits()) {
            List<LeaderScore> own = unit.getLeaderScores().stream().filter(s -> s.getScore() != null && Objects.equals(item.getCode(), s.getItemCode()))
                    .toList();
            if (!own.isEmpty()) {
                means.put(unit, mean(own.stream().map(LeaderScore::getScore).toList()));
                own.forEach(s -> marks.computeIfAbsent(name(s), n -> new LinkedHashMap<>()).put(unit, s.getScore()));
            }
        }
        List<Marker> markers = new ArrayList<>();
        marks.forEach((name, own) -> {
            List<BigDecimal> away = own.entrySet().stream().map(e -> e.getValue().subtract(means.get(e.getKey()))).toList();
            markers.add(new Marker(name, own.size(), round(mean(List.copyOf(own.values()))), round(mean(away)),
                    round(mean(away.stream().map(BigDecimal::abs).toList())), own.values().stream().reduce(BigDecimal::max).orElseThrow(),
                    own.values().stream().reduce(BigDecimal::min).orElseThrow()));
        });
        return new MarkConsistency(item, markers, concordance(marks, List.copyOf(means.keySet())));
    }

    /** Kendall and Babington Smith 1939: W = 12 S ÷ (m²(n³ − n) − m Σ(t³ − t)), over those who marked every unit. */
    private static Optional<BigDecimal> concordance(Map<String, Map<AppraisedUnit, BigDecimal>> marks, List<AppraisedUnit> units) {
        List<Map<AppraisedUnit, BigDecimal>> complete = marks.values().stream().filter(m -> m.keySet().containsAll(units)).toList();
        int m = complete.size();
        int n = units.size();
        if (m < 2 || n < 3) {
            return Optional.empty();
        }
        // Ranks are doubled, so that means of equal places stay whole numbers.
        long[] sums = new long[n];
        long ties = 0;
        for (Map<AppraisedUnit, BigDecimal> one : complete) {
            for (int i = 0; i < n; i++) {
                int smaller = 0;
                int equal = 0;
                for (AppraisedUnit other : units) {
                    int sign = one.get(other).compareTo(one.get(units.get(i)));
                    smaller += sign < 0 ? 1 : 0;
                    equal += sign == 0 ? 1 : 0;
                }
                sums[i] += 2L * smaller + equal + 1;
                // Σ over ties of (t³ − t), each tie counted by its members: t² − 1 each.
                ties += (long) equal * equal - 1;
            }
        }
        long mean = (long) m * (n + 1);
        BigDecimal s = BigDecimal.ZERO;
        for (long sum : sums) {
            s = s.add(BigDecimal.valueOf(sum - mean).pow(2));
        }
        long divisor = (long) m * m * ((long) n * n * n - n) - m * ties;
        // S of doubled ranks is four times S.
        return divisor == 0 ? Optional.empty() : Optional.of(s.multiply(BigDecimal.valueOf(3)).divide(BigDecimal.valueOf(divisor), 3, RoundingMode.HALF_UP));
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(numbers.size()), EXACT);
    }

    private static BigDecimal round(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP);
    }

    private static String name(LeaderScore mark) {
        String name = mark.getLeader() == null ? null : mark.getLeader().getName();
        return name != null && !name.isBlank() ? name.strip() : Objects.toString(mark.getTitle(), "");
    }
}
