package org.jixiao.scoring.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void theTreeNamesSourceArithmeticAndRounding() {
        Trace.Recording trace = Trace.recording();
        trace.add(new Step.Clause("按比例计分", "财预〔2020〕10号"));
        trace.add(new Step.Input(Message.literal("实际"), Quantity.of("288", "公里").from(Source.cell("自评表.xlsx", "表1", "F12"))));
        trace.add(new Step.Arithmetic("10 × 288 ÷ 300", Decimals.quotient(new BigDecimal("2880"), new BigDecimal("300"))));
        trace.add(new Step.Rounding("9.6", 2, new BigDecimal("9.60")));
        trace.add(new Step.Noted(Flag.REASON_REQUIRED));
        trace.add(new Step.Outcome(new Result.Scored(new BigDecimal("9.60"))));
        String text = trace.explanation().render(Message.literal("日常养护里程"), Locale.CHINESE).toText();
        assertEquals("""
                日常养护里程
                  条款  财预〔2020〕10号「按比例计分」
                  输入  实际 288公里 ← 自评表.xlsx · 表1 · F12
                  计算  10 × 288 ÷ 300 = 9.6
                  取舍  保留2位小数,四舍五入 → 9.60
                  注意  须说明原因
                  结果  9.60分
                """, text);
        String english = trace.explanation().render(Message.literal("x"), Locale.ENGLISH).toText();
        assertEquals("  Rounding  half up to 2 decimals → 9.60", english.lines().toList().get(4));
    }

    @Test
    void openResultsSayWhatIsMissing() {
        Result open = new Result.InsufficientData(List.of(Message.literal("实际完成值"), Message.literal("目标")), BigDecimal.ZERO, BigDecimal.TEN);
        assertEquals("0–10分,待填:实际完成值、目标", Explanation.text(open, Locale.CHINESE));
        assertEquals("0 to 10 points until given: 实际完成值, 目标", Explanation.text(open, Locale.ENGLISH));
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndEveryStateAndFlagHasWords() throws Exception {
        assertEquals(keys("messages.properties"), keys("messages_zh.properties"));
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (Flag flag : Flag.values()) {
                assertFalse(flag.label(locale).startsWith("flag."), flag.name());
            }
            for (ValueState state : ValueState.values()) {
                assertFalse(state.label(locale).startsWith("state."), state.name());
            }
        }
    }

    @Test
    void endlessQuotientsAreMarked() {
        assertEquals("≈3.33333333", Decimals.quotient(BigDecimal.TEN, BigDecimal.valueOf(3)));
        assertEquals("96%", Decimals.percent(new BigDecimal("288"), new BigDecimal("300")));
    }

    @Test
    void everyKindOfStepHasItsLine() {
        Message reason = Message.literal("无预算");
        Trace.Recording trace = Trace.recording();
        trace.add(new Step.Rule("r1", Message.literal("执行率"), "m.rate", "1.2", Message.literal("预算执行率")));
        trace.add(new Step.Clause("按比例", ""));
        trace.add(new Step.Input(Message.literal("实际"), Quantity.of("3", "个").in(ValueState.ESTIMATED)));
        trace.add(new Step.Input(Message.literal("目标"), Quantity.MISSING));
        trace.add(new Step.Case(Message.literal("达到目标")));
        trace.add(new Step.Arithmetic("10 ÷ 3", "≈3.33333333"));
        trace.add(new Step.Limit(Message.literal("最多3分"), new BigDecimal("3.00")));
        Trace part = trace.open();
        part.add(new Step.Part(Message.literal("甲:2.00")));
        part.add(new Step.Sentence(Message.literal("内")));
        trace.close(part, Message.literal("分项"));
        trace.close(Trace.NONE, Message.literal("没有记下"));
        trace.add(new Step.Sentence(Message.literal("得3分。")));
        assertEquals("""
                标题
                  规则  执行率,预算执行率 1.2(m.rate)
                  条款  按比例
                  输入  实际 3个(预计)
                  输入  目标 未填
                  情形  达到目标
                  计算  10 ÷ 3 ≈ 3.33333333
                  限制  最多3分 → 3.00
                  分项
                    分项  甲:2.00
                    一句话  内
                  一句话  得3分。
                """, trace.explanation().render(Message.literal("标题"), Locale.CHINESE).toText());
        assertEquals("得3分。", trace.explanation().sentence(Locale.CHINESE));
        assertEquals("", Trace.recording().explanation().sentence(Locale.CHINESE));
        TraceNode root = trace.explanation().render(Message.literal("标题"), Locale.CHINESE);
        assertEquals(List.of("rule", "clause", "input", "input", "case", "arithmetic", "limit", "group", "sentence"),
                root.children().stream().map(TraceNode::kind).toList());
        assertEquals("不适用:无预算", Explanation.text(new Result.NotApplicable(reason), Locale.CHINESE));
        assertEquals("无法计分:无预算", Explanation.text(new Result.Invalid(reason), Locale.CHINESE));
        assertEquals("1–2分:无预算", Explanation.text(new Result.Interval(BigDecimal.ONE, BigDecimal.TWO, reason), Locale.CHINESE));
        assertEquals("1分【含超额加分、由规则的上下限决定】",
                Explanation.text(new Result.Scored(BigDecimal.ONE, java.util.EnumSet.of(Flag.LIMITED, Flag.BONUS)), Locale.CHINESE));
    }

    @Test
    void anInputKeepsTheWayBackToItsCell() {
        Source cell = Source.cell("a.xlsx", "表", "B2");
        Trace.Recording trace = Trace.recording();
        trace.add(new Step.Input(Message.literal("实际"), Quantity.of("3").from(cell)));
        assertEquals(cell, trace.explanation().render(Message.literal("x"), Locale.CHINESE).children().getFirst().source());
    }

    @Test
    void theSilentTraceTakesDownNothing() {
        assertFalse(Trace.NONE.isRecording());
        assertEquals(Trace.NONE, Trace.NONE.open());
        org.junit.jupiter.api.Assertions.assertTrue(Trace.recording().isRecording());
    }

    private static java.util.Set<Object> keys(String name) throws Exception {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(ExplanationTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties.keySet();
    }
}
