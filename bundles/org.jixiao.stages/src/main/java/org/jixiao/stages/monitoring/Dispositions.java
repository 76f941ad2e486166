package org.jixiao.stages.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.Disposition;
import org.jixiao.model.dossier.DispositionDecision;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.rules.MonitoringRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.packs.rules.MonitoringParameters;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.objectives.ObjectiveVersions;
import org.jixiao.stages.workflow.Deadlines;

/**
 * From a warning to its end: raised with a due date, explained by the unit, decided by a person, closed. When the answer is overdue the
 * scheme's consequence is proposed, and a person decides it.
 */
public final class Dispositions {

    private final ModelCommands commands;
    private final Locale locale;

    /**
     * Commands for one document.
     *
     * @param domain the document's editing domain
     * @param locale language of stored words and refusals
     */
    public Dispositions(EditingDomain domain, Locale locale) {
        this.commands = new ModelCommands(domain);
        this.locale = locale;
    }

    /**
     * What the scheme proposes for a warning that nobody answered in time.
     *
     * @param disposition the overdue one
     * @param decision what is proposed
     * @param daysOverdue days since the answer was due
     * @param reason the sentence
     */
    public record Proposal(Disposition disposition, DispositionDecision decision, long daysOverdue, Message reason) {
    }

    /**
     * A decision about a warning.
     *
     * @param decision not {@code OPEN}
     * @param by who decides
     * @param on when
     * @param amount money that is adjusted, stopped or taken back, or null
     * @param explanation why
     */
    public record Decision(DispositionDecision decision, Party by, LocalDate on, Amount amount, String explanation) {
    }

    /** Raises a disposition for every light that asks for one and has none open; cannot be executed when there is nothing to raise. */
    public Command raise(MonitoringReport report, MonitoringResult result, LocalDate today) {
        List<Judgement> due = unraised(report, result);
        return commands.record(text("command.raise", due.size()), report,
                () -> due.forEach(j -> report.getDispositions().add(disposition(j, result.scheme(), today))));
    }

    /** The lights that ask for a disposition and have none that is still open. */
    public static List<Judgement> unraised(MonitoringReport report, MonitoringResult result) {
        return result.dispositionsDue().stream().filter(j -> open(report, j).isEmpty()).toList();
    }

    /** The lights that ask for a disposition and never had one, open or closed, in this report. */
    public static List<Judgement> neverRaised(MonitoringReport report, MonitoringResult result) {
        return result.dispositionsDue().stream().filter(j -> report.getDispositions().stream().noneMatch(d -> isAbout(d, j))).toList();
    }

    private static Optional<Disposition> open(MonitoringReport report, Judgement judgement) {
        return report.getDispositions().stream().filter(d -> d.getClosedOn() == null && isAbout(d, judgement)).findFirst();
    }

    /** Whether a disposition is about the same row and rule as a judgement. */
    private static boolean isAbout(Disposition disposition, Judgement judgement) {
        return judgement.rule().getId().equals(disposition.getRuleId())
                && rowId(judgement).equals(disposition.getRowId() == null ? "" : disposition.getRowId());
    }

    /** The id of an indicator row; money and the whole have none. */
    private static String rowId(Judgement judgement) {
        return judgement.subject() instanceof MonitoringRow ? judgement.subjectId() : "";
    }

    private Disposition disposition(Judgement judgement, Scheme scheme, LocalDate today) {
        MonitoringRule rule = judgement.rule();
        Disposition disposition = DossierFactory.eINSTANCE.createDisposition();
        disposition.setId(Copies.id());
        disposition.setRowId(rowId(judgement).isEmpty() ? null : rowId(judgement));
        disposition.setRuleId(rule.getId());
        disposition.setRaisedOn(today);
        disposition.setLight(judgement.light());
        disposition.setWhat(judgement.reason().render(locale));
        if (rule.getAnswerWithin() != null) {
            disposition.setDueDate(new Deadlines(scheme.getCalendar()).after(today, rule.getAnswerWithin(), rule.getAnswerUnit()));
        }
        return disposition;
    }

