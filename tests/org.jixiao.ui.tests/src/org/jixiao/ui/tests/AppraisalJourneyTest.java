package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.jixiao.appraisal.edit.Settlement;
import org.jixiao.exchange.appraisal.FilingKey;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.Correction;
import org.jixiao.model.appraisal.FilingPeriod;
import org.jixiao.model.appraisal.VerificationDraw;
import org.jixiao.model.base.Quantity;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridMark;
import org.jixiao.ui.stage.appraisal.internal.analysis.AnalysisPage;
import org.jixiao.ui.stage.appraisal.internal.appeal.AppealPage;
import org.jixiao.ui.stage.appraisal.internal.assess.AssessPage;
import org.jixiao.ui.stage.appraisal.internal.exchange.ExchangeActions;
import org.jixiao.ui.stage.appraisal.internal.filing.FilingPage;
import org.jixiao.ui.stage.appraisal.internal.result.ResultPage;
import org.jixiao.ui.stage.appraisal.internal.setup.SetupPage;
import org.jixiao.ui.stage.appraisal.internal.verify.VerifyPage;
import org.junit.jupiter.api.Test;

/** What the office does with the appraisal between filing and archive: import, draw and visit, ballot, what-if, correction, each taken back. */
class AppraisalJourneyTest extends AppraisalJourney {

    private static final int FILED = 3;
    private static final String CORRECT = "更正考评结果";

    /** The forms of April as they come back from two units, one figure of the first spoiled. */
    private Path formsOfApril() throws IOException {
        Appraisal later = AppraisalSample.of(YEAR, 2, 3, FILED + 1);
        Quantity spoiled = later.getGroups().getFirst().getUnits().getFirst().getFilings().getLast().getEntries().getFirst().getValue();
        spoiled.setNumber(null);
        spoiled.setText("很多");
        Path forms = folder.resolve("四月填报.xlsx");
        editor.document().services().appraisalTables().writeForms(later, new FilingKey(FilingPeriod.MONTH, FILED + 1),
                later.getGroups().getFirst().getUnits(), forms, Locale.CHINA);
        return forms;
    }

    private void preview(Path forms) {
        ExchangeActions exchange = bot.ui(() -> new ExchangeActions(editor.document(), () -> { }));
        bot.run(() -> exchange.importFiles(List.of(forms), false));
        bot.until("the preview", () -> Widgets.shell("导入").isPresent());
    }

    /** Every text of a table of the preview. */
    private String shown(int table) {
        return bot.ui(() -> {
            NatTable grid = Widgets.all(Widgets.shell("导入").orElseThrow(), NatTable.class).toList().get(table);
            return IntStream.range(0, grid.getRowCount()).boxed().flatMap(row -> IntStream.range(0, grid.getColumnCount())
                    .mapToObj(column -> String.valueOf(grid.getDataValueByPosition(column, row)))).collect(Collectors.joining("|"));
        });
    }

    @Test
    void filledFormsAreShownBeforeTheyAreTakenAndTakenBackInOneStep() throws IOException {
        open(AppraisalSample.of(YEAR, 2, 3, FILED));
        Path forms = formsOfApril();
        preview(forms);
        assertTrue(shown(0).contains("很多") && shown(0).contains("四月填报.xlsx"), () -> shown(0));
        assertTrue(shown(1).contains("运输管理处") && shown(1).contains("39"), () -> shown(1));
        assertEquals(FILED, bot.ui(() -> unit(1).getFilings().size()), "nothing is done before it is accepted");
        bot.picture("appraisal-import");
        // The files are read once: what is accepted is what was shown, even when a file is gone meanwhile.
        Files.delete(forms);
        answer("导入");
        closed("导入");
        bot.until("filed", () -> unit(1).getFilings().size() == FILED + 1);
        settled();
        FilingPage page = bot.ui(() -> editor.show(FilingPage.class));
        choose(unit(1));
        assertTrue(cell(page.filings(), 0, "MONTH4").startsWith("39"), () -> cell(page.filings(), 0, "MONTH4"));
        assertTrue(bot.ui(() -> unit(0).getFilings().getLast().getEntries().stream().noneMatch(e -> "很多".equals(e.getValue().getText()))));
        preview(formsOfApril());
        assertFalse(bot.ui(() -> Widgets.shell("导入").orElseThrow().getDefaultButton().isEnabled()), "the same forms again change nothing");
        bot.run(() -> Widgets.shell("导入").orElseThrow().close());
        closed("导入");
        undo();
        assertEquals(FILED, bot.ui(() -> unit(0).getFilings().size()));
        assertEquals(FILED, bot.ui(() -> unit(1).getFilings().size()));
        assertFalse(bot.ui(() -> editor.isDirty()));
    }

