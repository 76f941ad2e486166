package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.rules.Scheme;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.audit.AuditView;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.exchange.filed.FiledFormView;
import org.jixiao.ui.exchange.importing.ImportFormsWizard;
import org.jixiao.ui.stage.evaluation.internal.EvaluationPage;
import org.jixiao.workspace.FindingMarkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a filed form to a traced score, a problem and its quick fix, through the wizard and the views. */
class ImportJourneyTest {

    private static final String YEAR = "2027";
    private static final int ACTUAL = 6;
    private static final int CLAIMED = 9;

    @TempDir
    private Path folder;

    private final Bot bot = new Bot();

    @AfterEach
    void close() throws CoreException {
        bot.closeAndDelete(YEAR);
    }

    /** A form in which the unit gave itself a point too many in its first row. */
    private Path form() throws Exception {
        JixiaoServices services = InstalledServices.get();
        Scheme scheme = services.packs().schemes().stream().map(s -> s.scheme()).filter(s -> s.getId().contains("50-30-10")).findFirst()
                .orElseThrow();
        Dossier dossier = Samples.dossier(scheme, 9);
        dossier.getEvaluations().getFirst().getIndicators().getFirst().setClaimedScore(new BigDecimal("3"));
        Path file = folder.resolve("养护自评.xlsx");
        services.exporter().export(List.of(dossier), List.of(), services.formats().writer("xlsx").orElseThrow(), file, java.util.Locale.SIMPLIFIED_CHINESE);
        return file;
    }

    private DossierEditor importForm(Path form) {
        ImportFormsWizard wizard = new ImportFormsWizard();
        WizardDialog[] dialog = new WizardDialog[1];
        bot.run(() -> {
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection());
            wizard.add(List.of(form));
            wizard.target(YEAR);
            dialog[0] = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
            dialog[0].setBlockOnOpen(false);
            dialog[0].open();
            dialog[0].showPage(wizard.getPages()[1]);
        });
        bot.until("the preview says what was found", wizard::canFinish);
        assertTrue(bot.ui(() -> wizard.getPages()[1].getMessage()).startsWith("可导入 1 个档案"), bot.ui(() -> wizard.getPages()[1].getMessage()));
        bot.picture("import-preview");
        bot.run(() -> {
            assertTrue(wizard.performFinish());
            dialog[0].close();
        });
        bot.until("the dossier is open", () -> Bot.page().getActiveEditor() instanceof DossierEditor);
        DossierEditor editor = bot.ui(() -> (DossierEditor) Bot.page().getActiveEditor());
        bot.until("scores", () -> !((EvaluationPage) editor.page()).head().total().isEmpty() && !editor.isBusy());
        return editor;
    }

    @Test
    void aFiledFormBecomesATracedScore() throws Exception {
        Path form = form();
        DossierEditor editor = importForm(form);
        EvaluationPage page = (EvaluationPage) editor.page();
        assertTrue(bot.ui(() -> page.head().total()).startsWith("98.58"), bot.ui(() -> page.head().total()));
        FiledFormView view = bot.ui(() -> (FiledFormView) Bot.page().showView(FiledFormView.ID));
        bot.run(() -> {
            Bot.page().activate(editor);
            page.indicators().select(1, ACTUAL);
        });
        bot.until("the cell it was read from", () -> view.shownText().startsWith("养护自评.xlsx · "));
        String first = bot.ui(view::shownText);
        bot.run(() -> page.indicators().select(2, ACTUAL));
        bot.until("another row, another cell", () -> !view.shownText().equals(first));
        bot.picture("filed-form");
        Files.delete(form);
        bot.run(() -> page.indicators().select(1, ACTUAL));
        bot.until("the kept copy stays when the file is gone", () -> view.shownText().equals(first));
    }

    @Test
    void aFindingStandsInProblemsAndItsQuickFixIsOneUndoStep() throws Exception {
        DossierEditor editor = importForm(form());
        IFile file = ResourceUtil.getFile(bot.ui(editor::getEditorInput));
        bot.until("the score that does not follow from the rule is marked", () -> fixable(file) != null);
        IMarkerResolution[] fixes = bot.ui(() -> IDE.getMarkerHelpRegistry().getResolutions(fixable(file)));
        assertTrue(fixes.length > 0, "the marker says that it has fixes");
        String before = bot.ui(() -> claimed(editor));
        bot.run(() -> fixes[0].run(fixable(file)));
        bot.until("repaired", () -> editor.isDirty() && !claimed(editor).equals(before));
        bot.run(() -> editor.context().session().commandStack().undo());
        assertEquals(before, bot.ui(() -> claimed(editor)));
    }

    @Test
    void theAuditNamesTheScoreThatTheRuleDoesNotGiveAndFollowsTheCorrection() throws Exception {
        DossierEditor editor = importForm(form());
        AuditView view = bot.ui(() -> (AuditView) Bot.page().showView(AuditView.ID));
        bot.until("the audit", () -> view.shownText().contains("日常养护里程1-1"));
        bot.picture("audit");
        EvaluationPage page = (EvaluationPage) editor.page();
        bot.run(() -> page.indicators().rows().source().apply(new GridEdit(GridEdit.Kind.TYPE, List.of(new GridEdit.Cell(0, CLAIMED, "16.68")), 0)));
        bot.until("corrected", () -> !view.shownText().lines().anyMatch(l -> l.contains("日常养护里程1-1") && l.contains("16.68") && l.contains("3分")));
    }

    private static String claimed(DossierEditor editor) {
        return editor.context().dossier().getEvaluations().getFirst().getIndicators().getFirst().getClaimedScore().toPlainString();
    }

    private static IMarker fixable(IFile file) {
        try {
            for (IMarker marker : file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
                if (marker.getAttribute(FindingMarkers.FIXES, 0) > 0 && marker.getAttribute(IMarker.MESSAGE, "").contains("日常养护里程1-1")) {
                    return marker;
                }
            }
            return null;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
