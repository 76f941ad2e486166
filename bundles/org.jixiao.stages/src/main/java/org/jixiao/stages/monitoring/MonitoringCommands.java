package org.jixiao.stages.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.Likelihood;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.trace.ScoreTrace;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Clauses;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.base.SchemeUses;
import org.jixiao.stages.base.StoredTraces;
import org.jixiao.stages.objectives.ObjectiveVersions;
import org.jixiao.packs.PackRepository;

/** What is done to monitoring reports; each command is one undo step. */
public final class MonitoringCommands {

    private final ModelCommands commands;
    private final PackRepository packs;
    private final Locale locale;

    /**
     * Commands for one document.
     *
     * @param domain the document's editing domain
     * @param packs the installed packs, for the clauses of stored traces
     * @param locale language of stored words and refusals
     */
    public MonitoringCommands(EditingDomain domain, PackRepository packs, Locale locale) {
        this.commands = new ModelCommands(domain);
        this.packs = packs;
        this.locale = locale;
    }

    /** Which months, by whom and when. */
    public record Task(int monthFrom, int monthTo, Party reporter, LocalDate date) {
    }

    /**
     * A new report of a period: one row for each target of the objectives in force, and the funds of the dossier. Actuals stay missing
     * until somebody reports them.
     *
     * @throws Refused when no objectives are approved, the months are impossible, or the period has a report already
     */
    public Command create(Dossier dossier, Scheme scheme, Task task) throws Refused {
        List<Message> refusals = new ArrayList<>();
        Optional<ObjectiveSet> objectives = ObjectiveVersions.inForce(dossier);
        if (objectives.isEmpty()) {
            refusals.add(message("create.noObjectives"));
        }
        if (!new Period(task.monthFrom(), task.monthTo()).isPossible()) {
            refusals.add(Judging.message("period.impossible", task.monthFrom(), task.monthTo()));
        }
        if (dossier.getMonitoringReports().stream().anyMatch(r -> r.getMonthFrom() == task.monthFrom() && r.getMonthTo() == task.monthTo())) {
            refusals.add(message("create.twice", task.monthFrom(), task.monthTo()));
        }
        Refused.unlessEmpty(refusals, locale);
        return commands.record(text("command.create", task.monthFrom(), task.monthTo()), dossier, () -> {
            MonitoringReport report = report(dossier, objectives.orElseThrow(), task);
            dossier.getMonitoringReports().add(report);
            SchemeUses.note(packs, dossier, report, scheme);
        });
    }

    private static MonitoringReport report(Dossier dossier, ObjectiveSet objectives, Task task) {
        MonitoringReport report = DossierFactory.eINSTANCE.createMonitoringReport();
        report.setId(Copies.id());
        report.setMonthFrom(task.monthFrom());
        report.setMonthTo(task.monthTo());
        report.setReporter(Copies.party(task.reporter()));
        report.setDate(task.date());
        report.setOverallGoal(objectives.getOverallGoal());
        for (IndicatorTarget target : objectives.getTargets()) {
            MonitoringRow row = DossierFactory.eINSTANCE.createMonitoringRow();
            row.setId(Copies.id());
            row.setTargetId(target.getId());
            row.setLevel1(target.getLevel1());
            row.setLevel2(target.getLevel2());
            row.setName(target.getName());
            row.setNature(target.getNature());
            row.setTarget(Copies.fresh(target.getTarget()));
            row.setUnit(target.getUnit());
            row.setActualState(ValueState.MISSING);
            report.getRows().add(row);
        }
        takeOver(dossier, report);
        return report;
    }

    /** Takes over the funds of the dossier as they stand now, in place of those of the report; reasons given there stay. */
    public Command takeOverFunds(Dossier dossier, MonitoringReport report) {
        return commands.record(text("command.funds"), report, () -> takeOver(dossier, report));
    }

