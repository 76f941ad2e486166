package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.core.runtime.NullProgressMonitor;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.rules.Scheme;
import org.jixiao.ui.common.grid.GridSource;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.editor.trace.ScoreTraceView;
import org.jixiao.ui.stage.objectives.internal.NoObjectivesPage;
import org.jixiao.ui.stage.objectives.internal.ObjectivesPage;
import org.junit.jupiter.api.Test;

/** What a person does with objectives, in the real workbench: declare them, have them reviewed, adjust what was approved, compare. */
class ObjectivesEditorTest extends StageJourney {

    private static final int NAME = 2;
    private static final int TARGET = 4;
    private static final int POINTS = 6;
    private static final int BASIS = 9;
    private static final int REVIEW_MERGED = 3;
    private static final int REVIEW_SCORE = 4;

    private ObjectivesPage page;

    ObjectivesEditorTest() {
        super("OBJECTIVES");
    }

    /** A road project of 480 without anything but its money. */
    private static Dossier project() {
        Scheme any = InstalledServices.get().packs().schemes().getFirst().scheme();
        Dossier dossier = Samples.dossier(any, 6);
        dossier.getFundRows().addAll(EcoreUtil.copyAll(dossier.getEvaluations().getFirst().getFundRows()));
        dossier.getFundRows().getFirst().setId("funds");
        dossier.getEvaluations().clear();
        return dossier;
    }

    /** The same with a version of its objectives of two indicators of 60 and 40 points. */
    private static Dossier withObjectives(ObjectiveStatus status) {
        Dossier dossier = project();
        ObjectiveSet set = DossierFactory.eINSTANCE.createObjectiveSet();
        set.setId("objectives");
        set.setVersion(1);
        set.setStatus(status);
        set.setSchemeId("national.objectives");
        set.setSchemeVersion("2015.1");
        set.setOverallGoal("完成农村公路日常养护300公里");
        set.getFundRows().addAll(EcoreUtil.copyAll(dossier.getFundRows()));
        set.getFundRows().getFirst().setId("objective-funds");
        target(set, "产出指标", "数量指标", "日常养护里程", "公里", "300", "60");
        target(set, "满意度指标", "服务对象满意度指标", "沿线群众满意度", "%", "90", "40");
        dossier.getObjectiveSets().add(set);
        return dossier;
    }

    private static void target(ObjectiveSet set, String level1, String level2, String name, String unit, String value, String points) {
        IndicatorTarget target = DossierFactory.eINSTANCE.createIndicatorTarget();
        target.setId(UUID.randomUUID().toString());
        target.setLevel1(level1);
        target.setLevel2(level2);
        target.setName(name);
        target.setNature(org.jixiao.model.base.Nature.GE);
        target.setUnit(unit);
        target.setTarget(Samples.number(value));
        target.setPoints(new BigDecimal(points));
        set.getTargets().add(target);
    }

    @Override
    void reopen() {
        super.reopen();
        if (bot.ui(() -> editor().page()) instanceof ObjectivesPage shown) {
            page = shown;
        }
    }

    private ObjectiveSet set(int index) {
        return dossier().getObjectiveSets().get(index);
    }

    private GridSource source() {
        return page.indicators().rows().source();
    }

    private GridSource reviewed() {
        return page.parts().review().grid().grid().rows().source();
    }

