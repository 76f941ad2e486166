package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.IDE;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.base.Nature;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.model.rules.Scheme;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.Libraries;
import org.jixiao.stages.library.LibraryCommands;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.common.grid.GridSource;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.IndicatorPlace;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.editor.library.IndicatorPicker;
import org.jixiao.ui.editor.library.TakeIndicators;
import org.jixiao.ui.library.InstalledLibraryInput;
import org.jixiao.ui.library.LibraryEditor;
import org.jixiao.ui.library.internal.LibraryPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with an indicator library, in the real workbench: find, edit, undo, save, compare, and take from it. */
class LibraryEditorTest {

    private static final int NAME = 3;
    private static final int NATURE = 4;
    private static final int UNIT = 5;
    private static final int BASIS = 0;
    private static final int VALUE = 1;

    @TempDir
    private Path folder;

    private final Bot bot = new Bot();
    private final DocumentStore store = new DocumentStore();
    private Path file;
    private LibraryEditor editor;

    @BeforeEach
    void make() throws IOException {
        bot.front();
        file = folder.resolve("roads.indicators");
        store.save(file, library());
        open();
    }

    @AfterEach
    void close() {
        bot.run(() -> Bot.page().closeAllEditors(false));
    }

    private static IndicatorLibrary library() {
        IndicatorLibrary library = LibraryCommands.newLibrary("公路指标库");
        add(library, "GL-01", "产出指标", "数量指标", "农村公路养护里程", "公里");
        add(library, "GL-02", "产出指标", "质量指标", "路面优良率", "%");
        add(library, "GL-03", "满意度指标", "服务对象满意度指标", "旅客满意度", "%");
        return library;
    }

    private static void add(IndicatorLibrary library, String code, String level1, String level2, String name, String unit) {
        IndicatorDefinition definition = LibraryCommands.newDefinition();
        definition.setCode(code);
        definition.setLevel1(level1);
        definition.setLevel2(level2);
        definition.setName(name);
        definition.setUnit(unit);
        definition.setNature(Nature.GE);
        library.getIndicators().add(definition);
    }

    private void open() {
        editor = bot.ui(() -> (LibraryEditor) IDE.openEditorOnFileStore(Bot.page(), EFS.getLocalFileSystem().getStore(file.toUri())));
        bot.until("the definitions", () -> page() != null && page().count() == 3);
    }

    private LibraryPage page() {
        return editor.page();
    }

    private IndicatorLibrary model() {
        return (IndicatorLibrary) editor.session().root();
    }

    private void type(GridSource source, int row, int column, String text) {
        bot.run(() -> source.apply(new GridEdit(GridEdit.Kind.TYPE, List.of(new GridEdit.Cell(row, column, text)), 0)));
    }

    private GridSource definitions() {
        return page().definitions().rows().source();
    }

    private GridSource standards() {
        return page().standards().rows().source();
    }

    private void filter(String text, int count) {
        bot.run(() -> page().filter().setText(text));
        bot.until(text + " found", () -> page().count() == count);
    }

    @Test
    void findsByPinyinEditsUndoesSavesAndOpensAgain() throws IOException {
        filter("ylll", 0);
        filter("yll", 1);
        assertEquals("路面优良率", bot.ui(() -> definitions().text(0, NAME)));
        bot.picture("library-pinyin");
        type(definitions(), 0, UNIT, "百分点");
        assertTrue(editor.isDirty());
        assertEquals("百分点", model().getIndicators().get(1).getUnit());
        bot.run(() -> editor.session().commandStack().undo());
        assertFalse(editor.isDirty());
        bot.run(() -> editor.session().commandStack().redo());
        filter("", 3);
        bot.run(() -> page().definitions().select(0, NAME));
        bot.run(() -> page().add(model().getIndicators().getFirst()));
        bot.until("the new definition", () -> page().count() == 4);
        assertEquals("产出指标", model().getIndicators().get(1).getLevel1());
        bot.run(() -> editor.session().commandStack().undo());
        bot.run(() -> editor.doSave(new org.eclipse.core.runtime.NullProgressMonitor()));
        assertFalse(editor.isDirty());
        assertEquals("百分点", ((IndicatorLibrary) store.load(file).root()).getIndicators().get(1).getUnit());
        bot.run(() -> Bot.page().closeAllEditors(false));
        open();
        assertEquals("百分点", bot.ui(() -> definitions().text(1, UNIT)));
    }

    @Test
    void aBlockFromASpreadsheetIsOneStep() {
        bot.run(() -> definitions().apply(new GridEdit(GridEdit.Kind.PASTE, List.of(new GridEdit.Cell(2, UNIT, "分"),
                new GridEdit.Cell(3, NAME, "完工及时率"), new GridEdit.Cell(3, NATURE, "≥"), new GridEdit.Cell(4, NAME, "安全事故起数")), 2)));
        bot.until("five definitions", () -> page().count() == 5);
        assertEquals(Nature.GE, model().getIndicators().get(3).getNature());
        bot.run(() -> editor.session().commandStack().undo());
        bot.until("three again", () -> page().count() == 3);
        assertEquals("%", model().getIndicators().get(2).getUnit());
        assertFalse(bot.ui(() -> definitions().check(0, NATURE, "差不多")).isEmpty());
    }

