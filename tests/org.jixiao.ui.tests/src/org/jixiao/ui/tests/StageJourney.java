package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.session.DossierSession;
import org.jixiao.core.session.SessionRegistry;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.workspace.UserSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;

/** What the journeys through the stages have in common: a dossier in a file, its editor at a stage, hands for its tools and dialogs. */
abstract class StageJourney {

    final Bot bot = new Bot();
    private final UserSettings before = UserSettings.load();
    private final String stage;
    @TempDir
    private Path folder;
    private Path file;
    private DossierEditor editor;

    /** @param stage as the navigator calls it */
    StageJourney(String stage) {
        this.stage = stage;
    }

    @BeforeEach
    void start() {
        bot.front();
    }

    @AfterEach
    void end() throws BackingStoreException {
        before.save();
        theme("org.eclipse.e4.ui.css.theme.e4_default");
        bot.run(() -> Bot.page().closeAllEditors(false));
    }

    /** Works as a person in a role, until the end of the test. */
    void as(String person, String role) {
        try {
            new UserSettings(person, role, before.defaultScheme(), before.decimals()).save();
        } catch (BackingStoreException e) {
            throw new AssertionError(e);
        }
    }

    DossierEditor editor() {
        return editor;
    }

    Path file() {
        return file;
    }

    Dossier dossier() {
        return editor.context().dossier();
    }

    /** Puts a dossier into a file and opens it at the stage. */
    void open(Dossier dossier) throws IOException {
        file = folder.resolve("road-" + System.nanoTime() + ".dossier");
        SessionRegistry sessions = new SessionRegistry(new DocumentStore());
        DossierSession session = sessions.create(file, dossier);
        session.save();
        sessions.close(session);
        reopen();
    }

    /** Opens the file at the stage, as its node in the navigator does. */
    void reopen() {
        editor = bot.ui(() -> (DossierEditor) IDE.openEditorOnFileStore(Bot.page(), EFS.getLocalFileSystem().getStore(file.toUri())));
        assertTrue(bot.ui(() -> Adapters.adapt(editor, IShowInTarget.class).show(new ShowInContext(file, new StructuredSelection(stage)))));
    }

    /** Saves by the key, closes and opens again. */
    void saveAndReopen() {
        bot.run(editor::setFocus);
        bot.key(org.eclipse.swt.SWT.CTRL, 's');
        bot.until("saved", () -> !editor.isDirty());
        bot.run(() -> Bot.page().closeAllEditors(false));
        reopen();
    }

    void pressButton(String words) {
        bot.run(() -> Widgets.press(Widgets.button(editor.getSite().getShell(), words)));
    }

    /** Presses a tool of the page. */
    void press(String words) {
        bot.run(() -> Widgets.press(Widgets.all(editor.getSite().getShell(), ToolBar.class).flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(i -> words.equals(i.getText()) && i.isEnabled()).findFirst().orElseThrow(() -> new AssertionError("cannot press " + words))));
    }

    void confirm(String title) {
        bot.run(() -> Widgets.press(Widgets.shell(title).orElseThrow().getDefaultButton()));
        bot.until("the dialog is closed", () -> Widgets.shell(title).isEmpty());
    }

    /** Types into the one field of a dialog and confirms. */
    void answer(String title, String text) {
        bot.until("the dialog", () -> Widgets.shell(title).isPresent());
        bot.run(() -> Widgets.all(Widgets.shell(title).orElseThrow(), Text.class).findFirst().orElseThrow().setText(text));
        confirm(title);
    }

    /** Pastes a block from a spreadsheet. */
    void paste(Grid grid, int row, int column, String block) {
        bot.run(() -> {
            grid.select(row, column);
            grid.setFocus();
            Clipboard clipboard = new Clipboard(grid.table().getDisplay());
            clipboard.setContents(new Object[] {block}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            grid.paste();
        });
    }

    void theme(String id) {
        bot.run(() -> PlatformUI.getWorkbench().getService(org.eclipse.e4.ui.css.swt.theme.IThemeEngine.class).setTheme(id, false));
    }

    /** Keeps a picture in the dark theme. */
    void darkPicture(Grid grid, String name) {
        theme("org.eclipse.e4.ui.css.theme.e4_dark");
        bot.until("dark ground", () -> grid.table().getBackground().getRed() < 80);
        bot.picture(name);
        theme("org.eclipse.e4.ui.css.theme.e4_default");
    }
}
