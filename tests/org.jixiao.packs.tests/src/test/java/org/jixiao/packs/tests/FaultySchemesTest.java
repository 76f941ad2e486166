package org.jixiao.packs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.rules.Clause;
import org.jixiao.model.rules.Dimension;
import org.jixiao.model.rules.RuleClass;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.model.rules.SourceDocument;
import org.jixiao.packs.verify.PackVerifier;
import org.jixiao.packs.verify.SchemeFinding;
import org.junit.jupiter.api.Test;

/** Schemes broken by hand: each fault is found, and its words name the place, the numbers and what to do. */
class FaultySchemesTest {

    private static final Installed INSTALLED = Installed.all();

    private final Scheme scheme = EcoreUtil.copy(INSTALLED.packs().scheme("national.self.50-30-10", null).orElseThrow().scheme());

    private List<SchemeFinding> verify() {
        return new PackVerifier(INSTALLED.packs(), INSTALLED.methods()).verify(scheme);
    }

    /** The only finding, in Chinese; its English is checked for holes. */
    private String only(String code) {
        List<SchemeFinding> findings = verify();
        assertEquals(List.of(code), findings.stream().map(SchemeFinding::code).distinct().toList(),
                () -> findings.stream().map(f -> f.render(Locale.CHINA)).toList().toString());
        String english = findings.getFirst().text().render(Locale.ENGLISH);
        assertFalse(english.contains("scheme.") || english.matches("(?s).*\\{\\d.*"), english);
        return findings.getFirst().render(Locale.CHINA);
    }

    private ScoringRule rule(RuleClass kind) {
        return scheme.getDefaultRules().stream().filter(d -> d.getRuleClass() == kind).findFirst().orElseThrow().getRule();
    }

    private static void method(ScoringRule rule, String method, String... parameters) {
        rule.setMethodId("org.jixiao.scoring.methods." + method);
        rule.getExamples().clear();
        rule.getParameters().clear();
        for (int i = 0; i < parameters.length; i += 2) {
            Parameter parameter = BaseFactory.eINSTANCE.createParameter();
            parameter.setName(parameters[i]);
            parameter.setValue(parameters[i + 1]);
            rule.getParameters().add(parameter);
        }
    }

    private void split(Dimension dimension, String... points) {
        for (int i = 0; i < points.length; i++) {
            dimension.getChildren().get(i).setPoints(new BigDecimal(points[i]));
        }
    }

    @Test
    void anEqualSplitThatWasRounded() {
        Dimension output = scheme.getDimensions().get(1);
        output.setPoints(new BigDecimal("15"));
        scheme.getDimensions().get(2).setPoints(new BigDecimal("65"));
        split(output, "4", "4", "4", "4");
        String text = only("scheme.points.split");
        assertTrue(text.contains("产出指标") && text.contains("15 分由 4 项均分") && text.contains("合计为 16") && text.contains("4、4、4、3"), text);
        split(output, "4", "4", "4", "3");
        assertEquals(List.of(), verify());
    }

    @Test
    void partsThatDoNotAddUp() {
        split(scheme.getDimensions().get(1), "10", "15", "15", "5");
        String text = only("scheme.points.sum");
        assertTrue(text.contains("产出指标") && text.contains("10、15、15、5") && text.contains("45") && text.contains("50") && text.contains("处理"), text);
    }

    @Test
    void subItemsThatDoNotAddUpToTheirPart() {
        Dimension satisfaction = scheme.getDimensions().get(3);
        ScoringRule composite = RulesFactory.eINSTANCE.createScoringRule();
        composite.setId("x.composite");
        composite.setClauseId("caiyu-2020-10.weights");
        composite.setMethodId("org.jixiao.scoring.methods.composite");
        for (String points : List.of("4", "5")) {
            var item = RulesFactory.eINSTANCE.createRuleItem();
            item.setId("x.item." + points);
            item.setName(points);
            item.setPoints(new BigDecimal(points));
            ScoringRule inner = RulesFactory.eINSTANCE.createScoringRule();
            inner.setId("x.rule." + points);
            inner.setMethodId("org.jixiao.scoring.methods.positive");
            item.setRule(inner);
            composite.getItems().add(item);
        }
        satisfaction.setRule(composite);
        String text = only("scheme.items.sum");
        assertTrue(text.contains("4、5") && text.contains("合计为 9") && text.contains("10 分"), text);
    }

    @Test
    void nestedPercentagesThatDoNotAddUp() {
        Scheme nested = EcoreUtil.copy(INSTALLED.packs().scheme("jilin.inspection.50-25-25", null).orElseThrow().scheme());
        nested.getDimensions().getLast().setPercent(new BigDecimal("20"));
        SchemeFinding finding = new PackVerifier(INSTALLED.packs(), INSTALLED.methods()).verify(nested).getFirst();
        assertEquals("scheme.points.sum", finding.code());
        assertTrue(finding.render(Locale.CHINA).contains("95"), finding.render(Locale.CHINA));
    }

