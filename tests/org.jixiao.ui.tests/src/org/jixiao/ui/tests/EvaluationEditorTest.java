package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.rules.Scheme;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.editor.trace.ScoreTraceView;
import org.jixiao.ui.stage.evaluation.internal.EvaluationPage;
import org.jixiao.workspace.UserSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;

/** What a person does in the evaluation editor, in the real workbench and with real keys. */
class EvaluationEditorTest {

    private static final int NAME = 2;
    private static final int TARGET = 4;
    private static final int ACTUAL = 6;
    private static final int SCORE = 8;

    @TempDir
    private Path folder;

    private final Bot bot = new Bot();
    private Path file;
    private DossierEditor editor;
    private EvaluationPage page;
    private Grid grid;

    @BeforeEach
    void open() throws IOException {
        open(9);
    }

    private void open(int count) throws IOException {
        JixiaoServices services = InstalledServices.get();
        Scheme scheme = services.packs().schemes().stream().map(s -> s.scheme())
                .filter(s -> s.getId().contains("50-30-10")).findFirst().orElseThrow();
        file = folder.resolve("road" + count + ".dossier");
        Samples.write(file, scheme, count);
        bot.run(() -> {
            IWorkbenchPage window = window();
            window.getWorkbenchWindow().getShell().setMaximized(true);
            window.getWorkbenchWindow().getShell().forceActive();
            if (window.findView("org.eclipse.ui.internal.introview") != null) {
                window.hideView(window.findView("org.eclipse.ui.internal.introview"));
            }
        });
        editor = bot.ui(() -> (DossierEditor) IDE.openEditorOnFileStore(window(),
                org.eclipse.core.filesystem.EFS.getLocalFileSystem().getStore(file.toUri())));
        page = bot.ui(() -> (EvaluationPage) editor.page());
        grid = bot.ui(page::indicators);
        bot.until("scores", () -> !page.head().total().isEmpty() && !editor.isBusy());
        bot.run(() -> {
            grid.select(0, ACTUAL);
            grid.setFocus();
        });
    }

    private static IWorkbenchPage window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    @AfterEach
    void close() {
        bot.run(() -> window().closeAllEditors(false));
    }

    private String cell(int row, int column) {
        return bot.ui(() -> source().text(row, column));
    }

    private org.jixiao.ui.common.grid.GridSource source() {
        return grid.rows().source();
    }

    private BasicCommandStack stack() {
        return editor.context().session().commandStack();
    }

    private String total() {
        return bot.ui(() -> page.head().total());
    }

    @Test
    void theTablePaints() {
        bot.picture("evaluation");
        assertTrue(bot.colours(grid.table()) > 20, "a table that was never painted shows one colour");
        assertTrue(total().startsWith("98.58"), total());
    }

    @Test
    void aTypedValueChangesTheTotalAndUndoBringsItBack() {
        String before = total();
        bot.type("288");
        bot.key(SWT.NONE, SWT.CR);
        bot.until("the new total", () -> !page.head().total().equals(before) && !editor.isBusy());
        assertEquals("288", cell(0, ACTUAL));
        assertNotEquals(cell(1, SCORE), cell(0, SCORE));
        assertEquals(1, bot.ui(() -> grid.rows().shownRow(grid.selection().row())), "Enter goes down");
        assertTrue(bot.ui(() -> grid.table().getActiveCellEditor() == null), "the next cell is selected, not edited: arrows go on from it");
        assertTrue(bot.ui(editor::isDirty));
        bot.key(SWT.CTRL, 'z');
        bot.until("the old total", () -> page.head().total().equals(before) && !editor.isDirty());
        assertEquals("300", cell(0, ACTUAL));
        bot.key(SWT.CTRL, 'y');
        bot.until("the value again", () -> source().text(0, ACTUAL).equals("288"));
    }

    @Test
    void aRowOfMoneyIsPutRightFromItsMenu() {
        FundRow total = bot.ui(() -> editor.context().dossier().getEvaluations().getFirst().getFundRows().getFirst());
        bot.run(() -> editor.context().execute(SetCommand.create(editor.context().session().editingDomain(), total,
                DossierPackage.eINSTANCE.getFundRow_RateText(), "90.00%")));
        bot.until("the finding", () -> !editor.isBusy() && editor.context().findings().stream().anyMatch(f -> f.checkId().endsWith("execution.rate")));
        bot.run(() -> {
            page.funds().select(0, 0);
            Widgets.entry(page.funds().table(), "修复:将执行率改为85.83%").orElseThrow().notifyListeners(SWT.Selection, new Event());
        });
        assertEquals("85.83%", bot.ui(total::getRateText));
        bot.run(() -> stack().undo());
        assertEquals("90.00%", bot.ui(total::getRateText));
    }

