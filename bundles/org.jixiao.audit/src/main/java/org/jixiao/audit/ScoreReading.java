package org.jixiao.audit;

import java.math.BigDecimal;
import java.util.Objects;
import org.jixiao.scoring.api.Message;

/**
 * What one way of scoring gives for a row.
 *
 * @param label the way in words
 * @param points the points it gives
 * @param explains whether these are the printed points
 */
public record ScoreReading(Message label, BigDecimal points, boolean explains) {

    public ScoreReading {
        Objects.requireNonNull(label);
        Objects.requireNonNull(points);
    }
}
