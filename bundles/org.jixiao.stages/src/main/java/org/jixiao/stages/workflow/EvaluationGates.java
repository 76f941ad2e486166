package org.jixiao.stages.workflow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.jixiao.stages.evaluation.RowResult;

/** The conditions before the transitions of an evaluation. */
public final class EvaluationGates {

    private EvaluationGates() {
    }

    /** All conditions of this stage, over one scorer. */
    public static List<GateCondition> all(EvaluationScorer scorer) {
        return List.of(
                condition("evaluation.settled", scorer, EvaluationGates::settled),
                condition("evaluation.reasons", scorer, EvaluationGates::reasons),
                condition("evaluation.weights", scorer, EvaluationGates::weights),
                condition("evaluation.claims", scorer, EvaluationGates::claims));
    }

    private static GateCondition condition(String id, EvaluationScorer scorer, Function<EvaluationResult, Optional<Message>> rule) {
        return new GateCondition() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Optional<Message> refuse(GateContext context) {
                if (!(context.item() instanceof Evaluation evaluation)) {
                    return Optional.of(message("gate.item"));
                }
                // Scoring a large table takes longer than a window may stand still, so it is not done again for each gate.
                EvaluationResult result = context.known().apply(evaluation).filter(r -> r.scheme() == context.scheme())
                        .orElseGet(() -> scorer.score(context.dossier(), evaluation, context.scheme()));
                return result.isRefused() ? Optional.of(result.problems().getFirst()) : rule.apply(result);
            }
        };
    }

    /** Every score is fixed. */
    private static Optional<Message> settled(EvaluationResult result) {
        List<String> open = result.open().stream().map(RowResult::title).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(message("gate.open", open.size(), open));
    }

    /** A reason stands beside every score that needs one. */
    private static Optional<Message> reasons(EvaluationResult result) {
        List<RowResult> all = new ArrayList<>(result.rows());
        if (result.execution() != null) {
            all.addFirst(result.execution());
        }
        List<String> without = all.stream().filter(RowResult::reasonMissing).map(RowResult::title).toList();
        return without.isEmpty() ? Optional.empty() : Optional.of(message("gate.reasons", without.size(), without));
    }

    /** The points of the rows add up to those of the scheme. */
    private static Optional<Message> weights(EvaluationResult result) {
        BigDecimal sum = BigDecimal.ZERO;
        for (var dimension : result.dimensions()) {
            sum = sum.add(dimension.full());
        }
        boolean right = sum.compareTo(result.scheme().getPoints()) == 0;
        return right ? Optional.empty() : Optional.of(message("gate.weights", sum, result.scheme().getPoints()));
    }

    /** No printed score contradicts its rule. */
    private static Optional<Message> claims(EvaluationResult result) {
        List<String> wrong = result.rows().stream().filter(r -> switch (r.claim().kind()) {
            case DIFFERS, IMPOSSIBLE -> true;
            case AGREES, POSSIBLE, NOT_CLAIMED -> false;
        }).map(RowResult::title).toList();
        return wrong.isEmpty() ? Optional.empty() : Optional.of(message("gate.claims", wrong.size(), wrong));
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(EvaluationGates.class, key, arguments);
    }
}
