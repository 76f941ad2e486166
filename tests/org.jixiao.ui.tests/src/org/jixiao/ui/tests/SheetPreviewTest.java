package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet in the preview of an import: the keys that lead out of it, and that the cell in focus says which column is meant. */
class SheetPreviewTest {

    private static final String YEAR = "2027";
    private static final String MAP = "指定列含义";
    /** The row of the heads, as the sheet counts from nought. */
    private static final int HEADS = 3;

    @TempDir
    private Path folder;

    private final Bot bot = new Bot();
    private FormPreviewWizard preview;
    private NatTable sheet;

    @BeforeEach
    void open() throws IOException {
        preview = new FormPreviewWizard(bot, folder, "2028", YEAR);
        sheet = bot.ui(() -> Widgets.all(preview.page(), NatTable.class).findFirst().orElseThrow());
        // A window takes the keyboard only once the screen shows it.
        bot.until("the keyboard is in the sheet", () -> {
            preview.dialog().getShell().forceActive();
            return sheet.forceFocus() && inSheet();
        });
    }

    @AfterEach
    void close() throws CoreException, IOException {
        bot.run(() -> Widgets.shell(MAP).ifPresent(Shell::close));
        preview.close();
        assertEquals(List.of(), InstalledServices.get().keptMappings(), "nothing was accepted");
        bot.closeAndDelete(YEAR);
    }

    private boolean inSheet() {
        return sheet.getDisplay().getFocusControl() == sheet;
    }

    /** Presses and lets go of the first button of the mouse in the middle of a cell. */
    private void click(int column, int row) {
        bot.run(() -> {
            // The letters and the numbers at the margins are the first row and the first column.
            Rectangle cell = sheet.getBoundsByPosition(column + 1, row + 1);
            for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
                Event event = new Event();
                event.button = 1;
                event.count = 1;
                event.x = cell.x + cell.width / 2;
                event.y = cell.y + cell.height / 2;
                sheet.notifyListeners(type, event);
            }
        });
    }

    /** A key in the sheet. Through the display it would go to the window that the screen has in front, which here may be the other. */
    private void press(int modifiers, int key) {
        bot.run(() -> sheet.getDisplay().asyncExec(() -> {
            Event event = new Event();
            event.keyCode = key;
            event.character = key < 0x10000 ? (char) key : 0;
            event.stateMask = modifiers;
            sheet.notifyListeners(SWT.KeyDown, event);
        }));
    }

    /** What stands below the sheet about the cell in focus. */
    private boolean says(String words) {
        return Widgets.all(preview.page(), Label.class).anyMatch(label -> label.getText().startsWith(words));
    }

    private String question() {
        return Widgets.all(Widgets.shell(MAP).orElseThrow(), Text.class).map(Text::getText).filter(t -> t.contains("它是什么")).findFirst().orElseThrow();
    }

    private void expectQuestion(String letter, String header, String content) {
        bot.until("the dialog", () -> Widgets.shell(MAP).isPresent());
        String question = bot.ui(this::question);
        assertTrue(question.startsWith(letter + " 列,表头为“" + header + "”") && question.contains(content), question);
    }

    @Test
    void tabAndShiftTabLeadOutOfTheSheet() {
        click(4, HEADS + 1);
        bot.until("the cell is named", () -> says("E5"));
        press(SWT.NONE, SWT.TAB);
        bot.until("Tab leaves", () -> !inSheet());
        Control next = bot.ui(() -> sheet.getDisplay().getFocusControl());
        bot.run(() -> next.traverse(SWT.TRAVERSE_TAB_PREVIOUS));
        bot.until("Shift+Tab comes back", this::inSheet);
        press(SWT.SHIFT, SWT.TAB);
        bot.until("and leaves on the other side", () -> !inSheet() && sheet.getDisplay().getFocusControl() != next);
        assertTrue(bot.ui(() -> says("E5")), "the cell stays the chosen one");
        assertTrue(bot.ui(preview::isOpen));
    }

    @Test
    void escapeClosesTheWizard() {
        press(SWT.NONE, SWT.ESC);
        bot.until("closed", () -> !preview.isOpen());
    }

    @Test
    void theClickedCellSaysWhichColumnIsMapped() {
        click(4, HEADS + 1);
        bot.until("the cell is named", () -> says("E5"));
        bot.run(() -> Widgets.press(Widgets.button(preview.page(), MAP + "…")));
        expectQuestion("E", "年末数", "9个");
        bot.run(() -> {
            Shell shell = Widgets.shell(MAP).orElseThrow();
            org.eclipse.swt.widgets.List list = Widgets.all(shell, org.eclipse.swt.widgets.List.class).findFirst().orElseThrow();
            list.setSelection(new String[] {"实际完成值"});
            list.notifyListeners(SWT.Selection, new Event());
            Widgets.press(shell.getDefaultButton());
        });
        bot.until("the effect", () -> Widgets.shell(MAP).isEmpty() && preview.meaning("年末数").startsWith("实际完成值"));
        assertTrue(bot.ui(() -> preview.meaning("约定数")).startsWith("未识别"), "the column before it is left alone");
        assertTrue(bot.ui(() -> preview.meaning("考量数")).startsWith("未识别"), "and the one behind it");
    }

    @Test
    void enterAsksForTheColumnOfTheCellInFocus() {
        click(3, HEADS);
        bot.until("the cell is named", () -> says("D4"));
        press(SWT.NONE, SWT.ARROW_RIGHT);
        press(SWT.NONE, SWT.ARROW_RIGHT);
        bot.until("the arrows move", () -> says("F4"));
        press(SWT.NONE, SWT.CR);
        expectQuestion("F", "考量数", "60");
        bot.run(() -> Widgets.shell(MAP).orElseThrow().close());
        bot.until("back", () -> Widgets.shell(MAP).isEmpty());
        assertTrue(bot.ui(() -> says("F4")), "Enter asks and does not move on");
        assertFalse(bot.ui(() -> preview.meaning("考量数")).contains("手工指定"), "closing the dialog maps nothing");
    }
}