    @Test
    void aFiledTextWhereANumberIsDueIsMarkedInItsCell() throws IOException {
        Appraisal appraisal = AppraisalSample.of(YEAR, 2, 3, FILED);
        Quantity spoiled = appraisal.getGroups().getFirst().getUnits().get(1).getFilings().getLast().getEntries().getFirst().getValue();
        spoiled.setNumber(null);
        spoiled.setText("很多");
        open(appraisal);
        FilingPage page = bot.ui(() -> editor.show(FilingPage.class));
        choose(unit(1));
        GridMark mark = bot.ui(() -> page.filings().rows().source().mark(0, column(page.filings(), "MONTH3")));
        assertEquals(GridMark.Severity.ERROR, mark.severity());
        assertTrue(mark.message().contains("很多") && mark.message().contains("3月"), mark.message());
        assertNull(bot.ui(() -> page.filings().rows().source().mark(0, column(page.filings(), "MONTH2"))));
        assertTrue(bot.ui(() -> page.filings().rows().source().help(0, column(page.filings(), "MONTH2"))).contains("期限 2024-02"));
    }

    private Set<String> drawn(VerificationDraw draw) {
        return bot.ui(() -> draw.getItems().stream().map(i -> i.getUnitId() + i.getIndicatorId()).collect(Collectors.toSet()));
    }

    /** Draws two indicators of one of the units. */
    private VerificationDraw draw() {
        press("抽签…");
        answer("抽签", "2025年1月8日体彩", "12", "1", "2");
        closed("抽签");
        return bot.ui(() -> model().getDraws().getLast());
    }

    @Test
    void aDrawCanBeRepeatedMakesVisitsAndWhatTheyFindCounts() throws IOException {
        open(AppraisalSample.of(YEAR, 4, 8, 12));
        VerifyPage page = bot.ui(() -> editor.show(VerifyPage.class));
        bot.run(() -> page.front(1));
        Set<String> first = drawn(draw());
        assertEquals(2, first.size());
        undo();
        assertTrue(bot.ui(() -> model().getDraws().isEmpty()));
        VerificationDraw draw = draw();
        assertEquals(first, drawn(draw), "the same seed draws the same");
        bot.run(() -> page.drawList().select(0, 0));
        press("生成查访…");
        answer("生成查访", "2025-01-12", "李核查");
        closed("生成查访");
        int unit = bot.ui(() -> IntStream.range(0, 4).filter(i -> unit(i).getId().equals(draw.getItems().getFirst().getUnitId())).findFirst().orElseThrow());
        assertEquals(2, bot.ui(() -> unit(unit).getVerifications().getFirst().getEntries().size()));
        choose(unit(unit));
        bot.run(() -> {
            page.front(0);
            page.visitList().select(0, 0);
        });
        settled();
        String drawnId = bot.ui(() -> draw.getItems().getFirst().getIndicatorId());
        int row = bot.ui(() -> IntStream.range(0, 8).filter(i -> unit(unit).getIndicators().get(i).getId().equals(drawnId)).findFirst().orElseThrow());
        Grid values = page.values();
        assertTrue(bot.ui(() -> values.rows().source().check(row, column(values, "VERIFIED"), "很多")).contains("很多"), "text is no verified number");
        type(values, row, "VERIFIED", "7");
        bot.until("the verified value counts", () -> values.rows().source().text(row, column(values, "COUNTS")).equals("7(核实)"));
        bot.picture("appraisal-draw");
        undo();
        assertTrue(bot.ui(() -> values.rows().source().text(row, column(values, "COUNTS"))).endsWith("(填报)"));
    }

    @Test
    void aBallotWithMoreVotesThanPapersIsRefusedInWords() throws IOException {
        open(AppraisalSample.of(YEAR, 2, 4, 12));
        AssessPage page = bot.ui(() -> editor.show(AssessPage.class));
        choose(unit(0));
        Grid sheet = bot.ui(() -> page.sheet(2, ""));
        bot.run(() -> Widgets.press(Widgets.button(editor.getSite().getShell(), "录入票数…")));
        answer("群众评议计票", "10", "8", "2", "1", "0");
        bot.until("the refusal", () -> Widgets.all(Widgets.shell("群众评议计票").orElseThrow(), Text.class)
                .anyMatch(t -> !t.getEditable() && t.getText().contains("11") && t.getText().contains("10")));
        assertTrue(bot.ui(() -> unit(0).getBallots().isEmpty()));
        bot.picture("appraisal-ballot");
        answer("群众评议计票", "12");
        closed("群众评议计票");
        Ballot ballot = bot.ui(() -> unit(0).getBallots().getFirst());
        assertEquals(12, ballot.getVoters());
        assertEquals("18.00", cell(sheet, 0, "POINTS"), "20 × (8 × 1.0 + 2 × 0.8 + 1 × 0.3) ÷ 11 = 18.00");
        undo();
        assertTrue(bot.ui(() -> unit(0).getBallots().isEmpty()));
    }

