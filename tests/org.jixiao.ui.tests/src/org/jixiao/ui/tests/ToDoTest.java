package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.ResourceUtil;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.rules.Scheme;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.workbench.internal.todo.ToDoView;
import org.jixiao.workspace.ProjectLayout;
import org.jixiao.workspace.UserSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The to-do list: what is due for whom over all dossiers, with a calendar; it follows the workspace and opens where something is to be done. */
class ToDoTest {

    private static final String YEAR = "2029";
    private static final int DUE = 0;
    private static final int PROJECT = 2;
    private static final LocalDate LATE = LocalDate.of(2026, 7, 31);

    private final Bot bot = new Bot();
    private final JixiaoServices services = InstalledServices.get();
    private IProject year;
    private UserSettings before;
    private String reportId;

    @BeforeEach
    void anOverdueReportAndAnEvaluationThatWaits() throws Exception {
        before = UserSettings.load();
        year = ResourcesPlugin.getWorkspace().getRoot().getProject(YEAR);
        ProjectLayout.create(year, null);
        Dossier late = Samples.dossier(scheme("50-30-10"), 9);
        name(late, "农村公路养护", "交通运输局");
        late.getEvaluations().clear();
        MonitoringReport report = DossierFactory.eINSTANCE.createMonitoringReport();
        reportId = UUID.randomUUID().toString();
        report.setId(reportId);
        report.setMonthFrom(1);
        report.setMonthTo(6);
        Scheme floors = scheme("sichuan.monitoring.floors");
        report.setSchemeId(floors.getId());
        report.setSchemeVersion(floors.getVersion());
        report.setState("reporting");
        report.setDueDate(LATE);
        late.getMonitoringReports().add(report);
        write("养护.dossier", late);
        Dossier waiting = Samples.dossier(scheme("50-30-10"), 9);
        name(waiting, "安防工程", "公安局");
        waiting.setFiscalYear(2090);
        write("安防.dossier", waiting);
    }

    @AfterEach
    void close() throws Exception {
        before.save();
        bot.run(() -> view().choose("", false, false, ""));
        bot.closeAndDelete(YEAR);
    }

    private Scheme scheme(String part) {
        return services.packs().schemes().stream().map(s -> s.scheme()).filter(s -> s.getId().contains(part)).findFirst().orElseThrow();
    }

    private static void name(Dossier dossier, String project, String unit) {
        dossier.setTitle(project);
        dossier.getSubject().setName(project);
        Party agency = BaseFactory.eINSTANCE.createParty();
        agency.setName(unit);
        dossier.setAgency(agency);
    }

    private void write(String file, Dossier dossier) throws Exception {
        new DocumentStore().save(year.getLocation().toPath().resolve(file), dossier);
        year.getFile(file).refreshLocal(0, null);
    }

    private static ToDoView view() {
        return (ToDoView) Bot.page().findView(ToDoView.ID);
    }

