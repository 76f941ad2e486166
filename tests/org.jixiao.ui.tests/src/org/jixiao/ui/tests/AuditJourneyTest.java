package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.jixiao.audit.document.AuditDocument;
import org.jixiao.audit.document.AuditDocuments;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.rules.Scheme;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.audit.AuditView;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.exchange.filed.FiledFormView;
import org.jixiao.ui.stage.evaluation.internal.EvaluationPage;
import org.jixiao.workspace.FindingMarkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit as a view: from a finding to its row and its cell, quick fixes for one and for all of a kind, each one undo step; files that are only read. */
class AuditJourneyTest {

    private static final String YEAR = "2031";
    private static final List<Integer> WRONG = List.of(0, 2);

    @TempDir
    private Path folder;

    private final Bot bot = new Bot();
    private final JixiaoServices services = InstalledServices.get();
    private Dossier dossier;
    private IFile file;
    private DossierEditor editor;
    private AuditView view;

    @BeforeEach
    void open() throws Exception {
        Scheme scheme = services.packs().schemes().stream().map(s -> s.scheme()).filter(s -> s.getId().contains("50-30-10")).findFirst()
                .orElseThrow();
        dossier = Samples.dossier(scheme, 9);
        // Two rows that met their targets and gave themselves less than the rule does.
        WRONG.forEach(row -> dossier.getEvaluations().getFirst().getIndicators().get(row).setClaimedScore(new BigDecimal("3")));
        IProject year = ResourcesPlugin.getWorkspace().getRoot().getProject(YEAR);
        year.create(null);
        year.open(null);
        file = year.getFile("养护.dossier");
        services.store().save(file.getLocation().toPath(), dossier);
        year.refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    @AfterEach
    void close() throws CoreException {
        bot.closeAndDelete(YEAR);
    }

    private void audit() {
        bot.run(() -> {
            try {
                IDE.openEditor(Bot.page(), file);
                view = (AuditView) Bot.page().showView(AuditView.ID);
            } catch (CoreException e) {
                throw new AssertionError(e);
            }
        });
        bot.until("the dossier is open", () -> Bot.page().getActiveEditor() instanceof DossierEditor);
        editor = bot.ui(() -> (DossierEditor) Bot.page().getActiveEditor());
        bot.until("the audit", () -> line("日常养护里程1-1") != null);
    }

    private Tree tree() {
        return view.tree().getTree();
    }

    /** The line of the finding that a row's score does not follow from the rule. */
    private TreeItem line(String row) {
        return Arrays.stream(tree().getItems()).filter(i -> i.getText(0).contains(row) && i.getText(0).contains("3分")).findFirst().orElse(null);
    }

    private void select(String row) {
        tree().setSelection(line(row));
        tree().notifyListeners(SWT.Selection, new Event());
    }

    private List<String> claimed() {
        Evaluation evaluation = editor.context().dossier().getEvaluations().getFirst();
        return WRONG.stream().map(row -> evaluation.getIndicators().get(row).getClaimedScore().toPlainString()).toList();
    }

    private void fix(String words) {
        bot.run(() -> {
            select("日常养护里程1-1");
            MenuItem item = Widgets.entry(tree(), words).orElseThrow(() -> new AssertionError("no entry " + words));
            item.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void aFindingLeadsToItsRow() {
        audit();
        EvaluationPage page = (EvaluationPage) editor.page();
        bot.run(() -> {
            page.indicators().select(5, 1);
            select("日常养护里程1-3");
            Widgets.open(tree());
        });
        bot.until("the row in the grid", () -> !page.indicators().selection().isEmpty() && page.indicators().selection().row() == WRONG.get(1)
                && Bot.page().getActivePart() == editor);
    }

    @Test
    void theEffectOfAFindingIsInSightAndGoesWithTheEditorThatIsClosed() {
        audit();
        assertEquals("6 → 19.68", bot.ui(() -> line("日常养护里程1-1").getText(1)), "the total before and after");
        bot.run(() -> {
            int used = Arrays.stream(tree().getColumns()).mapToInt(TreeColumn::getWidth).sum();
            assertTrue(used <= tree().getClientArea().width + 1, "nothing is cut off at the right: " + used);
            Bot.page().closeAllEditors(false);
        });
        bot.until("nothing is shown of a dossier that is not open", () -> tree().getItemCount() == 0);
    }

    @Test
    void aQuickFixIsOneUndoStepAndTheAuditFollows() {
        audit();
        fix("修复:");
        bot.until("repaired, and no longer a finding", () -> !claimed().getFirst().equals("3") && line("日常养护里程1-1") == null);
        assertEquals("3", bot.ui(this::claimed).get(1), "the other one waits for its own");
        bot.run(() -> editor.context().session().commandStack().undo());
        assertEquals(List.of("3", "3"), bot.ui(this::claimed));
        bot.until("the finding is back", () -> line("日常养护里程1-1") != null);
    }

    @Test
    void allOfAKindArePutRightTogetherAndTakenBackTogether() {
        audit();
        bot.picture("audit-view");
        fix("修复全部 2 处");
        bot.until("both repaired", () -> claimed().stream().noneMatch("3"::equals));
        bot.run(() -> editor.context().session().commandStack().undo());
        assertEquals(List.of("3", "3"), bot.ui(this::claimed));
    }

    @Test
    void problemsOfOneKindArePutRightTogetherInDossiersThatAreNotOpen() throws Exception {
        bot.until("the markers", () -> markers().length == 2);
        IMarker[] found = bot.ui(this::markers);
        IMarkerResolution[] fixes = bot.ui(() -> IDE.getMarkerHelpRegistry().getResolutions(found[0]));
        WorkbenchMarkerResolution one = (WorkbenchMarkerResolution) fixes[0];
        assertEquals(1, bot.ui(() -> one.findOtherMarkers(markers())).length, "the other one of its kind");
        bot.run(() -> one.run(found, new NullProgressMonitor()));
        bot.until("both repaired and saved", () -> markers().length == 0);
        Dossier saved = (Dossier) services.store().load(file.getLocation().toPath()).root();
        WRONG.forEach(row -> assertTrue(new BigDecimal("3").compareTo(saved.getEvaluations().getFirst().getIndicators().get(row).getClaimedScore()) < 0));
    }

    private IMarker[] markers() {
        try {
            return Arrays.stream(file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO))
                    .filter(m -> m.getAttribute(FindingMarkers.CHECK_ID, "").endsWith("score.rule") && m.getAttribute(FindingMarkers.FIXES, 0) > 0)
                    .toArray(IMarker[]::new);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theListIsNarrowedDownBySearching() {
        audit();
        Text search = bot.ui(() -> Widgets.all((Composite) tree().getParent(), Text.class).filter(t -> (t.getStyle() & SWT.SEARCH) != 0).findFirst()
                .orElseThrow());
        bot.run(() -> search.setText("里程1-3"));
        bot.until("only what is looked for", () -> line("日常养护里程1-3") != null && line("日常养护里程1-1") == null);
        bot.run(() -> search.setText(""));
        bot.until("all again", () -> line("日常养护里程1-1") != null);
    }

    @Test
    void aFileIsAuditedWithoutBeingImported() throws Exception {
        Path form = folder.resolve("养护自评.xlsx");
        services.exporter().export(List.of(dossier), List.of(), services.formats().writer("xlsx").orElseThrow(), form, Locale.SIMPLIFIED_CHINESE);
        view = bot.ui(() -> (AuditView) Bot.page().showView(AuditView.ID));
        bot.run(() -> view.audit(form));
        bot.until("the audit of the file", () -> line("日常养护里程1-1") != null);
        assertTrue(bot.ui(view::shownText).startsWith("文件 " + form), bot.ui(view::shownText));
        bot.run(() -> {
            select("日常养护里程1-1");
            Widgets.open(tree());
        });
        bot.until("its cell in the filed form", () -> Bot.page().findView(FiledFormView.ID) instanceof FiledFormView filed
                && filed.shownText().startsWith("养护自评.xlsx · "));
        bot.picture("audit-file");
        assertEquals(1, file.getProject().members().length - hidden(), "nothing was imported");
    }

    private long hidden() throws CoreException {
        return Arrays.stream(file.getProject().members()).filter(m -> m.getName().startsWith(".")).count();
    }

    @Test
    void theReportIsWrittenInEveryFormat() throws Exception {
        audit();
        AuditDocument document = new AuditDocuments(Locale.SIMPLIFIED_CHINESE).of(services.auditor().audit("养护.dossier", dossier).getFirst());
        for (String ending : List.of("docx", "xlsx", "html")) {
            Path report = folder.resolve("核查." + ending);
            services.reports().audit(document, report, Locale.SIMPLIFIED_CHINESE);
            assertTrue(Files.size(report) > 1000, ending);
        }
    }
}
