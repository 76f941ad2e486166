package org.jixiao.scoring.api.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.Operator;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.Trace;
import org.jixiao.scoring.api.ValueState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a measure to a result: what is screened before a rule is applied, and what the trace says. */
class RuleTest {

    private static final Linear TARGET = Linear.input(0);
    private static final Linear ACTUAL = Linear.input(1);

    private static FormulaInput input(String name, InputDescriptor.Kind kind, boolean required, String label) {
        return new FormulaInput(name, kind, required, false, kind == InputDescriptor.Kind.BAND ? List.of(List.of("A", "优"), List.of("良")) : List.of(),
                Message.literal(label));
    }

    private static final FormulaInput[] RATIO = {input("target", InputDescriptor.Kind.NUMBER, true, "目标"), input("actual", InputDescriptor.Kind.NUMBER, true, "实际")};

    private static MethodDescriptor descriptor() {
        return new MethodDescriptor("t.rule", "1.0", MethodDescriptor.API_VERSION, List.of(), Message.literal("规则"), Message.literal("规则"),
                Monotonicity.NONE, List.of(), List.of());
    }

    private static FormulaMethod method(Formula formula) {
        return new FormulaMethod(descriptor()) {
            @Override
            public Formula formula(Parameters parameters) {
                return formula;
            }
        };
    }

    /** Full × actual ÷ target, at most the full points plus two. */
    private static FormulaMethod ratio() {
        return method(Formula.of(RuleTest.class, RATIO).when("veto", Condition.compare(ACTUAL, Operator.LT, BigDecimal.ZERO)).givesNothing(Flag.VETO_ITEM)
                .otherwise("ratio").gives(Points.quotient(Linear.FULL, ACTUAL, TARGET).atMost(Linear.FULL.plus(Linear.constant(BigDecimal.TWO))),
                        "{full} × {actual} ÷ {target}").build());
    }

    private static final Parameters NONE = Parameters.parse(List.of(), Map.of()).get();

    private static String text(FormulaMethod method, Measure measure) {
        Result silent = method.score(measure, NONE, Trace.NONE);
        assertEquals(silent, method.score(measure, NONE, Trace.recording()));
        return Explanation.text(silent, Locale.CHINESE);
    }

    private static List<String> lines(FormulaMethod method, Measure measure) {
        Trace.Recording trace = Trace.recording();
        method.score(measure, NONE, trace);
        List<String> lines = new ArrayList<>();
        trace.explanation().render(Message.literal("x"), Locale.CHINESE).toText().lines().skip(1).forEach(line -> lines.add(line.substring(2)));
        return lines;
    }

    private static Measure.Builder measure(Quantity target, Quantity actual) {
        return Measure.full("10").label("里程").target(target).actual(actual);
    }

    @Test
    void contradictionComesFirstThenNotApplicableThenMissingThenDispute() {
        Quantity words = Quantity.words("很多");
        Quantity disputed = Quantity.of("5").in(ValueState.DISPUTED);
        assertEquals("无法计分:目标应为数字,而填写的是“很多”", text(ratio(), measure(words, Quantity.NOT_APPLICABLE).build()));
        assertEquals("不适用:实际不适用", text(ratio(), measure(Quantity.MISSING, Quantity.NOT_APPLICABLE).build()));
        assertEquals("0.00–10.00分,待填:目标【依据有争议的值、单项否决】", text(ratio(), measure(Quantity.MISSING, disputed).build()));
        assertEquals("0.00–10.00分:实际有争议【依据有争议的值、单项否决】", text(ratio(), measure(Quantity.of("10"), disputed).build()));
        assertEquals("0.00–10.00分:实际有争议【依据有争议的值、单项否决】", text(ratio(), measure(Quantity.of("10"), Quantity.MISSING.in(ValueState.DISPUTED)).build()));
        assertEquals("0.00–10.00分,待填:目标、实际【单项否决】", text(ratio(), Measure.full("10").build()));
        assertEquals("无法计分:目标应为数字,而填写的是“很多”", text(ratio(), measure(words, Quantity.words("更多")).build()), "the first contradiction is named");
        assertEquals("不适用:目标不适用", text(ratio(), measure(Quantity.NOT_APPLICABLE, Quantity.NOT_APPLICABLE).build()));
    }

