package org.jixiao.ui.stage.appraisal.internal.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.appraisal.score.AdjustmentPoints;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.appraisal.score.ItemPoints;
import org.jixiao.appraisal.score.Points;
import org.jixiao.appraisal.score.UnitPoints;
import org.jixiao.ui.common.Texts;

/**
 * A step on the way from the full points down to the total of a unit.
 *
 * @param key what it is about, stable when it is worked out anew
 * @param objectId id of the object it is about; empty for a sum
 * @param what its name
 * @param full full points; null where there are none
 * @param points what it brings; null for a sum
 * @param left what is left after it
 * @param sum whether it only says what is left
 */
record Loss(String key, String objectId, String what, BigDecimal full, Points points, Points left, boolean sum) {

    /** The points that are lost, at least and at most; null where nothing can be lost. */
    Points lost() {
        return full == null || points == null ? null : new Points(full.subtract(points.high()), full.subtract(points.low()));
    }

    /** The steps of a unit: its full points, the largest loss first, then what the other parts bring, then the total. */
    static List<Loss> of(UnitStanding standing, Texts texts) {
        UnitPoints unit = standing.points();
        List<Loss> steps = new ArrayList<>();
        Points left = Points.of(unit.indicatorFull());
        if (!unit.indicators().isEmpty()) {
            steps.add(new Loss("full", "", texts.get("loss.full"), null, null, left, true));
            List<IndicatorPoints> rows = new ArrayList<>(unit.indicators().stream().filter(i -> !i.isNotApplicable()).toList());
            rows.sort(Comparator.comparing(IndicatorPoints::lost).reversed());
            for (IndicatorPoints row : rows) {
                left = new Points(left.low().subtract(row.full()).add(row.points().low()), left.high().subtract(row.full()).add(row.points().high()));
                steps.add(new Loss(row.indicator().getId(), row.indicator().getId(), Objects.toString(row.indicator().getName(), ""), row.full(),
                        row.points(), left, false));
            }
            if (!left.text().equals(unit.indicatorPart().text())) {
                steps.add(new Loss("part", "", texts.get("loss.part"), null, null, unit.indicatorPart(), true));
            }
            left = unit.indicatorPart();
        }
        for (ItemPoints item : unit.items()) {
            left = left.plus(item.points());
            steps.add(new Loss(item.item().getId(), item.item().getId(), Objects.toString(item.item().getName(), ""), item.item().getFullPoints(),
                    item.points(), left, false));
        }
        if (unit.tier().isPresent()) {
            left = left.plus(unit.tier().get().points());
            steps.add(new Loss("tier", "", unit.tier().get().text().render(Locale.getDefault()), null, unit.tier().get().points(), left, false));
        }
        adjustments(unit, steps, left, texts);
        steps.add(new Loss("total", unit.unit().getId(), texts.get("loss.total"), null, null, unit.total(), true));
        return steps;
    }

    private static void adjustments(UnitPoints unit, List<Loss> steps, Points before, Texts texts) {
        Points left = before.plus(Points.of(unit.adjustments().bonus()));
        for (AdjustmentPoints.Line line : unit.adjustments().lines()) {
            String id = line.adjustment().getId();
            steps.add(new Loss(id, id, line.text().render(Locale.getDefault()), null, null, null, false));
        }
        if (unit.adjustments().bonus().signum() != 0) {
            steps.add(new Loss("bonus", "", texts.get("loss.bonus"), null, Points.of(unit.adjustments().bonus()), left, false));
        }
        left = left.minus(unit.adjustments().deduction());
        if (unit.adjustments().deduction().signum() != 0) {
            steps.add(new Loss("deduction", "", texts.get("loss.deduction"), null, Points.of(unit.adjustments().deduction().negate()), left, false));
        }
        left = left.minus(unit.filings().deduction());
        steps.add(new Loss("filings", "", texts.get("loss.filings", unit.filings().late(), unit.filings().missing()), null,
                Points.of(unit.filings().deduction().negate()), left, false));
    }
}
