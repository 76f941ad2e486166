package org.jixiao.stages.papers;

import static org.jixiao.stages.base.Gates.given;
import static org.jixiao.stages.base.Gates.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationPlan;
import org.jixiao.model.dossier.EvidenceRequest;
import org.jixiao.model.dossier.OpinionOutcome;
import org.jixiao.model.dossier.OpinionRequest;
import org.jixiao.model.dossier.ReportOpinion;
import org.jixiao.model.dossier.SampledSite;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Gates;
import org.jixiao.stages.workflow.GateCondition;

/**
 * The conditions before the steps of an organised evaluation (of a department, of the finance department, by a third party): the plan, the
 * evidence, the field visits, the draft, the opinion round. Self-evaluations have none of them.
 */
public final class PaperGates {

    private PaperGates() {
    }

    /** @param clock tells the day by which opinions are overdue */
    public static List<GateCondition> all(Clock clock) {
        return List.of(
                condition("papers.plan", PaperGates::plan),
                condition("papers.planApproved", PaperGates::approved),
                condition("papers.evidence", e -> evidence(e, LocalDate.now(clock))),
                condition("papers.visits", PaperGates::visits),
                condition("papers.report", PaperGates::report),
                condition("papers.opinions", e -> opinions(e, LocalDate.now(clock))));
    }

    private static GateCondition condition(String id, Function<Evaluation, Optional<Message>> rule) {
        return Gates.of(id, Evaluation.class, (context, evaluation) -> rule.apply(evaluation));
    }

    /** What a plan still lacks before it can be sent for approval. */
    public static List<Message> missing(EvaluationPlan plan) {
        List<Message> missing = new ArrayList<>();
        require(given(plan.getPurpose()), "plan.purpose", missing);
        require(given(plan.getScope()), "plan.scope", missing);
        require(given(plan.getMethod()), "plan.method", missing);
        require(plan.getTeam().stream().anyMatch(p -> given(p.getName())), "plan.team", missing);
        require(!plan.getSchedule().isEmpty() && plan.getSchedule().stream().allMatch(s -> given(s.getContent()) && s.getEndDate() != null),
                "plan.schedule", missing);
        require(given(plan.getSamplingBasis()), "plan.sampling", missing);
        return missing;
    }

    private static void require(boolean holds, String key, List<Message> missing) {
        if (!holds) {
            missing.add(message(key));
        }
    }

    private static Optional<Message> plan(Evaluation evaluation) {
        if (evaluation.getPlan() == null) {
            return Optional.of(message("gate.noPlan"));
        }
        List<Message> missing = missing(evaluation.getPlan());
        return missing.isEmpty() ? Optional.empty() : Optional.of(message("gate.plan", missing));
    }

    private static Optional<Message> approved(Evaluation evaluation) {
        EvaluationPlan plan = evaluation.getPlan();
        return unless(plan != null && plan.getApprovedOn() != null && plan.getApprovedBy() != null, message("gate.planApproved"));
    }

    private static Optional<Message> evidence(Evaluation evaluation, LocalDate today) {
        if (evaluation.getEvidenceRequests().isEmpty()) {
            return Optional.of(message("gate.noEvidence"));
        }
        List<String> open = evaluation.getEvidenceRequests().stream().filter(r -> PaperStanding.of(r, today).isOpen())
                .map(EvidenceRequest::getWhat).map(PaperGates::name).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(message("gate.evidence", open.size(), open));
    }

    private static Optional<Message> visits(Evaluation evaluation) {
        List<SampledSite> sites = evaluation.getPlan() == null ? List.of() : evaluation.getPlan().getSites();
        List<String> open = sites.stream().filter(site -> evaluation.getVisits().stream().noneMatch(v -> site.getId().equals(v.getSiteId())
                && v.getDate() != null && given(v.getSeen()))).map(SampledSite::getName).map(PaperGates::name).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(message("gate.visits", open.size(), open));
    }

    private static Optional<Message> report(Evaluation evaluation) {
        List<Message> open = EvaluationReport.open(evaluation);
        return open.isEmpty() ? Optional.empty() : Optional.of(message("gate.report", open.size(), open));
    }

    private static Optional<Message> opinions(Evaluation evaluation, LocalDate today) {
        List<OpinionRequest> round = evaluation.getOpinionRequests();
        if (round.isEmpty()) {
            return Optional.of(message("gate.noOpinions"));
        }
        List<String> waiting = round.stream().filter(r -> PaperStanding.of(r, today) == PaperStanding.WAITING
                || r.getSentOn() == null).map(OpinionRequest::getParty).map(PaperGates::name).toList();
        if (!waiting.isEmpty()) {
            return Optional.of(message("gate.opinions", waiting.size(), waiting));
        }
        List<String> undecided = round.stream().flatMap(r -> r.getOpinions().stream()).filter(o -> !isSettled(o)).map(ReportOpinion::getText)
                .map(PaperGates::name).toList();
        return undecided.isEmpty() ? Optional.empty() : Optional.of(message("gate.adoption", undecided.size(), undecided));
    }

    /** Whether it was decided what becomes of an opinion; one that is not wholly adopted needs a reason. */
    static boolean isSettled(ReportOpinion opinion) {
        return opinion.getOutcome() == OpinionOutcome.ADOPTED || opinion.getOutcome() != OpinionOutcome.OPEN && given(opinion.getReason());
    }

    private static String name(Party party) {
        return party == null ? "–" : name(party.getName());
    }

    private static String name(String text) {
        return Objects.toString(text, "–");
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(PaperGates.class, key, arguments);
    }
}
