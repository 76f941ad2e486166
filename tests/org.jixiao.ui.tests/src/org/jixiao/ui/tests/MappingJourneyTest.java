package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.UserMappings;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.KeptMapping;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.exchange.importing.ImportFormsWizard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form of a layout nobody described: its columns are mapped by hand once, and the next file of that layout is read without asking. */
class MappingJourneyTest {

    private static final String YEAR = "2029";
    private static final String FORM = """
            某市民生实事支出成效明细表(%s年度)
            项目名称,社区食堂,,,,,
            主管部门,市民政局,,实施单位,市社会福利院,,
            一级指标,二级指标,三级指标,约定数,年末数,考量数,评定
            产出指标,数量指标,新建社区食堂,12个,9个,60,45
            满意度指标,服务对象满意度指标,老人满意度,≥90%%,93%%,40,40
            """;

    @TempDir
    private Path folder;

    private final Bot bot = new Bot();
    private final JixiaoServices services = InstalledServices.get();
    private ImportFormsWizard wizard;
    private WizardDialog dialog;

    @AfterEach
    void close() throws CoreException, IOException {
        bot.run(() -> {
            if (dialog != null && dialog.getShell() != null) {
                dialog.close();
            }
        });
        for (KeptMapping kept : services.keptMappings()) {
            services.deleteMapping(kept);
        }
        bot.closeAndDelete(YEAR);
    }

    private void preview(String year) throws IOException {
        Path form = folder.resolve("民生" + year + ".csv");
        Files.writeString(form, FORM.formatted(year));
        bot.run(() -> {
            wizard = new ImportFormsWizard();
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection());
            wizard.add(List.of(form));
            wizard.target(YEAR);
            dialog = new WizardDialog(Bot.page().getWorkbenchWindow().getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.setPageSize(1180, 640);
            dialog.open();
            dialog.showPage(wizard.getPages()[1]);
        });
        bot.until("the preview says what was found", wizard::canFinish);
    }

    private Composite page() {
        return (Composite) wizard.getPages()[1].getControl();
    }

    private TabItem columnsTab() {
        return Widgets.all(page(), TabFolder.class).findFirst().orElseThrow().getItem(1);
    }

    /** What a column was read as, in the words of the table of columns. */
    private String meaning(String header) {
        return row(header).getText(2);
    }

    private TableItem row(String header) {
        return Arrays.stream(((Table) columnsTab().getControl()).getItems()).filter(i -> header.equals(i.getText(1))).findFirst().orElseThrow();
    }

    /** Enter on a column, a field in the dialog, OK. */
    private void map(String header, String field) {
        bot.run(() -> {
            Table table = (Table) columnsTab().getControl();
            table.setSelection(row(header));
            table.notifyListeners(SWT.Selection, new Event());
            Widgets.open(table);
        });
        bot.until("the dialog", () -> Widgets.shell("指定列含义").isPresent());
        bot.run(() -> {
            Shell shell = Widgets.shell("指定列含义").orElseThrow();
            org.eclipse.swt.widgets.List list = Widgets.all(shell, org.eclipse.swt.widgets.List.class).findFirst().orElseThrow();
            assertTrue(!shell.getDefaultButton().isEnabled(), "nothing is chosen yet");
            list.setSelection(new String[] {field});
            list.notifyListeners(SWT.Selection, new Event());
            assertTrue(shell.getDefaultButton().isEnabled());
        });
        bot.picture("import-map-dialog");
        bot.run(() -> Widgets.press(Widgets.shell("指定列含义").orElseThrow().getDefaultButton()));
        bot.until("the effect", () -> Widgets.shell("指定列含义").isEmpty() && meaning(header).equals(field + "(手工指定)"));
    }

    /** The values of an indicator in the dossier that would be made. */
    private List<String> indicator(String name) {
        Tree tree = Widgets.all(page(), Tree.class).findFirst().orElseThrow();
        TreeItem item = Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems())).filter(i -> name.equals(i.getText(0)))
                .findFirst().orElseThrow();
        return List.of(item.getText(1), item.getText(2), item.getText(3), item.getText(4));
    }

    @Test
    void aColumnMappedOnceIsKnownInTheNextFile() throws Exception {
        preview("2028");
        assertEquals("各列含义(4 列未识别)", bot.ui(() -> columnsTab().getText()));
        assertEquals(List.of("", "", "", ""), bot.ui(() -> indicator("新建社区食堂")));
        map("约定数", "年度指标值");
        assertEquals(List.of("12个", "", "", ""), bot.ui(() -> indicator("新建社区食堂")));
        map("年末数", "实际完成值");
        map("考量数", "分值");
        map("评定", "得分");
        assertEquals(List.of("12个", "9个", "60", "45"), bot.ui(() -> indicator("新建社区食堂")));
        assertTrue(bot.ui(() -> wizard.getPages()[1].getMessage()).endsWith("已手工指定 4 列"));
        bot.picture("import-mapped");
        assertEquals(List.of(), services.keptMappings(), "nothing is kept before it is accepted");
        bot.run(() -> {
            assertTrue(wizard.performFinish());
            dialog.close();
        });
        bot.until("the dossier is open", () -> Bot.page().getActiveEditor() instanceof DossierEditor);
        IndicatorScore row = bot.ui(() -> ((DossierEditor) Bot.page().getActiveEditor()).context().dossier().getEvaluations().getFirst()
                .getIndicators().getFirst());
        assertEquals("9个", row.getReported().getText());
        assertEquals("12个", row.getTarget().getText());

        bot.until("the mapping is kept", () -> services.keptMappings().size() == 1);
        KeptMapping kept = services.keptMappings().getFirst();
        assertEquals("某市民生实事支出成效明细表", kept.title());
        assertTrue(kept.columns().contains(new UserMappings.Column(FormMapping.INDICATORS, "年末数", Fields.ACTUAL)), kept.toString());

        preview("2029");
        assertEquals("各列含义", bot.ui(() -> columnsTab().getText()), "the next file is read without asking");
        assertEquals(List.of("12个", "9个", "60", "45"), bot.ui(() -> indicator("新建社区食堂")));
    }

    @Test
    void cancelLeavesNothing() throws Exception {
        preview("2028");
        map("约定数", "年度指标值");
        bot.run(() -> Widgets.press(Widgets.button(dialog.getShell(), "取消")));
        bot.until("closed", () -> dialog.getShell() == null);
        assertEquals(List.of(), services.keptMappings());
        preview("2028");
        assertEquals("未识别,按回车指定", bot.ui(() -> meaning("约定数")));
    }

    @Test
    void whatWasSaidIsTakenBack() throws Exception {
        preview("2028");
        map("约定数", "年度指标值");
        bot.run(() -> {
            Table table = (Table) columnsTab().getControl();
            table.setSelection(row("约定数"));
            table.notifyListeners(SWT.Selection, new Event());
            Widgets.open(table);
        });
        bot.until("the dialog", () -> Widgets.shell("指定列含义").isPresent());
        bot.run(() -> {
            Shell shell = Widgets.shell("指定列含义").orElseThrow();
            org.eclipse.swt.widgets.List list = Widgets.all(shell, org.eclipse.swt.widgets.List.class).findFirst().orElseThrow();
            list.setSelection(new String[] {"按表头自动识别"});
            list.notifyListeners(SWT.Selection, new Event());
            Widgets.press(shell.getDefaultButton());
        });
        bot.until("asked again", () -> Widgets.shell("指定列含义").isEmpty() && meaning("约定数").startsWith("未识别"));
        assertEquals(List.of("", "", "", ""), bot.ui(() -> indicator("新建社区食堂")));
    }
}
