package org.jixiao.stages.exante;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.core.document.Money;
import org.jixiao.model.base.Amount;
import org.jixiao.model.dossier.Conclusion;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.StateKind;
import org.jixiao.packs.PackRepository;
import org.jixiao.scoring.api.Message;

/**
 * Whether a project may enter the budget: an evaluation that is due must have run through its whole procedure and support the project.
 * Plan 1, 4.(6): without proper procedure, or not supported, no budget may be arranged.
 */
public final class ExAnteSupport {

    private ExAnteSupport() {
    }

    /**
     * Why the project may not enter the budget; empty when it may.
     *
     * @param packs the installed packs, to know which states end the procedure
     * @param parameters from which amount an evaluation is due
     * @param budget money that is asked for now, or null when it is not known
     */
    public static List<Message> refusals(PackRepository packs, Dossier dossier, Map<String, String> parameters, Amount budget) {
        ExAnteEngine.Requirement requirement = ExAnteEngine.requirement(dossier, parameters);
        if (requirement.need() == ExAnteEngine.Need.BELOW_AMOUNT) {
            return List.of();
        }
        if (requirement.need() == ExAnteEngine.Need.UNKNOWN) {
            return List.of(requirement.reason());
        }
        if (dossier.getExAnteEvaluations().isEmpty()) {
            return List.of(message("support.none", requirement.reason()));
        }
        ExAnteEvaluation latest = dossier.getExAnteEvaluations().getLast();
        List<Message> refusals = new ArrayList<>();
        if (!isFinished(packs, latest)) {
            refusals.add(message("support.procedure"));
        }
        switch (latest.getConclusion()) {
            case UNDECIDED -> refusals.add(message("support.undecided"));
            case NO_SUPPORT -> refusals.add(message("support.refused"));
            case SUPPORT -> { }
            case PARTIAL_SUPPORT, SUPPORT_AFTER_ADJUSTMENT -> amount(latest, budget).ifPresent(refusals::add);
        }
        return refusals;
    }

    /** Support for a part, or after adjustment, holds for the supported amount. */
    private static Optional<Message> amount(ExAnteEvaluation evaluation, Amount budget) {
        var supported = Money.inWanYuan(evaluation.getSupported());
        if (supported.isEmpty()) {
            return Optional.of(message("support.amountOpen", conclusion(evaluation.getConclusion())));
        }
        return Money.inWanYuan(budget).filter(b -> b.compareTo(supported.get()) > 0)
                .map(b -> message("support.amount", b, conclusion(evaluation.getConclusion()), supported.get()));
    }

    /** Whether the evaluation has run through its procedure: it stands in a final state of its workflow that is not a refusal. */
    public static boolean isFinished(PackRepository packs, ExAnteEvaluation evaluation) {
        Optional<Scheme> scheme = evaluation.getSchemeId() == null ? Optional.empty()
                : packs.scheme(evaluation.getSchemeId(), evaluation.getSchemeVersion()).map(PackRepository.SchemeEntry::scheme);
        return scheme.stream().flatMap(s -> s.getWorkflows().stream()).filter(w -> w.getId().equals(evaluation.getWorkflowId()))
                .flatMap(w -> w.getStates().stream()).anyMatch(s -> s.getKind() == StateKind.DONE && s.getCode().equals(evaluation.getState()));
    }

    /** A conclusion in words. */
    public static Message conclusion(Conclusion conclusion) {
        return message("conclusion." + conclusion.getName());
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ExAnteSupport.class, key, arguments);
    }
}
