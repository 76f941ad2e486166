package org.jixiao.stages.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jixiao.model.rules.Dimension;

/**
 * One part of a review sheet, such as completeness or necessity, with the sum of its points.
 *
 * @param dimension the part as the rule defines it
 * @param points its points in order
 * @param low least sum while scores are missing
 * @param high most sum while scores are missing
 * @param full most that can be reached
 */
public record ReviewPart(Dimension dimension, List<ReviewPoint> points, BigDecimal low, BigDecimal high, BigDecimal full) {

    public ReviewPart {
        points = List.copyOf(points);
    }

    static ReviewPart of(Dimension dimension, List<ReviewPoint> points) {
        return new ReviewPart(dimension, points, sum(points, ReviewPoint::low), sum(points, ReviewPoint::high),
                sum(points, p -> p.dimension().getPoints()));
    }

    private static BigDecimal sum(List<ReviewPoint> points, Function<ReviewPoint, BigDecimal> what) {
        return points.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
