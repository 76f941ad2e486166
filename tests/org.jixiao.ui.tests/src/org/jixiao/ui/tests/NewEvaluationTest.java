package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.IDE;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.base.Nature;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.rules.Scheme;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.WorkbenchCommands;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.stage.evaluation.internal.EvaluationPage;
import org.jixiao.ui.stage.evaluation.internal.papers.PapersPage;
import org.jixiao.workspace.ProjectLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How an evaluation begins: by the approved objectives, from another evaluation, or over all years of a project. */
class NewEvaluationTest {

    private static final String YEAR = "2032";

    private final Bot bot = new Bot();
    private final DocumentStore store = new DocumentStore();
    private final JixiaoServices services = InstalledServices.get();
    private final Scheme scheme = services.packs().schemes().stream().map(s -> s.scheme()).filter(s -> s.getId().contains("50-30-10")).findFirst()
            .orElseThrow();
    private IProject project;

    @BeforeEach
    void make() throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(YEAR);
        ProjectLayout.create(project, new NullProgressMonitor());
    }

    @AfterEach
    void close() throws CoreException {
        bot.closeAndDelete(YEAR);
    }

    private DossierEditor open(Dossier dossier, String name) throws IOException, CoreException {
        Path file = project.getLocation().toPath().resolve(name);
        store.save(file, dossier);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        return bot.ui(() -> (DossierEditor) IDE.openEditor(Bot.page(), project.getFile(name)));
    }

    private Dossier year(int year) {
        Dossier dossier = Samples.dossier(scheme, 9);
        dossier.setFiscalYear(year);
        dossier.getSubject().setCode("LONG-1");
        return dossier;
    }

    private static Dossier withObjectives(Dossier dossier) {
        dossier.getEvaluations().clear();
        ObjectiveSet set = DossierFactory.eINSTANCE.createObjectiveSet();
        set.setId("objectives");
        set.setVersion(1);
        set.setStatus(ObjectiveStatus.APPROVED);
        set.setOverallGoal("养护300公里");
        IndicatorTarget target = DossierFactory.eINSTANCE.createIndicatorTarget();
        target.setId(UUID.randomUUID().toString());
        target.setLevel1("产出指标");
        target.setLevel2("数量指标");
        target.setName("日常养护里程");
        target.setNature(Nature.GE);
        target.setUnit("公里");
        target.setTarget(Samples.number("300"));
        target.setPoints(new BigDecimal("90"));
        set.getTargets().add(target);
        dossier.getObjectiveSets().add(set);
        return dossier;
    }

    private StageHead.Action action(DossierEditor editor, String id) {
        return bot.ui(() -> ((EvaluationPage) editor.page()).head().actions().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow());
    }

    /** Chooses the scheme and names who evaluates in the dialog that is open. */
    private void fill(String evaluator) {
        bot.until("the dialog", () -> Widgets.shell("新建评价").isPresent());
        bot.run(() -> {
            Shell shell = Widgets.shell("新建评价").orElseThrow();
            Combo schemes = Widgets.all(shell, Combo.class).reduce((one, other) -> other).orElseThrow();
            for (int i = 0; i < schemes.getItemCount(); i++) {
                if (schemes.getItem(i).startsWith(scheme.getName())) {
                    schemes.select(i);
                }
            }
            Widgets.all(shell, Text.class).filter(t -> (t.getStyle() & org.eclipse.swt.SWT.READ_ONLY) == 0).findFirst().orElseThrow().setText(evaluator);
        });
        bot.picture("new-evaluation");
        bot.run(() -> Widgets.press(Widgets.shell("新建评价").orElseThrow().getDefaultButton()));
        bot.until("the dialog is closed", () -> Widgets.shell("新建评价").isEmpty());
    }

    @Test
    void theApprovedObjectivesBecomeTheRowsAndOneUndoTakesThemBack() throws Exception {
        DossierEditor editor = open(withObjectives(year(2025)), "objectives.dossier");
        bot.run(() -> assertTrue(editor.show(org.jixiao.model.base.Stage.EVALUATION)));
        bot.run(() -> Widgets.press(Widgets.button(editor.getSite().getShell(), "新建评价…")));
        fill("公路段");
        bot.until("an evaluation", () -> editor.context().dossier().getEvaluations().size() == 1);
        Evaluation evaluation = editor.context().dossier().getEvaluations().getFirst();
        assertEquals(EvaluationKind.SELF, evaluation.getKind());
        assertEquals("日常养护里程", evaluation.getIndicators().getFirst().getName());
        assertEquals("公路段", evaluation.getEvaluator().getName());
        bot.run(() -> editor.context().session().commandStack().undo());
        assertTrue(bot.ui(() -> editor.context().dossier().getEvaluations().isEmpty()));
    }

    @Test
    void anotherEvaluationIsLookedInto() throws Exception {
        DossierEditor editor = open(year(2025), "again.dossier");
        bot.until("scores", () -> !((EvaluationPage) editor.page()).head().total().isEmpty() && !editor.isBusy());
        StageHead.Action again = action(editor, "new");
        bot.run(() -> org.jixiao.ui.common.UiThread.later(again.run()));
        fill("某事务所");
        bot.until("a second evaluation", () -> editor.context().dossier().getEvaluations().size() == 2);
        Evaluation second = editor.context().dossier().getEvaluations().getLast();
        assertEquals(EvaluationKind.RE_EVALUATION, second.getKind());
        assertEquals(9, second.getIndicators().size());
        assertEquals("300", second.getIndicators().getFirst().getReported().getText());
    }

    @Test
    void theYearsBeforeAreEvaluatedTogetherAndAMissingYearIsNamed() throws Exception {
        store.save(project.getLocation().toPath().resolve("y2024.dossier"), year(2024));
        DossierEditor editor = open(year(2025), "y2025.dossier");
        bot.until("scores", () -> !((EvaluationPage) editor.page()).head().total().isEmpty() && !editor.isBusy());
        StageHead.Action cycle = action(editor, "cycle");
        assertTrue(cycle.isPossible(), cycle.refusal());
        bot.run(cycle.run());
        bot.until("the whole cycle", () -> editor.context().dossier().getEvaluations().size() == 2);
        Evaluation whole = editor.context().dossier().getEvaluations().getLast();
        assertEquals(EvaluationKind.WHOLE_CYCLE, whole.getKind());
        assertEquals(0, new BigDecimal("600").compareTo(whole.getIndicators().getFirst().getReported().getNumber()));
        assertEquals(0, new BigDecimal("824").compareTo(whole.getFundRows().getFirst().getExecuted().getValue()));
        bot.run(() -> editor.context().session().commandStack().undo());
        assertEquals(1, bot.ui(() -> editor.context().dossier().getEvaluations().size()));
        assertFalse(bot.ui(editor::isDirty));
    }

    @Test
    void aGovernmentBudgetIsMadeAndEvaluatedByTheIndicatorsOfItsFramework() {
        bot.run(() -> org.jixiao.ui.common.UiThread.later(() -> WorkbenchCommands.run(Bot.page().getWorkbenchWindow(), "org.jixiao.command.newDossier",
                Map.of())));
        bot.until("the dialog", () -> Widgets.shell("新建档案").isPresent());
        bot.run(() -> {
            Shell shell = Widgets.shell("新建档案").orElseThrow();
            Combo kind = Widgets.all(shell, Combo.class).findFirst().orElseThrow();
            kind.select(kind.indexOf("财政综合"));
            List<Text> fields = Widgets.all(shell, Text.class).filter(Text::getEditable).toList();
            List<String> words = List.of("2032年区级财政预算", "", "区人民政府", "32");
            for (int i = 0; i < words.size(); i++) {
                fields.get(fields.size() - words.size() + i).setText(words.get(i));
            }
            Widgets.press(shell.getDefaultButton());
        });
        bot.run(() -> {
            Shell shell = Widgets.shell("新建档案").orElseThrow(() -> new AssertionError("32 is no year"));
            Widgets.all(shell, Text.class).filter(Text::getEditable).toList().getLast().setText(YEAR);
        });
        bot.picture("new-dossier");
        bot.run(() -> Widgets.press(Widgets.shell("新建档案").orElseThrow().getDefaultButton()));
        bot.until("the dossier", () -> Bot.page().getActiveEditor() instanceof DossierEditor open && !open.isBusy());
        DossierEditor editor = bot.ui(() -> (DossierEditor) Bot.page().getActiveEditor());
        assertTrue(bot.ui(() -> project.getFolder("区人民政府").getFile("2032年区级财政预算-" + YEAR + ".dossier").exists()));
        bot.run(() -> assertTrue(editor.show(org.jixiao.model.base.Stage.EVALUATION)));
        bot.run(() -> Widgets.press(Widgets.button(editor.getSite().getShell(), "新建评价…")));
        bot.until("the dialog", () -> Widgets.shell("新建评价").isPresent());
        bot.run(() -> {
            Shell shell = Widgets.shell("新建评价").orElseThrow();
            List<Combo> combos = Widgets.all(shell, Combo.class).toList();
            combos.getFirst().select(2);
            assertEquals("方案的指标框架(共性指标)", combos.get(1).getText(), "nothing else is there");
            assertTrue(combos.getLast().getText().startsWith("国家·财政预算共性指标(2013)"), combos.getLast().getText());
            Widgets.all(shell, Text.class).filter(Text::getEditable).toList().getLast().setText("区财政局");
        });
        bot.picture("new-frame");
        bot.run(() -> Widgets.press(Widgets.shell("新建评价").orElseThrow().getDefaultButton()));
        bot.until("the rows", () -> editor.context().dossier().getEvaluations().size() == 1 && !editor.isBusy());
        Evaluation evaluation = editor.context().dossier().getEvaluations().getFirst();
        assertEquals(EvaluationKind.KEY, evaluation.getKind());
        assertEquals(32, evaluation.getIndicators().size());
        bot.until("its papers and its scores", () -> editor.pages().stream().anyMatch(PapersPage.class::isInstance)
                && editor.pages().stream().anyMatch(EvaluationPage.class::isInstance));
        bot.picture("government-budget");
        bot.run(() -> editor.context().session().commandStack().undo());
        assertTrue(bot.ui(() -> editor.context().dossier().getEvaluations().isEmpty()));
    }
}
