package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.dossier.Conclusion;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.model.rules.Scheme;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridSource;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.editor.trace.ScoreTraceView;
import org.jixiao.ui.stage.exante.internal.ExAntePage;
import org.jixiao.ui.stage.exante.internal.NoEvaluationPage;
import org.junit.jupiter.api.Test;

/** What a person does with an ex-ante evaluation, in the real workbench: whether it is due, experts, conclusion, report, gate. */
class ExAnteEditorTest extends StageJourney {

    private static final int SCORE = 5;
    private static final int MERGED = 4;

    private ExAntePage page;

    ExAnteEditorTest() {
        super("EXANTE");
    }

    /** A road project that asks for an initial budget in ten thousand yuan. */
    private void open(String asked) throws IOException {
        Scheme any = InstalledServices.get().packs().schemes().getFirst().scheme();
        Dossier dossier = Samples.dossier(any, 6);
        dossier.getFundRows().addAll(EcoreUtil.copyAll(dossier.getEvaluations().getFirst().getFundRows()));
        dossier.getFundRows().getFirst().setId("funds");
        dossier.getFundRows().getFirst().getInitial().setValue(new BigDecimal(asked));
        dossier.getFundRows().getFirst().getInitial().setText(asked);
        dossier.getEvaluations().clear();
        open(dossier);
    }

    @Override
    void reopen() {
        super.reopen();
        if (bot.ui(() -> editor().page()) instanceof ExAntePage shown) {
            page = shown;
        }
    }

    private void make(String scheme) {
        pressButton("新建事前评估…");
        bot.until("the dialog", () -> Widgets.shell("新建事前绩效评估").isPresent());
        bot.run(() -> {
            Shell dialog = Widgets.shell("新建事前绩效评估").orElseThrow();
            Combo combo = Widgets.all(dialog, Combo.class).findFirst().orElseThrow();
            combo.select(combo.indexOf(Arrays.stream(combo.getItems()).filter(i -> i.contains(scheme)).findFirst().orElseThrow()));
            Widgets.all(dialog, Text.class).filter(t -> t.getEditable()).toList().getLast().setText("某咨询公司");
        });
        confirm("新建事前绩效评估");
        bot.until("the page", () -> editor().page() instanceof ExAntePage && !editor().isBusy());
        page = (ExAntePage) bot.ui(() -> editor().page());
    }

    private ExAnteEvaluation evaluation() {
        return dossier().getExAnteEvaluations().getFirst();
    }

    private Grid grid() {
        return page.scores().grid().grid();
    }

    private GridSource source() {
        return grid().rows().source();
    }

