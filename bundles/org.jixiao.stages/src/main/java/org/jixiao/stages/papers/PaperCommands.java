package org.jixiao.stages.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Evidence;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage.Literals;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationPlan;
import org.jixiao.model.dossier.EvidenceRequest;
import org.jixiao.model.dossier.FieldVisit;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.OpinionRequest;
import org.jixiao.model.dossier.PlanStep;
import org.jixiao.model.dossier.ReportOpinion;
import org.jixiao.model.dossier.SampledSite;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Chapters;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Gates;
import org.jixiao.stages.base.Refused;

/** What is done to the working papers of an evaluation: plan, evidence list, visits, draft, opinion round. Each command is one undo step. */
public final class PaperCommands {

    private final ModelCommands commands;
    private final Locale locale;

    /**
     * Commands for one document.
     *
     * @param domain the document's editing domain
     * @param locale language of labels and refusals
     */
    public PaperCommands(EditingDomain domain, Locale locale) {
        this.commands = new ModelCommands(domain);
        this.locale = locale;
    }

    /** An empty plan; nothing where there is one. */
    public Command plan(Evaluation evaluation) {
        if (evaluation.getPlan() != null) {
            return UnexecutableCommand.INSTANCE;
        }
        EvaluationPlan plan = DossierFactory.eINSTANCE.createEvaluationPlan();
        plan.setId(Copies.id());
        return commands.set(evaluation, Literals.EVALUATION__PLAN, plan);
    }

    /** An empty line of the timetable. */
    public Command step(EvaluationPlan plan) {
        PlanStep step = DossierFactory.eINSTANCE.createPlanStep();
        step.setId(Copies.id());
        return commands.add(plan, Literals.EVALUATION_PLAN__SCHEDULE, step);
    }

    /** An empty sampled site. */
    public Command site(EvaluationPlan plan) {
        SampledSite site = DossierFactory.eINSTANCE.createSampledSite();
        site.setId(Copies.id());
        return commands.add(plan, Literals.EVALUATION_PLAN__SITES, site);
    }

    /**
     * Asks somebody for a piece of evidence.
     *
     * @param what it is
     * @param of who has it, or null
     * @param askedOn when, or null while it is only listed
     * @param due until when, or null
     * @param rows the indicators it is to prove
     */
    public record Wanted(String what, Party of, LocalDate askedOn, LocalDate due, List<IndicatorScore> rows) {
        public Wanted {
            rows = List.copyOf(rows);
        }
    }

    /** Adds a line to the evidence list. */
    public Command ask(Evaluation evaluation, Wanted wanted) {
        return commands.add(evaluation, Literals.EVALUATION__EVIDENCE_REQUESTS, request(wanted));
    }

    private static EvidenceRequest request(Wanted wanted) {
        EvidenceRequest request = DossierFactory.eINSTANCE.createEvidenceRequest();
        request.setId(Copies.id());
        request.setWhat(wanted.what());
        request.setParty(Copies.party(wanted.of()));
        request.setAskedOn(wanted.askedOn());
        request.setDueDate(wanted.due());
        wanted.rows().forEach(row -> request.getRowIds().add(row.getId()));
        return request;
    }

    /**
     * One line for each indicator that no line of the list proves yet.
     *
     * @param of who has the evidence, or null
     * @return a command that cannot be executed when every indicator is on the list
     */
    public Command askForEach(Evaluation evaluation, Party of, LocalDate askedOn, LocalDate due) {
        List<EvidenceRequest> all = new ArrayList<>();
        evaluation.getIndicators().stream().filter(row -> evaluation.getEvidenceRequests().stream().noneMatch(r -> r.getRowIds().contains(row.getId())))
                .forEach(row -> all.add(request(new Wanted(message("evidence.of", Objects.toString(row.getName(), "")).render(locale), of, askedOn, due,
                        List.of(row)))));
        return commands.add(evaluation, Literals.EVALUATION__EVIDENCE_REQUESTS, all, -1);
    }

    /**
     * Notes that evidence was received.
     *
     * @param file what came, with file and hash; null when it came without a file
     * @throws Refused when it came before it was asked for
     */
    public Command receive(EvidenceRequest request, LocalDate on, Evidence file) throws Refused {
        boolean early = request.getAskedOn() != null && on.isBefore(request.getAskedOn());
        Refused.unlessEmpty(early ? List.of(message("refused.early", on.toString(), request.getAskedOn().toString())) : List.of(), locale);
        return commands.record(text("command.receive", Objects.toString(request.getWhat(), "")), request, () -> {
            request.setReceivedOn(on);
            if (file != null) {
                request.getEvidence().add(file);
            }
        });
    }

