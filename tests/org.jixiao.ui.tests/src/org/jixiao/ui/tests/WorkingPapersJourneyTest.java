package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.core.document.Hashes;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.EvidenceRequest;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.OpinionOutcome;
import org.jixiao.model.rules.Scheme;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.stage.evaluation.internal.papers.PapersPage;
import org.junit.jupiter.api.Test;

/** A key evaluation from its plan to its final report, as third party and finance department do it in the window. */
class WorkingPapersJourneyTest extends StageJourney {

    private static final int PLAN = 0;
    private static final int EVIDENCE = 1;
    private static final int VISITS = 2;
    private static final int VALUES = 3;
    private static final int DRAFT = 4;
    private static final int OPINIONS = 5;
    private static final String TITLE = "工作底稿:财政重点评价";
    private static final LocalDate TODAY = LocalDate.now();

    private PapersPage page;

    WorkingPapersJourneyTest() {
        super("EVALUATION");
    }

    private void open(EvaluationKind kind) throws IOException {
        Scheme scheme = InstalledServices.get().packs().schemes().stream().map(s -> s.scheme()).filter(s -> s.getId().contains("50-30-10")).findFirst()
                .orElseThrow();
        Dossier dossier = Samples.dossier(scheme, 3);
        dossier.getSubject().setImplementingUnit(BaseFactory.eINSTANCE.createParty());
        dossier.getSubject().getImplementingUnit().setName("县公路养护中心");
        Evaluation evaluation = dossier.getEvaluations().getFirst();
        evaluation.setKind(kind);
        evaluation.setEvaluator(BaseFactory.eINSTANCE.createParty());
        evaluation.getEvaluator().setName("诚信事务所");
        evaluation.getIndicators().forEach(row -> row.setActualState(ValueState.REPORTED));
        open(dossier);
    }

    /** Presses the tab of the papers. */
    private void papers() {
        bot.run(() -> {
            CTabFolder tabs = Widgets.all(editor().getSite().getShell(), CTabFolder.class)
                    .filter(f -> Arrays.stream(f.getItems()).anyMatch(i -> TITLE.equals(i.getText()))).findFirst().orElseThrow();
            CTabItem tab = Arrays.stream(tabs.getItems()).filter(i -> TITLE.equals(i.getText())).findFirst().orElseThrow();
            tabs.setSelection(tab);
            Event chosen = new Event();
            chosen.item = tab;
            tabs.notifyListeners(SWT.Selection, chosen);
        });
        bot.until("the papers", () -> !editor().isBusy() && editor().page() instanceof PapersPage);
        page = (PapersPage) bot.ui(() -> editor().page());
    }

    private Evaluation evaluation() {
        return dossier().getEvaluations().getFirst();
    }

    private IndicatorScore row() {
        return evaluation().getIndicators().getFirst();
    }

    private Grid grid(int tab, int index) {
        return bot.ui(() -> page.grids(tab).get(index));
    }

    private void front(int tab) {
        bot.run(() -> page.front(tab));
    }

    private String text(Grid grid, int row, int column) {
        return bot.ui(() -> grid.rows().source().text(row, column));
    }

