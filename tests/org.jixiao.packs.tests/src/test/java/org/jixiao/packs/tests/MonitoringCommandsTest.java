package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.DeviationKind;
import org.jixiao.model.dossier.DeviationReason;
import org.jixiao.model.dossier.Disposition;
import org.jixiao.model.dossier.DispositionDecision;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Likelihood;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.verify.PackVerifier;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.monitoring.DeviationReasons;
import org.jixiao.stages.monitoring.Dispositions;
import org.jixiao.stages.monitoring.MonitoringCommands;
import org.jixiao.stages.monitoring.MonitoringEngine;
import org.jixiao.stages.monitoring.MonitoringResult;
import org.junit.jupiter.api.Test;

class MonitoringCommandsTest {

    private static final Installed INSTALLED = Installed.all();
    private static final LocalDate RAISED = LocalDate.of(2026, 7, 10);

    private final MonitoringEngine engine = new MonitoringEngine(INSTALLED.packs(), new PackVerifier(INSTALLED.packs(), INSTALLED.methods()));
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack());
    private final MonitoringCommands commands = new MonitoringCommands(domain, INSTALLED.packs(), Locale.CHINA);
    private final Dispositions dispositions = new Dispositions(domain, Locale.CHINA);
    private final Scheme scheme = INSTALLED.packs().scheme("sichuan.monitoring.floors", null).orElseThrow().scheme();
    private final Dossier dossier = Watched.project("1000");
    private ObjectiveSet objectives;

    private void run(Command command) {
        assertTrue(command.canExecute(), command.getLabel());
        domain.getCommandStack().execute(command);
    }

    private MonitoringReport report() throws Refused {
        objectives = Watched.objectives(dossier, 1, ObjectiveStatus.APPROVED);
        Watched.target(objectives, "养护里程", "产出指标", "数量指标", "≥300公里", "50");
        dossier.getFundRows().getFirst().setExecuted(Cases.amount(new java.math.BigDecimal("200"), AmountUnit.WAN_YUAN));
        run(commands.create(dossier, scheme, new MonitoringCommands.Task(1, 6, Watched.party("李"), RAISED)));
        return dossier.getMonitoringReports().getFirst();
    }

    @Test
    void aReportIsMadeOfTheObjectivesInForceAndIsUndone() throws Refused {
        MonitoringReport report = report();
        assertEquals(1, report.getRows().size());
        assertEquals(objectives.getTargets().getFirst().getId(), report.getRows().getFirst().getTargetId());
        assertEquals(ValueState.MISSING, report.getRows().getFirst().getActualState());
        assertNull(report.getRows().getFirst().getActual());
        assertEquals("200", report.getFundRows().getFirst().getExecuted().getValue().toPlainString());
        assertNotEquals(dossier.getFundRows().getFirst().getId(), report.getFundRows().getFirst().getId(), "ids are used once");
        assertEquals("sichuan.monitoring.floors", report.getSchemeId());
        assertEquals(1, dossier.getSchemes().size());
        assertEquals("org.jixiao.pack.national", dossier.getRequiredPacks().getFirst().getPackId());
        assertTrue(assertThrows(Refused.class, () -> commands.create(dossier, scheme, new MonitoringCommands.Task(1, 6, null, RAISED)))
                .getMessage().contains("已有"));
        domain.getCommandStack().undo();
        assertTrue(dossier.getMonitoringReports().isEmpty() && dossier.getSchemes().isEmpty());
    }

    @Test
    void withoutApprovedObjectivesThereIsNothingToMonitor() {
        Watched.objectives(dossier, 1, ObjectiveStatus.REVIEWED);
        Refused refused = assertThrows(Refused.class, () -> commands.create(dossier, scheme, new MonitoringCommands.Task(0, 13, null, RAISED)));
        assertEquals(2, refused.reasons().size(), refused::getMessage);
        assertTrue(refused.getMessage().contains("尚未批复"));
    }

    @Test
    void lightsAndTracesAreStoredAndForecastsOnlyWhereNothingStands() throws Refused {
        MonitoringReport report = report();
        report.getRows().getFirst().setActual(Cases.quantity("120公里"));
        MonitoringResult result = engine.judge(report, objectives, scheme);
        run(commands.store(dossier, report, result));
        run(commands.adoptForecasts(report, result));
        var row = report.getRows().getFirst();
        assertEquals(Light.GREEN, row.getLight());
        assertEquals(Light.RED, report.getLight());
        assertTrue(row.getTrace().getSentence().contains("完成进度 80.0%,绿灯"), row.getTrace().getSentence());
        assertEquals("ex-practice.light-share", row.getTrace().getClauseId());
        assertEquals(2, row.getTrace().getInputs().size());
        assertEquals(Light.RED.getName(), report.getFundRows().getFirst().getTrace().getFlags().getFirst());
        assertEquals("240", row.getProjected().getText());
        assertEquals(Likelihood.POSSIBLE, row.getLikelihood());
        row.setLikelihood(Likelihood.CERTAIN);
        domain.getCommandStack().execute(commands.adoptForecasts(report, result));
        assertEquals(Likelihood.CERTAIN, row.getLikelihood(), "what was reported stays");
    }

    @Test
    void whatIsPlannedIsKnownBeforeAnybodyReports() throws Refused {
        MonitoringReport report = report();
        var judgement = engine.judge(report, objectives, scheme).rows().getFirst();
        assertEquals(Light.UNKNOWN, judgement.light());
        assertEquals("150", judgement.planned().toPlainString(), "300 × 6 ÷ 12");
    }

    @Test
    void reasonsAreTicksOrWordsAndThoseOfOtherKindsStay() throws Refused {
        MonitoringRow row = report().getRows().getFirst();
        row.getDeviations().addAll(DeviationReasons.changed(row, Map.of(DeviationKind.STAFF, "是", DeviationKind.OTHER, "汛期\n征地")));
        assertEquals("√", DeviationReasons.text(row, DeviationKind.STAFF));
        assertEquals("汛期\n征地", DeviationReasons.text(row, DeviationKind.OTHER));
        var next = DeviationReasons.changed(row, Map.of(DeviationKind.OTHER, " ", DeviationKind.FUNDS, "未到位"));
        assertEquals(List.of(DeviationKind.FUNDS, DeviationKind.STAFF), next.stream().map(DeviationReason::getKind).toList());
        assertEquals("未到位", next.getFirst().getText());
        assertNull(next.getLast().getText(), "a tick has no words");
    }

    @Test
    void takingOverFundsKeepsReasons() throws Refused {
        MonitoringReport report = report();
        report.getFundRows().getFirst().setReason("雨季");
        dossier.getFundRows().getFirst().getExecuted().setValue(new java.math.BigDecimal("450"));
        run(commands.takeOverFunds(dossier, report));
        assertEquals("450", report.getFundRows().getFirst().getExecuted().getValue().toPlainString());
        assertEquals("雨季", report.getFundRows().getFirst().getReason());
    }

    @Test
    void warningsAreRaisedOnceAndSuspensionIsProposedWhenNobodyAnswers() throws Refused {
        MonitoringReport report = report();
        report.getRows().getFirst().setActual(Cases.quantity("120公里"));
        MonitoringResult result = engine.judge(report, objectives, scheme);
        run(dispositions.raise(report, result, RAISED));
        int raised = report.getDispositions().size();
        assertEquals(result.dispositionsDue().size(), raised);
        assertTrue(raised >= 3, "money, floor and gap");
        domain.getCommandStack().execute(dispositions.raise(report, result, RAISED.plusDays(1)));
        assertEquals(raised, report.getDispositions().size(), "not twice");
        Disposition first = report.getDispositions().getFirst();
        assertEquals(LocalDate.of(2026, 7, 24), first.getDueDate(), "ten working days");
        assertEquals(List.of(), Dispositions.proposals(report, scheme, LocalDate.of(2026, 7, 24)));
        List<Dispositions.Proposal> proposals = Dispositions.proposals(report, scheme, LocalDate.of(2026, 7, 27));
        assertEquals(raised, proposals.size());
        assertEquals(DispositionDecision.SUSPEND, proposals.getFirst().decision());
        assertEquals(3, proposals.getFirst().daysOverdue());
        assertEquals(DispositionDecision.OPEN, first.getDecision(), "a person decides");
    }

    @Test
    void holidaysMoveTheDueDate() throws Refused {
        MonitoringReport report = report();
        Scheme own = EcoreUtil.copy(scheme);
        own.getCalendar().getHolidays().add(LocalDate.of(2026, 7, 20));
        report.getRows().getFirst().setActual(Cases.quantity("120公里"));
        run(dispositions.raise(report, engine.judge(report, objectives, own), RAISED));
        assertEquals(LocalDate.of(2026, 7, 27), report.getDispositions().getFirst().getDueDate());
    }

    @Test
    void aPersonDecidesWithWordsAndAnAdjustmentClosesOnlyWithNewObjectives() throws Refused {
        MonitoringReport report = report();
        report.getRows().getFirst().setActual(Cases.quantity("120公里"));
        run(dispositions.raise(report, engine.judge(report, objectives, scheme), RAISED));
        Disposition first = report.getDispositions().getFirst();
        Refused refused = assertThrows(Refused.class, () -> dispositions.decide(first,
                new Dispositions.Decision(DispositionDecision.OPEN, null, null, null, " ")));
        assertEquals(4, refused.reasons().size(), refused::getMessage);
        assertThrows(Refused.class, () -> dispositions.close(dossier, first, RAISED));
        run(dispositions.explain(first, "雨季停工"));
        run(dispositions.decide(first, new Dispositions.Decision(DispositionDecision.ADJUST, Watched.party("王"), RAISED, null, "")));
        assertTrue(assertThrows(Refused.class, () -> dispositions.close(dossier, first, RAISED)).getMessage().contains("没有批复新的绩效目标"));
        ObjectiveSet adjusted = Watched.objectives(dossier, 2, ObjectiveStatus.ADJUSTED);
        adjusted.setBasedOnVersion(1);
        adjusted.setApprovedOn(RAISED.plusDays(20));
        run(dispositions.close(dossier, first, RAISED.plusDays(21)));
        assertEquals(RAISED.plusDays(21), first.getClosedOn());
        assertThrows(Refused.class, () -> dispositions.decide(first,
                new Dispositions.Decision(DispositionDecision.STOP, Watched.party("王"), RAISED, null, "x")));
        domain.getCommandStack().undo();
        assertNull(first.getClosedOn());
    }
}
