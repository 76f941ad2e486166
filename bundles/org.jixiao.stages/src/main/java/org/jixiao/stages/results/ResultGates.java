package org.jixiao.stages.results;

import static org.jixiao.stages.base.Gates.given;
import static org.jixiao.stages.base.Gates.unless;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.model.base.FundingAction;
import org.jixiao.model.dossier.AccountabilityCase;
import org.jixiao.model.dossier.BudgetDecision;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.Feedback;
import org.jixiao.model.dossier.Publication;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Gates;
import org.jixiao.stages.workflow.GateCondition;

/** The conditions before the transitions of feedback, rectification, budget decision, publication and accountability. */
public final class ResultGates {

    private ResultGates() {
    }

    /** All conditions of this stage. */
    public static List<GateCondition> all() {
        return List.of(
                Gates.of("results.feedback", Feedback.class, (c, f) -> unless(given(f.getText()) && c.dossier().getEvaluations().stream()
                        .anyMatch(e -> e.getId() != null && e.getId().equals(f.getEvaluationId())), message("gate.feedback"))),
                Gates.of("results.issued", Feedback.class, (c, f) -> unless(f.getIssuedOn() != null, message("gate.issued"))),
                Gates.of("results.received", Feedback.class, (c, f) -> unless(f.getReceivedOn() != null, message("gate.received"))),
                Gates.of("results.plan", Rectification.class, (c, r) -> plan(c.dossier().getFeedbacks(), r)),
                Gates.of("results.report", Rectification.class, (c, r) -> report(r)),
                Gates.of("results.verified", Rectification.class, (c, r) -> unless(r.getVerifiedOn() != null && r.getVerifiedBy() != null
                        && given(r.getVerifiedBy().getName()), message("gate.verified"))),
                Gates.of("results.proposed", BudgetDecision.class, (c, d) -> unless(given(d.getRuleId())
                        && d.getProposed() != FundingAction.NONE, message("gate.proposed"))),
                Gates.of("results.decided", BudgetDecision.class, (c, d) -> unless(d.getDecided() != FundingAction.NONE
                        && d.getDecidedOn() != null && d.getDecidedBy() != null && given(d.getDecidedBy().getName()), message("gate.decided"))),
                Gates.of("results.publication", Publication.class, (c, p) -> publication(c.dossier(), p)),
                Gates.of("results.published", Publication.class, (c, p) -> unless(p.getPublishedOn() != null && given(p.getPlace()),
                        message("gate.published"))),
                Gates.of("results.proposal", AccountabilityCase.class, (c, a) -> unless(given(a.getProposal()), message("gate.proposal"))),
                Gates.of("results.accountability", AccountabilityCase.class, (c, a) -> unless(given(a.getDecision())
                        && a.getDecidedOn() != null, message("gate.accountability"))));
    }

    /** Every problem of the opinion has an item with a measure. */
    private static Optional<Message> plan(List<Feedback> feedbacks, Rectification rectification) {
        List<String> without = feedbacks.stream().filter(f -> f.getId() != null && f.getId().equals(rectification.getFeedbackId()))
                .flatMap(f -> f.getProblems().stream())
                .filter(p -> rectification.getItems().stream().noneMatch(i -> p.getId().equals(i.getProblemId()) && given(i.getMeasure())))
                .map(p -> String.valueOf(p.getText())).toList();
        if (!without.isEmpty()) {
            return Optional.of(message("gate.measures", without.size(), without));
        }
        return unless(given(rectification.getPlan()), message("gate.plan"));
    }

    /** Title, words and object are there, and what is withheld has a reason and does not stand in the words all the same. */
    private static Optional<Message> publication(Dossier dossier, Publication publication) {
        Optional<Evaluation> evaluation = PublicResult.evaluation(dossier, publication);
        if (!given(publication.getTitle()) || !given(publication.getText()) || evaluation.isEmpty()) {
            return Optional.of(message("gate.publication"));
        }
        if (!publication.getRedacted().isEmpty() && !given(publication.getRedactionReason())) {
            return Optional.of(message("gate.redaction"));
        }
        List<Message> leaks = PublicResult.leaks(dossier, publication, evaluation.get(), Locale.CHINA).stream().map(PublicPart::label).toList();
        return leaks.isEmpty() ? Optional.empty() : Optional.of(message("gate.leak", leaks));
    }

    private static Optional<Message> report(Rectification rectification) {
        long open = rectification.getItems().stream().filter(i -> i.getDoneOn() == null || !given(i.getOutcome())).count();
        if (open > 0) {
            return Optional.of(message("gate.items", open));
        }
        return unless(given(rectification.getReport()) && rectification.getReportedOn() != null, message("gate.report"));
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(ResultGates.class, key, arguments);
    }
}
