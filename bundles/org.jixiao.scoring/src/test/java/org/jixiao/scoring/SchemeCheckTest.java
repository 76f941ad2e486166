package org.jixiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.scoring.api.Measure;
import org.junit.jupiter.api.Test;

class SchemeCheckTest {

    private final SchemeCheck check = new SchemeCheck(new ScoringEngine(TestMethods.registry()));

    private static RuleDefinition rule(String id, String method, Map<String, String> parameters, WorkedExample... examples) {
        return new RuleDefinition(id, id, null, "org.jixiao.scoring.methods." + method, "", parameters, "", "", List.of(examples));
    }

    private static SchemeDefinition.Dimension dimension(String id, String points, SchemeDefinition.Dimension... children) {
        return new SchemeDefinition.Dimension(id, id, new BigDecimal(points), null, List.of(children), List.of());
    }

    private List<String> problems(SchemeDefinition scheme) {
        return check.check(scheme).stream().map(p -> p.severity() + " " + p.render(Locale.CHINESE)).toList();
    }

    private static SchemeDefinition scheme(GradeScale grades, List<RuleDefinition> rules, SchemeDefinition.Dimension... dimensions) {
        return new SchemeDefinition("s", "方案", new BigDecimal("100"), List.of(dimensions), rules, grades);
    }

    @Test
    void aSoundSchemePasses() {
        WorkedExample example = new WorkedExample("例", Measure.full("10").target("250000").actual("215457.6").build(), "8.62");
        WorkedExample open = new WorkedExample("未填", Measure.full("10").target("1").build(), "0..10");
        WorkedExample zero = new WorkedExample("零", Measure.full("10").target("0").actual("0").build(), "not-applicable");
        assertEquals(List.of(), problems(scheme(GradeScale.NATIONAL,
                List.of(rule("exec", "execution-rate", Map.of(), example, open, zero)),
                dimension("执行", "10"), dimension("产出", "50", dimension("数量", "20"), dimension("质量", "30")), dimension("效益", "40"))));
    }

    @Test
    void pointsThatDoNotAddUpAreRefusedWithTheirPlace() {
        assertEquals(List.of("ERROR 方案:分值之和为90,应为100(差10)", "ERROR 方案 › 产出:分值之和为51,应为50(差-1)"),
                problems(scheme(null, List.of(), dimension("执行", "10"), dimension("产出", "50", dimension("数量", "21"), dimension("质量", "30")),
                        dimension("效益", "30"))));
    }

    @Test
    void nestedPercentagesAddUpToAHundredInside() {
        SchemeDefinition.Dimension block = new SchemeDefinition.Dimension("a", "a", new BigDecimal("50"), new BigDecimal("100"),
                List.of(dimension("a1", "60"), dimension("a2", "30")), List.of());
        assertEquals(List.of("ERROR 方案 › a:分值之和为90,应为100(差10)"), problems(scheme(null, List.of(), block, dimension("b", "50"))));
    }

    @Test
    void bandsWithGapsAndOverlapsAreRefused() {
        List<String> problems = problems(scheme(null, List.of(
                rule("r1", "execution-rate", Map.of("bands", "0|60|0;70|80|50;75||100")),
                rule("r2", "qualitative-bands", Map.of("bands", "优|80|100;中|60|70;差|10|60")),
                rule("r3", "completion-ratio", Map.of("nonsense", "1", "floorRatio", "101"))), dimension("a", "100")));
        assertEquals(List.of(
                "ERROR 方案 › r1:参数“分档”第2行:60与70之间有空档",
                "ERROR 方案 › r1:参数“分档”第3行:与相邻档次重叠:75",
                "ERROR 方案 › r2:参数“档次”第2行:70与80之间有空档",
                "ERROR 方案 › r2:参数“档次”第3行:最低一档从10%起,未覆盖到0%",
                "ERROR 方案 › r3:参数“nonsense”:该计分方法没有此参数",
                "ERROR 方案 › r3:参数“最低完成比例(%)”:101大于最大值100"), problems);
    }

    @Test
    void examplesThatDoNotComeOutAreRefused() {
        WorkedExample wrong = new WorkedExample("表中", Measure.full("10").target("250000").actual("215457.6").build(), "9");
        assertEquals(List.of("ERROR 方案 › exec:算例“表中”应得9,实际为8.62"),
                problems(scheme(null, List.of(rule("exec", "execution-rate", Map.of(), wrong)), dimension("a", "100"))));
    }