    /** A file as evidence. */
    public static Evidence file(String name, String hash) {
        Evidence evidence = BaseFactory.eINSTANCE.createEvidence();
        evidence.setId(Copies.id());
        evidence.setTitle(name);
        evidence.setFile(name);
        evidence.setHash(hash);
        return evidence;
    }

    /**
     * Excuses whoever was asked, since the evidence cannot be had.
     *
     * @throws Refused without a reason, or when it was received
     */
    public Command excuse(EvidenceRequest request, LocalDate on, Party by, String reason) throws Refused {
        List<Message> refusals = new ArrayList<>();
        if (!Gates.given(reason)) {
            refusals.add(message("refused.noReason"));
        }
        if (request.getReceivedOn() != null) {
            refusals.add(message("refused.received", request.getReceivedOn().toString()));
        }
        Refused.unlessEmpty(refusals, locale);
        return commands.record(text("command.excuse", Objects.toString(request.getWhat(), "")), request, () -> {
            request.setExcuse(reason.strip());
            request.setExcusedOn(on);
            request.setExcusedBy(Copies.party(by));
        });
    }

    /** A visit that is not tied to a sampled site. */
    public Command visit(Evaluation evaluation, LocalDate date, Party person) {
        return commands.add(evaluation, Literals.EVALUATION__VISITS, fieldVisit(null, date, person));
    }

    /** A visit for each sampled site that has none; cannot be executed when there is no such site. */
    public Command visitSites(Evaluation evaluation) {
        List<FieldVisit> all = evaluation.getPlan() == null ? List.of() : evaluation.getPlan().getSites().stream()
                .filter(s -> evaluation.getVisits().stream().noneMatch(v -> s.getId().equals(v.getSiteId()))).map(s -> fieldVisit(s, null, null)).toList();
        return commands.add(evaluation, Literals.EVALUATION__VISITS, all, -1);
    }

    private static FieldVisit fieldVisit(SampledSite site, LocalDate date, Party person) {
        FieldVisit visit = DossierFactory.eINSTANCE.createFieldVisit();
        visit.setId(Copies.id());
        visit.setDate(date);
        if (site != null) {
            visit.setSiteId(site.getId());
            visit.setPlace(site.getName());
        }
        if (person != null) {
            visit.getPeople().add(Copies.party(person));
        }
        return visit;
    }

    /**
     * Writes a chapter of the draft; blank takes its text out.
     *
     * @param title as {@link EvaluationReport} names it
     */
    public Command write(Evaluation evaluation, String title, String words) {
        return commands.record(text("command.write", EvaluationReport.label(title)), evaluation,
                () -> Chapters.write(evaluation.getSections(), title, words));
    }

    /** Says why a chapter of the draft is left out; blank takes it back. */
    public Command leaveOut(Evaluation evaluation, String title, String reason) {
        return commands.record(text("command.leaveOut", EvaluationReport.label(title)), evaluation,
                () -> Chapters.leaveOut(evaluation.getSections(), title, reason));
    }

    /**
     * Sends the draft to somebody for an opinion.
     *
     * @throws Refused when chapters of the draft are open, or the answer is due before it was sent
     */
    public Command send(Evaluation evaluation, Party to, LocalDate sentOn, LocalDate due) throws Refused {
        List<Message> refusals = new ArrayList<>();
        List<Message> open = EvaluationReport.open(evaluation);
        if (!open.isEmpty()) {
            refusals.add(message("refused.draft", open.size(), open));
        }
        if (due != null && due.isBefore(sentOn)) {
            refusals.add(message("refused.early", due.toString(), sentOn.toString()));
        }
        Refused.unlessEmpty(refusals, locale);
        OpinionRequest request = DossierFactory.eINSTANCE.createOpinionRequest();
        request.setId(Copies.id());
        request.setParty(Copies.party(to));
        request.setSentOn(sentOn);
        request.setDueDate(due);
        return commands.add(evaluation, Literals.EVALUATION__OPINION_REQUESTS, request);
    }

    /**
     * Notes that an answer came.
     *
     * @throws Refused when it came before the draft was sent
     */
    public Command answer(OpinionRequest request, LocalDate on) throws Refused {
        boolean early = request.getSentOn() != null && on.isBefore(request.getSentOn());
        Refused.unlessEmpty(early ? List.of(message("refused.early", on.toString(), request.getSentOn().toString())) : List.of(), locale);
        return commands.set(request, Literals.OPINION_REQUEST__ANSWERED_ON, on);
    }

    /** An empty line for one of the opinions in an answer. */
    public Command opinion(OpinionRequest request) {
        ReportOpinion opinion = DossierFactory.eINSTANCE.createReportOpinion();
        opinion.setId(Copies.id());
        return commands.add(request, Literals.OPINION_REQUEST__OPINIONS, opinion);
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(PaperCommands.class, key, arguments);
    }

    private String text(String key, Object... arguments) {
        return message(key, arguments).render(locale);
    }
}
