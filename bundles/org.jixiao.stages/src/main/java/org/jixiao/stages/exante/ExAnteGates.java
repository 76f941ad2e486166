package org.jixiao.stages.exante;

import static org.jixiao.stages.base.Gates.unless;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.dossier.Conclusion;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Gates;
import org.jixiao.stages.base.Independence;
import org.jixiao.stages.review.ReviewResult;
import org.jixiao.stages.workflow.GateCondition;
import org.jixiao.stages.workflow.GateContext;

/** The conditions before the transitions of an ex-ante evaluation, and the one that guards the budget. */
public final class ExAnteGates {

    private ExAnteGates() {
    }

    /** All conditions of this stage. */
    public static List<GateCondition> all(PackRepository packs, ExAnteEngine engine) {
        return List.of(
                Gates.of("exante.requested", ExAnteEvaluation.class, (context, e) -> unless(e.getRequested() != null
                        && e.getRequested().getValue() != null, message("gate.requested"))),
                Gates.of("exante.independent", ExAnteEvaluation.class,
                        (context, e) -> Independence.conflicts(context.dossier(), e).stream().findFirst()),
                Gates.of("exante.scored", ExAnteEvaluation.class, (context, e) -> scored(engine, context, e)),
                Gates.of("exante.report", ExAnteEvaluation.class, ExAnteGates::report),
                Gates.of("exante.concluded", ExAnteEvaluation.class, ExAnteGates::concluded),
                Gates.of("exante.supported", ObjectiveSet.class, (context, set) -> supported(packs, context, set)));
    }

    private static Optional<Message> scored(ExAnteEngine engine, GateContext context, ExAnteEvaluation evaluation) {
        ReviewResult review = engine.assess(evaluation, context.scheme()).review();
        if (!review.problems().isEmpty()) {
            return Optional.of(review.problems().getFirst());
        }
        return unless(review.isSettled(), message("refused.open", review.open()));
    }

    /** Every text of the outline is written, or there is a reason why not. */
    private static Optional<Message> report(GateContext context, ExAnteEvaluation evaluation) {
        List<Message> open = ReportOutline.open(evaluation, context.scheme());
        return open.isEmpty() ? Optional.empty() : Optional.of(message("gate.report", open.size(), open));
    }

    /** The conclusion is one of those that the gate names. */
    private static Optional<Message> concluded(GateContext context, ExAnteEvaluation evaluation) {
        List<String> allowed = Arrays.stream(context.parameters().getOrDefault("conclusions", "").split(",")).map(String::strip).toList();
        return unless(allowed.contains(evaluation.getConclusion().getName()),
                message("gate.concluded", ExAnteSupport.conclusion(evaluation.getConclusion()),
                        allowed.stream().map(Conclusion::getByName).filter(java.util.Objects::nonNull).map(ExAnteSupport::conclusion).toList()));
    }

    private static Optional<Message> supported(PackRepository packs, GateContext context, ObjectiveSet set) {
        Optional<FundRow> total = set.getFundRows().stream().filter(r -> r.getSource() == FundSource.TOTAL).findFirst()
                .or(() -> context.dossier().getFundRows().stream().filter(r -> r.getSource() == FundSource.TOTAL).findFirst());
        var budget = total.map(r -> r.getInitial() != null ? r.getInitial() : r.getAdjusted()).orElse(null);
        List<Message> refusals = ExAnteSupport.refusals(packs, context.dossier(), context.parameters(), budget);
        return refusals.isEmpty() ? Optional.empty() : Optional.of(message("gate.supported", refusals));
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ExAnteGates.class, key, arguments);
    }
}