    private ToDoView open() {
        bot.run(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.jixiao.command.todo", null);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        ToDoView view = bot.ui(ToDoTest::view);
        bot.until("both projects", () -> column(view.grid(), PROJECT).containsAll(List.of("农村公路养护", "安防工程")) && !view.isBusy());
        return view;
    }

    private static List<String> column(Grid grid, int column) {
        return IntStream.range(0, grid.rows().count()).mapToObj(i -> grid.rows().source().text(grid.rows().sourceRow(i), column)).toList();
    }

    private List<String> projects(ToDoView view) {
        return bot.ui(() -> column(view.grid(), PROJECT));
    }

    @Test
    void theOverdueComeFirstAndAreFiltered() throws Exception {
        ToDoView view = open();
        assertEquals("农村公路养护", projects(view).getFirst());
        assertEquals(Tone.RED, bot.ui(() -> view.grid().rows().source().dot(view.grid().rows().sourceRow(0), DUE)));
        assertTrue(bot.ui(() -> column(view.grid(), DUE).getFirst()).startsWith("2026-07-31 "));
        bot.picture("todo");
        bot.run(() -> view.choose("", true, false, ""));
        assertEquals(List.of("农村公路养护"), projects(view));
        assertTrue(bot.ui(view::said).contains("1"), bot.ui(view::said));
        bot.run(() -> view.choose("", false, false, ""));
        new UserSettings(before.person(), "unit", "", 2).save();
        bot.until("mine", () -> {
            view.choose("*", false, false, "");
            return column(view.grid(), PROJECT).contains("农村公路养护");
        });
        new UserSettings(before.person(), "leadingGroup", "", 2).save();
        bot.until("not mine any more", () -> !column(view.grid(), PROJECT).contains("农村公路养护"));
        bot.run(() -> view.choose("", false, false, "安防"));
        bot.until("words", () -> List.of("安防工程").equals(column(view.grid(), PROJECT)));
    }

    @Test
    void whatWasFoundBeforeIsThereAtOnce() {
        List<String> found = projects(open());
        List<String> again = bot.ui(() -> {
            Bot.page().hideView(view());
            return column(((ToDoView) Bot.page().showView(ToDoView.ID)).grid(), PROJECT);
        });
        assertEquals(found, again, "before anything was read again");
        bot.until("read again", () -> !view().isBusy());
        assertEquals(found, projects(view()));
    }

    @Test
    void aDayOfTheCalendarFiltersTheList() {
        ToDoView view = open();
        bot.run(() -> view.choose("", false, true, ""));
        bot.run(() -> view.click(LATE));
        assertEquals(List.of("农村公路养护"), projects(view));
        assertTrue(bot.ui(view::said).contains("2026-07-31"), bot.ui(view::said));
        bot.picture("todo-calendar");
        bot.run(() -> view.click(LATE));
        assertTrue(projects(view).contains("安防工程"), "another click shows all days");
        bot.run(() -> view.click(LATE.plusDays(1)));
        assertEquals(List.of(), projects(view));
        bot.run(() -> view.choose("", false, false, ""));
        assertTrue(projects(view).contains("安防工程"), "a hidden calendar hides no duty");
    }

    @Test
    void itOpensTheDossierAtTheItem() {
        ToDoView view = open();
        bot.run(() -> {
            view.setFocus();
            view.grid().select(view.grid().rows().sourceRow(0), PROJECT);
        });
        bot.key(SWT.NONE, SWT.CR);
        bot.until("the dossier", () -> Bot.page().getActiveEditor() instanceof DossierEditor);
        DossierEditor editor = bot.ui(() -> (DossierEditor) Bot.page().getActiveEditor());
        assertEquals("养护.dossier", bot.ui(() -> ResourceUtil.getFile(editor.getEditorInput()).getName()));
        bot.until("the page of the report", () -> editor.page() != null
                && editor.page().reveal(editor.context().session().find(reportId).orElseThrow(), null));
        assertTrue(bot.ui(() -> editor.show(Stage.EVALUATION)));
        assertFalse(bot.ui(() -> editor.page().reveal(editor.context().session().find(reportId).orElseThrow(), null)));
        assertFalse(bot.ui(() -> editor.show(Stage.APPRAISAL)), "no page shows that stage");
    }

    @Test
    void itFollowsTheWorkspace() throws Exception {
        ToDoView view = open();
        Dossier more = Samples.dossier(scheme("50-30-10"), 9);
        name(more, "校舍维修", "教育局");
        write("新.dossier", more);
        bot.until("a new one", () -> column(view.grid(), PROJECT).contains("校舍维修"));
        year.getFile("新.dossier").delete(true, null);
        bot.until("gone", () -> !column(view.grid(), PROJECT).contains("校舍维修"));
        Path bad = year.getLocation().toPath().resolve("坏.dossier");
        Files.writeString(bad, "<half");
        year.refreshLocal(1, null);
        String all = bot.ui(view::said);
        bot.until("a file that cannot be read is counted", () -> !view.isBusy() && view.said().length() > all.length());
    }

    @Test
    void withoutDossiersItTeaches() throws Exception {
        ToDoView view = open();
        bot.closeAndDelete(YEAR);
        bot.until("what belongs here", view::isEmpty);
    }
}
