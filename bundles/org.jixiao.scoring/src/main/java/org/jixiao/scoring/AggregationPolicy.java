package org.jixiao.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import org.jixiao.scoring.api.RoundingPolicy;

/**
 * How a total is formed.
 *
 * @param rounding decimals
 * @param notApplicable what happens to the points of rows that do not apply
 * @param bonusCap most points that bonuses may add, or null
 * @param penaltyCap most points that penalties may take, or null
 * @param maximum upper limit of the total, or null
 * @param minimum lower limit of the total, or null
 */
public record AggregationPolicy(RoundingPolicy rounding, NotApplicableRule notApplicable, BigDecimal bonusCap, BigDecimal penaltyCap,
        BigDecimal maximum, BigDecimal minimum) {

    /** What happens to the points of rows that do not apply. */
    public enum NotApplicableRule {
        /** The total is scaled up: score ÷ (full − not applicable) × full. */
        RESCALE_TOTAL,
        /** Each block is scaled up by itself, so that blocks keep their weight. */
        RESCALE_BLOCK,
        /** Nothing is scaled; the reachable total is smaller. */
        KEEP
    }

    /** Two decimals, the total scaled up, no limit but zero. */
    public static final AggregationPolicy STANDARD = new AggregationPolicy(RoundingPolicy.STANDARD, NotApplicableRule.RESCALE_TOTAL,
            null, null, null, BigDecimal.ZERO);

    public AggregationPolicy {
        Objects.requireNonNull(rounding);
        Objects.requireNonNull(notApplicable);
    }
}
