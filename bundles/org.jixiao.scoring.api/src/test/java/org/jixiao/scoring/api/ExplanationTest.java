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

    private static java.util.Set<Object> keys(String name) throws Exception {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(ExplanationTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties.keySet();
    }
}
