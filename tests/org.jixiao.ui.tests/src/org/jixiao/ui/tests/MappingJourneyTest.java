package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.UserMappings;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.KeptMapping;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form of a layout nobody described: its columns are mapped by hand once, and the next file of that layout is read without asking. */
class MappingJourneyTest {

    private static final String YEAR = "2029";

    @TempDir
    private Path folder;

    private final Bot bot = new Bot();
    private final JixiaoServices services = InstalledServices.get();
    private FormPreviewWizard preview;

    @AfterEach
    void close() throws CoreException, IOException {
        if (preview != null) {
            preview.close();
        }
        for (KeptMapping kept : services.keptMappings()) {
            services.deleteMapping(kept);
        }
        bot.closeAndDelete(YEAR);
    }

    private void preview(String year) throws IOException {
        preview = new FormPreviewWizard(bot, folder, year, YEAR);
    }

    /** Enter on a column, a field in the dialog, OK. */
    private void map(String header, String field) {
        bot.run(() -> {
            Table table = preview.columns();
            table.setSelection(preview.column(header));
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
        bot.until("the effect", () -> Widgets.shell("指定列含义").isEmpty() && preview.meaning(header).equals(field + "(手工指定)"));
    }

    /** The values of an indicator in the dossier that would be made. */
    private List<String> indicator(String name) {
        Tree tree = Widgets.all(preview.page(), Tree.class).findFirst().orElseThrow();
        TreeItem item = Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems())).filter(i -> name.equals(i.getText(0)))
                .findFirst().orElseThrow();
        return List.of(item.getText(1), item.getText(2), item.getText(3), item.getText(4));
    }

    @Test
    void aColumnMappedOnceIsKnownInTheNextFile() throws Exception {
        preview("2028");
        assertEquals("各列含义(4 列未识别)", bot.ui(() -> preview.columnsTab().getText()));
        assertEquals(List.of("", "", "", ""), bot.ui(() -> indicator("新建社区食堂")));
        map("约定数", "年度指标值");
        assertEquals(List.of("12个", "", "", ""), bot.ui(() -> indicator("新建社区食堂")));
        map("年末数", "实际完成值");
        map("考量数", "分值");
        map("评定", "得分");
        assertEquals(List.of("12个", "9个", "60", "45"), bot.ui(() -> indicator("新建社区食堂")));
        assertTrue(bot.ui(() -> preview.wizard().getPages()[1].getMessage()).endsWith("已手工指定 4 列"));
        bot.picture("import-mapped");
        assertEquals(List.of(), services.keptMappings(), "nothing is kept before it is accepted");
        bot.run(() -> {
            assertTrue(preview.wizard().performFinish());
            preview.dialog().close();
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
        assertEquals("各列含义", bot.ui(() -> preview.columnsTab().getText()), "the next file is read without asking");
        assertEquals(List.of("12个", "9个", "60", "45"), bot.ui(() -> indicator("新建社区食堂")));
    }

    @Test
    void cancelLeavesNothing() throws Exception {
        preview("2028");
        map("约定数", "年度指标值");
        bot.run(() -> Widgets.press(Widgets.button(preview.dialog().getShell(), "取消")));
        bot.until("closed", () -> !preview.isOpen());
        assertEquals(List.of(), services.keptMappings());
        preview("2028");
        assertEquals("未识别,按回车指定", bot.ui(() -> preview.meaning("约定数")));
    }

    @Test
    void whatWasSaidIsTakenBack() throws Exception {
        preview("2028");
        map("约定数", "年度指标值");
        bot.run(() -> {
            Table table = preview.columns();
            table.setSelection(preview.column("约定数"));
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
        bot.until("asked again", () -> Widgets.shell("指定列含义").isEmpty() && preview.meaning("约定数").startsWith("未识别"));
        assertEquals(List.of("", "", "", ""), bot.ui(() -> indicator("新建社区食堂")));
    }
}
