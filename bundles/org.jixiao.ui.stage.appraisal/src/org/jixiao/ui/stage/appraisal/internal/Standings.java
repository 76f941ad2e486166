package org.jixiao.ui.stage.appraisal.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.appraisal.result.GroupResult;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.appraisal.score.UnitPoints;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.scoring.api.Message;

/** How the units stand at the end of a month, tied to the objects of the open document: it was worked out on a copy. */
public final class Standings {

    /** Nothing is worked out yet. */
    static final Standings NONE = new Standings(0);

    private final int month;
    private final Map<String, GroupResult> groups = new HashMap<>();
    private final Map<String, UnitStanding> units = new HashMap<>();

    private Standings(int month) {
        this.month = month;
    }

    static Standings of(AppraisalResult result, DossierSession session) {
        Standings standings = new Standings(result.month());
        for (GroupResult group : result.groups()) {
            session.find(group.group().getId()).map(AppraisalGroup.class::cast).ifPresent(live -> standings.add(live, group, session));
        }
        return standings;
    }

    private void add(AppraisalGroup group, GroupResult result, DossierSession session) {
        List<UnitStanding> tied = result.standings().stream()
                .flatMap(s -> session.find(s.points().unit().getId()).map(u -> tied(s, (AppraisedUnit) u, group)).stream()).toList();
        groups.put(group.getId(), new GroupResult(group, tied, result.quotas()));
        tied.forEach(s -> units.put(s.points().unit().getId(), s));
    }

    private static UnitStanding tied(UnitStanding standing, AppraisedUnit unit, AppraisalGroup group) {
        UnitPoints of = standing.points();
        UnitPoints points = new UnitPoints(unit, group, of.month(), of.indicators(), of.indicatorSum(), of.indicatorFull(), of.indicatorPart(),
                of.keyPerformance(), of.items(), of.tier(), of.adjustments(), of.filings(), of.total(), of.vetoes(), of.possibleVetoes(),
                of.problems(), of.rounding());
        return new UnitStanding(points, standing.best(), standing.worst(), standing.tied(), standing.classes(), standing.unqualified(),
                standing.reasons(), standing.consequences());
    }

    /** The month at the end of which the units stand so; 0 while nothing is worked out. */
    public int month() {
        return month;
    }

    /** The ranking of a group; empty while that is not worked out. */
    public Optional<GroupResult> result(AppraisalGroup group) {
        return Optional.ofNullable(groups.get(group.getId()));
    }

    /** The units of a group, the best first. */
    public List<UnitStanding> of(AppraisalGroup group) {
        return result(group).map(GroupResult::standings).orElse(List.of());
    }

    /** How many places each class of a group has, with the arithmetic. */
    public List<Message> quotas(AppraisalGroup group) {
        return result(group).map(GroupResult::quotas).orElse(List.of());
    }

    /** How a unit stands; empty while that is not worked out. */
    public Optional<UnitStanding> of(AppraisedUnit unit) {
        return Optional.ofNullable(units.get(unit.getId()));
    }
}
