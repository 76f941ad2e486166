package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.rules.Scheme;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.exchange.exporting.ExportHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window offers the forms that fit what a dossier contains. */
class ExportJourneyTest {

    private static final String YEAR = "2028";
    private static final String TITLE = "导出表单";
    private static final String RESULTS = "导出表单:结果";

    private final Bot bot = new Bot();

    @AfterEach
    void close() throws CoreException {
        bot.closeAndDelete(YEAR);
    }

    private void open(IFile file) {
        bot.run(() -> {
            try {
                IDE.openEditor(Bot.page(), file);
            } catch (CoreException e) {
                throw new AssertionError(e);
            }
        });
        bot.until("the dossier is open", () -> Bot.page().getActiveEditor() instanceof DossierEditor);
    }

    @Test
    void formsOfTheStagesInTheDossierAreOffered() throws Exception {
        IFile file = file();
        open(file);
        bot.run(() -> Display.getCurrent().asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.jixiao.command.export", null);
            } catch (org.eclipse.core.commands.common.CommandException e) {
                throw new AssertionError(e);
            }
        }));
        bot.until("the choice of forms", () -> choice().isPresent());
        bot.picture("export-forms");
        List<TableItem> items = bot.ui(() -> Arrays.asList(choice().orElseThrow().getItems()));
        List<String> names = bot.ui(() -> items.stream().map(TableItem::getText).toList());
        assertTrue(names.contains("项目支出绩效自评表(全国)") && names.contains("项目支出绩效目标申报表") && names.contains("项目绩效运行监控表(安徽)"),
                names.toString());
        assertTrue(names.stream().noneMatch(name -> name.contains("审核表") || name.contains("部门整体")), names.toString());
        List<String> marked = bot.ui(() -> items.stream().filter(TableItem::getChecked).map(TableItem::getText).sorted().toList());
        assertEquals(List.of("项目支出绩效目标执行监控表", "项目支出绩效目标申报表", "项目支出绩效自评表(全国)"), marked);
        bot.run(() -> choice().orElseThrow().getShell().close());
    }

    private IFile file() throws Exception {
        JixiaoServices services = InstalledServices.get();
        Scheme scheme = services.packs().schemes().stream().map(s -> s.scheme()).filter(s -> s.getId().contains("50-30-10")).findFirst()
                .orElseThrow();
        Dossier dossier = Samples.dossier(scheme, 4);
        ObjectiveSet set = DossierFactory.eINSTANCE.createObjectiveSet();
        IndicatorTarget target = DossierFactory.eINSTANCE.createIndicatorTarget();
        target.setName("养护里程");
        target.setFormula("完成里程÷计划里程");
        set.getTargets().add(target);
        dossier.getObjectiveSets().add(set);
        MonitoringReport report = DossierFactory.eINSTANCE.createMonitoringReport();
        MonitoringRow row = DossierFactory.eINSTANCE.createMonitoringRow();
        row.setName("养护里程");
        report.getRows().add(row);
        dossier.getMonitoringReports().add(report);
        IProject year = ResourcesPlugin.getWorkspace().getRoot().getProject(YEAR);
        year.create(null);
        year.open(null);
        IFile file = year.getFile("养护.dossier");
        services.store().save(file.getLocation().toPath(), dossier);
        year.refreshLocal(IResource.DEPTH_INFINITE, null);
        return file;
    }

    private static Optional<Table> choice() {
        return Widgets.shell(TITLE).flatMap(shell -> Widgets.all(shell, Table.class).findFirst());
    }

    @Test
    void whatTheFormsHaveNoPlaceForIsListed(@TempDir Path folder) throws Exception {
        IFile file = file();
        Path target = folder.resolve("表单.xlsx");
        List<String> asked = new CopyOnWriteArrayList<>();
        ExportHandler handler = new ExportHandler(dialog -> {
            asked.add(dialog.getText());
            asked.addAll(List.of(dialog.getFilterExtensions()));
            asked.add(dialog.getFileName());
            return target.toString();
        });
        open(file);
        bot.run(() -> handler.execute(event()));
        bot.until("the choice of forms", () -> choice().isPresent());
        bot.run(() -> Widgets.press(choice().orElseThrow().getShell().getDefaultButton()));
        bot.until("what became of it", () -> Widgets.shell(RESULTS).filter(s -> Widgets.all(s, Text.class).anyMatch(t -> t.getText().contains("计算公式")))
                .isPresent());
        bot.picture("export-left-out");
        assertEquals("选择导出位置", asked.getFirst());
        assertTrue(asked.contains("*.xlsx") && asked.contains("养护.xlsx"), asked.toString());
        assertTrue(Files.size(target) > 1000, "the workbook is there");
        String words = bot.ui(() -> Widgets.all(Widgets.shell(RESULTS).orElseThrow(), Text.class).map(Text::getText).reduce("", (x, y) -> x + y));
        assertTrue(words.contains("农村公路养护") && words.contains("项目支出绩效目标申报表: "), words);
        assertTrue(bot.ui(() -> Widgets.all(Widgets.shell(RESULTS).orElseThrow(), Label.class).anyMatch(l -> l.getText().contains(target.toString()))),
                "where it was written to");
        bot.run(() -> Widgets.press(Widgets.shell(RESULTS).orElseThrow().getDefaultButton()));
        bot.until("closed", () -> Widgets.shell(RESULTS).isEmpty());
    }

    @Test
    void aCancelledFileDialogWritesNothing(@TempDir Path folder) throws Exception {
        IFile file = file();
        List<String> asked = new CopyOnWriteArrayList<>();
        open(file);
        bot.run(() -> new ExportHandler(dialog -> {
            asked.add(dialog.getFileName());
            return null;
        }).execute(event()));
        bot.until("the choice of forms", () -> choice().isPresent());
        bot.run(() -> Widgets.press(choice().orElseThrow().getShell().getDefaultButton()));
        bot.until("the file dialog was answered", () -> !asked.isEmpty() && Widgets.shell(TITLE).isEmpty());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    private static ExecutionEvent event() {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        return handlers.createExecutionEvent(commands.getCommand("org.jixiao.command.export"), null);
    }
}