    @Test
    void savingKeepsUndoAndTheFileHoldsTheValue() throws IOException {
        bot.type("150");
        bot.key(SWT.NONE, SWT.CR);
        bot.until("dirty", editor::isDirty);
        bot.key(SWT.CTRL, 's');
        bot.until("saved", () -> !editor.isDirty());
        assertTrue(Files.readString(file).contains("150"));
        assertTrue(bot.ui(() -> stack().canUndo()), "saving keeps undo");
        bot.run(() -> stack().undo());
        assertTrue(bot.ui(editor::isDirty), "before the save point is dirty as well");
        bot.run(() -> stack().redo());
        assertFalse(bot.ui(editor::isDirty), "back at the save point");
    }

    @Test
    void aPastedBlockIsOneUndoStep() {
        bot.run(() -> grid.select(0, NAME));
        clipboard("甲\t≥\t400\t米\t270\r\n\"乙\n二\"\t=\t500\t米\t280\r\n");
        bot.key(SWT.CTRL, 'v');
        bot.until("pasted", () -> source().text(1, TARGET).equals("500"));
        assertEquals("乙\n二", cell(1, NAME));
        assertEquals("280", cell(1, ACTUAL));
        assertEquals("粘贴 9 个单元格", bot.ui(() -> stack().getUndoCommand().getLabel()), "the first sign was there already");
        bot.key(SWT.CTRL, 'z');
        bot.until("taken back whole", () -> source().text(0, TARGET).equals("300") && source().text(1, TARGET).equals("300"));
        assertFalse(bot.ui(editor::isDirty));
    }

    @Test
    void rowsPastedBelowTheLastOneBecomeIndicators() {
        int last = bot.ui(() -> source().rowCount()) - 1;
        bot.run(() -> grid.select(last, NAME));
        clipboard("末行\r\n新行一\r\n新行二\r\n");
        bot.key(SWT.CTRL, 'v');
        bot.until("two more rows", () -> source().rowCount() == last + 3);
        assertEquals("新行二", cell(last + 2, NAME));
        bot.key(SWT.CTRL, 'z');
        bot.until("gone again", () -> source().rowCount() == last + 1);
    }

    @Test
    void aRefusedTextStaysInTheCellUntilItIsGivenUp() {
        bot.run(() -> grid.select(0, 7));
        bot.type("abc");
        bot.key(SWT.NONE, SWT.CR);
        assertTrue(bot.ui(() -> grid.table().getActiveCellEditor() != null), "the editor stays open");
        assertEquals("abc", bot.ui(() -> String.valueOf(grid.table().getActiveCellEditor().getEditorValue())));
        assertFalse(bot.ui(editor::isDirty));
        bot.key(SWT.NONE, SWT.ESC);
        bot.until("closed", () -> grid.table().getActiveCellEditor() == null);
    }

    @Test
    void deletedInputsMakeTheTotalAnInterval() {
        bot.key(SWT.NONE, SWT.DEL);
        bot.until("an interval", () -> page.head().open() && page.head().total().contains("–"));
        assertEquals("待填", cell(0, ACTUAL));
        assertTrue(cell(0, SCORE).contains("–"), cell(0, SCORE));
        bot.until("the finding of the missing value", () -> source().rowMark(0) != null);
        assertTrue(bot.ui(() -> grid.spoken(0, ACTUAL)).contains("待填"));
    }

    @Test
    void copyGivesExactTextsForSpreadsheets() {
        bot.run(() -> {
            grid.select(0, NAME);
            grid.extendSelection(1, TARGET);
        });
        bot.key(SWT.CTRL, 'c');
        String copied = bot.ui(() -> {
            Clipboard clipboard = new Clipboard(grid.table().getDisplay());
            Object text = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return String.valueOf(text);
        });
        assertEquals(cell(0, NAME) + "\t≥\t300\r\n" + cell(1, NAME) + "\t≥\t300\r\n", copied);
    }

    @Test
    void theTraceShowsTheArithmetic() {
        bot.type("288");
        bot.key(SWT.NONE, SWT.CR);
        ScoreTraceView view = bot.ui(() -> (ScoreTraceView) window().showView(ScoreTraceView.ID, null, IWorkbenchPage.VIEW_VISIBLE));
        bot.run(() -> {
            window().activate(editor);
            grid.select(1, ACTUAL);
            grid.select(0, ACTUAL);
        });
        bot.until("the arithmetic of 288 of 300", () -> view.shownText().contains("288") && view.shownText().contains("÷ 300"));
        bot.picture("trace");
    }