    @Test
    void anEstimateIsScoredAndMarked() {
        assertEquals("5.00分【依据预计值】", text(ratio(), measure(Quantity.of("10"), Quantity.of("5").in(ValueState.ESTIMATED)).build()));
        assertEquals("5.00分", text(ratio(), measure(Quantity.of("10"), Quantity.of("5").in(ValueState.VERIFIED)).build()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"-1#满分值-1为负数或超出范围", "1E+41#满分值1E+41为负数或超出范围", "1E-41#满分值1E-41为负数或超出范围",
        "12345678901234567890123456789012345678901#满分值…为负数或超出范围"})
    void fullPointsLieWithinReason(String full, String reason) {
        Measure odd = Measure.full(full).target("10").actual("5").build();
        assertEquals("无法计分:" + reason, text(ratio(), odd));
    }

    @Test
    void numbersHaveAtMostFortyDigits() {
        String forty = "1".repeat(40);
        assertEquals("10.00分", text(ratio(), measure(Quantity.of(forty), Quantity.of(forty)).build()));
        assertEquals("无法计分:目标超过40位数字", text(ratio(), measure(Quantity.of(forty + "1"), Quantity.of("1")).build()));
        assertEquals("无法计分:实际超过40位数字", text(ratio(), measure(Quantity.of("1"), Quantity.of("1E+41")).build()));
        assertEquals("0.00分", text(ratio(), measure(Quantity.of("1"), Quantity.of("1E-40")).build()));
        assertEquals("0.00分", text(ratio(), Measure.full("0").target("1").actual("1").build()));
    }

    @Test
    void theActualValueIsPutIntoTheUnitOfTheTarget() {
        assertEquals("5.00分", text(ratio(), measure(Quantity.of("1", "万元"), Quantity.of("5000", "元")).build()));
        assertEquals("5.00分", text(ratio(), measure(Quantity.of("10", "座"), Quantity.of("5")).build()));
        assertEquals("无法计分:实际的单位是人,而指标值的单位是万元", text(ratio(), measure(Quantity.of("1", "万元"), Quantity.of("5000", "人")).build()));
    }

    @Test
    void aDivisionByZeroHasAReason() {
        assertEquals("无法计分:按该规则计算会除以零", text(ratio(), measure(Quantity.of("0"), Quantity.of("5")).build()));
        assertEquals("一句话  里程无法计分:按该规则计算会除以零。",
                lines(ratio(), measure(Quantity.of("0"), Quantity.of("5")).build()).stream().filter(l -> l.startsWith("一句话")).findFirst().orElseThrow());
    }

    @Test
    void limitsAndBonusAreMarkedAndShown() {
        assertEquals("11.00分【含超额加分】", text(ratio(), measure(Quantity.of("10"), Quantity.of("11")).build()));
        assertEquals("10.00分", text(ratio(), measure(Quantity.of("10"), Quantity.of("10")).build()));
        assertEquals("12.00分【含超额加分、由规则的上下限决定】", text(ratio(), measure(Quantity.of("10"), Quantity.of("20")).build()));
        List<String> lines = lines(ratio(), measure(Quantity.of("10"), Quantity.of("20")).build());
        assertEquals(List.of("输入  目标 10", "输入  实际 20", "计算  10 × 20 ÷ 10 = 20", "限制  最多12分 → 12", "取舍  保留2位小数,四舍五入 → 12.00", "注意  含超额加分",
                "注意  由规则的上下限决定", "结果  12.00分【含超额加分、由规则的上下限决定】"),
                lines.stream().filter(l -> !l.startsWith("情形") && !l.startsWith("一句话")).toList());
    }

    @Test
    void stepsAreCountedBeforeTheirPoints() {
        for (StepMode mode : StepMode.values()) {
            FormulaMethod steps = method(Formula.of(RuleTest.class, RATIO).otherwise("steps").gives(Points.stepped(Linear.FULL, Linear.constant(BigDecimal.ONE.negate()),
                    TARGET.minus(ACTUAL), Linear.constant(new BigDecimal("3")), mode).atLeast(Linear.ZERO), "({target} − {actual}) ÷ 3", "{full} − {steps} × 1").build());
            List<String> lines = lines(steps, measure(Quantity.of("10"), Quantity.of("-1")).build()).stream()
                    .filter(l -> l.startsWith("计算") || l.startsWith("情形  不足") || l.startsWith("限制")).toList();
            assertEquals(switch (mode) {
                case LINEAR -> List.of("计算  (10 − (-1)) ÷ 3 ≈ 3.66666667", "计算  10 − ((10 − (-1)) ÷ 3) × 1 ≈ 6.33333333");
                case WHOLE -> List.of("计算  (10 − (-1)) ÷ 3 ≈ 3.66666667", "情形  不足一档不计,共3档", "计算  10 − 3 × 1 = 7");
                case BEGUN -> List.of("计算  (10 − (-1)) ÷ 3 ≈ 3.66666667", "情形  不足一档按一档计,共4档", "计算  10 − 4 × 1 = 6");
            }, lines, mode.toString());
            assertEquals(List.of("计算  (10 − 1) ÷ 3 = 3", "计算  10 − 3 × 1 = 7"), lines(steps, measure(Quantity.of("10"), Quantity.of("1")).build()).stream()
                    .filter(l -> l.startsWith("计算")).toList(), mode.toString());
            assertEquals(List.of("限制  最低0分 → 0"), lines(steps, measure(Quantity.of("100"), Quantity.of("1")).build()).stream()
                    .filter(l -> l.startsWith("限制")).toList(), mode.toString());
        }
    }

    @Test
    void aSentenceSaysWhatIsOpenOrWrong() {
        assertEquals("里程待填实际,得分在0.00至10.00分之间(满分10分)。", sentence(measure(Quantity.of("10"), Quantity.MISSING).build()));
        assertEquals("里程得分在0.00至10.00分之间(满分10分):实际有争议。", sentence(measure(Quantity.of("10"), Quantity.of("5").in(ValueState.DISPUTED)).build()));
        assertEquals("里程不适用:实际不适用。", sentence(measure(Quantity.of("10"), Quantity.NOT_APPLICABLE).build()));
        assertEquals("该指标无法计分:实际应为数字,而填写的是“x”。", sentence(Measure.full("10").target("1").actual(Quantity.words("x")).build()));
    }

    private static String sentence(Measure measure) {
        Trace.Recording trace = Trace.recording();
        ratio().score(measure, NONE, trace);
        return trace.explanation().sentence(Locale.CHINESE);
    }

    @Test
    void bothValuesOfADisputeAreScored() {
        Measure contested = measure(Quantity.of("10"), Quantity.of("8").in(ValueState.DISPUTED)).input("actual.alternative", Quantity.of("5")).build();
        Result.Interval open = (Result.Interval) ratio().score(contested, NONE, Trace.NONE);
        assertEquals("5.00–8.00", open.low() + "–" + open.high());
        assertEquals(Set.of(Flag.DISPUTED), open.flags());
        Result.Interval turned = (Result.Interval) ratio().score(measure(Quantity.of("10"), Quantity.of("5").in(ValueState.DISPUTED))
                .input("actual.alternative", Quantity.of("8").in(ValueState.ESTIMATED)).build(), NONE, Trace.NONE);
        assertEquals("5.00–8.00", turned.low() + "–" + turned.high());
        assertEquals(Set.of(Flag.DISPUTED, Flag.ESTIMATED), turned.flags());
        List<String> lines = lines(ratio(), contested);
        assertEquals("按有争议的值8", lines.getFirst());
        assertEquals(List.of("按另一方的值5"), lines.stream().filter(l -> l.startsWith("按另一方")).toList());
        assertEquals("一句话  里程得分在5.00至8.00分之间(满分10分):实际有争议。", lines.getLast());
        assertEquals("结果  5.00–8.00分:实际有争议【依据有争议的值】", lines.get(lines.size() - 2));
    }

    @Test
    void aDisputeWithoutTwoScoresIsWhatTheOddValueMakesOfIt() {
        assertEquals("无法计分:实际应为数字,而填写的是“多”", text(ratio(), measure(Quantity.of("10"), Quantity.of("8").in(ValueState.DISPUTED))
                .input("actual.alternative", Quantity.words("多")).build()));
        assertEquals("无法计分:实际应为数字,而填写的是“多”", text(ratio(), measure(Quantity.of("10"), Quantity.words("多").in(ValueState.DISPUTED))
                .input("actual.alternative", Quantity.of("8")).build()));
        assertEquals("0.00–10.00分:实际有争议【依据有争议的值、单项否决】", text(ratio(), measure(Quantity.of("10"), Quantity.of("5").in(ValueState.DISPUTED))
                .input("actual.alternative", Quantity.MISSING).build()), "no other value: as any dispute");
        assertEquals("8.00分", text(ratio(), measure(Quantity.of("10"), Quantity.of("8")).input("actual.alternative", Quantity.of("5")).build()),
                "another value without a dispute means nothing");
    }

    private static FormulaMethod coded(InputDescriptor.Kind kind) {
        return method(Formula.of(RuleTest.class, input("code", kind, true, "档")).otherwise("code").gives(Points.of(Linear.input(0)), "{code}").build());
    }

    @ParameterizedTest
    @CsvSource({"是,1.00", "已完成,1.00", "YES,1.00", "' 有 ',1.00", "否,0.00", "未完成,0.00", "Not Done,0.00"})
    void yesAndNoHaveManyWords(String word, String points) {
        assertEquals(points + "分", text(coded(InputDescriptor.Kind.YES_NO), Measure.full("10").input("code", Quantity.words(word)).build()));
    }

    @Test
    void yesAndNoMayBeOneAndZero() {
        FormulaMethod rule = coded(InputDescriptor.Kind.YES_NO);
        assertEquals("1.00分", text(rule, Measure.full("10").input("code", Quantity.of("1.0")).build()));
        assertEquals("0.00分", text(rule, Measure.full("10").input("code", Quantity.of("0.0")).build()));
        assertEquals("无法计分:档应为是或否,而填写的是“2”", text(rule, Measure.full("10").input("code", Quantity.of("2")).build()));
        assertEquals("无法计分:档应为是或否,而填写的是“也许”", text(rule, Measure.full("10").input("code", Quantity.words("也许")).build()));
    }

    @Test
    void aBandIsFoundByAnyOfItsNames() {
        FormulaMethod rule = coded(InputDescriptor.Kind.BAND);
        assertEquals(List.of("0.00分", "0.00分", "1.00分"), List.of("a", "优", " 良 ").stream()
                .map(word -> text(rule, Measure.full("10").input("code", Quantity.words(word)).build())).toList());
        assertEquals("无法计分:档为“差”,不在优、良之内", text(rule, Measure.full("10").input("code", Quantity.words("差")).build()));
        assertEquals("无法计分:档为“3”,不在优、良之内", text(rule, Measure.full("10").input("code", Quantity.of("3")).build()));
    }

    @Test
    void countsAndInputsOfOneNameAreKeptApart() {
        FormulaInput actual = input("actual", InputDescriptor.Kind.NUMBER, true, "实际");
        FormulaMethod rule = method(Formula.of(RuleTest.class, FormulaInput.count("actual", Message.literal("次数")), actual).otherwise("both")
                .gives(Points.of(Linear.input(0).plus(Linear.input(1))), "{#0} + {actual}").build());
        Measure measure = Measure.full("10").target(Quantity.of("1", "万元")).actual(Quantity.of("20000", "元")).count("actual", Quantity.of("3", "次")).build();
        assertEquals("5.00分", text(rule, measure));
        assertEquals(List.of("计算  3 + 2 = 5"), lines(rule, measure).stream().filter(l -> l.startsWith("计算")).toList());
        assertEquals("0.00–10.00分,待填:次数", text(rule, Measure.full("10").actual("2").build()));
    }

    @Test
    void parametersWithoutTextsServeSeveralMethods() {
        FormulaMethod one = method(Formula.of(RuleTest.class, List.of()).otherwise("a").givesFull().build());
        FormulaMethod two = method(Formula.of(RuleTest.class, List.of()).otherwise("b").givesNothing().build());
        Parameters shared = Parameters.parse(List.of(), Map.of()).get();
        assertEquals("10.00", ((Result.Scored) one.score(Measure.full("10").build(), shared, Trace.NONE)).points().toPlainString());
        assertEquals("0.00", ((Result.Scored) two.score(Measure.full("10").build(), shared, Trace.NONE)).points().toPlainString());
    }

    private static ComputedMethod computed(java.util.function.Function<Calculation, Result> rule) {
        return new ComputedMethod(descriptor()) {
            @Override
            public List<FormulaInput> inputs(Parameters parameters) {
                return List.of(RATIO[1]);
            }

            @Override
            public Bounds bounds(BigDecimal full, Parameters parameters) {
                return new Bounds(new BigDecimal("-1"), full.add(BigDecimal.ONE));
            }

            @Override
            protected Result compute(Calculation calculation) {
                return rule.apply(calculation);
            }
        };
    }

    private static String computedText(String full, String actual) {
        ComputedMethod method = computed(c -> c.points(c.value(0) + " ÷ 2", c.value(0), BigDecimal.TWO, Flag.REASON_REQUIRED));
        return Explanation.text(method.score(Measure.full(full).actual(actual).build(), NONE, Trace.NONE), Locale.CHINESE);
    }

    @Test
    void computedPointsAreHeldWithinTheBoundsAndRounded() {
        assertEquals("1.67分【须说明原因】", computedText("10", "3.333"));
        assertEquals("11.00分【含超额加分、须说明原因】", computedText("10", "22"));
        assertEquals("11.00分【含超额加分、由规则的上下限决定、须说明原因】", computedText("10", "22.01"));
        assertEquals("-1.00分【须说明原因】", computedText("10", "-2"));
        assertEquals("-1.00分【由规则的上下限决定、须说明原因】", computedText("10", "-2.01"));
        assertEquals("10.00分【须说明原因】", computedText("10", "20"));
        assertEquals("无法计分:满分值-3为负数或超出范围", computedText("-3", "1"));
    }

    @Test
    void aComputationShowsItsArithmetic() {
        ComputedMethod method = computed(c -> {
            c.holds(Message.literal("一半"));
            c.shows("1 ÷ 8", new BigDecimal("0.125"));
            return c.points(c.value(0) + " ÷ 2", c.value(0), BigDecimal.TWO);
        });
        Trace.Recording trace = Trace.recording();
        method.score(Measure.full("10").label("项").actual("30").build(), NONE, trace);
        assertEquals("""
                x
                  输入  实际 30
                  情形  一半
                  计算  1 ÷ 8 = 0.125
                  计算  30 ÷ 2 = 15
                  限制  最多11分 → 11
                  取舍  保留2位小数,四舍五入 → 11.00
                  注意  含超额加分
                  注意  由规则的上下限决定
                  结果  11.00分【含超额加分、由规则的上下限决定】
                  一句话  项得11.00分(满分10分)。
                """, trace.explanation().render(Message.literal("x"), Locale.CHINESE).toText());
        Trace.Recording low = Trace.recording();
        method.score(Measure.full("10").actual("-9").build(), NONE, low);
        assertEquals(1, low.explanation().render(Message.literal("x"), Locale.CHINESE).toText().split("最低-1分 → -1", -1).length - 1);
    }

    @Test
    void aComputationMayRefuseOrLeaveOpen() {
        Measure estimated = Measure.full("10").actual(Quantity.of("1").in(ValueState.ESTIMATED)).build();
        Message reason = Message.literal("不行");
        assertEquals(List.of("无法计分:不行【依据预计值】", "不适用:不行【依据预计值】", "1.00–2.35分,待填:不行【依据预计值】"),
                List.of(computed(c -> c.refused(reason)), computed(c -> c.notApplicable(reason)),
                        computed(c -> c.missing(List.of(reason), BigDecimal.ONE, new BigDecimal("2.345")))).stream()
                        .map(m -> Explanation.text(m.score(estimated, NONE, Trace.NONE), Locale.CHINESE)).toList());
        assertEquals("-1.00–11.00分,待填:实际", Explanation.text(computed(c -> c.refused(reason)).score(Measure.full("10").build(), NONE, Trace.NONE), Locale.CHINESE));
        assertEquals("-1.00–1.00分,待填:实际", Explanation.text(computed(c -> c.refused(reason)).score(Measure.full("0").build(), NONE, Trace.NONE), Locale.CHINESE),
                "an item of no points may still lose or win some");
        computed(c -> {
            assertSame(NONE, c.parameters());
            assertSame(estimated, c.measure());
            assertEquals(false, c.isTraced());
            return c.refused(reason);
        }).score(estimated, NONE, Trace.NONE);
    }

    @Test
    void whatAnOpenOrRefusedPieceShowsComesFromTheRule() {
        Points low = Points.of(Linear.full(new BigDecimal("0.2")));
        FormulaMethod rule = method(Formula.of(RuleTest.class, RATIO).when("open", Condition.compare(ACTUAL, Operator.EQ, BigDecimal.ZERO))
                .leavesOpen(low, Points.of(Linear.FULL)).when("gone", Condition.compare(ACTUAL, Operator.GT, BigDecimal.TEN)).doesNotApply()
                .otherwise("refused").details("x").isRefused(low, Points.of(TARGET)).build());
        assertEquals("2.00–10.00分:case.open", text(rule, measure(Quantity.of("1"), Quantity.of("0")).build()));
        assertEquals("不适用:case.gone", text(rule, measure(Quantity.of("1"), Quantity.of("11")).build()));
        assertEquals("无法计分:case.refused [2.00, 4.00, x]", text(rule, measure(Quantity.of("4"), Quantity.of("3")).build()));
        List<String> lines = lines(rule, measure(Quantity.of("1"), Quantity.of("0")).build());
        assertEquals(List.of("情形  case.open", "一句话  里程得分在2.00至10.00分之间(满分10分):case.open。", "结果  2.00–10.00分:case.open"), lines.subList(2, 5));
    }
}