    private static void takeOver(Dossier dossier, MonitoringReport report) {
        List<FundRow> fresh = new ArrayList<>();
        for (FundRow row : dossier.getFundRows()) {
            FundRow copy = Copies.fresh(row);
            copy.setResult(null);
            copy.setTrace(null);
            copy.setPoints(null);
            copy.setClaimedScore(null);
            copy.setRule(null);
            report.getFundRows().stream().filter(o -> o.getSource() == row.getSource() && Objects.equals(o.getLabel(), row.getLabel()))
                    .findFirst().ifPresent(old -> {
                        copy.setReason(old.getReason());
                        copy.setProjected(old.getProjected() == null ? copy.getProjected() : Copies.fresh(old.getProjected()));
                    });
            fresh.add(copy);
        }
        report.getFundRows().clear();
        report.getFundRows().addAll(fresh);
    }

    /**
     * Stores lights and their traces in the report.
     *
     * @throws Refused when the engine refused the scheme, so that there is nothing to store
     */
    public Command store(Dossier dossier, MonitoringReport report, MonitoringResult result) throws Refused {
        Refused.unlessEmpty(result.problems(), locale);
        return commands.record(text("command.store"), dossier, () -> {
            for (Judgement judgement : result.rows()) {
                MonitoringRow row = (MonitoringRow) judgement.subject();
                row.setLight(judgement.light());
                row.setTrace(trace(judgement, result.scheme()));
            }
            for (Judgement judgement : result.funds()) {
                ((FundRow) judgement.subject()).setTrace(trace(judgement, result.scheme()));
            }
            report.setLight(result.whole() == null ? org.jixiao.model.base.Light.UNKNOWN : result.whole().light());
            SchemeUses.note(packs, dossier, report, result.scheme());
        });
    }

    private ScoreTrace trace(Judgement judgement, Scheme scheme) {
        ScoreTrace trace = new StoredTraces(locale).trace(judgement.subjectId(), judgement.title(), judgement.explanation(), scheme);
        // A light gives no points, and a trace without points must not look like a score that lost them.
        trace.setResultKind(ResultKind.JUDGED);
        trace.getFlags().add(judgement.light().getName());
        trace.setReason(judgement.reason().render(locale));
        if (judgement.rule() != null) {
            trace.setRuleId(judgement.rule().getId());
            trace.setRuleName(judgement.rule().getName());
            Clauses.find(packs, scheme, judgement.rule().getClauseId()).ifPresent(clause -> {
                trace.setClauseId(clause.getId());
                trace.setClauseNumber(clause.getNumber());
                trace.setClauseText(clause.getText());
                trace.setDocumentTitle(Clauses.document(clause));
            });
        }
        return trace;
    }

    /** Fills in the projected value and the likelihood that the pace leads to, where the report has none of its own. */
    public Command adoptForecasts(MonitoringReport report, MonitoringResult result) {
        return commands.record(text("command.forecast"), report, () -> {
            for (Judgement judgement : result.rows()) {
                MonitoringRow row = (MonitoringRow) judgement.subject();
                if (row.getProjected() == null && judgement.forecast().value() != null) {
                    Quantity projected = BaseFactory.eINSTANCE.createQuantity();
                    // A forecast is an estimate: the form has room for two decimals, and more would feign exactness.
                    BigDecimal value = new BigDecimal(Decimals.plain(judgement.forecast().value().setScale(2, RoundingMode.HALF_UP)));
                    projected.setNumber(value);
                    projected.setKind(row.getActual().getKind() == QuantityKind.PERCENT ? QuantityKind.PERCENT : QuantityKind.NUMBER);
                    projected.setUnit(row.getActual().getUnit());
                    String sign = projected.getKind() == QuantityKind.PERCENT ? "%" : "";
                    projected.setText(Decimals.plain(value) + sign);
                    row.setProjected(projected);
                }
                if (row.getLikelihood() == Likelihood.UNKNOWN) {
                    row.setLikelihood(judgement.forecast().likelihood());
                }
            }
        });
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(MonitoringCommands.class, key, arguments);
    }

    private String text(String key, Object... arguments) {
        return message(key, arguments).render(locale);
    }
}
