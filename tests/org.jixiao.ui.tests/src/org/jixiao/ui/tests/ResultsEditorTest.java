package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.session.DossierSession;
import org.jixiao.core.session.SessionRegistry;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.FundingAction;
import org.jixiao.model.dossier.BudgetDecision;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.jixiao.model.dossier.Feedback;
import org.jixiao.model.dossier.Publication;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.rules.Scheme;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.editor.trace.ScoreTraceView;
import org.jixiao.ui.stage.results.internal.NoResultPage;
import org.jixiao.ui.stage.results.internal.ResultsPage;
import org.jixiao.workspace.UserSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;

/** What a person does with a result, in the real workbench: opinion, rectification, money, differences, accountability, publication. */
class ResultsEditorTest {

    private static final int OPINION = 0;
    private static final int RECTIFICATION = 1;
    private static final int BUDGET = 2;
    private static final int DIFFERENCES = 3;
    private static final int ACCOUNTABILITY = 4;
    private static final int PUBLICATION = 5;

    @TempDir
    private Path folder;

    private final Bot bot = new Bot();
    private final UserSettings before = UserSettings.load();
    private Path file;
    private DossierEditor editor;
    private ResultsPage page;

    @BeforeEach
    void make() {
        role("performanceOffice");
        bot.front();
    }