    @Test
    void aTrialShowsWhoWouldMoveAndChangesNothing() throws IOException {
        open(AppraisalSample.of(YEAR, 3, 4, 12));
        AnalysisPage page = bot.ui(() -> editor.show(AnalysisPage.class));
        choose(unit(0));
        bot.run(() -> page.whatIf().attempt(0, "很多"));
        assertTrue(bot.ui(() -> page.whatIf().words()).contains("很多"), () -> bot.ui(() -> page.whatIf().words()));
        bot.run(() -> page.whatIf().attempt(0, "60"));
        Grid grid = page.whatIf().grid();
        bot.until("who would move", () -> grid.rows().source().rowCount() > 0);
        int row = bot.ui(() -> IntStream.range(0, grid.rows().source().rowCount())
                .filter(i -> grid.rows().source().text(i, 0).equals(unit(0).getName())).findFirst().orElseThrow());
        assertEquals("1000.00–1100.00", cell(grid, row, "BEFORE"));
        assertEquals("875.00–975.00", cell(grid, row, "AFTER"), "60 of 120 bring 125 of 250");
        bot.picture("appraisal-what-if");
        assertNull(bot.ui(() -> unit(0).getIndicators().getFirst().getRecognised()));
        assertFalse(bot.ui(() -> editor.isDirty()), "a trial changes nothing");
    }

    /** Stores the results and notifies them. */
    private void openNotified() throws IOException {
        open(AppraisalSample.of(YEAR, 3, 4, 12));
        bot.run(() -> {
            Settlement settlement = Settlement.of(editor.document().engine(), editor.document().engine().score(model(), 12, LocalDate.now()), Locale.CHINA);
            editor.document().attempt("保存", () -> editor.document().acts().settling().settle(model(), settlement));
            editor.document().execute(editor.document().commands().set(model(), Literals.APPRAISAL__NOTIFIED_ON, LocalDate.of(YEAR + 1, 1, 20)));
        });
        settled();
        store.save(file, bot.ui(this::model));
        bot.run(() -> Bot.page().closeAllEditors(false));
        open();
    }

    @Test
    void aNotifiedResultIsCorrectedAfterAPreviewAndTheCorrectionTakenBack() throws IOException {
        openNotified();
        assertTrue(bot.ui(() -> editor.page() instanceof ResultPage), "what is notified opens on its result");
        List<String> told = listen();
        AppealPage page = bot.ui(() -> editor.show(AppealPage.class));
        choose(unit(0));
        bot.run(() -> page.front(1));
        press("更正…");
        bot.until("the dialog", () -> Widgets.shell(CORRECT).isPresent());
        bot.run(() -> {
            Combo what = Widgets.all(Widgets.shell(CORRECT).orElseThrow(), Combo.class).findFirst().orElseThrow();
            what.select(0);
            what.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
            assertEquals("120", fields(CORRECT).getFirst().getText(), "the value that counts stands there");
        });
        answer(CORRECT, "60", "验收证书更正");
        closed(CORRECT);
        bot.until("the preview", () -> !told.isEmpty());
        assertTrue(told.getFirst().contains("由 120 改为 60") && told.getFirst().contains("公路养护中心"), told::toString);
        bot.until("corrected", () -> unit(0).getCorrections().size() == 1);
        settled();
        Correction correction = bot.ui(() -> unit(0).getCorrections().getFirst());
        assertEquals("120", correction.getBefore());
        assertEquals("60", correction.getAfter());
        AppraisalIndicator first = bot.ui(() -> unit(0).getIndicators().getFirst());
        assertEquals("60", first.getRecognised().getText());
        assertEquals("125.00", bot.ui(() -> editor.document().standings().of(unit(0)).orElseThrow().points().indicator(first.getId()).orElseThrow().points().text()));
        bot.picture("appraisal-correction");
        undo();
        assertTrue(bot.ui(() -> unit(0).getCorrections().isEmpty()));
        assertNull(bot.ui(() -> unit(0).getIndicators().getFirst().getRecognised()));
        assertFalse(bot.ui(() -> editor.isDirty()));
    }

    @Test
    void theEditorOpensWhereTheWorkGoesOn() throws IOException {
        Appraisal preparing = AppraisalSample.of(YEAR, 2, 4, FILED);
        preparing.setSchemeId("bureau.appraisal");
        open(preparing);
        assertTrue(bot.ui(() -> editor.page() instanceof SetupPage), "indicators are not issued yet");
        bot.run(() -> Bot.page().closeAllEditors(false));
        preparing.setState("running");
        open(preparing);
        assertTrue(bot.ui(() -> editor.page() instanceof FilingPage), "the year is under way");
    }
}
