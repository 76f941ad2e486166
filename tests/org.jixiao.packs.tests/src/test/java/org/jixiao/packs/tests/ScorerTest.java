package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.GradeBand;
import org.jixiao.model.rules.NotApplicablePolicy;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.scoring.api.Result;
import org.jixiao.stages.evaluation.ClaimCheck;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.jixiao.stages.evaluation.RowResult;
import org.jixiao.stages.evaluation.RuleUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {

    private static final Installed INSTALLED = Installed.all();
    private static final EvaluationScorer SCORER = new EvaluationScorer(INSTALLED.packs(), INSTALLED.methods());

    private final Dossier dossier = Cases.load("putuo-sports-settlement-2022");
    private final Evaluation evaluation = dossier.getEvaluations().getFirst();
    private final IndicatorScore first = evaluation.getIndicators().getFirst();

    private EvaluationResult score() {
        return SCORER.score(dossier, evaluation, scheme());
    }

    private static Scheme scheme() {
        return INSTALLED.packs().scheme("national.self.50-30-10", null).orElseThrow().scheme();
    }

    private RowResult row() {
        return score().row(first.getId()).orElseThrow();
    }

    private void values(String target, String actual) {
        first.setTarget(Cases.quantity(target));
        first.setReported(Cases.quantity(actual));
    }

    @Test
    void recognisedCountsBeforeVerifiedBeforeReported() {
        values("≥100", "100");
        first.setVerified(Cases.quantity("90"));
        first.getProvenance().add(Cases.cell("verified", "Z9"));
        assertEquals(new BigDecimal("9.00"), row().points());
        assertTrue(row().explanation().render(org.jixiao.scoring.api.Message.literal(""), Locale.CHINA).toText().contains("Z9"));
        first.setRecognised(Cases.quantity("95"));
        assertEquals(new BigDecimal("9.50"), row().points());
    }

    @Test
    void aDisputedValueGivesTheRangeOfBothSides() {
        values("≥100", "100");
        first.setVerified(Cases.quantity("80"));
        first.setActualState(ValueState.DISPUTED);
        Result.Interval open = (Result.Interval) row().result();
        assertEquals(new BigDecimal("8.00"), open.low());
        assertEquals(new BigDecimal("10.00"), open.high());
    }

    @Test
    void aMissingActualIsOpenAndNeverZero() {
        first.setReported(null);
        first.setActualState(ValueState.MISSING);
        assertTrue(row().result() instanceof Result.InsufficientData);
        EvaluationResult result = score();
        assertEquals(new BigDecimal("88.62"), result.total().low());
        assertEquals(new BigDecimal("98.62"), result.total().high());
        assertEquals(List.of("优", "良"), result.total().grades().stream().map(GradeBand::getName).toList());
        assertEquals(List.of(first.getId()), result.open().stream().map(RowResult::rowId).toList());
        assertTrue(result.total().explanation().sentence(Locale.CHINA).contains("88.62"));
    }

    @Test
    void whatDoesNotApplyLeavesTheSumByTheSchemesPolicy() {
        first.setActualState(ValueState.NOT_APPLICABLE);
        EvaluationResult result = score();
        assertTrue(result.total().rescaled());
        // 88.62 of the 90 points that apply.
        assertEquals(new BigDecimal("98.47"), result.total().low());
        Scheme zero = EcoreUtil.copy(scheme());
        zero.setNotApplicablePolicy(NotApplicablePolicy.ZERO);
        assertEquals(new BigDecimal("88.62"), SCORER.score(dossier, evaluation, zero).total().low());
        zero.setNotApplicablePolicy(NotApplicablePolicy.FULL_POINTS);
        assertEquals(new BigDecimal("98.62"), SCORER.score(dossier, evaluation, zero).total().low());
    }

    @ParameterizedTest
    @CsvSource({"≤5,6,8.00", "≤5,10,0.00", "=0,1,0.00", "=0,0,10.00", "≥100,92,9.20", "300公里,288公里,9.60", "3,2,6.67"})
    void theRuleFollowsTheOperator(String target, String actual, BigDecimal points) {
        values(target, actual);
        assertEquals(points, row().points());
    }

    @Test
    void thePrintedNatureCountsBeforeTheOperator() {
        values("3%", "4.5%");
        first.setNature(Nature.LE);
        assertEquals(new BigDecimal("5.00"), row().points());
    }

    @Test
    void unitsOfLengthAndMoneyAreConverted() {
        values("≥10公里", "9600米");
        assertEquals(new BigDecimal("9.60"), row().points());
        values("≥1万元", "9200元");
        assertEquals(new BigDecimal("9.20"), row().points());
        values("≥10公里", "9天");
        assertTrue(row().result() instanceof Result.Invalid);
    }

    @Test
    void aFractionWithoutPerCentSignIsAskedAbout() {
        values("≥95%", "0.98");
        assertTrue(row().result() instanceof Result.Interval);
        assertEquals(0, row().low().compareTo(new BigDecimal("0.10")));
        assertEquals(0, row().high().compareTo(BigDecimal.TEN));
        values("≥95%", "98%");
        assertEquals(new BigDecimal("10.00"), row().points());
    }

    @Test
    void aNumberDoesNotExceedItself() {
        for (String[] pair : new String[][] { { ">95", "95" }, { "<5", "5" }, { ">95%", "95%" }, { "<5天", "5.0天" } }) {
            values(pair[0], pair[1]);
            Result.Interval open = (Result.Interval) row().result();
            assertEquals(0, open.low().signum());
            assertEquals(0, open.high().compareTo(BigDecimal.TEN));
            assertTrue(row().explanation().sentence(Locale.CHINA).contains("未达到指标值"), () -> row().explanation().sentence(Locale.CHINA));
            assertTrue(row().explanation().sentence(Locale.CHINA).contains(pair[0]));
            assertTrue(row().explanation().render(org.jixiao.scoring.api.Message.literal(""), Locale.CHINA).toText().contains("按规则直接计算"));
        }
        first.setAssessedScore(new BigDecimal("9.5"));
        first.setAssessedReason("仅差末位");
        assertEquals(new BigDecimal("9.50"), row().points());
    }

    @Test
    void onlyTheBoundItselfIsLeftOpen() {
        values(">95", "95.01");
        assertEquals(new BigDecimal("10.00"), row().points());
        values(">95", "94");
        assertEquals(new BigDecimal("9.89"), row().points());
        values("<5", "6");
        assertEquals(new BigDecimal("8.00"), row().points());
        for (String target : List.of("≥95", "=95", "≤95", "95")) {
            values(target, "95");
            assertEquals(new BigDecimal("10.00"), row().points(), target);
        }
        values(">95元", "95天");
        assertTrue(row().result() instanceof Result.Invalid);
    }

    @Test
    void wordsThatNameNoBandAreOpenUntilSomebodyJudges() {
        values("环境改善", "基本按要求开展");
        assertTrue(row().result() instanceof Result.Interval, () -> row().result().toString());
        assertEquals(ClaimCheck.Kind.POSSIBLE, row().claim().kind());
        first.setAssessedScore(new BigDecimal("8.5"));
        assertFalse(row().isSettled(), "a score by hand needs a reason");
        first.setAssessedReason("现场核实");
        assertEquals(new BigDecimal("8.50"), row().points());
        assertTrue(row().explanation().sentence(Locale.CHINA).contains("现场核实"));
    }

    @Test
    void aQualitativeScoreOutsideItsBandIsRefusedWithTheRange() {
        values("有效", "有效");
        first.setClaimedScore(new BigDecimal("7"));
        Result.Invalid invalid = (Result.Invalid) row().result();
        String reason = invalid.reason().render(Locale.CHINA);
        assertTrue(reason.contains("8") && reason.contains("10"), reason);
        first.setBand("部分达成");
        assertEquals(new BigDecimal("7.00"), row().points());
    }

    @Test
    void aClaimedScoreIsComparedAndNeverTakenOver() {
        values("≥100", "92");
        first.setClaimedScore(new BigDecimal("10"));
        assertEquals(new BigDecimal("9.20"), row().points());
        assertEquals(ClaimCheck.Kind.DIFFERS, row().claim().kind());
        first.setClaimedScore(new BigDecimal("9.2"));
        assertEquals(ClaimCheck.Kind.AGREES, row().claim().kind());
    }

    @Test
    void anOwnRuleCountsBeforeTheLibrarysBeforeTheSchemes() {
        values("≥100", "90");
        assertEquals(RuleUse.Origin.SCHEME, row().rule().origin());
        first.setLibraryIndicatorId("agriculture.NY-M11");
        assertNotNull(INSTALLED.packs().indicator("agriculture.NY-M11").orElse(null));
        first.setReported(Cases.quantity("90%"));
        first.setTarget(Cases.quantity("≥95%"));
        assertEquals(RuleUse.Origin.LIBRARY, row().rule().origin());
        assertEquals(new BigDecimal("9.00"), row().points(), "five points below 95 % at 0.2 each");
        first.setRule(rule("org.jixiao.scoring.methods.reverse-ratio"));
        first.setTarget(Cases.quantity("≤5"));
        first.setReported(Cases.quantity("6"));
        assertEquals(RuleUse.Origin.OWN, row().rule().origin());
        assertEquals(new BigDecimal("8.33"), row().points());
    }

    @Test
    void theMethodOfAPackIsUsed() {
        first.setLibraryIndicatorId("transport.road.LY-C08");
        values("≥81", "87.5");
        assertEquals(new BigDecimal("8.50"), row().points());
        assertEquals("org.jixiao.pack.transport.pqi-class", row().rule().bound().rule().getMethodId());
    }

    @Test
    void anAbsentMethodKeepsItsSettingsAndIsOpen() {
        ScoringRule rule = rule("cn.example.absent");
        rule.setMethodBundle("cn.example.plugin");
        first.setRule(rule);
        Result.Interval open = (Result.Interval) row().result();
        assertTrue(open.reason().render(Locale.CHINA).contains("cn.example.plugin"));
        assertEquals("value with | and ;", rule.getParameters().getFirst().getValue());
    }

    private static ScoringRule rule(String method) {
        ScoringRule rule = RulesFactory.eINSTANCE.createScoringRule();
        rule.setId("own");
        rule.setName("自定");
        rule.setMethodId(method);
        if (method.startsWith("cn.")) {
            Parameter parameter = BaseFactory.eINSTANCE.createParameter();
            parameter.setName("p");
            parameter.setValue("value with | and ;");
            rule.getParameters().add(parameter);
        }
        return rule;
    }

    @Test
    void theAdjustedBudgetIsTheDenominator() {
        FundRow funds = evaluation.getFundRows().getFirst();
        funds.setInitial(Cases.amount(BigDecimal.ZERO, AmountUnit.WAN_YUAN));
        funds.setAdjusted(Cases.amount(new BigDecimal("3.36"), AmountUnit.WAN_YUAN));
        funds.setExecuted(Cases.amount(new BigDecimal("33600"), AmountUnit.YUAN));
        assertEquals(new BigDecimal("10.00"), score().execution().points());
        funds.setAdjusted(Cases.amount(BigDecimal.ZERO, AmountUnit.WAN_YUAN));
        assertTrue(score().execution().result() instanceof Result.Invalid, "spent without a budget");
        funds.setExecuted(Cases.amount(BigDecimal.ZERO, AmountUnit.WAN_YUAN));
        assertTrue(score().execution().result() instanceof Result.Interval, "neither budget nor spending is a question");
        funds.setAdjusted(null);
        assertTrue(score().execution().result() instanceof Result.InsufficientData);
    }

    @ParameterizedTest
    @CsvSource({"90,优", "89.99,良", "80,良", "79.99,中", "60,中", "59.99,差"})
    void theLowerBoundBelongsToTheGrade(BigDecimal total, String grade) {
        // One row of 90 points judged by hand reaches any total.
        evaluation.getIndicators().retainAll(List.of(first));
        first.setPoints(new BigDecimal("90"));
        values("x", "y");
        evaluation.getFundRows().getFirst().setExecuted(Cases.amount(new BigDecimal("0"), AmountUnit.YUAN));
        first.setAssessedScore(total);
        first.setAssessedReason("x");
        assertEquals(grade, score().total().grade().getName());
        assertEquals(0, total.compareTo(score().total().low()));
    }
}