    @Test
    void aChangeFromOutsideIsAskedAbout() throws IOException {
        editor.setDialogs(new Answering(0));
        String content = Files.readString(file);
        Files.writeString(file, content.replaceFirst("日常养护里程1-1", "外部改名"));
        bot.run(() -> {
            try {
                window().showView(ScoreTraceView.ID);
            } catch (org.eclipse.ui.PartInitException e) {
                throw new AssertionError(e);
            }
            window().activate(editor);
        });
        bot.until("read again", () -> source().text(0, NAME).equals("外部改名"));
    }

    @Test
    void aDossierWithoutASchemeIsScoredByTheOneOfItsForm() {
        bot.run(() -> {
            Evaluation evaluation = editor.context().dossier().getEvaluations().getFirst();
            editor.context().execute(editor.context().services().work().assign(editor.context().session().editingDomain(), evaluation,
                    null, null));
        });
        bot.until("no scheme, no total", () -> page.head().total().isEmpty() && page.head().hint().contains("50/30/10"));
        bot.run(() -> page.head().actions().stream().filter(a -> a.id().equals("store")).findFirst().orElseThrow().run().run());
        bot.until("the scheme of the form and its total", () -> page.head().total().startsWith("98.58") && !editor.isBusy());
        assertEquals("计分", bot.ui(() -> stack().getUndoCommand().getLabel()), "taking the scheme and scoring are two steps");
    }

    private static void user(String person, String role, String scheme) {
        try {
            new UserSettings(person, role, scheme, UserSettings.load().decimals()).save();
        } catch (BackingStoreException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<StageHead.Action> step(String id) {
        return page.head().actions().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    @Test
    void whoMayTakeAStepAndWhoTypedIsWhatThePreferencesSay() {
        UserSettings before = UserSettings.load();
        try {
            user("王芳", "department", "");
            bot.until("the department may not file", () -> step("submit").filter(a -> a.refusal().contains("项目单位")).isPresent());
            user("王芳", "unitHead", "");
            bot.until("the head of the unit is not refused for the role",
                    () -> step("submit").filter(a -> !a.refusal().contains("项目单位")).isPresent());
            bot.run(() -> {
                grid.select(0, ACTUAL);
                grid.setFocus();
            });
            bot.type("7");
            bot.key(SWT.NONE, SWT.CR);
            bot.until("typed", () -> editor.context().dossier().getEvaluations().getFirst().getIndicators().getFirst()
                    .getProvenance().stream().anyMatch(p -> "王芳".equals(p.getPerson())));
        } finally {
            user(before.person(), before.role(), before.defaultScheme());
        }
    }

    @Test
    void theHeadNamesTheSchemeThatScoringWillGive() {
        UserSettings before = UserSettings.load();
        try {
            bot.run(() -> {
                Evaluation evaluation = editor.context().dossier().getEvaluations().getFirst();
                editor.context().execute(editor.context().services().work().assign(editor.context().session().editingDomain(),
                        evaluation, null, null));
            });
            Scheme other = editor.context().services().packs().schemes().stream().map(s -> s.scheme())
                    .filter(s -> s.getId().contains("hubei")).findFirst().orElseThrow();
            user(before.person(), before.role(), other.getId());
            bot.until("the scheme of the preferences", () -> page.head().hint().contains(other.getName()));
        } finally {
            user(before.person(), before.role(), before.defaultScheme());
        }
    }

    @Test
    void findGoesToTheNextCell() {
        bot.key(SWT.CTRL, 'f');
        bot.type("3-2");
        bot.until("found", () -> grid.selection().row() == 7);
    }

    @Test
    void darkThemeReachesTheTable() {
        long light = bot.ui(() -> (long) grid.table().getBackground().getRed());
        theme("org.eclipse.e4.ui.css.theme.e4_dark");
        bot.until("dark ground", () -> grid.table().getBackground().getRed() < 80);
        bot.picture("dark");
        theme("org.eclipse.e4.ui.css.theme.e4_default");
        bot.until("light ground again", () -> grid.table().getBackground().getRed() == light);
    }

    private void theme(String id) {
        bot.run(() -> PlatformUI.getWorkbench().getService(org.eclipse.e4.ui.css.swt.theme.IThemeEngine.class).setTheme(id, false));
    }

    private void clipboard(String text) {
        bot.run(() -> {
            Clipboard clipboard = new Clipboard(grid.table().getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    /** Answers questions with a fixed button. */
    private record Answering(int answer) implements Dialogs {
        @Override
        public void inform(Shell shell, String title, String message) {
            // nobody reads it here
        }

        @Override
        public void error(Shell shell, String title, String message) {
            throw new AssertionError(title + ": " + message);
        }

        @Override
        public int ask(Shell shell, String title, String message, String... buttons) {
            return answer;
        }
    }
}
