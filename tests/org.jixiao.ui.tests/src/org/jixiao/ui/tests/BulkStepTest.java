package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.exchange.exporting.ExportHandler;
import org.jixiao.ui.exchange.exporting.ReportHandler;
import org.jixiao.ui.workbench.internal.portfolio.PortfolioEditor;
import org.jixiao.workspace.ProjectLayout;
import org.jixiao.workspace.UserSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same done with all dossiers that are selected in the portfolio: a step of a workflow, scoring, forms, reports. What is not possible is
 * told and left alone, and never stops the others.
 */
class BulkStepTest {

    private static final String YEAR = "2031";
    private static final String TITLE = "办理流程";

    private final Bot bot = new Bot();
    private final JixiaoServices services = InstalledServices.get();
    private final UserSettings before = UserSettings.load();
    private IProject year;

    @BeforeEach
    void threeDossiersOfWhichOneLacksAReason() throws Exception {
        new UserSettings("王五", "unit", "", 2).save();
        year = ResourcesPlugin.getWorkspace().getRoot().getProject(YEAR);
        ProjectLayout.create(year, null);
        write("甲", "汛期停工");
        write("乙", "汛期停工");
        write("丙", null);
    }

    @AfterEach
    void close() throws Exception {
        before.save();
        bot.run(() -> shells("：结果", ":结果").forEach(Shell::close));
        bot.closeAndDelete(YEAR);
    }

