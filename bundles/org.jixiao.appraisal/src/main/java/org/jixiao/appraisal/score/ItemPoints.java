package org.jixiao.appraisal.score;

import java.util.Objects;
import java.util.Optional;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Message;

/**
 * The points of one part of the comprehensive assessment.
 *
 * @param item the part
 * @param points least and most points
 * @param open why they are open; empty when they are settled
 * @param explanation marks or votes, arithmetic, rounding
 */
public record ItemPoints(ComprehensiveItem item, Points points, Optional<Message> open, Explanation explanation) {

    public ItemPoints {
        Objects.requireNonNull(item);
        Objects.requireNonNull(points);
        Objects.requireNonNull(open);
        Objects.requireNonNull(explanation);
    }
}
