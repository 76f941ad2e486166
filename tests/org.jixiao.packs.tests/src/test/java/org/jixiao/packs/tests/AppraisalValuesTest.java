package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.Consequence;
import org.jixiao.appraisal.result.UnitStanding;
import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.appraisal.setup.SetupCommands;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalIndicator;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Ballot;
import org.jixiao.model.appraisal.GroupKind;
import org.jixiao.model.appraisal.IndicatorCategory;
import org.jixiao.model.appraisal.LastYearResult;
import org.jixiao.model.appraisal.UnitVeto;
import org.jixiao.model.base.ValueState;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing stays open, vetoes reach as far as they say, and the silent way to a score is the traced way. */
class AppraisalValuesTest {

    private static final String[] RULES = {"completion", "completion-floor", "completion-bonus", "decreasing", "decreasing-begun", "decreasing-linear",
        "decreasing-occurrences", "decreasing-excess", "veto", "veto-category", "veto-whole", "base", "composite", "accumulation", "deduction"};

    private final Bureau bureau = new Bureau();
    private AppraisedUnit unit;

    @BeforeEach
    void example() {
        unit = AppraisalExamplesTest.example(bureau);
    }

    private AppraisalIndicator indicator(String rule) {
        return unit.getIndicators().stream().filter(i -> i.getRule().getId().endsWith(".rule." + rule)).findFirst().orElseThrow();
    }

    private String total() {
        return bureau.standing(unit).points().total().text();
    }

    @Test
    void aMissingValueOpensTheTotalByThePointsOfItsIndicator() {
        indicator("completion").setReported(null);
        assertEquals("995.10–1045.10", total());
        UnitStanding standing = bureau.standing(unit);
        assertEquals("660.50", standing.points().keyPerformance().low().add(new BigDecimal("40.00")).toPlainString());
        assertEquals(Optional.of(1), standing.rank());
        assertFalse(bureau.score().isSettled());
    }

    @Test
    void everyPartThatNobodyAssessedIsOpenAndNeverZero() {
        unit.getLeaderScores().clear();
        assertEquals("962.10–1042.10", total());
        unit.getBallots().clear();
        assertEquals("944.50–1044.50", total());
    }

    @Test
    void twoMarksLeaveNothingWithoutTheHighestAndTheLowest() {
        unit.getLeaderScores().removeIf(s -> s.getItemCode().equals("leaders"));
        bureau.marks(unit, "leaders", "60", "58");
        assertEquals("980.10–1040.10", total());
        bureau.marks(unit, "leaders", "30");
        assertEquals("1038.10", total());
    }

    @Test
    void aMarkAboveThePointsOpensThePart() {
        bureau.marks(unit, "leaders", "61");
        UnitStanding standing = bureau.standing(unit);
        assertEquals("980.10–1040.10", standing.points().total().text());
        String why = standing.points().items().getFirst().open().orElseThrow().render(Locale.CHINA);
        assertTrue(why.contains("61") && why.contains("60"), why);
    }

    @Test
    void moreVotesThanBallotsAreNotCounted() {
        Ballot ballot = unit.getBallots().getFirst();
        ballot.setVoters(101);
        ballot.setSpoiled(1);
        assertEquals("1035.10", total());
        ballot.setSpoiled(2);
        assertEquals("1017.50–1037.50", total());
        String why = bureau.standing(unit).points().items().getLast().open().orElseThrow().render(Locale.CHINA);
        assertTrue(why.contains("102") && why.contains("101"), why);
        ballot.setVoters(null);
        ballot.getCounts().getFirst().setOptionCode("excellent");
        assertEquals("1017.50–1037.50", total());
    }

    @Test
    void adHocTasksAreCappedAtTheirPoints() {
        bureau.marks(unit, "tasks", "5");
        assertEquals("1037.10", total());
    }

    @Test
    void anIndicatorNeverBringsMoreThanItsPointsUnlessTheGroupAllowsIt() {
        AppraisalIndicator indicator = indicator("completion");
        indicator.setReported(Cases.quantity("313.2公里"));
        IndicatorPoints points = bureau.standing(unit).points().indicator(indicator.getId()).orElseThrow();
        assertEquals("50.00", points.points().text());
        assertTrue(points.outlier());
        assertEquals("2.6100", points.ratio().toPlainString());
        indicator.setRule(EcoreUtil.copy(Bureau.SCHEME.getRules().stream().filter(r -> r.getId().endsWith("completion-bonus")).findFirst().orElseThrow()));
        assertEquals("50.00", bureau.standing(unit).points().indicator(indicator.getId()).orElseThrow().points().text());
        String trace = Bureau.ENGINE.explain(bureau.appraisal, unit, indicator, AppraisalEngine.WHOLE_YEAR).explanation()
                .render(Message.literal(""), Locale.CHINA).toString();
        assertTrue(trace.contains("261") && trace.contains("60.00"), trace);
        bureau.group(GroupKind.DIRECT_UNIT).setExceedPoints(true);
        assertEquals("60.00", bureau.standing(unit).points().indicator(indicator.getId()).orElseThrow().points().text());
    }

