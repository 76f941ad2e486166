package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.SchemeUse;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.verify.PackVerifier;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.base.SchemeUses;
import org.jixiao.stages.monitoring.Dispositions;
import org.jixiao.stages.monitoring.MonitoringCommands;
import org.jixiao.stages.monitoring.MonitoringEngine;
import org.jixiao.stages.todo.ToDo;
import org.jixiao.stages.todo.ToDoList;
import org.junit.jupiter.api.Test;

class ToDoListTest {

    private final Stages stages = new Stages();
    private final ToDoList list = new ToDoList(Stages.INSTALLED.packs(), stages.engine, Locale.CHINA);
    private final Scheme sichuan = Stages.scheme("sichuan.monitoring.floors");

    private static void uses(Dossier dossier, String scheme) {
        Scheme used = Stages.scheme(scheme);
        SchemeUse use = BaseFactory.eINSTANCE.createSchemeUse();
        use.setSchemeId(scheme);
        use.setVersion(used.getVersion());
        dossier.getSchemes().add(use);
    }

    private Dossier monitored() throws Refused {
        Dossier dossier = Watched.project("1000");
        var objectives = Watched.objectives(dossier, 1, ObjectiveStatus.APPROVED);
        Watched.target(objectives, "养护里程", "产出指标", "数量指标", "≥300公里", "50");
        dossier.getFundRows().getFirst().setExecuted(Cases.amount(new BigDecimal("200"), AmountUnit.WAN_YUAN));
        stages.run(new MonitoringCommands(stages.domain, Stages.INSTALLED.packs(), Locale.CHINA).create(dossier, sichuan,
                new MonitoringCommands.Task(1, 6, null, LocalDate.of(2026, 7, 1))));
        return dossier;
    }

    @Test
    void aDutyThatNobodyHasBegunIsThereWithItsDay() {
        Dossier dossier = Watched.project("1000");
        uses(dossier, "national.self.50-30-10");
        ToDo todo = list.list(List.of(dossier), LocalDate.of(2027, 2, 28)).getFirst();
        assertEquals(ToDo.Kind.NOT_BEGUN, todo.kind());
        assertEquals(LocalDate.of(2027, 2, 28), todo.due(), "the 29th falls on the last day of February");
        assertFalse(todo.overdue());
        assertEquals("县公路段", todo.responsible());
        assertEquals("绩效自评尚未开始(单位报主管部门)", todo.what());
        assertTrue(list.list(List.of(dossier), LocalDate.of(2027, 3, 1)).getFirst().overdue());
    }

    @Test
    void anItemWaitsForWhoseTurnItIs() throws Refused {
        Dossier dossier = monitored();
        MonitoringReport report = dossier.getMonitoringReports().getFirst();
        List<ToDo> todos = list.list(List.of(dossier), LocalDate.of(2026, 7, 2));
        assertEquals(List.of("绩效运行监控:待下达"), todos.stream().map(ToDo::what).toList(), "what is begun is not also missing");
        assertEquals("performanceOffice", todos.getFirst().roleCode());
        stages.take(dossier, report, sichuan, "issue", "performanceOffice");
        ToDo reporting = list.list(List.of(dossier), LocalDate.of(2026, 8, 1)).getFirst();
        assertEquals("项目单位", reporting.roleName());
        assertEquals(LocalDate.of(2026, 7, 31), reporting.due());
        assertTrue(reporting.overdue());
        report.setDueDate(LocalDate.of(2026, 8, 5));
        assertFalse(list.list(List.of(dossier), LocalDate.of(2026, 8, 1)).getFirst().overdue(), "a day set by hand counts first");
        report.setState("done");
        assertEquals(List.of(), list.list(List.of(dossier), LocalDate.of(2026, 8, 1)));
    }

    @Test
    void warningsWaitTenWorkingDaysAndTheOverdueComeFirst() throws Refused {
        Dossier dossier = monitored();
        MonitoringReport report = dossier.getMonitoringReports().getFirst();
        report.getRows().getFirst().setActual(Cases.quantity("150公里"));
        MonitoringEngine engine = new MonitoringEngine(Stages.INSTALLED.packs(), new PackVerifier(Stages.INSTALLED.packs(), Stages.INSTALLED.methods()));
        Dispositions dispositions = new Dispositions(stages.domain, Locale.CHINA);
        stages.run(dispositions.raise(report, engine.judge(report, dossier.getObjectiveSets().getFirst(), sichuan), LocalDate.of(2026, 7, 10)));
        List<ToDo> todos = list.list(List.of(dossier), LocalDate.of(2026, 7, 27));
        assertEquals(ToDo.Kind.DISPOSITION, todos.getFirst().kind());
        assertTrue(todos.getFirst().overdue());
        assertEquals(LocalDate.of(2026, 7, 24), todos.getFirst().due());
        assertEquals(ToDo.Kind.STEP, todos.getLast().kind());
    }

    @Test
    void manyDossiersAreOneListAndUnknownSchemesAreLeftAlone() throws Refused {
        Dossier one = monitored();
        one.setTitle("乙");
        Dossier two = Watched.project("1");
        two.setTitle("甲");
        uses(two, "national.objectives");
        Dossier three = Watched.project("1");
        var foreign = Watched.objectives(three, 1, ObjectiveStatus.DRAFT);
        foreign.setSchemeId("org.example.absent");
        List<ToDo> todos = list.list(List.of(one, two, three), LocalDate.of(2026, 1, 5));
        assertEquals(List.of("甲", "乙"), todos.stream().map(ToDo::dossierTitle).toList());
        assertEquals(LocalDate.of(2025, 10, 31), todos.getFirst().due(), "declared the year before");
        assertEquals(Stage.OBJECTIVES, todos.getFirst().stage());
        SchemeUses.note(Stages.INSTALLED.packs(), three, foreign, Stages.scheme("national.objectives"));
        assertTrue(list.list(List.of(three), LocalDate.of(2026, 1, 5)).stream().anyMatch(t -> t.kind() == ToDo.Kind.STEP
                && t.what().equals("绩效目标申报审核批复:草稿")));
    }

    @Test
    void everythingIsThereInEnglish() throws Refused {
        ToDoList english = new ToDoList(Stages.INSTALLED.packs(), new org.jixiao.stages.workflow.WorkflowEngine(Stages.INSTALLED.packs(), List.of(),
                Locale.ENGLISH), Locale.ENGLISH);
        Dossier dossier = monitored();
        uses(dossier, "national.results");
        List<ToDo> todos = english.list(List.of(dossier), LocalDate.of(2026, 7, 2));
        assertTrue(todos.stream().anyMatch(t -> t.what().equals("Monitoring: To be issued")), todos::toString);
        assertTrue(todos.stream().allMatch(t -> t.what().matches("[\\x20-\\x7e]+") && t.roleName().matches("[\\x20-\\x7e]+")), todos::toString);
    }
}
