package org.jixiao.appraisal.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Nature;
import org.jixiao.model.rules.LightBand;

/**
 * How much of what was planned for a month an indicator has reached, and the light of it by the bands of its group. Plan 3 has a dispatch
 * meeting each quarter look at progress and at what lags behind; where nothing was planned for a month there is nothing to compare with,
 * and no light.
 */
public final class Reached {

    private static final int PRECISION = 10;
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private Reached() {
    }

    /**
     * What is reached of what was planned, in per cent.
     *
     * @param row the indicator with the value that counts
     * @param month 1 to 12
     * @return empty without a value or a plan for the month, and where less is better
     */
    public static Optional<BigDecimal> percent(IndicatorPoints row, int month) {
        return !isComparable(row) ? Optional.empty() : planned(row.indicator().getPlannedShares(), month).map(share -> row.ratio().multiply(HUNDRED).multiply(HUNDRED)
                .divide(share, PRECISION, RoundingMode.HALF_UP));
    }

    /**
     * Whether less of the year's target is reached than of the year is over, for indicators of which nothing was planned by month.
     *
     * @return false without a value, and where less is better
     */
    public static boolean isBehindTime(IndicatorPoints row, int month) {
        return isComparable(row) && row.ratio().multiply(BigDecimal.valueOf(AppraisalEngine.WHOLE_YEAR)).compareTo(BigDecimal.valueOf(month)) < 0;
    }

    private static boolean isComparable(IndicatorPoints row) {
        Nature nature = row.indicator().getNature();
        return row.ratio() != null && nature != Nature.LE && nature != Nature.LT;
    }

    /** The planned share of the year's target in per cent; the whole of it at the end of the year. */
    private static Optional<BigDecimal> planned(List<BigDecimal> shares, int month) {
        if (month == AppraisalEngine.WHOLE_YEAR) {
            return Optional.of(HUNDRED);
        }
        return shares.size() < month || shares.get(month - 1) == null || shares.get(month - 1).signum() <= 0 ? Optional.empty()
                : Optional.of(shares.get(month - 1));
    }

    /** The light of an indicator; {@code UNKNOWN} where the group has no bands or nothing can be compared. */
    public static Light light(AppraisalGroup group, IndicatorPoints row, int month) {
        return percent(row, month).flatMap(percent -> group.getLightBands().stream().filter(band -> isIn(band, percent)).findFirst())
                .map(LightBand::getLight).orElse(Light.UNKNOWN);
    }

    private static boolean isIn(LightBand band, BigDecimal percent) {
        return (band.getLowerInclusive() == null || percent.compareTo(band.getLowerInclusive()) >= 0)
                && (band.getUpperExclusive() == null || percent.compareTo(band.getUpperExclusive()) < 0);
    }
}