    private StageHead.Action action(String id) {
        return page.head().actions().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(id + " of "
                + page.head().actions().stream().map(StageHead.Action::id).toList()));
    }

    private String refusal(String id) {
        return bot.ui(() -> action(id).refusal());
    }

    private void take(String id, String state) {
        bot.until(id + " is possible", () -> page.head().actions().stream().anyMatch(a -> a.id().equals(id) && a.isPossible()));
        bot.run(() -> action(id).run().run());
        bot.until(state, () -> state.equals(evaluation().getState()) && !editor().isBusy());
    }

    private void work(String person, String role) {
        bot.run(() -> as(person, role));
        bot.run(page::refresh);
    }

    /** The fields of several lines that are seen and can be typed in. */
    private List<Text> fields() {
        return Widgets.all(editor().getSite().getShell(), Text.class).filter(t -> t.isVisible() && t.getEditable() && (t.getStyle() & SWT.MULTI) != 0)
                .toList();
    }

    private void teaches(String words) {
        assertTrue(bot.ui(() -> Widgets.all(editor().getSite().getShell(), Label.class).anyMatch(l -> l.isVisible() && l.getText().contains(words))),
                words);
    }

    private void plan() {
        teaches("按“新建方案”开始");
        assertTrue(refusal("submit-plan").contains("尚无工作方案"), () -> refusal("submit-plan"));
        bot.picture("papers-empty");
        press("新建方案");
        bot.until("a plan", () -> evaluation().getPlan() != null && !editor().isBusy());
        String[] words = {"核实产出和效益", "2026年度养护资金 480 万元", "比较法、公众评判法", "按里程抽取三分之一", "李工\n周工"};
        for (int i = 0; i < words.length; i++) {
            int at = i;
            bot.run(() -> {
                fields().get(at).setText(words[at]);
                page.commit();
            });
        }
        press("添加步骤");
        paste(grid(PLAN, 0), 0, 0, "现场勘察\t" + TODAY + "\t" + TODAY.plusDays(20));
        press("添加抽样点");
        paste(grid(PLAN, 1), 0, 0, "K12 路段\t里程最长");
        assertEquals(List.of("李工", "周工"), bot.ui(() -> evaluation().getPlan().getTeam().stream().map(p -> p.getName()).toList()));
        bot.until("complete", () -> Widgets.all(editor().getSite().getShell(), Label.class).anyMatch(l -> l.getText().contains("工作方案已完整")));
        bot.picture("papers-plan");
        take("submit-plan", "plan-review");
        assertTrue(refusal("approve-plan").length() > 0, "who wrote it does not approve it");
        work("王科", "finance");
        take("approve-plan", "collecting");
        bot.until("approved", () -> page.tabs().get(PLAN).contains("已批准"));
    }

    private void evidence() throws IOException {
        front(EVIDENCE);
        teaches("资料清单为空");
        press("按指标列清单…");
        confirm("按指标列清单…");
        bot.until("three lines", () -> evaluation().getEvidenceRequests().size() == 3);
        bot.run(() -> grid(EVIDENCE, 0).setFocus());
        bot.key(SWT.CTRL, 'z');
        bot.until("one undo takes all three back", () -> evaluation().getEvidenceRequests().isEmpty());
        bot.key(SWT.CTRL, 'y');
        bot.until("and redo brings them", () -> evaluation().getEvidenceRequests().size() == 3 && page.grids(EVIDENCE).get(0).rows().source().rowCount() == 3);
        EvidenceRequest first = evaluation().getEvidenceRequests().getFirst();
        assertEquals("县公路养护中心", first.getParty().getName());
        assertEquals(List.of(row().getId()), first.getRowIds());
        Files.writeString(file().resolveSibling("验收.txt"), "300 公里");
        bot.run(() -> grid(EVIDENCE, 0).select(0, 1));
        press("收到…");
        bot.until("the dialog", () -> Widgets.shell("收到…").isPresent());
        bot.run(() -> Widgets.all(Widgets.shell("收到…").orElseThrow(), Text.class).filter(Text::getEditable).toList().getLast().setText("验收.txt"));
        bot.picture("papers-receive");
        confirm("收到…");
        bot.until("received", () -> "已收到".equals(text(grid(EVIDENCE, 0), 0, 0)));
        assertEquals("验收.txt", first.getEvidence().getFirst().getFile());
        assertEquals(Hashes.sha256(file().resolveSibling("验收.txt")), first.getEvidence().getFirst().getHash());
        for (int i = 1; i < 3; i++) {
            int line = i;
            bot.run(() -> grid(EVIDENCE, 0).select(line, 1));
            press("免交…");
            answer("免交…", "档案在审计机关");
            bot.until("excused", () -> "免交".equals(text(grid(EVIDENCE, 0), line, 0)));
        }
        bot.picture("papers-evidence");
    }

    private void visit() {
        front(VISITS);
        assertTrue(refusal("collected").contains("K12 路段"), () -> refusal("collected"));
        press("每个抽样点一次");
        bot.until("a visit", () -> evaluation().getVisits().size() == 1);
        paste(grid(VISITS, 0), 0, 2, TODAY + "\t李工");
        bot.run(() -> {
            fields().getLast().setText("抽查 3 处,2 处未养护");
            page.commit();
        });
        assertEquals("抽查 3 处,2 处未养护", bot.ui(() -> evaluation().getVisits().getFirst().getSeen()));
        press("核实指标值…");
        bot.until("the dialog", () -> Widgets.shell("核实指标值…").isPresent());
        bot.run(() -> {
            Shell dialog = Widgets.shell("核实指标值…").orElseThrow();
            assertEquals(0, Widgets.all(dialog, Combo.class).findFirst().orElseThrow().getSelectionIndex());
            List<Text> fields = Widgets.all(dialog, Text.class).filter(Text::getEditable).toList();
            fields.get(fields.size() - 3).setText("288");
            fields.getLast().setText("两处未养护,扣 12 公里");
        });
        bot.picture("papers-verify");
        confirm("核实指标值…");
        bot.until("verified", () -> row().getVerified() != null && "改正".equals(page.grids(VISITS).get(1).rows().source().text(0, 3)));
        assertEquals("300", row().getReported().getText(), "what was reported stays");
        bot.run(() -> grid(VISITS, 0).setFocus());
        bot.key(SWT.CTRL, 'z');
        bot.until("value and finding go together", () -> row().getVerified() == null && evaluation().getVisits().getFirst().getFindings().isEmpty());
        bot.key(SWT.CTRL, 'y');
        bot.until("and come together", () -> row().getVerified() != null && !evaluation().getVisits().getFirst().getFindings().isEmpty());
        bot.picture("papers-visits");
        take("collected", "drafting");
    }

    private void values() {
        front(VALUES);
        assertEquals("288", text(grid(VALUES, 0), 0, 4));
        assertTrue(text(grid(VALUES, 0), 0, 5).contains("李工") && text(grid(VALUES, 0), 0, 5).contains("两处未养护"), () -> text(grid(VALUES, 0), 0, 5));
        press("认定全部核实值…");
        answer("认定全部核实值…", "评审会议定");
        bot.until("recognised", () -> row().getRecognised() != null && row().getActualState() == ValueState.RECOGNISED);
        assertEquals(0, new BigDecimal("288").compareTo(row().getRecognised().getNumber()));
        bot.until("shown", () -> text(grid(VALUES, 0), 0, 7).contains("评审会议定"));
        bot.picture("papers-values");
    }

    private void draft() {
        front(DRAFT);
        assertTrue(refusal("consult").contains("7 章"), () -> refusal("consult"));
        bot.run(() -> page.draft().type("基本情况", "项目预算 480 万元,养护农村公路 300 公里。"));
        bot.run(() -> page.draft().open().forEach(id -> page.draft().typeReason(id, "见附表")));
        bot.until("every chapter is settled", () -> "报告初稿".equals(page.tabs().get(DRAFT)) && page.draft().count().startsWith("已写 1 节,共 7 节"));
        bot.picture("papers-draft");
        take("consult", "opinions");
    }

    private void opinions() {
        front(OPINIONS);
        teaches("尚未征求意见");
        press("征求意见…");
        bot.picture("papers-send");
        confirm("征求意见…");
        bot.until("sent", () -> evaluation().getOpinionRequests().size() == 1);
        assertTrue(refusal("submit").contains("县公路养护中心"), () -> refusal("submit"));
        press("收到回复…");
        answer("收到回复…", TODAY.toString());
        press("添加意见");
        paste(grid(OPINIONS, 1), 0, 0, "里程有误\t不采纳");
        bot.until("not adopted needs a reason", () -> refusal("submit").contains("里程有误"));
        paste(grid(OPINIONS, 1), 0, 2, "以现场丈量为准");
        bot.until("dealt with", () -> evaluation().getOpinionRequests().getFirst().getOpinions().getFirst().getReason() != null);
        assertEquals(OpinionOutcome.NOT_ADOPTED, evaluation().getOpinionRequests().getFirst().getOpinions().getFirst().getOutcome());
        bot.picture("papers-opinions");
        take("submit", "final-review");
    }

    @Test
    void aKeyEvaluationGoesFromItsPlanToItsFinalReport() throws IOException {
        as("李工", "thirdParty");
        open(EvaluationKind.KEY);
        papers();
        plan();
        work("李工", "thirdParty");
        evidence();
        visit();
        values();
        draft();
        opinions();
        work("王科", "finance");
        take("finalise", "final");
        saveAndReopen();
        papers();
        assertTrue(bot.ui(() -> page.tabs()).contains("资料清单(3)"), () -> bot.ui(() -> page.tabs()).toString());
        assertTrue(bot.ui(() -> page.head().state()).contains("定稿"));
        front(EVIDENCE);
        darkPicture(grid(EVIDENCE, 0), "papers-dark");
    }

    @Test
    void aSelfEvaluationHasNoPapers() throws IOException {
        as("张三", "unit");
        open(EvaluationKind.SELF);
        assertFalse(bot.ui(() -> editor().pages().stream().anyMatch(PapersPage.class::isInstance)));
    }
}