    @Test
    void fewerPointsAreScaledToTheWholeAndSaidSo() {
        unit.getIndicators().remove(indicator("completion-floor"));
        UnitStanding standing = bureau.standing(unit);
        // 931.5 ÷ 990 × 1000
        assertEquals("940.91", standing.points().indicatorPart().text());
        assertEquals(1, standing.points().problems().size());
        assertTrue(standing.points().problems().getFirst().render(Locale.CHINA).contains("990"));
        bureau.group(GroupKind.DIRECT_UNIT).setScaleToFull(false);
        assertEquals("931.50", bureau.standing(unit).points().indicatorPart().text());
    }

    @Test
    void pointsThatAreMadeToAddUpTakeThePartsOfACompositeAlong() throws Refused {
        unit.getIndicators().remove(indicator("completion-floor"));
        Stages stages = new Stages();
        stages.run(new SetupCommands(stages.domain, Locale.CHINA).addUp(unit));
        UnitStanding standing = bureau.standing(unit);
        assertEquals(List.of(), standing.points().problems());
        assertEquals("101.01", indicator("composite").getPoints().toPlainString());
        // (40.41 × 90 % → 36.37) + 30.30 + (20.20 − 2) + 10.10
        assertEquals("94.97", standing.points().indicator(indicator("composite").getId()).orElseThrow().points().text());
        assertTrue(standing.points().total().isSettled());
        stages.domain.getCommandStack().undo();
        assertEquals("100", indicator("composite").getPoints().toPlainString());
        assertEquals("94.00", bureau.standing(unit).points().indicator(indicator("composite").getId()).orElseThrow().points().text());
    }

    @Test
    void whatDoesNotApplyLeavesTheSum() {
        indicator("accumulation").setActualState(ValueState.NOT_APPLICABLE);
        // (941.5 − 40) ÷ 960 × 1000
        assertEquals("939.06", bureau.standing(unit).points().indicatorPart().text());
    }

    @Test
    void aVetoOfTheWholeUnitMakesItUnqualifiedWhateverItsTotal() {
        indicator("veto-whole").setReported(Cases.quantity("1起"));
        UnitStanding standing = bureau.standing(unit);
        assertEquals(Optional.of("不达标单位"), standing.className());
        assertEquals(Optional.of(true), standing.unqualified());
        assertTrue(standing.reasons().getFirst().render(Locale.CHINA).contains("veto-whole"));
        assertEquals("935.10", standing.points().total().text());
    }

    @Test
    void aVetoThatNobodyReportedOnKeepsTheClassOpen() {
        indicator("veto-whole").setReported(null);
        UnitStanding standing = bureau.standing(unit);
        assertEquals(Optional.empty(), standing.unqualified());
        assertEquals(List.of("达标单位", "不达标单位"), standing.classes());
        assertEquals(List.of(), standing.consequences());
    }

    @Test
    void aVetoOfTheCategoryTakesTheCategory() {
        AppraisalIndicator veto = bureau.indicator(unit, IndicatorCategory.KEY_TASK, "1", "veto-category", null, "否");
        unit.getIndicators().getLast().setName("履职");
        bureau.group(GroupKind.DIRECT_UNIT).setScaleToFull(false);
        UnitStanding standing = bureau.standing(unit);
        assertEquals("660.50", standing.points().indicatorPart().text());
        assertEquals(Optional.of(false), standing.unqualified());
        veto.setReported(Cases.quantity("是"));
        assertEquals("942.50", bureau.standing(unit).points().indicatorPart().text());
        veto.setReported(null);
        assertEquals("660.50–942.50", bureau.standing(unit).points().indicatorPart().text());
    }

    @Test
    void aDecidedVetoNamesItsDocument() {
        UnitVeto veto = AppraisalFactory.eINSTANCE.createUnitVeto();
        veto.setId("veto");
        veto.setReason("发生较大安全责任事故");
        veto.setDocumentNumber("安委〔2026〕7号");
        unit.getVetoes().add(veto);
        UnitStanding standing = bureau.standing(unit);
        assertEquals(Optional.of("不达标单位"), standing.className());
        String reason = standing.reasons().getFirst().render(Locale.CHINA);
        assertTrue(reason.contains("发生较大安全责任事故") && reason.contains("安委〔2026〕7号"), reason);
    }

