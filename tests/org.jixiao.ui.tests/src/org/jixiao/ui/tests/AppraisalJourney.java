package org.jixiao.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.ide.IDE;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.stage.appraisal.AppraisalEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the journeys through an appraisal have in common: a file, its editor, hands for its grids, tools and dialogs. */
abstract class AppraisalJourney {

    /** A year that is over, so that nothing depends on the day of the test. */
    static final int YEAR = 2024;

    @TempDir
    Path folder;

    final Bot bot = new Bot();
    final DocumentStore store = new DocumentStore();
    Path file;
    AppraisalEditor editor;

    @BeforeEach
    void make() throws IOException {
        bot.front();
        file = folder.resolve("appraisal.appraisal");
    }

    @AfterEach
    void close() {
        // A dialog that a failed journey left open would take the keys of the next one.
        bot.run(() -> Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.getParent() != null && s.isVisible()).forEach(Shell::close));
        bot.run(() -> Bot.page().closeAllEditors(false));
    }

    void open(Appraisal appraisal) throws IOException {
        store.save(file, appraisal);
        open();
    }

    void open() {
        editor = bot.ui(() -> (AppraisalEditor) IDE.openEditorOnFileStore(Bot.page(), EFS.getLocalFileSystem().getStore(file.toUri())));
        settled();
    }

    void settled() {
        bot.until("everything worked out", () -> editor.document() != null && !editor.document().isBusy());
    }

    Appraisal model() {
        return editor.document().appraisal();
    }

    AppraisedUnit unit(int number) {
        return model().getGroups().getFirst().getUnits().get(number);
    }

    void choose(AppraisedUnit unit) {
        bot.run(() -> editor.document().choose(unit));
        settled();
    }

    static int column(Grid grid, String id) {
        List<GridColumn> columns = grid.rows().source().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new AssertionError(id + " in " + columns.stream().map(GridColumn::id).toList());
    }

    String cell(Grid grid, int row, String column) {
        return bot.ui(() -> grid.rows().source().text(row, column(grid, column)));
    }

    String total(Grid grid, String column) {
        return bot.ui(() -> grid.rows().source().total(column(grid, column)));
    }

    /** Types into a cell as a person does. */
    void type(Grid grid, int row, String column, String text) {
        bot.run(() -> {
            grid.select(row, column(grid, column));
            grid.setFocus();
        });
        bot.until("the cell", () -> !editor.document().isBusy() && grid.selection().row() == row);
        bot.type(text);
        bot.until("the typed text", () -> grid.table().getActiveCellEditor() != null
                && text.equals(String.valueOf(grid.table().getActiveCellEditor().getEditorValue())));
        bot.key(SWT.NONE, SWT.CR);
    }

    /** Presses a tool of the page. */
    void press(String words) {
        bot.until("the tool " + words, () -> Widgets.all(editor.getSite().getShell(), ToolBar.class).flatMap(bar -> Arrays.stream(bar.getItems()))
                .anyMatch(i -> words.equals(i.getText()) && i.isEnabled()));
        bot.run(() -> Widgets.press(Widgets.all(editor.getSite().getShell(), ToolBar.class).flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(i -> words.equals(i.getText()) && i.isEnabled()).findFirst().orElseThrow()));
    }

    /** Waits for a dialog, types into its fields in their order, where there is something to type, and presses its default button. */
    void answer(String title, String... typed) {
        bot.until("the dialog " + title, () -> Widgets.shell(title).isPresent());
        bot.run(() -> {
            List<Text> fields = fields(title);
            for (int i = 0; i < typed.length; i++) {
                if (typed[i] != null) {
                    fields.get(i).setText(typed[i]);
                }
            }
            Widgets.press(Widgets.shell(title).orElseThrow().getDefaultButton());
        });
    }

    /** The fields of a dialog that can be typed in. */
    static List<Text> fields(String title) {
        return Widgets.all(Widgets.shell(title).orElseThrow(), Text.class).filter(Text::getEditable).toList();
    }

    void closed(String title) {
        bot.until("the dialog is closed", () -> Widgets.shell(title).isEmpty());
        settled();
    }

    void undo() {
        bot.run(() -> editor.session().commandStack().undo());
        settled();
    }

    List<String> listen() {
        List<String> told = new ArrayList<>();
        bot.run(() -> editor.setDialogs(new Told(told)));
        return told;
    }
}
