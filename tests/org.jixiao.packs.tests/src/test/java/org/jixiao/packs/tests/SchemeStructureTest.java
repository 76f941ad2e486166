package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.stages.evaluation.EvaluationResult;
import org.jixiao.stages.evaluation.EvaluationScorer;
import org.jixiao.stages.evaluation.RowResult;
import org.jixiao.stages.evaluation.SchemeChooser;
import org.jixiao.stages.evaluation.SchemeProposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of many shapes: the chooser tells the scheme by parts and weights, nested parts weigh in per cent, vetoes reach far. */
class SchemeStructureTest {

    private static final Installed INSTALLED = Installed.all();

    private final Dossier dossier = DossierFactory.eINSTANCE.createDossier();
    private final Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();

    SchemeStructureTest() {
        dossier.setId("d");
        dossier.setFiscalYear(2023);
        dossier.setSubject(DossierFactory.eINSTANCE.createSubject());
        dossier.getSubject().setKind(SubjectKind.PROJECT);
        dossier.getEvaluations().add(evaluation);
    }

    private void funds(String points) {
        FundRow row = DossierFactory.eINSTANCE.createFundRow();
        row.setId("funds");
        row.setSource(FundSource.TOTAL);
        row.setAdjusted(Cases.amount(new BigDecimal("100"), AmountUnit.WAN_YUAN));
        row.setExecuted(Cases.amount(new BigDecimal("80"), AmountUnit.WAN_YUAN));
        row.setPoints(points == null ? null : new BigDecimal(points));
        evaluation.getFundRows().add(row);
    }

    private IndicatorScore row(String level1, String level2, String name, String points, String target, String actual) {
        IndicatorScore row = DossierFactory.eINSTANCE.createIndicatorScore();
        row.setId(UUID.randomUUID().toString());
        row.setLevel1(level1);
        row.setLevel2(level2);
        row.setName(name);
        row.setPoints(new BigDecimal(points));
        row.setTarget(Cases.quantity(target));
        row.setReported(Cases.quantity(actual));
        row.setActualState(actual == null ? ValueState.MISSING : ValueState.REPORTED);
        evaluation.getIndicators().add(row);
        return row;
    }

    private List<SchemeProposal> propose(String region) {
        return new SchemeChooser(INSTALLED.packs()).propose(dossier, evaluation, region);
    }

    private static Scheme scheme(String id) {
        return INSTALLED.packs().scheme(id, null).orElseThrow().scheme();
    }

