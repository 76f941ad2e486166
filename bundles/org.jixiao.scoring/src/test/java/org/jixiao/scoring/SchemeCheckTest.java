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
}
