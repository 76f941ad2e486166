package org.jixiao.appraisal.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.scoring.api.Message;

/**
 * The ranking of a group. Groups are ranked apart because their scores are made differently (domain.md 6.2).
 *
 * @param group the group
 * @param standings the best first; equal ones by code, so that the order does not depend on the file
 * @param quotas how many places each class has, with the arithmetic
 */
public record GroupResult(AppraisalGroup group, List<UnitStanding> standings, List<Message> quotas) {

    public GroupResult {
        Objects.requireNonNull(group);
        standings = List.copyOf(standings);
        quotas = List.copyOf(quotas);
    }

    /** Where a unit stands. */
    public Optional<UnitStanding> of(String unitId) {
        return standings.stream().filter(s -> s.points().unit().getId().equals(unitId)).findFirst();
    }
}