    @Test
    void anAbsentMethodIsAWarning() {
        RuleDefinition rule = new RuleDefinition("r", "r", null, "gone.method", "gone.plugin", Map.of("a", "b"), "", "", List.of());
        List<String> problems = problems(scheme(null, List.of(rule), dimension("a", "100")));
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().startsWith("WARNING") && problems.getFirst().contains("gone.plugin"), problems.getFirst());
    }

    @Test
    void gradesMustDescendAndReachDown() {
        GradeScale scale = new GradeScale(List.of(GradeScale.Grade.of("a", "优", "80"), GradeScale.Grade.of("b", "良", "90"),
                GradeScale.Grade.of("b", "中", "60")));
        List<String> problems = problems(scheme(scale, List.of(), dimension("a", "100")));
        assertEquals(List.of("ERROR 方案 › 良:下限90不低于上一等级的下限80", "ERROR 方案 › 中:等级编号“b”重复",
                "ERROR 方案 › 中:最低等级从60起,低于此分没有等级"), problems);
    }

    @Test
    void everyFaultOfADimensionIsNamed() {
        RuleDefinition first = new RuleDefinition("r", "", new BigDecimal("6"), "org.jixiao.scoring.methods.positive", "", Map.of(), "", "", List.of());
        RuleDefinition second = new RuleDefinition("r", "第二", new BigDecimal("3"), "org.jixiao.scoring.methods.positive", "", Map.of(), "", "", List.of());
        SchemeDefinition.Dimension filled = new SchemeDefinition.Dimension("d", "产出", new BigDecimal("10"), null, List.of(), List.of(first, second));
        SchemeDefinition.Dimension negative = dimension("d", "-10");
        SchemeDefinition.Dimension open = new SchemeDefinition.Dimension("o", "效益", new BigDecimal("100"), null, List.of(), List.of(rule("w", "positive", Map.of())));
        assertEquals(List.of("ERROR 方案 › 产出:分值之和为9,应为10(差1)", "ERROR 方案 › 产出 › 第二:编号“r”重复", "ERROR 方案 › d:编号“d”重复",
                "ERROR 方案 › d:分值-10为负数"), problems(scheme(null, List.of(), filled, negative, open)));
    }

    @Test
    void dimensionsAndRulesWithPointsAddUpTogether() {
        RuleDefinition rule = new RuleDefinition("r", "规则", new BigDecimal("6"), "org.jixiao.scoring.methods.positive", "", Map.of(), "", "", List.of());
        SchemeDefinition.Dimension mixed = new SchemeDefinition.Dimension("d", "产出", new BigDecimal("100"), null, List.of(dimension("e", "94")),
                List.of(rule, rule("free", "positive", Map.of())));
        assertEquals(List.of(), problems(scheme(null, List.of(), mixed)));
        assertEquals(List.of(), problems(scheme(null, List.of())), "a scheme without dimensions has nothing to add up");
        SchemeDefinition.Dimension zero = dimension("z", "0");
        assertEquals(List.of(), problems(scheme(null, List.of(), mixed, zero)));
    }

    @Test
    void aMistakeDeepInsideIsFoundAndOneRuleMayBeCheckedAlone() {
        SchemeDefinition.Dimension leaf = new SchemeDefinition.Dimension("l", "数量", new BigDecimal("100"), null, List.of(),
                List.of(rule("x", "completion-ratio", Map.of("floorRatio", "101"))));
        SchemeDefinition.Dimension top = new SchemeDefinition.Dimension("t", "产出", new BigDecimal("100"), null, List.of(leaf), List.of());
        assertEquals(List.of("ERROR 方案 › 产出 › 数量 › x:参数“最低完成比例(%)”:101大于最大值100"), problems(scheme(null, List.of(), top)));
        assertEquals(List.of("x"), check.check(rule("x", "completion-ratio", Map.of("floorRatio", "101"))).getFirst().path());
        assertEquals(List.of(), check.check(rule("x", "completion-ratio", Map.of())));
    }

    @Test
    void whatAnExampleGaveInsteadIsSaidInWords() {
        Measure open = Measure.full("10").target("1").build();
        Measure contested = Measure.full("10").target("100").actual(org.jixiao.scoring.api.Quantity.of("50").in(org.jixiao.scoring.api.ValueState.DISPUTED)).build();
        Measure none = Measure.full("10").target("0").actual("0").build();
        Measure words = Measure.full("10").target("1").actual(org.jixiao.scoring.api.Quantity.words("完成")).build();
        assertEquals(List.of("ERROR r:算例“”应得9,实际为0.00–10.00(待填:全年执行数)", "ERROR r:算例“”应得9,实际为0.00–10.00(全年执行数有争议)",
                "ERROR r:算例“”应得9,实际为全年预算数与执行数均为零,请确认", "ERROR r:算例“”应得9,实际为全年执行数应为数字,而填写的是“完成”"),
                List.of(open, contested, none, words).stream().map(m -> check.check(rule("r", "execution-rate", Map.of(), new WorkedExample("", m, "9"))))
                        .map(p -> p.getFirst().severity() + " " + p.getFirst().render(Locale.CHINESE)).toList());
    }

    @Test
    void gradesLieWithinTheTotalAndOnlyTheLastIsOpen() {
        GradeScale scale = new GradeScale(List.of(GradeScale.Grade.of("a", "优", "100.5"), GradeScale.Grade.of("b", "良", null),
                GradeScale.Grade.of("c", "中", "100.5"), GradeScale.Grade.of("d", "差", "0")));
        assertEquals(List.of("ERROR 方案 › 优:下限100.5高于满分100", "ERROR 方案 › 良:只有最低等级可以没有下限", "ERROR 方案 › 中:下限100.5不低于上一等级的下限100.5",
                "ERROR 方案 › 中:下限100.5高于满分100"), problems(scheme(scale, List.of(), dimension("a", "100"))));
        GradeScale full = new GradeScale(List.of(GradeScale.Grade.of("a", "优", "100"), GradeScale.Grade.of("d", "差", null)));
        assertEquals(List.of(), problems(scheme(full, List.of(), dimension("a", "100"))));
        assertEquals("差", new GradeScale(List.of(GradeScale.Grade.of("a", "优", "90"), GradeScale.Grade.of("d", "差", "60"))).grade(new BigDecimal("10")).name());
        org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class, () -> new GradeScale(List.of()));
    }
}
