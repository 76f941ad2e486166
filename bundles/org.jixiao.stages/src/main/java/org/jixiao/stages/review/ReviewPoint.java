package org.jixiao.stages.review;

import java.math.BigDecimal;
import java.util.Map;
import org.jixiao.model.rules.Dimension;

/**
 * One point of a review sheet.
 *
 * @param dimension the point as the rule defines it
 * @param scores what each reviewer gave, by the reviewer's name; one without a name stands for the panel as a whole
 * @param low least merged score while scores are missing
 * @param high most merged score while scores are missing
 */
public record ReviewPoint(Dimension dimension, Map<String, BigDecimal> scores, BigDecimal low, BigDecimal high) {

    public ReviewPoint {
        scores = Map.copyOf(scores);
    }

    /** Whether every reviewer scored it. */
    public boolean isSettled() {
        return low.compareTo(high) == 0;
    }
}