    /** Whether the answer to a warning is overdue: no decision, and the due date has passed. */
    public static boolean isOverdue(Disposition disposition, LocalDate today) {
        return disposition.getDecision() == DispositionDecision.OPEN && disposition.getClosedOn() == null
                && disposition.getDueDate() != null && disposition.getDueDate().isBefore(today);
    }

    /** What the scheme proposes for the overdue warnings of a report; nothing happens until a person decides it. */
    public static List<Proposal> proposals(MonitoringReport report, Scheme scheme, LocalDate today) {
        List<Proposal> proposals = new ArrayList<>();
        for (Disposition disposition : report.getDispositions()) {
            if (!isOverdue(disposition, today)) {
                continue;
            }
            scheme.getMonitoringRules().stream().filter(r -> r.getId().equals(disposition.getRuleId())).findFirst()
                    .map(r -> ModelValues.texts(r.getParameters()).get(MonitoringParameters.WHEN_OVERDUE))
                    .map(DispositionDecision::getByName).ifPresent(decision -> {
                        long days = java.time.temporal.ChronoUnit.DAYS.between(disposition.getDueDate(), today);
                        proposals.add(new Proposal(disposition, decision, days, message("proposal.overdue",
                                disposition.getDueDate().toString(), days, message("decision." + decision.getName()))));
                    });
        }
        return proposals;
    }

    /** Notes what the unit says about a warning. */
    public Command explain(Disposition disposition, String explanation) {
        return commands.record(text("command.explain"), disposition, () -> disposition.setExplanation(explanation));
    }

    /**
     * Decides.
     *
     * @throws Refused when it is closed, when no person decides, or when no words say why
     */
    public Command decide(Disposition disposition, Decision decision) throws Refused {
        List<Message> refusals = new ArrayList<>();
        if (disposition.getClosedOn() != null) {
            refusals.add(message("refused.closed", disposition.getClosedOn().toString()));
        }
        if (decision.decision() == DispositionDecision.OPEN) {
            refusals.add(message("refused.open"));
        }
        if (decision.by() == null || blank(decision.by().getName())) {
            refusals.add(message("refused.nobody"));
        }
        if (decision.on() == null) {
            refusals.add(message("refused.day"));
        }
        if (blank(decision.explanation()) && blank(disposition.getExplanation())) {
            refusals.add(message("refused.why"));
        }
        Refused.unlessEmpty(refusals, locale);
        return commands.record(text("command.decide", message("decision." + decision.decision().getName())), disposition, () -> {
            disposition.setDecision(decision.decision());
            disposition.setDecidedBy(Copies.party(decision.by()));
            disposition.setDecidedOn(decision.on());
            disposition.setAmount(Copies.fresh(decision.amount()));
            if (!blank(decision.explanation())) {
                disposition.setExplanation(decision.explanation());
            }
        });
    }

    /**
     * Closes.
     *
     * @throws Refused when nothing is decided, or when money and objectives were to be adjusted and no objectives were approved since
     */
    public Command close(Dossier dossier, Disposition disposition, LocalDate on) throws Refused {
        List<Message> refusals = new ArrayList<>();
        if (disposition.getClosedOn() != null) {
            refusals.add(message("refused.closed", disposition.getClosedOn().toString()));
        }
        if (disposition.getDecision() == DispositionDecision.OPEN) {
            refusals.add(message("refused.undecided"));
        }
        if (disposition.getDecision() == DispositionDecision.ADJUST && !adjustedSince(dossier, disposition.getRaisedOn())) {
            refusals.add(message("refused.notAdjusted"));
        }
        Refused.unlessEmpty(refusals, locale);
        return commands.record(text("command.close"), disposition, () -> disposition.setClosedOn(on));
    }

    private static boolean adjustedSince(Dossier dossier, LocalDate raised) {
        return ObjectiveVersions.inForce(dossier).filter(set -> set.getBasedOnVersion() != null).map(ObjectiveSet::getApprovedOn)
                .filter(day -> raised == null || !day.isBefore(raised)).isPresent();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Dispositions.class, key, arguments);
    }

    private String text(String key, Object... arguments) {
        return message(key, arguments).render(locale);
    }
}
