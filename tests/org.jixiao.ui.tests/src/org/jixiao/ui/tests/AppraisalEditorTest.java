package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.Filing;
import org.jixiao.model.appraisal.Verification;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.services.AppraisalReports.Kind;
import org.jixiao.services.AppraisalReports.Wanted;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridEdit;
import org.jixiao.ui.common.grid.GridSource;
import org.jixiao.ui.editor.StageHead;
import org.jixiao.ui.editor.trace.ScoreTraceView;
import org.jixiao.ui.stage.appraisal.internal.assess.AssessPage;
import org.jixiao.ui.stage.appraisal.internal.exchange.DocumentActions;
import org.jixiao.ui.stage.appraisal.internal.filing.FilingPage;
import org.jixiao.ui.stage.appraisal.internal.result.ResultPage;
import org.jixiao.ui.stage.appraisal.internal.setup.SetupPage;
import org.jixiao.ui.stage.appraisal.internal.verify.VerifyPage;
import org.jixiao.workspace.UserSettings;
import org.junit.jupiter.api.Test;

/** What a person does with the yearly appraisal of units, in the real workbench: set up, file, compare, undo, save and open again. */
class AppraisalEditorTest extends AppraisalJourney {

    private static final int FILED = 3;

    private FilingPage filings() {
        FilingPage page = bot.ui(() -> editor.show(FilingPage.class));
        settled();
        return page;
    }

    @Test
    void anEmptyAppraisalTeachesAndItsFirstGroupsAreMade() throws IOException {
        open(AppraisalSample.of(YEAR, 1, 2, 0));
        bot.run(() -> editor.document().execute(editor.document().commands().remove(List.copyOf(model().getGroups()))));
        settled();
        SetupPage setup = bot.ui(() -> editor.show(SetupPage.class));
        bot.run(() -> editor.document().choose(model()));
        assertTrue(bot.ui(() -> setup.head().hint()).contains("先建考评组"), () -> bot.ui(() -> setup.head().hint()));
        bot.picture("appraisal-empty");
        Grid groups = bot.ui(() -> setup.wholeLists().getFirst());
        GridSource source = groups.rows().source();
        bot.run(() -> source.apply(new GridEdit(GridEdit.Kind.PASTE,
                List.of(new GridEdit.Cell(0, 0, "局直属单位"), new GridEdit.Cell(0, 2, "1000"), new GridEdit.Cell(1, 0, "县区局")), 2)));
        assertEquals(List.of("局直属单位", "县区局"), bot.ui(() -> model().getGroups().stream().map(g -> g.getName()).toList()));
        assertTrue(bot.ui(() -> source.check(0, 2, "很多")).contains("很多"), "text where points are due is refused");
        bot.run(() -> editor.session().commandStack().undo());
        assertEquals(0, bot.ui(() -> model().getGroups().size()), "the pasted block is one step");
    }

    @Test
    void pointsThatDoNotAddUpShowAtOnce() throws IOException {
        open(AppraisalSample.of(YEAR, 2, 4, 0));
        SetupPage setup = bot.ui(() -> editor.show(SetupPage.class));
        choose(unit(0));
        Grid grid = setup.indicators();
        assertTrue(total(grid, "name").contains("1000"), total(grid, "name"));
        bot.picture("appraisal-setup-unit");
        type(grid, 0, "points", "200");
        bot.until("what is short", () -> grid.rows().source().total(column(grid, "name")).contains("少 50 分"));
        assertEquals("950.00", total(grid, "points"));
        bot.run(() -> editor.document().choose(model().getGroups().getFirst()));
        settled();
        bot.picture("appraisal-setup-group");
        assertEquals(2, bot.ui(() -> model().getGroups().getFirst().getUnits().size()));
    }

