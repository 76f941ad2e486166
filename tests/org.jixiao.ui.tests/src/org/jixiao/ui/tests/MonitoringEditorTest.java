package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.Disposition;
import org.jixiao.model.dossier.DispositionDecision;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.MonitoringReport;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.model.dossier.ObjectiveStatus;
import org.jixiao.model.rules.Scheme;
import org.jixiao.ui.common.grid.GridSource;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.editor.trace.ScoreTraceView;
import org.jixiao.ui.stage.monitoring.internal.MonitoringPage;
import org.jixiao.ui.stage.monitoring.internal.NoReportPage;
import org.jixiao.ui.stage.objectives.internal.ObjectivesPage;
import org.junit.jupiter.api.Test;

/** What a person does with dual monitoring, in the real workbench: make a report of the objectives, fill it in, answer its warnings. */
class MonitoringEditorTest extends StageJourney {

    private static final int ACTUAL = 7;
    private static final int LIGHT = 8;
    private static final int PROJECTED = 9;
    private static final int REASON_FUNDS = 11;
    private static final int OTHER = 15;

    private MonitoringPage page;

    MonitoringEditorTest() {
        super("MONITORING");
    }

    /** A road project of 480 with six indicators whose objectives are in a state; money executed: 412 of 480. */
    private void open(ObjectiveStatus status) throws IOException {
        Scheme any = InstalledServices.get().packs().schemes().getFirst().scheme();
        Dossier dossier = Samples.dossier(any, 6);
        ObjectiveSet set = DossierFactory.eINSTANCE.createObjectiveSet();
        set.setId("objectives");
        set.setVersion(1);
        set.setStatus(status);
        for (IndicatorScore row : dossier.getEvaluations().getFirst().getIndicators()) {
            IndicatorTarget target = DossierFactory.eINSTANCE.createIndicatorTarget();
            target.setId("target-" + set.getTargets().size());
            target.setLevel1(row.getLevel1());
            target.setLevel2(row.getLevel2());
            target.setName(row.getName());
            target.setNature(Nature.GE);
            target.setUnit(row.getUnit());
            target.setTarget(EcoreUtil.copy(row.getTarget()));
            set.getTargets().add(target);
        }
        dossier.getObjectiveSets().add(set);
        dossier.getFundRows().addAll(EcoreUtil.copyAll(dossier.getEvaluations().getFirst().getFundRows()));
        dossier.getFundRows().getFirst().setId("funds");
        dossier.getFundRows().getFirst().getExecuted().setValue(new BigDecimal("120"));
        dossier.getFundRows().getFirst().getExecuted().setText("120");
        dossier.getEvaluations().clear();
        open(dossier);
    }

    /** Answers the dialog for months and scheme. */
    private void makeReport() {
        pressButton("新建监控…");
        bot.until("the dialog", () -> Widgets.shell("新建监控").isPresent());
        bot.run(() -> {
            Combo scheme = Widgets.all(Widgets.shell("新建监控").orElseThrow(), Combo.class).toList().getLast();
            scheme.select(Arrays.stream(scheme.getItems()).toList().indexOf(Arrays.stream(scheme.getItems())
                    .filter(i -> i.contains("四川")).findFirst().orElseThrow(() -> new AssertionError(String.join(",", scheme.getItems())))));
        });
        bot.picture("monitoring-new");
        confirm("新建监控");
        bot.until("the page of the report", () -> editor().page() instanceof MonitoringPage && !editor().isBusy());
        page = (MonitoringPage) bot.ui(() -> editor().page());
    }

    private GridSource source() {
        return page.indicators().rows().source();
    }

    private String cell(int row, int column) {
        return bot.ui(() -> source().text(row, column));
    }

    private MonitoringReport report() {
        return dossier().getMonitoringReports().getFirst();
    }

    private void type(int row, int column, String text) {
        bot.run(() -> {
            page.indicators().select(row, column);
            page.indicators().setFocus();
        });
        bot.until("the cell", () -> !editor().isBusy() && page.indicators().selection().row() == row);
        bot.type(text);
        bot.until("the typed text", () -> page.indicators().table().getActiveCellEditor() != null
                && text.equals(String.valueOf(page.indicators().table().getActiveCellEditor().getEditorValue())));
        bot.key(SWT.NONE, SWT.CR);
    }

