package org.jixiao.appraisal.result;

import java.util.List;
import org.jixiao.appraisal.score.Points;
import org.jixiao.appraisal.score.UnitPoints;
import org.jixiao.model.appraisal.TieBreaker;

/**
 * Which of two units is ahead. Equal totals are decided by the tie-breakers of the group; who is equal in those too shares a place. With
 * open values there are two answers: surely ahead, and possibly ahead.
 */
final class Order {

    private final List<TieBreaker> breakers;

    Order(List<TieBreaker> breakers) {
        this.breakers = List.copyOf(breakers);
    }

    /** Whether the first is ahead whatever the open values become. */
    boolean surely(UnitPoints first, UnitPoints second) {
        Points a = first.total();
        Points b = second.total();
        int difference = a.low().compareTo(b.high());
        if (difference != 0 || !a.isSettled() || !b.isSettled()) {
            return difference > 0;
        }
        for (TieBreaker breaker : breakers) {
            Points x = value(breaker, first);
            Points y = value(breaker, second);
            if (!x.isSettled() || !y.isSettled()) {
                // Totals are settled although parts are open only when nothing of them counts; then nothing can be decided by them.
                return false;
            }
            int by = x.low().compareTo(y.low());
            if (by != 0) {
                return by > 0;
            }
        }
        return false;
    }

    /** Whether the first may be ahead: with all it may still get, against the least the other may have. */
    boolean possibly(UnitPoints first, UnitPoints second) {
        int difference = first.total().high().compareTo(second.total().low());
        if (difference != 0) {
            return difference > 0;
        }
        for (TieBreaker breaker : breakers) {
            int by = value(breaker, first).high().compareTo(value(breaker, second).low());
            if (by != 0) {
                return by > 0;
            }
        }
        return false;
    }

    private static Points value(TieBreaker breaker, UnitPoints unit) {
        return switch (breaker) {
            case INDICATOR_SCORE -> unit.indicatorPart();
            case KEY_PERFORMANCE -> unit.keyPerformance();
        };
    }
}