    private Optional<StageHead.Action> action(String id) {
        return page.head().actions().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** Takes an entry of the context menu of the indicators. */
    private void choose(String words) {
        bot.run(() -> Widgets.press(Widgets.entry(page.indicators().table(), words).orElseThrow(() -> new AssertionError(words))));
    }

    @Test
    void objectivesAreMadeFilledInUndoneDeclaredSavedAndOpenedAgain() throws IOException {
        as("张三", "unit");
        open(project());
        assertTrue(bot.ui(() -> editor().page()) instanceof NoObjectivesPage);
        bot.picture("objectives-empty");
        pressButton("新建绩效目标…");
        bot.until("the scheme is asked for", () -> Widgets.shell("方案").isPresent());
        confirm("方案");
        bot.until("the page", () -> editor().page() instanceof ObjectivesPage && !editor().isBusy());
        page = (ObjectivesPage) bot.ui(() -> editor().page());
        assertEquals("500.00", bot.ui(() -> page.budget().rows().source().text(0, 2)), "the money of the dossier");
        assertTrue(bot.ui(() -> action("submit").orElseThrow().refusal()).contains("总体目标"), "what is lacking is said");

        choose("在下方添加指标");
        bot.until("one indicator", () -> source().rowCount() == 1);
        paste(page.indicators(), 0, 0, "产出指标\t数量指标\t日常养护里程\t≥\t300\t公里\t60\t\t280\t历史标准\r\n"
                + "满意度指标\t服务对象满意度指标\t沿线群众满意度\t≥\t90\t%\t40\r\n");
        bot.until("two indicators", () -> source().rowCount() == 2);
        assertEquals("100.00", bot.ui(() -> source().total(POINTS)));
        assertEquals("历史标准", bot.ui(() -> source().text(0, BASIS)));
        bot.key(SWT.CTRL, 'z');
        bot.until("one undo takes the whole paste back", () -> source().rowCount() == 1 && source().text(0, NAME).isEmpty());
        bot.key(SWT.CTRL, 'y');
        bot.until("and redo brings it", () -> source().rowCount() == 2);
        bot.run(() -> page.indicators().select(1, TARGET));
        choose("上移");
        bot.until("moved", () -> source().text(0, NAME).equals("沿线群众满意度"));
        assertTrue(bot.ui(() -> source().check(0, POINTS, "六十")).contains("六十"));

        bot.run(() -> {
            Text goal = Widgets.all(editor().getSite().getShell(), Text.class)
                    .filter(t -> (t.getStyle() & SWT.MULTI) != 0 && t.getEditable() && t.isVisible()).findFirst().orElseThrow();
            goal.setText("完成农村公路日常养护300公里");
            page.commit();
        });
        bot.until("the goal", () -> "完成农村公路日常养护300公里".equals(set(0).getOverallGoal()));
        bot.until("nothing refuses any more", () -> action("submit").orElseThrow().isPossible());
        bot.run(() -> action("submit").orElseThrow().run().run());
        bot.until("declared", () -> "confirmation".equals(set(0).getState()) && set(0).getStatus() == ObjectiveStatus.DECLARED
                && page.head().state().contains("单位负责人"));
        assertFalse(bot.ui(() -> action("confirm").orElseThrow().isPossible()), "the head of the unit confirms, not the unit");
        bot.picture("objectives");
        saveAndReopen();
        assertTrue(Files.readString(file()).contains("沿线群众满意度"));
        assertEquals("沿线群众满意度", bot.ui(() -> source().text(0, NAME)));
    }

    /** What is hidden is not kept up to date; all the less may it take its earlier state for what somebody typed. */
    @Test
    void aHiddenPageWritesNothingBackAndShowsTheLatestInFront() throws IOException {
        open(withObjectives(ObjectiveStatus.DRAFT));
        bot.run(() -> editor().show(Stage.EX_ANTE));
        assertFalse(bot.ui(() -> editor().page()) instanceof ObjectivesPage);
        bot.run(() -> editor().context().execute(SetCommand.create(editor().session().editingDomain(), set(0),
                DossierPackage.Literals.OBJECTIVE_SET__OVERALL_GOAL, "完成农村公路日常养护500公里")));
        bot.run(() -> editor().doSave(new NullProgressMonitor()));
        assertTrue(Files.readString(file()).contains("养护500公里"));
        bot.run(() -> {
            editor().context().execute(SetCommand.create(editor().session().editingDomain(), set(0),
                    DossierPackage.Literals.OBJECTIVE_SET__OVERALL_GOAL, "完成农村公路日常养护700公里"));
            editor().show(Stage.OBJECTIVES);
        });
        assertEquals("完成农村公路日常养护700公里", bot.ui(() -> Widgets.all(editor().getSite().getShell(), Text.class)
                .filter(t -> (t.getStyle() & SWT.MULTI) != 0 && t.getEditable() && t.isVisible()).findFirst().orElseThrow().getText()));
    }

    @Test
    void aReviewIsScoredByTwoMergedExplainedAndStored() throws IOException {
        open(withObjectives(ObjectiveStatus.DECLARED));
        bot.run(() -> page.parts().front(1));
        press("新建审核");
        bot.until("a line for each point", () -> set(0).getReviews().size() == 1 && reviewed().rowCount() == 8);
        assertEquals("0.00–10.00", bot.ui(() -> reviewed().text(0, REVIEW_MERGED)), "nothing is scored, nothing is defaulted");
        paste(page.parts().review().grid().grid(), 0, REVIEW_SCORE, "10\r\n9\r\n14\r\n13\r\n13\r\n14\r\n9\r\n9\r\n");
        bot.until("91 points", () -> page.parts().review().result().startsWith("91.00  优"));
        assertTrue(bot.ui(() -> page.parts().review().result()).contains("通过"));
        assertTrue(bot.ui(() -> reviewed().check(0, REVIEW_SCORE, "11")).contains("0 至 10"));

        press("增加审核人…");
        answer("增加评审人", "李科");
        bot.until("open again", () -> page.parts().review().result().contains("8 个要点未评分"));
        paste(page.parts().review().grid().grid(), 0, REVIEW_SCORE + 3, "6\r\n6\r\n9\r\n8\r\n9\r\n8\r\n5\r\n5\r\n");
        bot.until("the mean of 91 and 56", () -> page.parts().review().result().startsWith("73.50  中"));
        assertTrue(bot.ui(() -> page.parts().review().result()).contains("退回修改"));
        assertTrue(bot.ui(() -> page.head().total()).contains("73.50"));
        bot.run(() -> page.parts().review().grid().grid().select(2, REVIEW_SCORE));
        ScoreTraceView trace = bot.ui(() -> (ScoreTraceView) Bot.page().showView(ScoreTraceView.ID));
        bot.until("the arithmetic", () -> trace.shownText().contains("14 + 9,取平均 11.5"));
        assertTrue(bot.ui(trace::shownText).contains("8 + 7.5 = 15.5"), () -> bot.ui(trace::shownText));
        bot.picture("objectives-review");
        press("保存结果");
        bot.until("stored", () -> "中".equals(set(0).getReviews().getFirst().getGrade()));
        assertFalse(bot.ui(() -> page.parts().review().result()).contains("未保存"));
        bot.run(() -> editor().context().session().commandStack().undo());
        bot.until("not stored", () -> set(0).getReviews().getFirst().getGrade() == null);
    }

    @Test
    void whatIsApprovedIsAdjustedInANewVersionWithTheBudgetAndCompared() throws IOException {
        Dossier dossier = withObjectives(ObjectiveStatus.APPROVED);
        dossier.getObjectiveSets().getFirst().setApprovalNumber("财预〔2026〕1号");
        dossier.getObjectiveSets().getFirst().setApprovedOn(LocalDate.of(2026, 2, 10));
        open(dossier);
        assertFalse(bot.ui(() -> source().isEditable(0, TARGET)), "an approved version is kept as it is");
        assertTrue(bot.ui(() -> action("scheme").orElseThrow().refusal()).contains("已批复"));
        bot.run(() -> editor().getSite().getShell().getDisplay().asyncExec(() -> action("adjust").orElseThrow().run().run()));
        answer("新版本…", "政策变化");
        bot.until("the new version is shown", () -> dossier().getObjectiveSets().size() == 2 && source().isEditable(0, TARGET));
        assertTrue(bot.ui(() -> page.head().title()).contains("第2版"));
        assertTrue(bot.ui(() -> action("adjust").orElseThrow().refusal()).contains("第 2 版"), "one adjustment at a time");
        paste(page.indicators(), 0, TARGET, "200");
        bot.until("the target", () -> source().text(0, TARGET).equals("200"));
        paste(page.budget(), 0, 3, "320");
        bot.until("the budget", () -> page.budget().rows().source().text(0, 3).equals("320.00"));
        bot.run(() -> page.parts().front(3));
        GridSource compared = bot.ui(() -> page.parts().compare().grid().rows().source());
        bot.until("both versions", () -> compared.rowCount() == 4);
        assertEquals("修改", bot.ui(() -> compared.text(2, 1)));
        assertEquals("≥ 300 公里", bot.ui(() -> compared.text(2, 2)));
        assertEquals("≥ 200 公里", bot.ui(() -> compared.text(2, 3)));
        assertTrue(bot.ui(() -> compared.mark(2, 3) != null && compared.mark(3, 3) == null), "what changed is marked, what did not is not");
        bot.picture("objectives-compare");
        bot.run(() -> page.parts().front(2));
        bot.picture("objectives-adjust");
        bot.run(() -> page.parts().front(0));
        bot.run(() -> page.chooseVersion(0));
        bot.until("the old version", () -> source().text(0, TARGET).equals("300"));
        darkPicture(page.indicators(), "objectives-dark");
        bot.run(() -> {
            while (editor().context().session().commandStack().canUndo()) {
                editor().context().session().commandStack().undo();
            }
        });
        bot.until("one version", () -> page.head().title().contains("第1版") && Widgets.all(editor().getSite().getShell(), Combo.class)
                .anyMatch(c -> c.getItemCount() == 1));
    }
}
