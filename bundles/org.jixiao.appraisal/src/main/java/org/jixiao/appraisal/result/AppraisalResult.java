package org.jixiao.appraisal.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.model.appraisal.Appraisal;

/**
 * The result of an appraisal at the end of a month.
 *
 * @param appraisal the document
 * @param month 3, 6, 9 for the assessments during the year, 12 for the whole
 * @param groups rankings in the order of the document
 */
public record AppraisalResult(Appraisal appraisal, int month, List<GroupResult> groups) {

    public AppraisalResult {
        Objects.requireNonNull(appraisal);
        groups = List.copyOf(groups);
    }

    /** Whether nothing is open: every unit has its total. */
    public boolean isSettled() {
        return groups.stream().flatMap(g -> g.standings().stream()).allMatch(s -> s.points().total().isSettled());
    }

    /** Where a unit stands in its group. */
    public Optional<UnitStanding> of(String unitId) {
        return groups.stream().flatMap(g -> g.of(unitId).stream()).findFirst();
    }
}