    @Test
    void tiersWithAGapOrAnOverlap() {
        method(rule(RuleClass.POSITIVE), "tiered-bands", "quantity", "ratio", "bands", "|60|0;60|80|50;90||100");
        String gap = only("scheme.parameter");
        assertTrue(gap.contains("80与90之间有空档"), gap);
        method(rule(RuleClass.POSITIVE), "tiered-bands", "quantity", "ratio", "bands", "|60|0;60|80|50;70||100");
        assertTrue(only("scheme.parameter").contains("重叠"));
    }

    @Test
    void aBetterResultWithFewerPoints() {
        method(rule(RuleClass.POSITIVE), "tiered-bands", "quantity", "ratio", "bands", "|60|0;60|80|80;80|95|50;95||100");
        String text = only("scheme.rule.direction");
        assertTrue(text.contains("实际 79.99 得 80.00 分,实际 80 得 50.00 分") && text.contains("处理"), text);
    }

    @Test
    void aReverseIndicatorWithARuleForPositiveOnes() {
        method(rule(RuleClass.REVERSE), "positive");
        String text = only("scheme.rule.direction");
        assertTrue(text.contains("实际 100 得 100.00 分,实际 99.99 得") || text.contains("得分反而越低"), text);
        method(rule(RuleClass.REVERSE), "control");
        assertEquals(List.of(), verify());
    }

    @Test
    void anExecutionRateThatFalls() {
        method(scheme.getExecutionRule(), "execution-rate", "bands", "0|60|0;60|80|90;80||70");
        assertTrue(only("scheme.rule.direction").contains("实际 79.99 得 90.00 分,实际 80 得 70.00 分"));
    }

    @Test
    void lessForOverAchievementIsMeantWhereTheSchemeSaysSo() {
        scheme.getOverAchievement().setPolicy(org.jixiao.model.rules.OverAchievementPolicy.ZERO_OUTSIDE_WINDOW);
        scheme.getOverAchievement().setLowerRatio(new BigDecimal("0.7"));
        scheme.getOverAchievement().setLimitRatio(new BigDecimal("1.3"));
        rule(RuleClass.POSITIVE).getExamples().clear();
        assertTrue(verify().stream().noneMatch(f -> f.code().equals("scheme.rule.direction")));
        method(rule(RuleClass.POSITIVE), "completion-ratio", "over", "window");
        scheme.getOverAchievement().setPolicy(org.jixiao.model.rules.OverAchievementPolicy.CAP);
        assertEquals(List.of(), verify());
        method(rule(RuleClass.POSITIVE), "neutral");
        String text = only("scheme.rule.direction");
        assertTrue(text.contains("实际 105 得 100.00 分,实际 106 得 96.00 分"), text);
    }

    private Clause gradeClause(String text) {
        SourceDocument document = RulesFactory.eINSTANCE.createSourceDocument();
        document.setId("own");
        Clause clause = RulesFactory.eINSTANCE.createClause();
        clause.setId("own.grades");
        clause.setNumber("等级");
        clause.setText(text);
        document.getClauses().add(clause);
        scheme.getDocuments().add(document);
        scheme.getGradeScale().setClauseId("own.grades");
        return clause;
    }

    @Test
    void aClauseThatLeavesExactlyNinetyWithoutAGrade() {
        gradeClause(">90为优;>=80且<90为良;>=60且<80为中;<60为差");
        String text = only("scheme.grades.textGap");
        assertTrue(text.contains("90 分没有等级") && text.contains("处理"), text);
    }

    @Test
    void aClauseThatGivesTwoGradesOrOthersThanTheScheme() {
        Clause clause = gradeClause(">=90为优;>=80且<=90为良;>=60且<80为中;<60为差");
        assertTrue(only("scheme.grades.textOverlap").contains("90 分同时属于 优、良"));
        clause.setText(">=90为优;>=80且<90为良;>=70且<80为中;<70为差");
        assertTrue(only("scheme.grades.textDiffers").contains("“中”在条款文字中从 70 分起,方案中从 60 分起"));
        clause.setText("90(含)—100分为优,80(含)—90分为良,60(含)—80分为中,60分以下为差");
        assertEquals(List.of(), verify());
    }

    @Test
    void whatCanNeverCount() {
        gradeClause("总分分为四个等级").eContainer();
        scheme.getGradeScale().setClauseId("caiyu-2020-10.grades");
        assertTrue(only("scheme.clause.unused").contains("等级"));
        scheme.getDocuments().clear();
        scheme.getConsequenceRules().getFirst().getGrades().add("platinum");
        String text = only("scheme.consequence.grade");
        assertTrue(text.contains("platinum") && text.contains("excellent"), text);
        scheme.getConsequenceRules().getFirst().getGrades().remove("platinum");
        scheme.getDimensions().get(2).getSynonyms().add("产出");
        assertTrue(only("scheme.dimension.unreachable").contains("名称“产出”已属于“产出指标”"));
    }

    @Test
    void aGradeBeyondTheFullPoints() {
        scheme.getGradeScale().getBands().getFirst().setLowerInclusive(new BigDecimal("101"));
        assertTrue(only("scheme.grades.unreachable").contains("永远达不到"));
    }

    @Test
    void examplesThatDoNotComeOut() {
        rule(RuleClass.REVERSE).getExamples().getFirst().setExpected(new BigDecimal("1.23"));
        String text = only("scheme.example");
        assertTrue(text.contains("1.23"), text);
    }
}
