package org.jixiao.appraisal.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.appraisal.score.UnitPoints;
import org.jixiao.scoring.api.Message;

/**
 * Where a unit stands in its group.
 *
 * @param points its points
 * @param best best place it may still have; equal ones share a place (1, 2, 2, 4)
 * @param worst worst place it may still have; equal to the best when nothing is open
 * @param tied whether others have the same place
 * @param classes classes that are still possible, the best first; one when nothing is open, none where the group has no classes
 * @param unqualified whether it is unqualified; empty while that is open
 * @param reasons why it has its class
 * @param consequences what follows from it
 */
public record UnitStanding(UnitPoints points, int best, int worst, boolean tied, List<String> classes, Optional<Boolean> unqualified,
        List<Message> reasons, List<Consequence> consequences) {

    public UnitStanding {
        Objects.requireNonNull(points);
        classes = List.copyOf(classes);
        Objects.requireNonNull(unqualified);
        reasons = List.copyOf(reasons);
        consequences = List.copyOf(consequences);
    }

    /** The place, when it is settled. */
    public Optional<Integer> rank() {
        return best == worst ? Optional.of(best) : Optional.empty();
    }

    /** The class, when it is settled. */
    public Optional<String> className() {
        return classes.size() == 1 ? Optional.of(classes.getFirst()) : Optional.empty();
    }

    UnitStanding with(List<Consequence> more) {
        return new UnitStanding(points, best, worst, tied, classes, unqualified, reasons, more);
    }
}