    @Test
    void aPageOfOneUnitSaysWhichItShows() throws IOException {
        open(AppraisalSample.of(YEAR, 2, 4, 12));
        bot.run(() -> editor.document().choose(model()));
        FilingPage filings = filings();
        String shown = bot.ui(() -> unit(0).getName());
        assertTrue(bot.ui(() -> filings.head().total()).startsWith(shown), () -> bot.ui(() -> filings.head().total()));
        SetupPage setup = bot.ui(() -> editor.show(SetupPage.class));
        assertEquals("", bot.ui(() -> setup.head().total()), "the set-up shows all of them");
    }

    /** Whoever sits here may be another person in the next minute: what may be done is asked again when the role changes. */
    @Test
    void stepsFollowTheRole() throws Exception {
        UserSettings before = UserSettings.load();
        Appraisal appraisal = AppraisalSample.of(YEAR, 2, 4, 12);
        appraisal.setSchemeId("bureau.appraisal");
        appraisal.setState("leading-group");
        try {
            new UserSettings("钱丽", "performanceOffice", before.defaultScheme(), before.decimals()).save();
            open(appraisal);
            FilingPage page = filings();
            bot.until("the reason why not", () -> notify(page).contains("领导小组"));
            new UserSettings("许局长", "leadingGroup", before.defaultScheme(), before.decimals()).save();
            bot.until("the step is for this role", () -> !notify(page).contains("领导小组"));
        } finally {
            before.save();
        }
    }

    private static String notify(FilingPage page) {
        return page.head().actions().stream().filter(a -> a.id().contains("notify")).findFirst().orElseThrow().refusal();
    }

    @Test
    void aValueIsFiledUndoneReplacedSavedAndOpenedAgain() throws IOException {
        open(AppraisalSample.of(YEAR, 3, 4, FILED));
        FilingPage page = filings();
        choose(unit(1));
        Grid grid = page.filings();
        assertEquals("9", cell(grid, 0, "MONTH1"));
        assertEquals("19 迟报", cell(grid, 0, "MONTH2"), "filed on 4 March for February");
        assertEquals("未报", cell(grid, 0, "MONTH4"));
        assertTrue(total(grid, "MONTH2").contains("03-04"), total(grid, "MONTH2"));
        String refusal = bot.ui(() -> grid.rows().source().check(0, column(grid, "MONTH4"), "很多"));
        assertTrue(refusal.contains("运输管理处") && refusal.contains("4月") && refusal.contains("农村公路养护里程"), refusal);
        assertNull(bot.ui(() -> grid.rows().source().check(0, column(grid, "MONTH4"), "40")));
        bot.picture("appraisal-filings");

        type(grid, 0, "MONTH4", "40");
        bot.until("filed today, which is late", () -> grid.rows().source().text(0, column(grid, "MONTH4")).equals("40 迟报"));
        Filing filed = bot.ui(() -> unit(1).getFilings().getLast());
        assertEquals(4, filed.getOrdinal());
        assertEquals(LocalDate.now(), filed.getFiledOn());
        assertEquals("未填", cell(grid, 1, "MONTH4"), "the other indicators of that month are still to be filed");
        bot.key(SWT.CTRL, 'z');
        bot.until("taken back", () -> unit(1).getFilings().size() == FILED);
        assertFalse(bot.ui(() -> editor.isDirty()));

        type(grid, 0, "MONTH3", "31");
        bot.until("replaced", () -> unit(1).getFilings().getLast().getEarlier().size() == 1);
        settled();
        bot.run(() -> grid.select(0, column(grid, "MONTH3")));
        assertEquals(2, bot.ui(() -> page.panes().versions().rows().source().rowCount()));
        assertEquals("29", cell(page.panes().versions(), 1, "VALUE"), "what stood there before is kept");
        bot.run(() -> editor.doSave(new NullProgressMonitor()));
        assertFalse(bot.ui(() -> editor.isDirty()));
        Appraisal saved = (Appraisal) store.load(file).root();
        Filing kept = saved.getGroups().getFirst().getUnits().get(1).getFilings().getLast();
        assertEquals("31", kept.getEntries().getFirst().getValue().getText());
        assertEquals("29", kept.getEarlier().getFirst().getEntries().getFirst().getValue().getText());
        bot.run(() -> Bot.page().closeAllEditors(false));
        open();
        FilingPage again = filings();
        choose(unit(1));
        assertTrue(cell(again.filings(), 0, "MONTH3").startsWith("31"), cell(again.filings(), 0, "MONTH3"));
        bot.run(() -> again.across(true));
        assertEquals(3, bot.ui(() -> again.filings().rows().source().rowCount()), "one row for each unit that has the indicator");
        assertEquals("3/3", total(again.filings(), "MONTH3"));
        bot.picture("appraisal-filings-across");
    }