    @Test
    void theSecondYearInARowIsUnknownWhileLastYearIsMissing() {
        indicator("veto-whole").setReported(Cases.quantity("1起"));
        assertEquals(Optional.of(Consequence.Holds.UNKNOWN), move());
        LastYearResult last = AppraisalFactory.eINSTANCE.createLastYearResult();
        last.setYear(2025);
        last.setState(ValueState.MISSING);
        unit.setLastYear(last);
        assertEquals(Optional.of(Consequence.Holds.UNKNOWN), move());
        last.setState(ValueState.VERIFIED);
        last.setUnqualified(true);
        assertEquals(Optional.of(Consequence.Holds.YES), move());
        last.setUnqualified(false);
        assertEquals(Optional.empty(), move());
        assertEquals(2, bureau.standing(unit).consequences().size());
    }

    private Optional<Consequence.Holds> move() {
        return bureau.standing(unit).consequences().stream().filter(c -> c.rule().getId().endsWith(".move")).map(Consequence::holds).findFirst();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20261126, 77})
    void silentScoringIsTracedScoring(long seed) {
        Random random = new Random(seed);
        Bureau drawn = new Bureau();
        int open = 0;
        int vetoed = 0;
        for (int u = 0; u < 40; u++) {
            AppraisedUnit any = drawn.unit(GroupKind.DIRECT_UNIT, "单位" + u);
            for (int i = 0; i < 25; i++) {
                String rule = RULES[random.nextInt(RULES.length)];
                IndicatorCategory category = IndicatorCategory.VALUES.get(random.nextInt(2));
                String points = rule.equals("composite") ? "100" : String.valueOf(5 + random.nextInt(60));
                String target = rule.equals("veto-category") || random.nextInt(12) == 0 ? null : "≥" + (50 + random.nextInt(80));
                String actual = random.nextInt(9) == 0 ? null : rule.equals("veto-category") ? random.nextBoolean() ? "是" : "否"
                        : random.nextInt(11) == 0 ? "基本完成" : rule.startsWith("veto") ? String.valueOf(random.nextInt(2))
                        : String.valueOf(random.nextInt(160));
                AppraisalIndicator indicator = drawn.indicator(any, category, points, rule, target, actual);
                Bureau.inputs(indicator, "count:late", String.valueOf(random.nextInt(4)), "count:criticism", random.nextInt(6) == 0 ? "" : "1",
                        "item:bureau.appraisal.item.progress:target", "100", "item:bureau.appraisal.item.progress:actual",
                        String.valueOf(random.nextInt(130)), "item:bureau.appraisal.item.quality:actual", random.nextBoolean() ? "是" : "否",
                        "item:bureau.appraisal.item.safety:count:hazard", random.nextInt(5) == 0 ? "" : "2",
                        "item:bureau.appraisal.item.funds:target", "100", "item:bureau.appraisal.item.funds:actual", "80");
            }
        }
        for (UnitStanding standing : drawn.score().groups().getFirst().standings()) {
            for (IndicatorPoints silent : standing.points().indicators()) {
                IndicatorPoints traced = Bureau.ENGINE.explain(drawn.appraisal, standing.points().unit(), silent.indicator(), AppraisalEngine.WHOLE_YEAR);
                String where = "seed " + seed + " " + standing.points().unit().getName() + " " + silent.indicator().getName();
                assertEquals(traced.points(), silent.points(), where);
                assertEquals(traced.result().getClass(), silent.result().getClass(), where);
                assertEquals(traced.result().flags(), silent.result().flags(), where);
                assertEquals(traced.outlier(), silent.outlier(), where);
                assertTrue(silent.explanation().steps().isEmpty() && traced.explanation().steps().size() > 1, where);
                open += silent.points().isSettled() ? 0 : 1;
                vetoed += silent.result().flags().contains(Flag.VETO_WHOLE) ? 1 : 0;
            }
        }
        assertTrue(open > 50 && vetoed > 5, "open " + open + " vetoed " + vetoed);
    }

    /** A document that was written and read again scores the same. */
    @Test
    void whatIsKeptInAFileScoresTheSame() throws IOException {
        var out = new XMIResourceImpl(URI.createURI("memory:/a.appraisal"));
        out.getContents().add(EcoreUtil.copy(bureau.appraisal));
        var bytes = new ByteArrayOutputStream();
        out.save(bytes, null);
        var in = new XMIResourceImpl(URI.createURI("memory:/b.appraisal"));
        in.load(new ByteArrayInputStream(bytes.toByteArray()), null);
        var read = (Appraisal) in.getContents().getFirst();
        assertEquals("1035.10", Bureau.ENGINE.score(read, AppraisalEngine.WHOLE_YEAR, Bureau.AFTER).of(unit.getId()).orElseThrow().points()
                .total().text());
    }
}