    @AfterEach
    void close() {
        bot.run(() -> Bot.page().closeAllEditors(false));
        bot.run(() -> {
            try {
                before.save();
            } catch (BackingStoreException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Each role is another person, since duties are separate. */
    private void role(String code) {
        bot.run(() -> {
            try {
                new UserSettings("甲" + code, code, before.defaultScheme(), before.decimals()).save();
            } catch (BackingStoreException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** A road project of 480: self-evaluation 92 优, re-evaluation 78 中 with another score in its first row. */
    private void open(boolean graded) throws IOException {
        Scheme any = InstalledServices.get().packs().schemes().getFirst().scheme();
        Dossier dossier = Samples.dossier(any, 6);
        dossier.getSubject().setImplementingUnit(BaseFactory.eINSTANCE.createParty());
        dossier.getSubject().getImplementingUnit().setName("县公路养护中心");
        Evaluation self = dossier.getEvaluations().getFirst();
        dossier.getFundRows().add(EcoreUtil.copy(self.getFundRows().getFirst()));
        dossier.getFundRows().getFirst().setId("funds");
        if (graded) {
            graded(self, "92", "优");
            Evaluation again = EcoreUtil.copy(self);
            again.setId("again");
            again.setKind(EvaluationKind.RE_EVALUATION);
            again.getFundRows().forEach(r -> r.setId("again-" + r.getId()));
            again.getIndicators().forEach(r -> r.setId("again-" + r.getId()));
            graded(again, "78", "中");
            again.getIndicators().getFirst().getResult().setPoints(new BigDecimal("3"));
            again.getIndicators().getFirst().setReason("抽查 3 处路段未养护");
            again.setProblems("日常养护记录不完整,2 个标段的资金拨付滞后三个月以上。");
            again.setImprovements("按月核对养护里程。");
            dossier.getEvaluations().add(again);
        }
        file = folder.resolve("road.dossier");
        SessionRegistry sessions = new SessionRegistry(new DocumentStore());
        DossierSession session = sessions.create(file, dossier);
        session.save();
        sessions.close(session);
        reopen();
    }

    private static void graded(Evaluation evaluation, String total, String grade) {
        evaluation.setTotal(BaseFactory.eINSTANCE.createScoreResult());
        evaluation.getTotal().setPoints(new BigDecimal(total));
        evaluation.setGrade(grade);
        evaluation.getIndicators().forEach(row -> {
            row.setResult(BaseFactory.eINSTANCE.createScoreResult());
            row.getResult().setPoints(row.getPoints());
        });
    }

    private void reopen() {
        editor = bot.ui(() -> (DossierEditor) IDE.openEditorOnFileStore(Bot.page(), EFS.getLocalFileSystem().getStore(file.toUri())));
        bot.run(() -> {
            CTabFolder tabs = Widgets.all(editor.getSite().getShell(), CTabFolder.class)
                    .filter(f -> Arrays.stream(f.getItems()).anyMatch(i -> "结果应用".equals(i.getText()))).findFirst().orElseThrow();
            CTabItem tab = Arrays.stream(tabs.getItems()).filter(i -> "结果应用".equals(i.getText())).findFirst().orElseThrow();
            tabs.setSelection(tab);
            Event chosen = new Event();
            chosen.item = tab;
            tabs.notifyListeners(SWT.Selection, chosen);
        });
        bot.until("the page of results", () -> !editor.isBusy() && "结果应用".equals(editor.page().title()));
        if (bot.ui(() -> editor.page()) instanceof ResultsPage results) {
            page = results;
        }
    }

    private Dossier dossier() {
        return editor.context().dossier();
    }

    /** Chooses the scheme whose name has a word. */
    private void scheme(String word) {
        bot.run(() -> Display.getCurrent().asyncExec(() -> action("scheme").orElseThrow().run().run()));
        bot.until("the dialog", () -> Widgets.shell("方案").isPresent());
        bot.run(() -> {
            Table table = Widgets.all(Widgets.shell("方案").orElseThrow(), Table.class).findFirst().orElseThrow();
            table.select(Arrays.stream(table.getItems()).filter(i -> i.getText().contains(word)).mapToInt(table::indexOf).findFirst()
                    .orElseThrow(() -> new AssertionError(Arrays.stream(table.getItems()).map(i -> i.getText()).toList().toString())));
        });
        confirm("方案");
    }

    private void confirm(String title) {
        bot.run(() -> Widgets.press(Widgets.shell(title).orElseThrow().getDefaultButton()));
        bot.until("the dialog is closed", () -> Widgets.shell(title).isEmpty());
    }

    private Optional<StageHead.Action> action(String id) {
        return page.head().actions().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    private void step(String id) {
        assertEquals("", bot.ui(() -> action(id).orElseThrow(() -> new AssertionError(id + " of " + page.head().actions())).refusal()));
        bot.run(() -> action(id).orElseThrow().run().run());
    }

    private String cell(int pane, int grid, int row, int column) {
        return bot.ui(() -> page.grids(pane).get(grid).rows().source().text(row, column));
    }

    /** Pastes a row of cells. */
    private void paste(int pane, int grid, int row, int column, String text) {
        Grid at = page.grids(pane).get(grid);
        bot.until("at rest", () -> !editor.isBusy());
        bot.run(() -> {
            at.select(row, column);
            at.setFocus();
            Clipboard clipboard = new Clipboard(at.table().getDisplay());
            clipboard.setContents(new Object[] {text + "\r\n"}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            at.paste();
        });
    }

    private void press(String words) {
        bot.run(() -> Widgets.press(Widgets.all(editor.getSite().getShell(), ToolBar.class)
                .flatMap(bar -> Arrays.stream(bar.getItems())).filter(i -> words.equals(i.getText()) && i.isEnabled()).findFirst()
                .orElseThrow(() -> new AssertionError("cannot press " + words))));
    }

    /** Presses what asks for a line of text, and answers. */
    private void answer(String button, String title, String text) {
        press(button);
        bot.until("the question", () -> Widgets.shell(title).isPresent());
        bot.run(() -> Widgets.all(Widgets.shell(title).orElseThrow(), Text.class).filter(t -> (t.getStyle() & SWT.READ_ONLY) == 0)
                .findFirst().orElseThrow().setText(text));
        confirm(title);
    }

    private void theme(String id) {
        bot.run(() -> PlatformUI.getWorkbench().getService(org.eclipse.e4.ui.css.swt.theme.IThemeEngine.class).setTheme(id, false));
    }

    @Test
    void withoutAGradeThePageTeachesAndSaysWhatIsMissing() throws IOException {
        open(false);
        assertTrue(bot.ui(() -> editor.page()) instanceof NoResultPage);
        assertTrue(bot.ui(() -> Widgets.all(editor.getSite().getShell(), Text.class).anyMatch(t -> t.getText().contains("还没有保存等级"))));
        bot.picture("results-empty");
    }

    @Test
    void anOpinionIsReceivedAndPutRightUndoneSavedAndOpenedAgain() throws IOException {
        open(true);
        assertEquals("78.00 中", bot.ui(() -> page.head().total()));
        assertTrue(bot.ui(() -> page.head().hint()).contains("以再评价为准"), () -> page.head().hint());
        assertFalse(bot.ui(() -> toolEnabled("新建意见书")), "no scheme is chosen");
        bot.picture("results-no-scheme");
        scheme("区级");
        press("新建意见书");
        bot.until("the opinion", () -> !dossier().getFeedbacks().isEmpty());
        Feedback opinion = bot.ui(() -> dossier().getFeedbacks().getFirst());
        assertTrue(opinion.getText().contains("2 个标段"), "the problems of the re-evaluation");
        press("添加问题");
        bot.until("a problem", () -> opinion.getProblems().size() == 1);
        paste(OPINION, 1, 0, 0, "养护记录不完整\t12.5");
        bot.until("in one step", () -> "养护记录不完整".equals(opinion.getProblems().getFirst().getText()));
        assertEquals("12.50", cell(OPINION, 1, 0, 1));
        bot.key(SWT.CTRL, 'z');
        bot.until("taken back whole", () -> opinion.getProblems().getFirst().getText() == null);
        bot.key(SWT.CTRL, 'y');
        bot.until("there again", () -> "养护记录不完整".equals(opinion.getProblems().getFirst().getText()));
        paste(OPINION, 0, 0, 2, "2027年1月28日");
        bot.until("a day as it is written here", () -> opinion.getIssuedOn() != null);
        step("submit");
        bot.until("submitted", () -> "approval".equals(opinion.getState()));
        assertFalse(bot.ui(() -> action("send").orElseThrow().refusal()).isEmpty(), "the finance section sends it");
        role("finance");
        bot.until("the finance section may send", () -> action("send").orElseThrow().refusal().isEmpty());
        step("send");
        bot.until("sent", () -> "sent".equals(opinion.getState()));
        role("unit");
        answer("签收日期…", "签收日期…", "2027-01-31");
        bot.until("received", () -> !dossier().getRectifications().isEmpty());
        assertTrue(cell(OPINION, 0, 0, 4).contains("2027-02-28") && cell(OPINION, 0, 0, 4).contains("最后一日"), cell(OPINION, 0, 0, 4));
        step("receive");
        bot.until("the end of the opinion", () -> "received".equals(opinion.getState()));
        bot.picture("results-opinion");

        bot.run(() -> page.front(RECTIFICATION));
        Rectification rectification = bot.ui(() -> dossier().getRectifications().getFirst());
        assertEquals("养护记录不完整", cell(RECTIFICATION, 1, 0, 0));
        assertFalse(bot.ui(() -> action("submit").orElseThrow().refusal()).isEmpty(), "a measure is missing");
        paste(RECTIFICATION, 1, 0, 1, "按月核对\t李工\t2027-02-20\t20270218\t已补齐\t台账.pdf\t属实");
        bot.until("one paste", () -> rectification.getItems().getFirst().getCheck() != null);
        assertEquals("台账.pdf", bot.ui(() -> rectification.getItems().getFirst().getEvidence().getFirst().getTitle()));
        assertEquals("已完成待核查", cell(RECTIFICATION, 1, 0, 8));
        bot.run(() -> {
            Text plan = Widgets.all(editor.getSite().getShell(), Text.class).filter(t -> t.isVisible() && (t.getStyle() & SWT.MULTI) != 0
                    && t.getEditable()).findFirst().orElseThrow();
            plan.setText("逐标段核对并补齐记录");
            page.commit();
        });
        bot.until("the plan", () -> "逐标段核对并补齐记录".equals(rectification.getPlan()));
        step("submit");
        bot.until("submitted", () -> "confirmation".equals(rectification.getState()));
        bot.picture("results-rectification");

        bot.key(SWT.CTRL, 's');
        bot.until("saved", () -> !editor.isDirty());
        assertTrue(Files.readString(file).contains("台账.pdf"));
        bot.run(() -> Bot.page().closeAllEditors(false));
        reopen();
        bot.run(() -> page.front(RECTIFICATION));
        assertEquals("已补齐", cell(RECTIFICATION, 1, 0, 5));
        assertTrue(bot.ui(() -> page.head().state()).contains("单位负责人审签"), () -> page.head().state());
    }

    private boolean toolEnabled(String words) {
        return Widgets.all(editor.getSite().getShell(), ToolBar.class).flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(i -> words.equals(i.getText())).findFirst().orElseThrow().isEnabled();
    }

    @Test
    void theGradeProposesAndAPersonDecides() throws Exception {
        open(true);
        bot.run(() -> page.front(BUDGET));
        scheme("区级");
        press("提出建议");
        bot.until("the proposal", () -> !dossier().getBudgetDecisions().isEmpty());
        BudgetDecision decision = bot.ui(() -> dossier().getBudgetDecisions().getFirst());
        assertEquals(FundingAction.TIGHTEN, decision.getProposed());
        assertEquals("432.00", cell(BUDGET, 0, 0, 4), "480 × 90%");
        bot.run(() -> page.grids(BUDGET).getFirst().select(0, 3));
        ScoreTraceView view = bot.ui(() -> (ScoreTraceView) Bot.page().showView(ScoreTraceView.ID));
        bot.until("clause and arithmetic in the view of traces", () -> view.shownText().contains("480 × 90%") && view.shownText().contains("从紧从严"));
        bot.picture("results-budget");
        press("决定…");
        bot.until("the dialog", () -> Widgets.shell("预算决定").isPresent());
        bot.run(() -> {
            Shell dialog = Widgets.shell("预算决定").orElseThrow();
            Widgets.all(dialog, Text.class).filter(t -> (t.getStyle() & (SWT.READ_ONLY | SWT.MULTI)) == 0).findFirst().orElseThrow().setText("400");
            Widgets.press(dialog.getDefaultButton());
        });
        bot.until("another amount needs a reason", () -> Widgets.all(Widgets.shell("预算决定").orElseThrow(), Text.class)
                .anyMatch(t -> t.getText().contains("须说明理由")));
        bot.picture("results-decide");
        bot.run(() -> Widgets.all(Widgets.shell("预算决定").orElseThrow(), Text.class).filter(t -> t.getEditable() && (t.getStyle() & SWT.MULTI) != 0)
                .findFirst().orElseThrow().setText("两年结余较多"));
        confirm("预算决定");
        bot.until("decided", () -> decision.getDecidedOn() != null);
        assertEquals("400.00", cell(BUDGET, 0, 0, 6));
        assertEquals("432.00", cell(BUDGET, 0, 0, 4), "the proposal is kept");
        bot.run(() -> editor.context().session().commandStack().undo());
        assertNull(bot.ui(decision::getDecidedOn));

        bot.run(() -> page.front(DIFFERENCES));
        assertEquals("-14.00", cell(DIFFERENCES, 0, 0, 3));
        assertEquals("抽查 3 处路段未养护", cell(DIFFERENCES, 0, 1, 4));
        bot.picture("results-differences");
        scheme("四川");
        bot.until("the discount of the other scheme", () -> page.head().hint().contains("73.60"));
        bot.run(() -> page.front(ACCOUNTABILITY));
        bot.picture("results-accountability");
    }

    @Test
    void whatIsWithheldHasAReasonAndWhatIsReleasedIsSaid() throws IOException {
        open(true);
        role("unit");
        bot.run(() -> page.front(PUBLICATION));
        scheme("国家·评价结果应用");
        press("新建公开事项");
        bot.until("a publication", () -> !dossier().getPublications().isEmpty());
        Publication publication = bot.ui(() -> dossier().getPublications().getFirst());
        paste(PUBLICATION, 1, 1, 1, "不公开");
        bot.until("the unit is withheld", () -> publication.getRedacted().contains("UNIT"));
        bot.run(() -> editor.context().execute(editor.context().commands().set(publication,
                org.jixiao.model.dossier.DossierPackage.Literals.PUBLICATION__TEXT, "县公路养护中心的养护项目评价为中。")));
        assertTrue(bot.ui(() -> action("prepare").orElseThrow().refusal()).contains("理由"), "a reason is missing");
        paste(PUBLICATION, 0, 0, 4, "涉及商业秘密");
        bot.until("the reason", () -> publication.getRedactionReason() != null && action("prepare").orElseThrow().refusal().contains("实施单位"));
        bot.run(() -> editor.context().execute(editor.context().commands().set(publication,
                org.jixiao.model.dossier.DossierPackage.Literals.PUBLICATION__TEXT, "养护项目评价为中。")));
        bot.until("nothing slips", () -> action("prepare").orElseThrow().refusal().isEmpty());
        assertTrue(cell(PUBLICATION, 0, 0, 5).contains("待公开"), cell(PUBLICATION, 0, 0, 5));
        step("prepare");
        role("unitHead");
        paste(PUBLICATION, 0, 0, 2, "2026-11-01\t区政府门户网站");
        bot.until("when and where", () -> publication.getPlace() != null && action("publish").orElseThrow().refusal().isEmpty());
        step("publish");
        bot.until("released", () -> page.grids(PUBLICATION).getFirst().rows().source().text(0, 5).equals("已批准公开"));
        bot.picture("results-publication");
        theme("org.eclipse.e4.ui.css.theme.e4_dark");
        bot.until("dark ground", () -> page.grids(PUBLICATION).getFirst().table().getBackground().getRed() < 80);
        bot.picture("results-dark");
        theme("org.eclipse.e4.ui.css.theme.e4_default");
    }
}
