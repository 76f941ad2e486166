package org.jixiao.appraisal.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.appraisal.Adjustment;
import org.jixiao.model.appraisal.AdjustmentKind;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;

/**
 * Direct additions and deductions. Of several for one award only the highest counts; the caps of the group hold (domain.md 6.2).
 *
 * @param bonus additions that count, after the cap
 * @param deduction deductions that count, after the cap; not negative
 * @param lines each adjustment with whether and why it counts
 * @param faults what cannot be counted because it says no points
 */
public record AdjustmentPoints(BigDecimal bonus, BigDecimal deduction, List<Line> lines, List<Message> faults) {

    /**
     * One adjustment.
     *
     * @param adjustment as it was entered
     * @param counts whether its points are in the sum
     * @param text the sentence
     */
    public record Line(Adjustment adjustment, boolean counts, Message text) {
    }

    public AdjustmentPoints {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    static AdjustmentPoints of(AppraisedUnit unit, AppraisalGroup group) {
        Map<String, Adjustment> highest = new HashMap<>();
        List<Message> faults = new ArrayList<>();
        for (Adjustment adjustment : unit.getAdjustments()) {
            if (adjustment.getPoints() == null || adjustment.getPoints().signum() < 0) {
                faults.add(message("adjustment.points", name(adjustment)));
            } else if (key(adjustment) != null) {
                highest.merge(key(adjustment), adjustment, (a, b) -> b.getPoints().compareTo(a.getPoints()) > 0 ? b : a);
            }
        }
        List<Line> lines = new ArrayList<>();
        BigDecimal bonus = BigDecimal.ZERO;
        BigDecimal deduction = BigDecimal.ZERO;
        for (Adjustment adjustment : unit.getAdjustments()) {
            if (adjustment.getPoints() == null || adjustment.getPoints().signum() < 0) {
                continue;
            }
            Adjustment best = key(adjustment) == null ? adjustment : highest.get(key(adjustment));
            boolean plus = adjustment.getKind() == AdjustmentKind.BONUS;
            if (best != adjustment) {
                lines.add(new Line(adjustment, false, message("adjustment.double", name(adjustment), Decimals.plain(adjustment.getPoints()),
                        String.valueOf(adjustment.getAwardKey()), Decimals.plain(best.getPoints()))));
            } else {
                lines.add(new Line(adjustment, true, message(plus ? "adjustment.bonus" : "adjustment.deduction", name(adjustment),
                        Decimals.plain(adjustment.getPoints()))));
                bonus = plus ? bonus.add(adjustment.getPoints()) : bonus;
                deduction = plus ? deduction : deduction.add(adjustment.getPoints());
            }
        }
        return new AdjustmentPoints(capped(bonus, group.getBonusCap()), capped(deduction, group.getDeductionCap()), lines, faults);
    }

    private static String key(Adjustment adjustment) {
        String key = adjustment.getAwardKey();
        return key == null || key.isBlank() ? null : adjustment.getKind().getName() + " " + key.strip();
    }

    private static BigDecimal capped(BigDecimal sum, BigDecimal cap) {
        return cap == null ? sum : sum.min(cap);
    }

    private static String name(Adjustment adjustment) {
        return adjustment.getReason() == null || adjustment.getReason().isBlank() ? "" : adjustment.getReason().strip();
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(AdjustmentPoints.class, key, arguments);
    }
}