    private static List<Shell> shells(String... endings) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(s -> Arrays.stream(endings).anyMatch(s.getText()::endsWith)).toList();
    }

    private void write(String name, String reason) throws Exception {
        Scheme scheme = services.packs().schemes().stream().map(s -> s.scheme()).filter(s -> s.getId().contains("50-30-10")).findFirst().orElseThrow();
        Dossier dossier = Samples.dossier(scheme, 9);
        dossier.setTitle(name);
        dossier.getEvaluations().getFirst().getFundRows().getFirst().setReason(reason);
        services.work().score(dossier);
        new DocumentStore().save(path(name), dossier);
        year.getFile(name + ".dossier").refreshLocal(0, null);
    }

    private Path path(String name) {
        return year.getLocation().toPath().resolve(name + ".dossier");
    }

    private String state(String name) {
        try {
            return String.valueOf(((Dossier) services.store().load(path(name)).root()).getEvaluations().getFirst().getState());
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private void command(String id) {
        bot.run(() -> Display.getCurrent().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }));
    }

    private PortfolioEditor portfolioWithAllSelected() {
        return portfolioWithAllSelected(3);
    }

    private PortfolioEditor portfolioWithAllSelected(int dossiers) {
        command("org.jixiao.command.portfolio");
        bot.until("the dossiers", () -> Bot.page().getActiveEditor() instanceof PortfolioEditor p && !p.isBusy()
                && p.grid().rows().count() == dossiers);
        PortfolioEditor portfolio = bot.ui(() -> (PortfolioEditor) Bot.page().getActiveEditor());
        bot.run(() -> {
            portfolio.grid().setFocus();
            portfolio.grid().select(0, 1);
            portfolio.grid().extendSelection(dossiers - 1, 1);
        });
        return portfolio;
    }

    private static Set<String> rows(Table table) {
        return new TreeSet<>(Arrays.stream(table.getItems()).map(item -> text(item)).toList());
    }

    private static String text(TableItem item) {
        return item.getText(0) + "|" + item.getText(1);
    }

    @Test
    void submitsWhereItIsPossibleAndSaysWhyNotElsewhere() throws Exception {
        DossierEditor open = bot.ui(() -> {
            try {
                return (DossierEditor) IDE.openEditor(Bot.page(), year.getFile("甲.dossier"));
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
        portfolioWithAllSelected();
        command("org.jixiao.command.step");
        bot.until("which step", () -> Widgets.shell(TITLE).isPresent());
        bot.run(() -> {
            Shell dialog = Widgets.shell(TITLE).orElseThrow();
            Combo steps = Widgets.all(dialog, Combo.class).findFirst().orElseThrow();
            assertTrue(steps.getText().contains("提交") && steps.getText().contains("2/3"), steps.getText());
            Table left = Widgets.all(dialog, Table.class).findFirst().orElseThrow();
            assertEquals(1, left.getItemCount());
            assertTrue(rows(left).iterator().next().contains("丙"), () -> rows(left).toString());
            assertTrue(rows(left).iterator().next().contains("预算执行率"), () -> rows(left).toString());
        });
        bot.picture("step-dialog");
        bot.run(() -> Widgets.press(Widgets.button(Widgets.shell(TITLE).orElseThrow(), "办理")));
        bot.until("the results", () -> Widgets.shell("提交:结果").isPresent());
        bot.picture("step-results");
        bot.run(() -> {
            Table results = Widgets.all(Widgets.shell("提交:结果").orElseThrow(), Table.class).findFirst().orElseThrow();
            assertEquals(2, results.getItemCount());
            assertEquals(Set.of("乙|完成", "甲|完成"), rows(results));
        });
        assertEquals("department-review", state("甲"), "saved through its editor");
        assertFalse(bot.ui(open::isDirty));
        assertEquals("department-review", bot.ui(() -> open.context().dossier().getEvaluations().getFirst().getState()));
        assertEquals("department-review", state("乙"));
        assertFalse("department-review".equals(state("丙")), "left as it was");
        assertEquals(1, year.getFile("乙.dossier").getHistory(null).length, "the version before is in local history");
    }

    @Test
    void theSamePersonIsNotAskedToReviewWhatSheFiled() throws Exception {
        submitsWhereItIsPossibleAndSaysWhyNotElsewhere();
        bot.run(() -> shells(":结果").forEach(Shell::close));
        new UserSettings("王五", "department", "", 2).save();
        portfolioWithAllSelected();
        command("org.jixiao.command.step");
        bot.until("which step", () -> Widgets.shell(TITLE).isPresent());
        bot.run(() -> {
            Shell dialog = Widgets.shell(TITLE).orElseThrow();
            assertFalse(Widgets.button(dialog, "办理").isEnabled(), "no dossier in which she may");
            Widgets.press(Widgets.button(dialog, "取消"));
        });
        bot.until("closed", () -> Widgets.shell(TITLE).isEmpty());
    }

    @Test
    void scoringListsWhatCameOut() {
        portfolioWithAllSelected();
        command("org.jixiao.command.score");
        bot.until("the results", () -> Widgets.shell("计分:结果").isPresent());
        bot.run(() -> {
            Table results = Widgets.all(Widgets.shell("计分:结果").orElseThrow(), Table.class).findFirst().orElseThrow();
            assertEquals(3, results.getItemCount());
            assertTrue(results.getItem(0).getText(2).startsWith("98.58"), results.getItem(0).getText(2));
        });
    }

    /** One more that nobody can read. */
    private void half() throws Exception {
        Files.writeString(path("坏"), "<half");
        year.getFile("坏.dossier").refreshLocal(0, null);
    }

    private static ExecutionEvent event(String command) {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        return PlatformUI.getWorkbench().getService(IHandlerService.class).createExecutionEvent(commands.getCommand(command), null);
    }

    private void pressDefault(String title) {
        bot.until(title, () -> Widgets.shell(title).isPresent());
        bot.run(() -> Widgets.press(Widgets.shell(title).orElseThrow().getDefaultButton()));
    }

    private static String line(Table table, String project) {
        return Arrays.stream(table.getItems()).filter(item -> item.getText(0).startsWith(project)).map(item -> item.getText(1) + '|' + item.getText(2))
                .findFirst().orElse("");
    }

    @Test
    void formsOfAllThatCanBeReadGoIntoOneWorkbook(@TempDir Path folder) throws Exception {
        half();
        portfolioWithAllSelected(4);
        Path target = folder.resolve("全部.csv");
        bot.run(() -> Display.getCurrent().asyncExec(() -> new ExportHandler(dialog -> target.toString()).execute(event("org.jixiao.command.export"))));
        pressDefault("导出表单");
        bot.until("the results", () -> Widgets.shell("导出表单:结果").isPresent());
        bot.picture("export-results");
        bot.run(() -> {
            Table results = Widgets.all(Widgets.shell("导出表单:结果").orElseThrow(), Table.class).findFirst().orElseThrow();
            assertEquals(4, results.getItemCount());
            assertTrue(line(results, "甲").startsWith("完成|项目支出绩效自评表"), line(results, "甲"));
            assertTrue(line(results, "坏").startsWith("失败|") && line(results, "坏").contains("坏.dossier"), line(results, "坏"));
        });
        String written = Files.readString(target);
        assertEquals(3, written.split("项目名称,", -1).length - 1, written);
    }

    @Test
    void reportsAreAboutAllThatCanBeRead(@TempDir Path folder) throws Exception {
        half();
        portfolioWithAllSelected(4);
        bot.run(() -> Display.getCurrent().asyncExec(() -> new ReportHandler().execute(event("org.jixiao.command.report"))));
        bot.until("the dialog", () -> Widgets.shell("生成报告").isPresent());
        bot.run(() -> Widgets.all(Widgets.shell("生成报告").orElseThrow(), Text.class).filter(t -> (t.getStyle() & SWT.READ_ONLY) == 0).reduce((a, b) -> b)
                .orElseThrow().setText(folder.toString()));
        pressDefault("生成报告");
        bot.until("the results", () -> Widgets.shell("生成报告:结果").isPresent());
        bot.picture("report-results");
        bot.run(() -> {
            Table results = Widgets.all(Widgets.shell("生成报告:结果").orElseThrow(), Table.class).findFirst().orElseThrow();
            assertEquals(4, results.getItemCount());
            assertTrue(line(results, "丙").startsWith("完成|发现 "), line(results, "丙"));
            assertTrue(line(results, "坏").startsWith("失败|"), line(results, "坏"));
        });
        try (Stream<Path> files = Files.walk(folder)) {
            assertTrue(files.filter(Files::isRegularFile).count() > 3, "a table and a page for each");
        }
    }
}
