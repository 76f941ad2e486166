package org.jixiao.services.todo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.appraisal.setup.NewAppraisal;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.index.IndexProgress;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.Dossiers;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.StageNames;
import org.jixiao.stages.todo.ToDo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due for whom over many dossiers. */
class DutiesTest {

    private static final JixiaoServices SERVICES = Dossiers.services();
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    @TempDir
    Path folder;

    private final Duties duties = SERVICES.duties(Locale.CHINA);

    private Path self(String name) throws IOException {
        return Dossiers.write(folder.resolve(name + ".dossier"), Dossiers.project(SERVICES, name, Dossiers.SELF));
    }

    private DutyOverview read(LocalDate day, Path... files) {
        return duties.read(List.of(files), day, IndexProgress.SILENT);
    }

    @Test
    void theOverdueComeFirstAndNameTheirProject() throws IOException {
        Dossier watched = Dossiers.project(SERVICES, "监控项目", Dossiers.MONITORING);
        Dossiers.report(SERVICES, watched).setState("reporting");
        watched.getMonitoringReports().getFirst().setDueDate(LocalDate.of(2026, 7, 31));
        DutyOverview found = read(DAY, self("自评项目"), Dossiers.write(folder.resolve("b.dossier"), watched));
        assertEquals(List.of("监控项目", "自评项目"), found.duties().stream().map(Duty::project).toList());
        Duty first = found.duties().getFirst();
        assertTrue(first.todo().overdue());
        assertEquals(Stage.MONITORING, first.todo().stage());
        assertEquals(watched.getMonitoringReports().getFirst().getId(), first.todo().itemId());
        assertEquals(folder.resolve("b.dossier"), first.file());
        assertEquals("县公路段", found.duties().getLast().todo().responsible());
        assertFalse(found.duties().getLast().todo().overdue());
        assertEquals(2, found.dossiers());
    }

    @Test
    void appraisalsOfUnitsHaveDutiesToo() throws IOException {
        Appraisal appraisal = NewAppraisal.of(SERVICES.packs().scheme("bureau.appraisal", null).orElseThrow().scheme(), null,
                new NewAppraisal.Task("2026年度考评", 2026, null));
        AppraisedUnit unit = AppraisalFactory.eINSTANCE.createAppraisedUnit();
        unit.setId("unit");
        unit.setName("公路局");
        AppraisalIndicator indicator = AppraisalFactory.eINSTANCE.createAppraisalIndicator();
        indicator.setId("indicator");
        unit.getIndicators().add(indicator);
        appraisal.getGroups().getFirst().getUnits().add(unit);
        Path file = folder.resolve("c.appraisal");
        new DocumentStore().save(file, appraisal);
        DutyOverview found = read(LocalDate.of(2026, 2, 10), file);
        assertEquals(0, found.faults().size());
        Duty first = found.duties().getFirst();
        assertEquals("2026年度考评", first.project());
        assertEquals("公路局", first.todo().responsible());
        assertEquals(LocalDate.of(2026, 1, 30), first.todo().due());
        assertTrue(first.todo().overdue());
        assertTrue(found.duties().stream().anyMatch(d -> d.todo().kind() == ToDo.Kind.STEP && d.todo().what().contains("设定指标")),
                "the appraisal itself waits for its first step");
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() throws IOException {
        Path file = self("甲");
        FileTime time = Files.getLastModifiedTime(file);
        assertEquals(1, read(DAY, file).duties().size());
        byte[] good = Files.readAllBytes(file);
        Files.write(file, new byte[good.length]);
        Files.setLastModifiedTime(file, time);
        assertEquals(1, read(DAY, file).duties().size(), "same size and time: not looked into");
        assertEquals(1, read(DAY.plusDays(1), file).faults().size(), "another day: read again");
        Files.write(file, good);
        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 5000));
        DutyOverview again = read(DAY.plusDays(1), file);
        assertEquals(List.of(), new ArrayList<>(again.faults().values()));
        assertEquals(1, again.duties().size());
    }

    @Test
    void whatWasFoundLastIsKeptUntilTheDayIsAnother() throws IOException {
        Path file = self("甲");
        assertSame(DutyOverview.NONE, duties.latest(DAY));
        DutyOverview found = read(DAY, file);
        assertSame(found, duties.latest(DAY));
        assertSame(DutyOverview.NONE, duties.latest(DAY.plusDays(1)));
        duties.read(List.of(file, self("乙")), DAY, new IndexProgress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        });
        assertSame(found, duties.latest(DAY), "what was stopped is not all");
    }

    @Test
    void aBadFileIsNamedAndAGoneOneForgotten() throws IOException {
        Path bad = Files.writeString(folder.resolve("坏.dossier"), "<half");
        Path good = self("好");
        DutyOverview found = read(DAY, bad, good);
        assertEquals(List.of(bad), new ArrayList<>(found.faults().keySet()));
        assertTrue(found.faults().get(bad).contains("坏.dossier"), found.faults().get(bad));
        assertEquals(1, found.dossiers());
        Files.delete(bad);
        found = read(DAY, bad, good);
        assertTrue(found.faults().isEmpty());
        assertEquals(1, found.duties().size());
    }

    @Test
    void itCanBeStopped() throws IOException {
        Path[] files = {self("甲"), self("乙"), self("丙")};
        int[] steps = new int[1];
        DutyOverview found = duties.read(List.of(files), DAY, new IndexProgress() {
            @Override
            public void step(int done, int total) {
                assertEquals(3, total);
                steps[0] = done;
            }

            @Override
            public boolean isCancelled() {
                return steps[0] == 2;
            }
        });
        assertTrue(found.cancelled());
        assertEquals(2, found.duties().size());
    }

    @Test
    void filtersAskForRoleDayAndWords() throws IOException {
        Duty duty = read(DAY, self("公路养护")).duties().getFirst();
        LocalDate due = duty.todo().due();
        assertEquals(LocalDate.of(2027, 2, 28), due);
        assertTrue(DutyFilter.ALL.accepts(duty));
        assertTrue(filter("unit").accepts(duty));
        assertEquals(SERVICES.packs().scheme(Dossiers.SELF, null).orElseThrow().scheme().getRoles().stream()
                .noneMatch(role -> "unitHead".equals(role.getCode())), filter("unitHead").accepts(duty), "the head of the unit acts for the unit");
        assertFalse(filter("expert").accepts(duty));
        assertFalse(new DutyFilter("", true, null, null, "").accepts(duty));
        assertTrue(new DutyFilter("", false, null, due, "").accepts(duty));
        assertFalse(new DutyFilter("", false, null, due.minusDays(1), "").accepts(duty));
        assertTrue(DutyFilter.ALL.on(due).accepts(duty));
        assertFalse(DutyFilter.ALL.on(due.plusDays(1)).accepts(duty));
        assertTrue(new DutyFilter("", false, null, null, " 养护 ").accepts(duty));
        assertTrue(new DutyFilter("", false, null, null, "公路段").accepts(duty));
        assertFalse(new DutyFilter("", false, null, null, "桥梁").accepts(duty));
    }

    private static DutyFilter filter(String role) {
        return new DutyFilter(role, false, null, null, null);
    }

    @Test
    void stagesHaveNamesInBothLanguages() {
        assertEquals("运行监控", StageNames.of(Stage.MONITORING, Locale.CHINA));
        assertEquals("Objectives", StageNames.of(Stage.OBJECTIVES, Locale.ENGLISH));
        assertEquals("", StageNames.of(null, Locale.CHINA));
    }
}
