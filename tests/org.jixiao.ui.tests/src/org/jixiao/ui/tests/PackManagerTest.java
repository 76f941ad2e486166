package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the pack manager shows. What it changes is tested on the built product, which alone can be changed. */
class PackManagerTest {

    private static final String TITLE = "包管理器";
    private static final String LACKING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <dossier:Dossier xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:dossier="http://jixiao.org/model/dossier/1" id="lacking" title="缺包">
              <requiredPacks packId="org.agency.gone" version="1.2.0" name="某厅指标包" bundle="org.agency.gone.bundle"/>
            </dossier:Dossier>
            """;

    private final Bot bot = new Bot();
    private IProject project;

    @AfterEach
    void close() throws Exception {
        bot.run(() -> shells().forEach(Shell::close));
        if (project != null) {
            project.delete(true, true, null);
        }
    }

    private void open() {
        bot.ui(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            window.getShell().forceActive();
            return window.getService(IHandlerService.class).executeCommand("org.jixiao.command.packs", null);
        });
        bot.until("the packs are listed", () -> tables().stream().anyMatch(t -> t.getItemCount() > 0));
    }

    private static List<Shell> shells() {
        return Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells()).filter(s -> TITLE.equals(s.getText())).toList();
    }

    private static List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        shells().forEach(shell -> collect(shell, Table.class, tables));
        return tables;
    }

    private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> found) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                collect(composite, type, found);
            }
        }
    }

    private static List<String> cells(Table table, int row) {
        return java.util.stream.IntStream.range(0, table.getColumnCount()).mapToObj(column -> table.getItem(row).getText(column)).toList();
    }

    @Test
    void thePackOfTheProductIsListedWithWhatItBrings() {
        open();
        List<String> national = bot.ui(() -> cells(tables().getFirst(), 0));
        assertEquals("国家方案", national.get(0));
        assertTrue(national.get(2).contains("个方案"), national.toString());
        assertEquals("产品自带", national.get(3));
        assertEquals("可用", national.get(5));
        String details = bot.ui(() -> {
            List<Text> texts = new ArrayList<>();
            collect(shells().getFirst(), Text.class, texts);
            return texts.getFirst().getText();
        });
        assertTrue(details.contains("org.jixiao.pack.national") && details.contains("国家·项目支出自评"), details);
        boolean removable = bot.ui(() -> {
            List<Button> buttons = new ArrayList<>();
            collect(shells().getFirst(), Button.class, buttons);
            return buttons.stream().filter(b -> b.getText().contains("移除")).findFirst().orElseThrow().isEnabled();
        });
        assertFalse(removable, "what is part of the product stays");
        bot.picture("packs");
    }

    @Test
    void whatDossiersOfTheWorkspaceLackIsNamedWithItsProvider() throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("lacking");
        project.create(null);
        project.open(null);
        project.getFile("缺包.dossier").create(new ByteArrayInputStream(LACKING.getBytes(StandardCharsets.UTF_8)), true, null);
        open();
        bot.until("the gap is listed", () -> tables().size() == 2 && tables().get(1).getItemCount() == 1);
        assertEquals(List.of("包 某厅指标包 1.2.0", "org.agency.gone.bundle", "1"), bot.ui(() -> cells(tables().get(1), 0)));
    }

    @Test
    void openedTwiceItIsOneWindowAndTheOneBehindStaysUsable() {
        open();
        open();
        assertEquals(1, bot.ui(() -> shells().size()));
        int style = bot.ui(() -> shells().getFirst().getStyle());
        assertEquals(0, style & (SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL | SWT.PRIMARY_MODAL));
    }
}