    @Test
    void theRankingFollowsWhatIsFiledAndExplainsEveryLostPoint() throws IOException {
        open(AppraisalSample.of(YEAR, 3, 4, 12));
        ScoreTraceView view = bot.ui(() -> {
            try {
                return (ScoreTraceView) Bot.page().showView(ScoreTraceView.ID);
            } catch (org.eclipse.ui.PartInitException e) {
                throw new AssertionError(e);
            }
        });
        bot.run(() -> Bot.page().activate(editor));
        ResultPage page = bot.ui(() -> editor.show(ResultPage.class));
        choose(unit(2));
        Grid ranking = page.ranking();
        assertEquals(3, bot.ui(() -> ranking.rows().source().rowCount()));
        assertEquals("1–3", cell(ranking, 0, "RANK"), "the assessment is still open, so every place is");
        Grid waterfall = page.waterfall();
        assertEquals("指标满分", cell(waterfall, 0, "WHAT"));
        assertEquals("1000.00", cell(waterfall, 0, "LEFT"));
        assertEquals("4.17", cell(waterfall, 1, "LOST"), "118 of 120: 250 × 118 ÷ 120 = 245.83");
        bot.run(() -> waterfall.select(1, 0));
        bot.until("the trace of the lost points", () -> view.shownText().contains("118"));
        bot.picture("appraisal-result");
        FilingPage filings = filings();
        type(filings.filings(), 0, "MONTH12", "60");
        bot.until("a lower score", () -> editor.document().standings().of(unit(2))
                .filter(s -> s.points().indicator("indicator-2-0").orElseThrow().points().text().equals("125.00")).isPresent());
        bot.run(() -> editor.show(ResultPage.class));
        settled();
        assertEquals("125.00", cell(waterfall, 1, "LOST"), "the largest loss comes first");
        assertNotNull(bot.ui(() -> ranking.rows().source().dot(0, column(ranking, "CLASS"))));
    }