    private Optional<StageHead.Action> action(String id) {
        return page.head().actions().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    @Test
    void whatTheViewsExplainIsWhatIsChosenOnThePageInFront() throws IOException {
        open(ObjectiveStatus.APPROVED);
        makeReport();
        ScoreTraceView trace = bot.ui(() -> (ScoreTraceView) Bot.page().showView(ScoreTraceView.ID));
        bot.run(() -> {
            Bot.page().activate(editor());
            page.indicators().select(1, LIGHT);
        });
        bot.until("why it has its light", () -> trace.shownText().contains("规则"));
        String why = bot.ui(trace::shownText);
        bot.run(() -> {
            assertTrue(editor().show(Stage.OBJECTIVES));
            ((ObjectivesPage) editor().page()).indicators().select(0, 0);
        });
        bot.until("objectives have no score", () -> trace.shownText().equals("选中的内容没有得分。"));
        bot.run(() -> assertTrue(editor().show(Stage.MONITORING)));
        bot.until("the light again", () -> trace.shownText().equals(why));
    }

    @Test
    void withoutApprovedObjectivesThePageTeachesAndSaysWhyNot() throws IOException {
        open(ObjectiveStatus.DECLARED);
        assertTrue(bot.ui(() -> editor().page()) instanceof NoReportPage);
        assertFalse(bot.ui(() -> Widgets.button(editor().getSite().getShell(), "新建监控…").isEnabled()));
        bot.picture("monitoring-empty");
    }

    @Test
    void aReportIsMadeFilledInUndoneFiledSavedAndOpenedAgain() throws IOException {
        open(ObjectiveStatus.APPROVED);
        makeReport();
        assertEquals("运行监控 1–7月", bot.ui(page::title));
        assertEquals(6, bot.ui(() -> source().rowCount()));
        assertEquals("未知", cell(0, LIGHT), "a value that is missing gives no light");
        assertTrue(bot.ui(() -> source().mark(0, LIGHT).message()).contains("未填"));
        assertEquals("175.00", cell(0, 6), "planned to date: 300 × 7 ÷ 12, with the decimals of its column");

        type(0, ACTUAL, "100");
        bot.until("a red light at once", () -> source().text(0, LIGHT).equals("红灯"));
        assertTrue(bot.ui(() -> source().mark(0, OTHER) != null), "the reason is due");
        bot.run(() -> page.indicators().select(0, ACTUAL));
        assertTrue(bot.ui(() -> page.lower().why()).contains("100 ÷ 175"), () -> bot.ui(() -> page.lower().why()));
        assertTrue(cell(0, PROJECTED).equals("171.43"), cell(0, PROJECTED));
        assertTrue(bot.ui(() -> page.explain(editor().context().dossier().getMonitoringReports().getFirst().getRows().getFirst())
                .orElseThrow().toText()).contains("100 ÷ 175"));
        String curve = bot.ui(() -> page.lower().curve());
        assertTrue(curve.contains("指标值 300") && curve.contains("7月 100") && curve.contains("171.43"), curve);
        bot.key(SWT.CTRL, 'z');
        bot.until("unknown again", () -> source().text(0, LIGHT).equals("未知") && source().text(0, ACTUAL).equals("待填"));
        bot.key(SWT.CTRL, 'y');
        bot.until("red again", () -> source().text(0, LIGHT).equals("红灯") && source().text(0, ACTUAL).equals("100"));

        paste(page.indicators(), 0, REASON_FUNDS, "是\t\t√\t\t汛期停工\r\n");
        bot.until("three reasons in one step", () -> report().getRows().getFirst().getDeviations().size() == 3);
        assertEquals("√", cell(0, REASON_FUNDS));
        assertEquals("汛期停工", cell(0, OTHER));
        assertEquals("粘贴 3 个单元格", bot.ui(() -> editor().context().session().commandStack().getUndoCommand().getLabel()), "two were empty already");

        assertEquals("", bot.ui(() -> action("issue").orElseThrow().refusal()));
        bot.run(() -> action("issue").orElseThrow().run().run());
        bot.until("the next state", () -> "reporting".equals(report().getState()) && page.head().state().contains("填报中"));
        assertFalse(bot.ui(() -> page.head().actions().getFirst().refusal()).isEmpty(), "the unit files, not the performance office");
        bot.picture("monitoring");

        saveAndReopen();
        assertTrue(Files.readString(file()).contains("汛期停工"));
        bot.until("open again at the report", () -> editor().page() instanceof MonitoringPage);
        page = (MonitoringPage) bot.ui(() -> editor().page());
        assertEquals("100", cell(0, ACTUAL));
        assertEquals("红灯", cell(0, LIGHT));
        assertTrue(bot.ui(() -> page.head().state()).contains("填报中"));
    }

    @Test
    void warningsAreRaisedDecidedAndClosed() throws IOException {
        open(ObjectiveStatus.APPROVED);
        makeReport();
        assertTrue(bot.ui(() -> page.lower().warnings().rows().source().rowCount()) >= 2, "a floor and a gap");
        bot.run(() -> page.lower().front(1));
        bot.picture("monitoring-warnings");
        bot.run(() -> page.lower().front(2));
        press("发出预警");
        bot.until("raised", () -> !report().getDispositions().isEmpty());
        Disposition first = bot.ui(() -> report().getDispositions().getFirst());
        assertTrue(bot.ui(() -> page.lower().dispositions().rows().source().text(0, 3)).contains("还有"), "the clock runs");
        bot.run(() -> page.lower().dispositions().select(0, 1));
        press("处置…");
        bot.until("the dialog", () -> Widgets.shell("处置").isPresent());
        bot.run(() -> {
            Shell dialog = Widgets.shell("处置").orElseThrow();
            Widgets.all(dialog, Combo.class).findFirst().orElseThrow().setText("收回资金");
            var fields = Widgets.all(dialog, Text.class).filter(t -> (t.getStyle() & SWT.READ_ONLY) == 0).toList();
            fields.get(fields.size() - 2).setText("60");
            fields.getLast().setText("年内无法形成支出");
        });
        bot.picture("monitoring-decide");
        confirm("处置");
        bot.until("decided", () -> first.getDecision() == DispositionDecision.RECLAIM);
        assertEquals(0, bot.ui(() -> first.getAmount().getValue()).compareTo(new BigDecimal("60")));
        press("关闭");
        bot.until("closed", () -> first.getClosedOn() != null);
        bot.picture("monitoring-dispositions");
        darkPicture(page.indicators(), "monitoring-dark");
        bot.run(() -> editor().context().session().commandStack().undo());
        assertEquals(null, bot.ui(first::getClosedOn));
    }
}
