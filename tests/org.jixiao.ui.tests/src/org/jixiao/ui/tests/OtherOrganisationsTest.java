package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.document.Money;
import org.jixiao.core.submission.SubmissionHeader;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.Scheme;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.Submissions;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.exchange.payments.PaymentsWizard;
import org.jixiao.ui.exchange.sampling.SampleWizard;
import org.jixiao.ui.exchange.submission.ReceiveWizard;
import org.jixiao.workspace.ProjectLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes from elsewhere, in the real workbench: payments of the finance system, and dossiers that another organisation sends back. */
class OtherOrganisationsTest {

    private static final String YEAR = "2031";

    @TempDir
    private Path folder;

    private final Bot bot = new Bot();
    private final DocumentStore store = new DocumentStore();
    private final JixiaoServices services = InstalledServices.get();
    private IProject project;
    private Path file;

    @BeforeEach
    void oneDossier() throws CoreException, IOException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(YEAR);
        ProjectLayout.create(project, new NullProgressMonitor());
        Scheme scheme = services.packs().schemes().stream().map(s -> s.scheme()).filter(s -> s.getId().contains("50-30-10")).findFirst().orElseThrow();
        Dossier dossier = Samples.dossier(scheme, 9);
        dossier.getSubject().setCode("P-001");
        FundRow total = org.eclipse.emf.ecore.util.EcoreUtil.copy(dossier.getEvaluations().getFirst().getFundRows().getFirst());
        total.setId("total");
        dossier.getFundRows().add(total);
        file = project.getLocation().toPath().resolve("养护.dossier");
        store.save(file, dossier);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    @AfterEach
    void close() throws CoreException {
        bot.closeAndDelete(YEAR);
    }

    private WizardDialog open(Wizard wizard) {
        return bot.ui(() -> {
            WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.setPageSize(1000, 560);
            dialog.open();
            return dialog;
        });
    }

    private void finish(Wizard wizard, WizardDialog dialog) {
        bot.run(() -> {
            assertTrue(wizard.performFinish());
            dialog.close();
        });
    }