    @Test
    void standardsAreEditedAndWhatContradictsIsMarked() {
        bot.run(() -> {
            page().definitions().select(1, NAME);
            page().front(1);
        });
        bot.run(() -> standards().apply(new GridEdit(GridEdit.Kind.PASTE,
                List.of(new GridEdit.Cell(0, BASIS, "行业标准"), new GridEdit.Cell(0, VALUE, "≥85%")), 1)));
        assertEquals(1, model().getIndicators().get(1).getStandards().size());
        assertEquals("≥85%", bot.ui(() -> standards().text(0, VALUE)));
        assertEquals("≥85%", bot.ui(() -> definitions().text(1, 6)));
        type(definitions(), 0, NAME, "路面优良率");
        type(definitions(), 0, UNIT, "公里");
        bot.until("a problem", () -> page().tabs().getLast().contains("1") || page().tabs().getLast().contains("2"));
        bot.until("its mark", () -> definitions().mark(0, UNIT) != null);
        bot.run(() -> page().front(4));
        bot.picture("library-problems");
    }

    @Test
    void itIsComparedWithAnotherVersion() {
        IndicatorLibrary older = bot.ui(() -> EcoreUtil.copy(model()));
        older.getIndicators().removeLast();
        older.getIndicators().getFirst().setUnit("千米");
        bot.run(() -> {
            page().front(3);
            page().comparison().compare("上年", () -> older);
        });
        bot.until("two differences", () -> page().comparison().count() == 2);
        bot.picture("library-comparison");
    }

    @Test
    void aWorkbookTakesItsPlaceAsOneStep() throws IOException {
        JixiaoServices services = InstalledServices.get();
        Path workbook = folder.resolve("roads.xlsx");
        IndicatorLibrary changed = bot.ui(() -> EcoreUtil.copy(model()));
        changed.getIndicators().getFirst().setUnit("千米");
        services.libraries().write(changed, workbook, java.util.Locale.SIMPLIFIED_CHINESE);
        bot.run(() -> {
            editor.setDialogs(new Answers(0));
            page().head().actions().importFrom(workbook);
        });
        bot.until("the import", () -> "千米".equals(model().getIndicators().getFirst().getUnit()));
        bot.run(() -> editor.session().commandStack().undo());
        assertEquals("公里", model().getIndicators().getFirst().getUnit());
        assertEquals(3, model().getIndicators().size());
    }

    @Test
    void theLibraryOfAPackIsShownAndNotChanged() {
        IndicatorLibrary shipped = library();
        Libraries.Installed installed = new Libraries.Installed(shipped, InstalledServices.get().packs().packs().getFirst());
        LibraryEditor shown = bot.ui(() -> (LibraryEditor) Bot.page().openEditor(new InstalledLibraryInput(installed), LibraryEditor.ID));
        bot.until("the definitions", () -> shown.page() != null && shown.page().count() == 3);
        assertFalse(bot.ui(() -> shown.page().definitions().rows().source().isEditable(0, NAME)));
        assertTrue(bot.ui(() -> shown.page().head().content().actions().stream().anyMatch(a -> a.id().equals("copy") && a.isPossible())));
        assertFalse(bot.ui(() -> shown.page().head().content().actions().stream().anyMatch(a -> a.id().equals("import") && a.isPossible())));
        assertFalse(shown.isDirty());
        bot.picture("library-pack");
    }

    @Test
    void anEvaluationTakesIndicatorsFromTheLibrary() throws IOException {
        Path own = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve("own-" + UUID.randomUUID() + ".indicators");
        Files.copy(file, own);
        try {
            Scheme any = InstalledServices.get().packs().schemes().getFirst().scheme();
            Path dossier = folder.resolve("road.dossier");
            Samples.write(dossier, any, 6);
            DossierEditor evaluation = bot.ui(() -> (DossierEditor) IDE.openEditorOnFileStore(Bot.page(),
                    EFS.getLocalFileSystem().getStore(dossier.toUri())));
            bot.until("the evaluation", () -> evaluation.page() != null && evaluation.page().indicatorPlace().isPresent());
            IndicatorPicker[] picker = new IndicatorPicker[1];
            bot.run(() -> {
                Shell shell = evaluation.getSite().getShell();
                picker[0] = new IndicatorPicker(shell, InstalledServices.get().libraries(), java.time.LocalDate.of(2026, 1, 1));
                picker[0].setBlockOnOpen(false);
                picker[0].open();
                picker[0].search().setText("lkmyd");
            });
            bot.until("the indicator", () -> picker[0].shown().equals(List.of("旅客满意度")));
            bot.picture("library-picker");
            bot.run(() -> picker[0].close());
            IndicatorLibrary library = InstalledServices.get().libraries().load(own);
            Evaluation rows = evaluation.context().dossier().getEvaluations().getFirst();
            int before = rows.getIndicators().size();
            bot.run(() -> TakeIndicators.take(evaluation.context(), new IndicatorPlace(rows, 1), List.of(library.getIndicators().get(2))));
            assertEquals(before + 1, rows.getIndicators().size());
            assertEquals(List.of("旅客满意度"), rows.getIndicators().stream()
                    .filter(r -> library.getIndicators().get(2).getId().equals(r.getLibraryIndicatorId())).map(r -> r.getName()).toList());
            bot.run(() -> evaluation.context().session().commandStack().undo());
            assertEquals(before, rows.getIndicators().size());
        } finally {
            Files.delete(own);
        }
    }

    /** Answers every question in one way. */
    private record Answers(int answer) implements org.jixiao.ui.common.Dialogs {
        @Override
        public void inform(Shell shell, String title, String message) {
            // Nothing to do.
        }

        @Override
        public void error(Shell shell, String title, String message) {
            throw new AssertionError(message);
        }

        @Override
        public int ask(Shell shell, String title, String message, String... buttons) {
            return answer;
        }
    }
}