    private EvaluationResult score(Scheme scheme) {
        return new EvaluationScorer(INSTALLED.packs(), INSTALLED.methods()).score(dossier, evaluation, scheme);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "10|产出指标:50,效益指标:30,满意度指标:10|-|PROJECT|national.self.50-30-10",
        "10|成本指标:20,产出指标:40,效益指标:20,满意度指标:10|-|PROJECT|national.self.cost",
        "10|产出指标:50,效益指标:40|-|PROJECT|national.self.no-satisfaction",
        "10|产出指标:40,效益指标:40,满意度指标:10|-|PROJECT|national.self.adjusted",
        "10|成本指标:10,产出指标:60,效益指标:20|-|PROJECT|national.self.adjusted",
        "-|产出指标:40,效益指标:40,满意度指标:20|-|PROJECT|ningxia.self.40-40-20",
        "20|产出指标:40,效益指标:40|-|PROJECT|province.self.20-40-40",
        "20|产出指标:40,效益指标:30,满意度指标:10|湖北省|PROJECT|hubei.self.20-80",
        "20|产出指标:40,效益指标:30,满意度指标:10|云南省昆明市|PROJECT|yunnan.self.20-80",
        "-|决策:20,过程:20,产出:30,效益:30|-|PROJECT|national.evaluation.annex2",
        "-|投入:2,过程:13,产出和效果:85|-|PROJECT|guangshui.evaluation.2-13-85",
        "-|产出指标:100,效益指标:100,满意度指标:100|吉林省|PROJECT|jilin.inspection.50-25-25",
        "-|产出指标:100,效益指标:100,满意度指标:100|-|PROJECT|jilin.inspection.50-25-25",
        "-|基本运行:40,重点履职:50,满意度:10|-|DEPARTMENT|pidu.department.40-50-10",
        "-|投入:10,过程:30,产出:30,效果:30|-|DEPARTMENT|national.department.common-2013",
        "-|投入:20,过程:21,效果:59|-|GOVERNMENT_BUDGET|national.government.common-2013",
        "-|财务绩效:100,管理绩效:100|-|PROJECT|enterprise.evaluation.standard-levels",
        "10|部门整体:90|-|DEPARTMENT|chongqing.self.10-90",
    })
    void theSchemeIsToldByPartsAndWeights(String execution, String parts, String region, SubjectKind kind, String expected) {
        dossier.getSubject().setKind(kind);
        funds(execution);
        for (String part : parts.split(",")) {
            String[] pair = part.split(":");
            row(pair[0], null, pair[0] + "一项", pair[1], "≥100", "100");
        }
        List<SchemeProposal> proposals = propose(region);
        SchemeProposal best = proposals.getFirst();
        assertEquals(expected, best.scheme().getId(), () -> proposals.stream().limit(3).map(p -> p.scheme().getId() + " " + p.rank() + " "
                + p.reasons().stream().map(r -> r.render(Locale.CHINA)).toList()).toList().toString());
        assertFalse(best.ambiguous());
        assertFalse(best.contradicted());
        assertFalse(best.reasons().isEmpty());
        assertTrue(best.reasons().stream().allMatch(r -> r.exists(Locale.CHINESE) && r.exists(Locale.ENGLISH)));
    }

    @Test
    void whatTheFormDoesNotTellApartIsSaid() {
        funds("20");
        row("产出指标", null, "产出", "40", "≥1", "1");
        row("效益指标", null, "效益", "30", "≥1", "1");
        row("满意度指标", null, "满意", "10", "≥90%", "95%");
        List<SchemeProposal> proposals = propose(null);
        assertEquals(List.of("province.self.20-40-40", "hubei.self.20-80", "yunnan.self.20-80"), proposals.stream().filter(SchemeProposal::ambiguous).map(p -> p.scheme().getId()).toList());
        String reason = proposals.getFirst().reasons().getLast().render(Locale.CHINA);
        assertTrue(reason.contains("云南·项目自评 20/80") && reason.contains("请选定"), reason);
    }

    @Test
    void executionInARowOfItsOwnCountsOnce() {
        funds(null);
        row("预算执行率", null, "预算执行率", "10", "100%", "80%");
        row("产出指标", null, "甲", "50", "≥100", "100");
        row("效益指标", null, "乙", "30", "≥100", "100");
        row("满意度指标", null, "丙", "10", "≥90%", "95%");
        SchemeProposal best = propose(null).getFirst();
        assertEquals("national.self.50-30-10", best.scheme().getId());
        assertFalse(best.contradicted());
        EvaluationResult result = score(best.scheme());
        assertEquals("98.00", result.total().low().toPlainString());
        assertEquals("98.00", result.total().high().toPlainString());
        assertEquals(List.of(), result.problems());
    }

    @Test
    void aLayoutOfYunnanWithTheNationalPointsIsNotScoredByTwentyAndEighty() {
        evaluation.setFormId("org.jixiao.form.yunnan.self-evaluation");
        funds("10");
        row("产出指标", null, "甲", "40", "≥1", "1");
        row("效益指标", null, "乙", "30", "≥1", "1");
        row("满意度指标", null, "丙", "20", "≥90%", "95%");
        SchemeProposal best = propose("云南省").getFirst();
        assertEquals("national.self.adjusted", best.scheme().getId());
        assertFalse(best.contradicted());
    }

    @Test
    void aFormThatNoInstalledSchemeFitsIsLeftToAPerson() {
        funds("10");
        row("决策", null, "甲", "20", "≥1", "1");
        row("过程", null, "乙", "20", "≥1", "1");
        row("产出", null, "丙", "30", "≥1", "1");
        row("效益", null, "丁", "20", "≥1", "1");
        List<SchemeProposal> proposals = propose("江苏省");
        assertTrue(proposals.stream().allMatch(SchemeProposal::contradicted),
                () -> proposals.stream().filter(p -> !p.contradicted()).map(p -> p.scheme().getId()).toList().toString());
    }

    @Test
    void anotherWeightOfExecutionSpeaksAgainstAScheme() {
        funds("10");
        row("产出指标", null, "产出", "40", "≥1", "1");
        SchemeProposal hubei = propose(null).stream().filter(p -> p.scheme().getId().equals("hubei.self.20-80")).findFirst().orElseThrow();
        List<String> reasons = hubei.reasons().stream().map(r -> r.render(Locale.CHINA)).toList();
        assertTrue(reasons.contains("表上预算执行率为10分,方案为20分"), reasons::toString);
        SchemeProposal ningxia = propose(null).stream().filter(p -> p.scheme().getId().equals("ningxia.self.40-40-20")).findFirst().orElseThrow();
        assertTrue(ningxia.reasons().stream().anyMatch(r -> r.render(Locale.CHINA).contains("方案中执行率不计分")));
    }

    @Test
    void nestedPartsWeighInPerCent() {
        row("产出指标", null, "甲", "60", "≥100", "90");
        row("产出指标", null, "乙", "40", "≥100", "100");
        row("效益指标", null, "丙", "100", "≥100", "80");
        IndicatorScore satisfied = row("满意度指标", null, "丁", "100", "≥90%", "90%");
        EvaluationResult result = score(scheme("jilin.inspection.50-25-25"));
        // (54 + 40) × 50% + 80 × 25% + 100 × 25%
        assertEquals("92.00", result.total().low().toPlainString());
        assertEquals("92.00", result.total().high().toPlainString());
        assertEquals(List.of(), result.problems());
        assertTrue(result.dimensions().stream().allMatch(d -> d.problems().isEmpty()));
        assertEquals("优", result.total().grade().getName());
        satisfied.setReported(null);
        satisfied.setActualState(ValueState.MISSING);
        assertEquals("67.00–92.00", score(scheme("jilin.inspection.50-25-25")).total().low() + "–" + score(scheme("jilin.inspection.50-25-25")).total().high());
        satisfied.setActualState(ValueState.NOT_APPLICABLE);
        // A part that does not apply at all: 67 of the 75 that are left
        assertEquals("89.33", score(scheme("jilin.inspection.50-25-25")).total().low().toPlainString());
        satisfied.setPoints(new BigDecimal("70"));
        assertFalse(score(scheme("jilin.inspection.50-25-25")).dimensions().getLast().problems().isEmpty());
    }

    @Test
    void withinANestedPartTheRestStandsForWhatDoesNotApply() {
        row("产出指标", null, "甲", "60", "≥100", "90");
        row("产出指标", null, "乙", "40", "≥100", null).setActualState(ValueState.NOT_APPLICABLE);
        row("效益指标", null, "丙", "100", "≥100", "80");
        row("满意度指标", null, "丁", "100", "≥90%", "90%");
        EvaluationResult result = score(scheme("jilin.inspection.50-25-25"));
        // 54 of 60 is 90 % of the part: 45 + 20 + 25
        assertEquals("90.00", result.total().low().toPlainString());
        assertTrue(result.total().rescaled());
    }

    private static ScoringRule veto(String scope) {
        ScoringRule rule = RulesFactory.eINSTANCE.createScoringRule();
        rule.setId("veto");
        rule.setName("安全事故");
        rule.setMethodId("org.jixiao.scoring.methods.veto");
        Parameter parameter = BaseFactory.eINSTANCE.createParameter();
        parameter.setName("scope");
        parameter.setValue(scope);
        rule.getParameters().add(parameter);
        return rule;
    }

    @ParameterizedTest
    @CsvSource({"item, 0, 88.00", "item, 1, 78.00", "category, 0, 88.00", "category, 1, 38.00", "whole, 0, 88.00", "whole, 1, 0.00"})
    void aVetoReachesAsFarAsItsScope(String scope, String accidents, String expected) {
        funds("10");
        row("产出指标", "质量指标", "责任事故", "10", "=0", accidents).setRule(veto(scope));
        row("产出指标", "数量指标", "里程", "40", "≥100", "100");
        row("效益指标", "社会效益指标", "受益", "20", "≥100", "100");
        row("效益指标", "社会效益指标", "覆盖", "10", "≥100", "100");
        row("满意度指标", null, "满意", "10", "≥100", "100").setPoints(new BigDecimal("10"));
        evaluation.getFundRows().getFirst().setExecuted(Cases.amount(new BigDecimal("-20"), AmountUnit.WAN_YUAN));
        evaluation.getFundRows().getFirst().setExecuted(Cases.amount(new BigDecimal("80"), AmountUnit.WAN_YUAN));
        evaluation.getIndicators().get(2).setReported(Cases.quantity("50"));
        EvaluationResult result = score(scheme("national.self.50-30-10"));
        assertEquals(expected, result.total().low().toPlainString());
        assertEquals(result.total().low(), result.total().high());
        if (scope.equals("whole") && accidents.equals("1")) {
            assertEquals("差", result.total().grade().getName());
        }
    }

    @Test
    void aVetoThatIsStillPossibleKeepsTheTotalOpen() {
        funds("10");
        row("产出指标", "质量指标", "责任事故", "50", "=0", null).setRule(veto("whole"));
        row("效益指标", "社会效益指标", "受益", "30", "≥100", "100");
        row("满意度指标", null, "满意", "10", "≥100", "100");
        EvaluationResult result = score(scheme("national.self.50-30-10"));
        assertEquals("0.00–98.00", result.total().low() + "–" + result.total().high());
    }

    @Test
    void commonIndicatorsAreFoundByTheirNames() {
        dossier.getSubject().setKind(SubjectKind.DEPARTMENT);
        IndicatorScore done = row("过程", "预算执行", "预算完成率", "2", "100%", "76%");
        IndicatorScore three = row("过程", "预算执行", "“三公经费”控制率", "2", "≤100%", "105%");
        IndicatorScore change = row("投入", "预算配置", "三公经费变动率", "2", "≤0%", "5%");
        IndicatorScore other = row("过程", "预算执行", "自设指标", "2", "≥100%", "50%");
        EvaluationResult result = score(scheme("national.department.common-2013"));
        assertEquals("0.48", points(result, done));
        assertEquals("process.done", result.row(done.getId()).orElseThrow().dimension());
        assertEquals("1.90", points(result, three));
        assertEquals("1.00", points(result, change));
        assertEquals("1.00", points(result, other));
        assertEquals("process.execution", result.row(other.getId()).orElseThrow().dimension());
    }

    private static String points(EvaluationResult result, IndicatorScore row) {
        RowResult scored = result.row(row.getId()).orElseThrow();
        return scored.points().toPlainString();
    }

    @Test
    void gradesOfTheProductionConfigurationEndWithLow() {
        funds("20");
        row("产出指标", null, "甲", "40", "≥100", "50");
        row("效益指标", null, "乙", "40", "≥100", "50");
        EvaluationResult result = score(scheme("province.self.20-40-40"));
        assertEquals("56.00", result.total().low().toPlainString());
        assertEquals("低", result.total().grade().getName());
        Scheme copy = EcoreUtil.copy(scheme("province.self.20-40-40"));
        assertEquals(List.of("80", "70", "60", "0"), copy.getGradeScale().getBands().stream().map(b -> b.getLowerInclusive().toPlainString()).toList());
    }

    @Test
    void keyDutiesOutsideTheWindowGetNothing() {
        dossier.getSubject().setKind(SubjectKind.DEPARTMENT);
        IndicatorScore far = row("重点履职", null, "筹资", "25", "≥100", "261");
        IndicatorScore well = row("重点履职", null, "修路", "25", "≥100", "120");
        IndicatorScore other = row("满意度", null, "满意", "10", "≥50", "200");
        EvaluationResult result = score(scheme("pidu.department.40-50-10"));
        assertEquals("0.00", points(result, far));
        assertEquals("25.00", points(result, well));
        assertEquals("10.00", points(result, other));
    }
}
