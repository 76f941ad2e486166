package org.jixiao.appraisal.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jixiao.appraisal.result.GroupResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.appraisal.score.ItemPoints;
import org.jixiao.appraisal.score.Points;
import org.jixiao.appraisal.score.UnitPoints;
import org.jixiao.scoring.api.Message;

/** How far apart neighbours of a ranking are, and in which parts. */
public final class Gaps {

    private Gaps() {
    }

    /**
     * Two neighbours.
     *
     * @param ahead the better one
     * @param behind the next
     * @param gap difference of their totals, least to most; the same figure when nothing is open
     * @param line whether a class line runs between them
     * @param parts in which parts the better one leads (positive) or trails (negative), the largest difference first
     */
    public record Gap(UnitStanding ahead, UnitStanding behind, Points gap, boolean line, List<Part> parts) {
    }

    /**
     * A part of the totals.
     *
     * @param name for people
     * @param difference points of the better one minus those of the next
     */
    public record Part(Message name, BigDecimal difference) {
    }

    /** The gaps of a group from the top of its ranking to the bottom. */
    public static List<Gap> of(GroupResult group) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < group.standings().size(); i++) {
            UnitStanding ahead = group.standings().get(i - 1);
            UnitStanding behind = group.standings().get(i);
            Points a = ahead.points().total();
            Points b = behind.points().total();
            gaps.add(new Gap(ahead, behind, new Points(a.low().subtract(b.high()), a.high().subtract(b.low())),
                    !ahead.classes().equals(behind.classes()), parts(ahead.points(), behind.points())));
        }
        return gaps;
    }

    private static List<Part> parts(UnitPoints ahead, UnitPoints behind) {
        List<Part> parts = new ArrayList<>();
        add(parts, message("part.keyPerformance"), ahead.keyPerformance(), behind.keyPerformance());
        add(parts, message("part.keyTasks"), ahead.keyTasks(), behind.keyTasks());
        for (ItemPoints item : ahead.items()) {
            behind.items().stream().filter(i -> i.item() == item.item()).findFirst()
                    .ifPresent(other -> add(parts, Message.literal(Objects.toString(item.item().getName(), "")), item.points(), other.points()));
        }
        if (ahead.tier().isPresent() && behind.tier().isPresent()) {
            add(parts, message("part.tier"), ahead.tier().get().points(), behind.tier().get().points());
        }
        add(parts, message("part.bonus"), Points.of(ahead.adjustments().bonus()), Points.of(behind.adjustments().bonus()));
        add(parts, message("part.deduction"), Points.of(ahead.adjustments().deduction().negate()),
                Points.of(behind.adjustments().deduction().negate()));
        add(parts, message("part.filings"), Points.of(ahead.filings().deduction().negate()), Points.of(behind.filings().deduction().negate()));
        parts.sort(Comparator.comparing((Part p) -> p.difference().abs()).reversed());
        return parts;
    }

    private static void add(List<Part> parts, Message name, Points ahead, Points behind) {
        // Where something is open, the difference of what is sure is shown; the interval stands at the total.
        BigDecimal difference = ahead.low().subtract(behind.low());
        if (difference.signum() != 0) {
            parts.add(new Part(name, difference));
        }
    }

    /** Indicators whose actual value is conspicuously far above the target, for instance 261 %. */
    public static List<IndicatorPoints> outliers(GroupResult group) {
        return group.standings().stream().map(UnitStanding::points).flatMap(p -> p.indicators().stream()).filter(IndicatorPoints::outlier)
                .sorted(Comparator.comparing(IndicatorPoints::ratio).reversed()).toList();
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Gaps.class, key, arguments);
    }
}
