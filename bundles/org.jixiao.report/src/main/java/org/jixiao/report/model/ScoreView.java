package org.jixiao.report.model;

import java.math.BigDecimal;
import org.jixiao.model.base.ScoreResult;

/**
 * A score as a report shows it: fixed points, an interval while inputs are open, or nothing.
 *
 * @param low the least it can be, in points; null when there is no score
 * @param high the most it can be, equal to {@code low} when the score is fixed; null when there is no score
 * @param reason why it is open or missing, in words; may be empty
 * @param applicable false when the row does not apply and its points leave the sum
 */
public record ScoreView(BigDecimal low, BigDecimal high, String reason, boolean applicable) {

    /** Nothing has been scored yet. */
    public static final ScoreView NONE = new ScoreView(null, null, "", true);

    /** The view of a persisted result; {@link #NONE} for null. */
    public static ScoreView of(ScoreResult result) {
        if (result == null) {
            return NONE;
        }
        String reason = result.getReason() == null ? "" : result.getReason();
        return switch (result.getKind()) {
            case SCORED -> new ScoreView(result.getPoints(), result.getPoints(), reason, true);
            case INTERVAL, INSUFFICIENT_DATA -> new ScoreView(result.getLow(), result.getHigh(), reason, true);
            case NOT_APPLICABLE, JUDGED -> new ScoreView(null, null, reason, false);
            case INVALID -> new ScoreView(result.getLow(), result.getHigh(), reason, true);
        };
    }

    /** True when there are points and they are fixed. */
    public boolean fixed() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** True when there are only limits. */
    public boolean open() {
        return low != null && high != null && low.compareTo(high) != 0;
    }

    /** Points as printed: {@code 93.42}, {@code 61.00–84.00}, or a dash. */
    public String text() {
        if (low == null || high == null) {
            return "—";
        }
        return Figures.range(low, high);
    }

    /** The sum of two scores; what has no score adds nothing. */
    public ScoreView plus(ScoreView other) {
        if (low == null || high == null) {
            return other;
        }
        return other.low == null || other.high == null ? this
                : new ScoreView(low.add(other.low), high.add(other.high), reason.isEmpty() ? other.reason : reason, true);
    }
}
