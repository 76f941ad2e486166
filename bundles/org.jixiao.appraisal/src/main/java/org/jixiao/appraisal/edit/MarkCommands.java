package org.jixiao.appraisal.edit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.jixiao.appraisal.score.Ballots;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.ItemAggregation;
import org.jixiao.model.appraisal.LeaderScore;
import org.jixiao.model.appraisal.TierPlacement;
import org.jixiao.model.base.Party;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Refused;

/** Comprehensive assessment (综合评价): marks of leaders and departments, ad-hoc tasks, ballots; and the tier of county bureaus. */
public final class MarkCommands {

    private final Edits edits;

    MarkCommands(Edits edits) {
        this.edits = edits;
    }

    /** Enters a mark. */
    public Command mark(AppraisedUnit unit, LeaderScore mark) throws Refused {
        Edits.detached(mark);
        edits.refuse(refusals(unit, mark));
        return edits.record("command.mark", unit, () -> {
            identify(mark);
            unit.getLeaderScores().add(mark);
        }, Edits.name(unit));
    }

    /** Why a mark cannot be entered: no such part, outside its range, a name where the part is anonymous, a second one of the same person. */
    public List<Message> refusals(AppraisedUnit unit, LeaderScore mark) {
        List<Message> refusals = edits.refusals(unit);
        Optional<ComprehensiveItem> found = item(unit, mark.getItemCode());
        if (found.isEmpty() || found.get().getAggregation() == ItemAggregation.VOTES) {
            refusals.add(Edits.message("mark.item", String.valueOf(mark.getItemCode()), Edits.name(unit)));
            return refusals;
        }
        ComprehensiveItem item = found.get();
        range(item, mark.getScore()).ifPresent(refusals::add);
        String leader = name(mark.getLeader());
        if (item.isAnonymous() && !leader.isEmpty()) {
            refusals.add(Edits.message("mark.anonymous", String.valueOf(item.getName())));
        }
        // Ad-hoc tasks are added up: one person may give several of them.
        boolean once = item.getAggregation() != ItemAggregation.SUM && !leader.isEmpty();
        if (once && unit.getLeaderScores().stream().anyMatch(m -> item.getCode().equals(m.getItemCode()) && leader.equals(name(m.getLeader())))) {
            refusals.add(Edits.message("mark.twice", leader, Edits.name(unit), String.valueOf(item.getName())));
        }
        return refusals;
    }

    /**
     * Changes the points of a mark.
     *
     * @param score null: not given yet
     */
    public Command change(AppraisedUnit unit, LeaderScore mark, BigDecimal score) throws Refused {
        List<Message> refusals = edits.refusals(unit);
        if (score != null) {
            item(unit, mark.getItemCode()).flatMap(i -> range(i, score)).ifPresent(refusals::add);
        }
        edits.refuse(refusals);
        return edits.record("command.mark", unit, () -> mark.setScore(score), Edits.name(unit));
    }

    /** Takes a mark back. */
    public Command remove(AppraisedUnit unit, LeaderScore mark) throws Refused {
        edits.unlessFrozen(unit);
        return edits.record("command.removeMark", unit, () -> unit.getLeaderScores().remove(mark), Edits.name(unit));
    }

    /** Enters a ballot; several of one part are counted together. */
    public Command ballot(AppraisedUnit unit, Ballot ballot) throws Refused {
        Edits.detached(ballot);
        edits.refuse(refusals(unit, ballot));
        return edits.record("command.ballot", unit, () -> {
            if (!Edits.given(ballot.getId())) {
                ballot.setId(Copies.id());
            }
            unit.getBallots().add(ballot);
        }, Edits.name(unit));
    }

    /** Why a ballot cannot be entered: no such part, votes for an option that is not on it, more votes than voters. */
    public List<Message> refusals(AppraisedUnit unit, Ballot ballot) {
        List<Message> refusals = edits.refusals(unit);
        Optional<ComprehensiveItem> item = item(unit, ballot.getItemCode()).filter(i -> i.getAggregation() == ItemAggregation.VOTES);
        if (item.isEmpty()) {
            refusals.add(Edits.message("ballot.item", String.valueOf(ballot.getItemCode()), Edits.name(unit)));
        } else {
            Ballots.fault(item.get(), ballot).ifPresent(refusals::add);
        }
        return refusals;
    }

    /** Replaces a ballot. */
    public Command replace(AppraisedUnit unit, Ballot old, Ballot ballot) throws Refused {
        Edits.detached(ballot);
        edits.refuse(refusals(unit, ballot));
        return edits.record("command.ballot", unit, () -> {
            ballot.setId(old.getId());
            unit.getBallots().set(unit.getBallots().indexOf(old), ballot);
        }, Edits.name(unit));
    }

    /** Takes a ballot back. */
    public Command remove(AppraisedUnit unit, Ballot ballot) throws Refused {
        edits.unlessFrozen(unit);
        return edits.record("command.removeBallot", unit, () -> unit.getBallots().remove(ballot), Edits.name(unit));
    }

    /**
     * Enters the tier a county bureau reached.
     *
     * @param placement with points, the name of the tier, or place and number; null: not known
     */
    public Command tier(AppraisedUnit unit, TierPlacement placement) throws Refused {
        List<Message> refusals = edits.refusals(unit);
        AppraisalGroup group = (AppraisalGroup) unit.eContainer();
        if (placement != null) {
            Edits.detached(placement);
            boolean named = Edits.given(placement.getTierName());
            if (named && group.getTierRules().stream().noneMatch(t -> placement.getTierName().strip().equals(t.getName()))) {
                refusals.add(Edits.message("tier.name", placement.getTierName(), Edits.name(unit)));
            }
            Integer rank = placement.getRank();
            Integer total = placement.getTotal();
            if (rank != null && total != null && (rank < 1 || rank > total)) {
                refusals.add(Edits.message("tier.rank", rank, total));
            }
        }
        edits.refuse(refusals);
        return edits.record("command.tier", unit, () -> unit.setTier(placement), Edits.name(unit));
    }

    private static Optional<Message> range(ComprehensiveItem item, BigDecimal score) {
        BigDecimal best = item.getFullMark() == null ? item.getFullPoints() : item.getFullMark();
        boolean outside = score != null && (score.signum() < 0 || best != null && score.compareTo(best) > 0);
        return outside ? Optional.of(Edits.message("mark.range", Decimals.plain(score), best == null ? "" : Decimals.plain(best),
                String.valueOf(item.getName()))) : Optional.empty();
    }

    private static Optional<ComprehensiveItem> item(AppraisedUnit unit, String code) {
        AppraisalGroup group = (AppraisalGroup) unit.eContainer();
        return group.getComprehensiveItems().stream().filter(i -> Objects.equals(code, i.getCode()) && code != null).findFirst();
    }

    private static String name(Party party) {
        return party == null || party.getName() == null ? "" : party.getName().strip();
    }

    private static void identify(LeaderScore mark) {
        if (!Edits.given(mark.getId())) {
            mark.setId(Copies.id());
        }
    }
}
