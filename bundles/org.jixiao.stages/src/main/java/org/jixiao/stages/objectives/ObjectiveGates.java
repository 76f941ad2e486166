package org.jixiao.stages.objectives;

import static org.jixiao.stages.base.Gates.given;
import static org.jixiao.stages.base.Gates.unless;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jixiao.core.document.Money;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.rules.ReviewAction;
import org.jixiao.model.rules.ReviewOutcome;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Gates;
import org.jixiao.stages.base.Words;
import org.jixiao.stages.workflow.GateCondition;
import org.jixiao.stages.workflow.GateContext;

/** The conditions before the transitions of objectives. */
public final class ObjectiveGates {

    private ObjectiveGates() {
    }

    /** All conditions of this stage. */
    public static List<GateCondition> all(PackRepository packs) {
        ObjectiveReviews reviews = new ObjectiveReviews(packs);
        return List.of(
                Gates.of("objectives.complete", ObjectiveSet.class, (context, set) -> complete(set)),
                Gates.of("objectives.points", ObjectiveSet.class, ObjectiveGates::points),
                Gates.of("objectives.outcome", ObjectiveSet.class, (context, set) -> outcome(reviews, context, set)),
                Gates.of("objectives.budget", ObjectiveSet.class, (context, set) -> budget(context.dossier(), set)),
                Gates.of("objectives.adjustment", ObjectiveSet.class, (context, set) -> adjustment(context.dossier(), set)));
    }

    private static Optional<Message> complete(ObjectiveSet set) {
        if (!given(set.getOverallGoal())) {
            return Optional.of(message("gate.goal"));
        }
        if (set.getTargets().isEmpty()) {
            return Optional.of(message("gate.targets"));
        }
        List<Message> without = names(set, t -> !Words.isGiven(t.getTarget()));
        return unless(without.isEmpty(), message("gate.values", without.size(), without));
    }

    /** The names of indicators; one that has none yet is told by its row. */
    private static List<Message> names(ObjectiveSet set, Predicate<IndicatorTarget> which) {
        return set.getTargets().stream().filter(which)
                .map(t -> given(t.getName()) ? Message.literal(t.getName()) : message("indicator.row", set.getTargets().indexOf(t) + 1)).toList();
    }

    /** The points of the indicators add up to one of the sums that the gate allows. */
    private static Optional<Message> points(GateContext context, ObjectiveSet set) {
        List<Message> without = names(set, t -> t.getPoints() == null);
        if (!without.isEmpty()) {
            return Optional.of(message("gate.noPoints", without.size(), without));
        }
        BigDecimal sum = set.getTargets().stream().map(IndicatorTarget::getPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> allowed = Arrays.stream(context.parameters().getOrDefault("sums", "").split(",")).map(String::strip).toList();
        return unless(allowed.stream().anyMatch(a -> new BigDecimal(a).compareTo(sum) == 0), message("gate.points", sum, allowed));
    }

    /** The review leads to one of the actions that the gate names. */
    private static Optional<Message> outcome(ObjectiveReviews reviews, GateContext context, ObjectiveSet set) {
        Optional<ReviewOutcome> outcome = reviews.outcome(context.scheme(), set);
        if (outcome.isEmpty()) {
            return Optional.of(message("gate.noReview"));
        }
        List<String> allowed = Arrays.stream(context.parameters().getOrDefault("actions", "").split(",")).map(String::strip).toList();
        ReviewAction action = outcome.get().getAction();
        return unless(allowed.contains(action.getName()), message("gate.outcome", String.valueOf(set.getReviews().getLast().getGrade()),
                message("action." + action.getName())));
    }

    /** Objectives are approved with the budget, never without. */
    private static Optional<Message> budget(Dossier dossier, ObjectiveSet set) {
        Optional<BigDecimal> amount = total(set.getFundRows()).or(() -> total(dossier.getFundRows()));
        if (amount.filter(a -> a.signum() > 0).isEmpty()) {
            return Optional.of(message("gate.budget"));
        }
        return unless(given(set.getApprovalNumber()) && set.getApprovedOn() != null, message("gate.approval"));
    }

    /** Approved objectives change only with a reason and only with the budget. */
    private static Optional<Message> adjustment(Dossier dossier, ObjectiveSet set) {
        Optional<ObjectiveSet> base = dossier.getObjectiveSets().stream()
                .filter(s -> set.getBasedOnVersion() != null && s.getVersion() == set.getBasedOnVersion()).findFirst();
        if (base.isEmpty() || !ObjectiveVersions.isApproved(base.get())) {
            return Optional.of(message("gate.base"));
        }
        if (!given(set.getAdjustmentReason())) {
            return Optional.of(message("refused.reason"));
        }
        Optional<BigDecimal> before = total(base.get().getFundRows());
        Optional<BigDecimal> after = total(set.getFundRows());
        boolean changed = before.isPresent() && after.isPresent() && before.get().compareTo(after.get()) != 0;
        return unless(changed, message("gate.unchanged"));
    }

    /** The budget in force in 万元: the adjusted one where there is one. */
    private static Optional<BigDecimal> total(List<FundRow> rows) {
        return rows.stream().filter(r -> r.getSource() == FundSource.TOTAL).findFirst()
                .flatMap(r -> Money.inWanYuan(r.getAdjusted()).or(() -> Money.inWanYuan(r.getInitial())));
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ObjectiveGates.class, key, arguments);
    }
}