    private Optional<StageHead.Action> action(String id) {
        return page.head().actions().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    private void addExpert(String name) {
        press("增加专家…");
        answer("增加评审人", name);
    }

    private void conclude(String conclusion, String amount, String reason) {
        bot.run(() -> page.front(1));
        pressButton("作出结论…");
        bot.until("the dialog", () -> Widgets.shell("评估结论").isPresent());
        bot.run(() -> {
            Shell dialog = Widgets.shell("评估结论").orElseThrow();
            Widgets.all(dialog, Combo.class).findFirst().orElseThrow().setText(conclusion);
            var fields = Widgets.all(dialog, Text.class).filter(t -> (t.getStyle() & SWT.READ_ONLY) == 0).toList();
            fields.get(fields.size() - 2).setText(amount);
            fields.getLast().setText(reason);
        });
        bot.picture("exante-conclude");
        confirm("评估结论");
    }

    @Test
    void theEmptyPageSaysWhetherTheProjectNeedsAnEvaluation() throws IOException {
        open("480");
        NoEvaluationPage empty = (NoEvaluationPage) bot.ui(() -> editor().page());
        assertTrue(empty.isEmpty());
        String words = bot.ui(() -> Widgets.all(editor().getSite().getShell(), Text.class).map(Text::getText)
                .filter(t -> t.contains("事前绩效评估") && t.contains("480")).findFirst().orElse(""));
        assertTrue(words.contains("申请 480万元,达到 200万元"), words);
        assertTrue(words.contains("不得安排预算"), words);
        bot.picture("exante-empty");
        open("150");
        String small = bot.ui(() -> Widgets.all(editor().getSite().getShell(), Text.class).map(Text::getText)
                .filter(t -> t.contains("低于 200万元")).findFirst().orElse(""));
        assertTrue(small.contains("申请 150万元,低于 200万元,可不开展事前绩效评估。"), small);
    }

    @Test
    void expertsScoreTheThresholdsConcludeAndTheGateOpensOnlyAtTheEnd() throws IOException {
        as("张三", "unit");
        open("480");
        make("郫都");
        assertTrue(bot.ui(page::need).contains("达到 200万元"), () -> bot.ui(page::need));
        assertTrue(bot.ui(page::gate).contains("尚未完成规定程序"), () -> bot.ui(page::gate));
        addExpert("甲");
        addExpert("乙");
        bot.until("two experts", () -> source().columns().size() == SCORE + 6);
        assertEquals(21, bot.ui(() -> source().rowCount()), "twenty points, and the optional sixth part");
        assertEquals("0.00–5.00", bot.ui(() -> source().text(0, MERGED)));
        paste(grid(), 0, SCORE, "5\r\n".repeat(20));
        bot.until("still open", () -> page.scores().result().contains("20 个要点未评分"));
        paste(grid(), 0, SCORE + 3, "4\r\n".repeat(20));
        bot.until("90 points", () -> page.scores().result().startsWith("90.00 分") && page.scores().result().contains("予以支持"));
        bot.key(SWT.CTRL, 'z');
        bot.until("one undo takes all twenty back", () -> page.scores().result().contains("20 个要点未评分"));
        bot.key(SWT.CTRL, 'y');
        bot.until("and redo brings them", () -> page.scores().result().startsWith("90.00 分"));
        ScoreTraceView trace = bot.ui(() -> (ScoreTraceView) Bot.page().showView(ScoreTraceView.ID));
        bot.run(() -> grid().select(1, SCORE));
        bot.until("the arithmetic", () -> trace.shownText().contains("5 + 4,取平均 4.5") && trace.shownText().contains("18 + 18 + 18 + 18 + 18 = 90"));
        bot.picture("exante-scores");

        List<String> told = new ArrayList<>();
        editor().setDialogs(new Told(told));
        conclude("调整后支持", "400", "");
        bot.until("refused without a reason", () -> told.size() == 1 && told.getFirst().contains("须说明理由"));
        assertEquals(Conclusion.UNDECIDED, bot.ui(() -> evaluation().getConclusion()), "nothing is stored");
        conclude("予以支持", "", "必要、可行");
        bot.until("concluded", () -> evaluation().getConclusion() == Conclusion.SUPPORT);
        assertTrue(bot.ui(() -> page.conclusion().concluded()).contains("90.00"));
        assertTrue(bot.ui(() -> page.conclusion().grounds()).contains("90 分以上予以支持"));
        bot.picture("exante-conclusion");
        assertFalse(bot.ui(page::gate).contains("未作结论"));
        assertTrue(bot.ui(page::gate).contains("尚未完成规定程序"), "a conclusion without procedure opens nothing");

        bot.run(() -> page.front(2));
        assertTrue(bot.ui(() -> page.report().count()).startsWith("已写 0 节"));
        bot.run(() -> page.report().type("立项背景", "全区农村公路超期服役里程占三成。"));
        bot.until("written", () -> page.report().count().startsWith("已写 1 节"));
        bot.run(() -> page.report().open().forEach(id -> page.report().typeReason(id, "见可行性研究报告")));
        bot.until("every part is written or left out", () -> page.report().open().isEmpty() && !editor().isBusy());
        bot.picture("exante-report");
        assertTrue(bot.ui(() -> action("submit").orElseThrow().isPossible()), () -> bot.ui(() -> action("submit").orElseThrow().refusal()));
        bot.run(() -> action("submit").orElseThrow().run().run());
        bot.until("submitted", () -> "confirmation".equals(evaluation().getState()) && page.head().state().contains("单位负责人"));

        saveAndReopen();
        assertTrue(Files.readString(file()).contains("超期服役"));
        assertEquals("4.50", bot.ui(() -> source().text(0, MERGED)));
        assertTrue(bot.ui(() -> page.head().total()).contains("予以支持"));
        darkPicture(grid(), "exante-dark");
    }
}