    private StageHead.Action step(String id) {
        return bot.ui(() -> editor.show(SetupPage.class)).head().actions().stream().filter(a -> a.id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    @Test
    void aStepIsRefusedUntilThePointsAddUpThenTakenAndTakenBack() throws IOException {
        Appraisal appraisal = AppraisalSample.of(YEAR, 2, 4, FILED);
        appraisal.setSchemeId("bureau.appraisal");
        open(appraisal);
        SetupPage setup = bot.ui(() -> editor.show(SetupPage.class));
        choose(unit(0));
        type(setup.indicators(), 0, "points", "200");
        bot.until("the step is refused", () -> !step("issue").isPossible());
        assertTrue(step("issue").refusal().contains("公路养护中心"), step("issue").refusal());
        bot.run(() -> editor.session().commandStack().undo());
        bot.until("the step is possible", () -> step("issue").isPossible());
        assertTrue(bot.ui(() -> setup.head().state()).contains("设定指标"), () -> bot.ui(() -> setup.head().state()));
        bot.run(() -> step("issue").run().run());
        bot.until("the next state", () -> setup.head().state().contains("年度执行"));
        assertEquals("issue", bot.ui(() -> model().getEvents().getLast().getWhat()));
        bot.picture("appraisal-workflow");
        bot.run(() -> editor.session().commandStack().undo());
        bot.until("the first state again", () -> setup.head().state().contains("设定指标"));
        assertTrue(bot.ui(() -> model().getEvents().isEmpty()));
    }

    @Test
    void aVisitReplacesTheReportedValueAndKeepsItBeside() throws IOException {
        open(AppraisalSample.of(YEAR, 2, 4, 12));
        choose(unit(0));
        Verification visit = AppraisalFactory.eINSTANCE.createVerification();
        visit.setDate(LocalDate.of(YEAR, 12, 28));
        visit.getInspectors().add(BaseFactory.eINSTANCE.createParty());
        visit.getInspectors().getFirst().setName("核查员");
        VerifyPage page = bot.ui(() -> editor.show(VerifyPage.class));
        bot.run(() -> editor.document().attempt("查访", () -> editor.document().acts().visits().add(unit(0), visit)));
        settled();
        bot.run(() -> page.visitList().select(0, 0));
        Grid grid = page.values();
        assertEquals("120", cell(grid, 0, "REPORTED"));
        type(grid, 0, "VERIFIED", "90");
        bot.until("the verified value counts", () -> grid.rows().source().text(0, column(grid, "COUNTS")).equals("90(核实)"));
        assertEquals("120", cell(grid, 0, "REPORTED"), "what was reported stays beside it");
        settled();
        assertEquals("187.50", cell(grid, 0, "SCORE"), "250 × 90 ÷ 120");
        bot.picture("appraisal-verify");
        FilingPage filings = filings();
        assertEquals("90 核实(报 120)", cell(filings.filings(), 0, "MONTH12"));
    }

    @Test
    void marksOfLeadersAreTypedIntoTheSheetAndOneOutsideItsRangeIsRefused() throws IOException {
        open(AppraisalSample.of(YEAR, 2, 4, 12));
        choose(unit(0));
        AssessPage page = bot.ui(() -> editor.show(AssessPage.class));
        Grid sheet = bot.ui(() -> page.sheet(0, "局长"));
        type(sheet, 0, "MARK", "55");
        bot.until("the mark", () -> unit(0).getLeaderScores().size() == 1);
        settled();
        assertEquals("55.00", cell(sheet, 0, "POINTS"));
        bot.picture("appraisal-marks");
        List<String> told = listen();
        bot.run(() -> sheet.rows().source().apply(new GridEdit(GridEdit.Kind.TYPE, List.of(new GridEdit.Cell(1, column(sheet, "MARK"), "61")), 0)));
        assertTrue(told.toString().contains("60"), told.toString());
        assertTrue(bot.ui(() -> unit(1).getLeaderScores().isEmpty()), "nothing outside 0 to 60 is taken");
    }

    @Test
    void documentsAreMadeFromTemplatesAndWhereNothingIsToBeSaidThatIsSaid() throws IOException {
        open(AppraisalSample.of(YEAR, 2, 3, 12));
        List<String> told = listen();
        assertTrue(step("documents").isPossible());
        DocumentActions documents = bot.ui(() -> new DocumentActions(editor.document(), () -> { }));
        Path out = folder.resolve("documents");
        bot.run(() -> documents.make(wanted(Kind.SHEET, out)));
        bot.until("the sheets", () -> !told.isEmpty());
        try (Stream<Path> made = Files.list(out)) {
            assertEquals(AppraisalSample.of(YEAR, 2, 3, 12).getGroups().stream().mapToInt(g -> g.getUnits().size()).sum(),
                    made.filter(f -> f.toString().endsWith(".docx")).count(), told::toString);
        }
        told.clear();
        bot.run(() -> documents.make(wanted(Kind.APPEAL, out)));
        bot.until("nothing to say", () -> !told.isEmpty());
        assertTrue(told.getFirst().contains("没有可以生成的文书"), told::toString);
    }

    private static Wanted wanted(Kind kind, Path to) {
        return new Wanted(List.of(kind), 12, "", "docx", to, LocalDate.of(YEAR + 1, 1, 15), Locale.CHINA, List.of());
    }
}
