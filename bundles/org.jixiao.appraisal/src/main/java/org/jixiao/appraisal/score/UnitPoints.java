package org.jixiao.appraisal.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.RoundingPolicy;

/**
 * Everything a unit's total is made of (domain.md 6.3).
 *
 * @param unit the unit
 * @param group its group
 * @param month state at the end of this month
 * @param indicators its indicators in the order of its table
 * @param indicatorSum points of the indicators as they are, vetoes of categories applied
 * @param indicatorFull full points of the indicators that apply
 * @param indicatorPart points of the indicators as they count: scaled where the group scales
 * @param keyPerformance of these the key performance indicators, scaled the same way
 * @param items parts of the comprehensive assessment; empty before the end of the year
 * @param tier points of the county's tier, for groups that have tiers; empty before the end of the year
 * @param adjustments additions and deductions
 * @param filings late and missing filings
 * @param total the sum
 * @param vetoes why the unit is unqualified whatever its total
 * @param possibleVetoes what may still make it unqualified while values are open
 * @param problems what the reader should know besides, for instance points that do not add up
 * @param rounding decimals of the group
 */
public record UnitPoints(AppraisedUnit unit, AppraisalGroup group, int month, List<IndicatorPoints> indicators, Points indicatorSum,
        BigDecimal indicatorFull, Points indicatorPart, Points keyPerformance, List<ItemPoints> items, Optional<TierPoints> tier,
        AdjustmentPoints adjustments, FilingPoints filings, Points total, List<Message> vetoes, List<Message> possibleVetoes,
        List<Message> problems, RoundingPolicy rounding) {

    public UnitPoints {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(group);
        indicators = List.copyOf(indicators);
        items = List.copyOf(items);
        vetoes = List.copyOf(vetoes);
        possibleVetoes = List.copyOf(possibleVetoes);
        problems = List.copyOf(problems);
    }

    /** Points of the comprehensive assessment together. */
    public Points comprehensive() {
        return items.stream().map(ItemPoints::points).reduce(Points.ZERO, Points::plus);
    }

    /** What the key performance indicators leave of the indicators' points; both bounds belong to the same values. */
    public Points keyTasks() {
        BigDecimal low = indicatorPart.low().subtract(keyPerformance.low());
        BigDecimal high = indicatorPart.high().subtract(keyPerformance.high());
        return new Points(low.min(high), low.max(high));
    }

    /** The points of an indicator. */
    public Optional<IndicatorPoints> indicator(String id) {
        return indicators.stream().filter(i -> i.indicator().getId().equals(id)).findFirst();
    }
}