    private Dossier stored() {
        try {
            return (Dossier) store.load(file).root();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static BigDecimal executed(Dossier dossier) {
        return Money.inWanYuan(dossier.getFundRows().getFirst().getExecuted()).orElseThrow();
    }

    private PaymentsWizard payments(String csv) throws IOException {
        PaymentsWizard wizard = new PaymentsWizard(services);
        wizard.choose(Files.writeString(folder.resolve("支付.csv"), csv));
        return wizard;
    }

    @Test
    void paymentsGoIntoTheDossierOfTheirProject() throws IOException {
        PaymentsWizard wizard = payments("项目编码,项目名称,累计支出(元)\nP-001,农村公路养护,4200000\nP-777,别的项目,10\n");
        WizardDialog dialog = open(wizard);
        bot.run(() -> dialog.showPage(wizard.getPages()[1]));
        bot.until("the dossier is found", wizard::canFinish);
        bot.picture("payments");
        finish(wizard, dialog);
        bot.until("stored", () -> executed(stored()).compareTo(new BigDecimal("420")) == 0);
        assertEquals("支付.csv", stored().getFundRows().getFirst().getProvenance().getFirst().getFile());
    }

    @Test
    void inAnOpenEditorThePaymentsAreOneUndoStep() throws Exception {
        DossierEditor editor = bot.ui(() -> (DossierEditor) IDE.openEditor(Bot.page(), project.getFile("养护.dossier")));
        PaymentsWizard wizard = payments("项目编码,累计支出(万元)\nP-001,421\n");
        WizardDialog dialog = open(wizard);
        bot.run(() -> dialog.showPage(wizard.getPages()[1]));
        bot.until("the dossier is found", wizard::canFinish);
        finish(wizard, dialog);
        bot.until("taken over in the editor", () -> executed(editor.context().dossier()).compareTo(new BigDecimal("421")) == 0);
        assertTrue(bot.ui(editor::isDirty));
        bot.run(() -> editor.context().session().commandStack().undo());
        assertEquals(0, new BigDecimal("412").compareTo(executed(editor.context().dossier())));
        assertEquals(0, new BigDecimal("412").compareTo(executed(stored())), "nothing is saved behind the user's back");
    }

    @Test
    void aFileWithoutUnitOffersNothing() throws IOException {
        PaymentsWizard wizard = payments("项目编码,累计支出\nP-001,421\n");
        WizardDialog dialog = open(wizard);
        bot.run(() -> dialog.showPage(wizard.getPages()[1]));
        bot.until("the reason is said", () -> wizard.getPages()[1].getErrorMessage() != null);
        assertFalse(bot.ui(wizard::canFinish));
        bot.run(dialog::close);
    }

    /** The department got the dossier, changed a reason and sends it back; here the same reason was changed meanwhile. */
    private Path sentBack() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Files.createDirectories(elsewhere);
        Submissions here = new Submissions(store, project.getLocation().toPath());
        here.send(header("甲单位", "主管部门"), List.of(file), folder.resolve("out.jxs"));
        Path theirs = Files.copy(file, elsewhere.resolve("养护.dossier"));
        change(theirs, "主管部门意见", "请补充");
        change(file, "汛期塌方", null);
        Path back = folder.resolve("back.jxs");
        new Submissions(store, elsewhere).send(header("主管部门", "甲单位"), List.of(theirs), back);
        return back;
    }

    private static SubmissionHeader header(String from, String to) {
        return new SubmissionHeader("id-" + from, from, to, Instant.parse("2026-03-01T00:00:00Z"), "请审核");
    }

    private void change(Path path, String reason, String remark) throws IOException {
        Dossier dossier = (Dossier) store.load(path).root();
        List<IndicatorScore> rows = dossier.getEvaluations().getFirst().getIndicators();
        rows.get(0).setReason(reason);
        rows.get(1).setRemark(remark);
        store.save(path, dossier);
    }

    @Test
    void whatBothChangedIsDecidedByAPersonAndNothingIsLost() throws IOException {
        ReceiveWizard wizard = new ReceiveWizard(services, sentBack());
        WizardDialog dialog = open(wizard);
        Tree tree = bot.ui(() -> Widgets.all((org.eclipse.swt.widgets.Composite) wizard.getPages()[0].getControl(), Tree.class).findFirst().orElseThrow());
        bot.until("the dossier is listed", () -> tree.getItemCount() == 1);
        bot.picture("receive");
        assertFalse(bot.ui(wizard::canFinish), "a conflict is open");
        assertTrue(bot.ui(() -> tree.getItem(0).getItem(0).getText(2)).contains("汛期塌方"));
        assertTrue(bot.ui(() -> tree.getItem(0).getItem(0).getText(3)).contains("主管部门意见"));
        bot.run(() -> {
            tree.setSelection(tree.getItem(0));
            tree.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
            Widgets.press(Widgets.button((org.eclipse.swt.widgets.Composite) wizard.getPages()[0].getControl(), "以对方为准"));
        });
        bot.until("decided", wizard::canFinish);
        finish(wizard, dialog);
        bot.until("stored", () -> "主管部门意见".equals(stored().getEvaluations().getFirst().getIndicators().get(0).getReason()));
        assertEquals("请补充", stored().getEvaluations().getFirst().getIndicators().get(1).getRemark());
    }

    @Test
    void aBrokenDossierHereIsNamedAndStopsNothing() throws IOException {
        Files.writeString(project.getLocation().toPath().resolve("坏.dossier"), "no dossier");
        ReceiveWizard wizard = new ReceiveWizard(services, sentBack());
        WizardDialog dialog = open(wizard);
        Tree tree = bot.ui(() -> Widgets.all((org.eclipse.swt.widgets.Composite) wizard.getPages()[0].getControl(), Tree.class).findFirst().orElseThrow());
        bot.until("both are listed", () -> tree.getItemCount() == 2);
        bot.picture("receive-broken");
        assertTrue(bot.ui(() -> tree.getItem(0).getText(0)).contains("坏.dossier"));
        assertEquals("无法读取", bot.ui(() -> tree.getItem(0).getText(1)));
        bot.run(() -> {
            tree.setSelection(tree.getItem(1));
            tree.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
            Widgets.press(Widgets.button((org.eclipse.swt.widgets.Composite) wizard.getPages()[0].getControl(), "以对方为准"));
        });
        bot.until("decided", wizard::canFinish);
        finish(wizard, dialog);
        bot.until("the results", () -> Widgets.shell("接收报送包:结果").isPresent());
        bot.picture("receive-results");
        bot.run(() -> {
            Table results = Widgets.all(Widgets.shell("接收报送包:结果").orElseThrow(), Table.class).findFirst().orElseThrow();
            assertEquals(2, results.getItemCount());
            assertEquals("完成", results.getItem(0).getText(1));
            assertEquals("坏.dossier|失败", results.getItem(1).getText(0) + '|' + results.getItem(1).getText(1));
            results.getShell().close();
        });
        assertEquals("请补充", stored().getEvaluations().getFirst().getIndicators().get(1).getRemark());
    }

    @Test
    void theSamplingPlanSaysWhoIsDrawnAndWhyAndIsKept() throws IOException {
        Dossier dossier = stored();
        dossier.getEvaluations().getFirst().setGrade("优");
        store.save(file, dossier);
        SampleWizard wizard = new SampleWizard(services);
        wizard.fill(dossier.getFiscalYear() + 1, "2027-01");
        Path plan = folder.resolve("plan.csv");
        wizard.keepIn(plan);
        WizardDialog dialog = open(wizard);
        bot.run(() -> {
            org.eclipse.swt.widgets.Combo schemes = Widgets.all((org.eclipse.swt.widgets.Composite) wizard.getPages()[0].getControl(),
                    org.eclipse.swt.widgets.Combo.class).findFirst().orElseThrow();
            schemes.select(0);
            Widgets.press(schemes);
        });
        bot.until("the rules are complete", () -> wizard.getPages()[0].isPageComplete());
        bot.run(() -> dialog.showPage(wizard.getPages()[1]));
        bot.until("drawn", wizard::canFinish);
        bot.picture("sampling");
        finish(wizard, dialog);
        String kept = Files.readString(plan);
        assertTrue(kept.contains("P-001") && kept.contains("农村公路养护"), kept);
    }
}
