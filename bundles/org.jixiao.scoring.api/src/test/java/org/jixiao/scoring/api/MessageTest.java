package org.jixiao.scoring.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void wordsComeFromTheBundleOfTheLanguage() {
        Message message = Message.of(Message.class, "trace.rounding.text", 2, new BigDecimal("1E+1"));
        assertEquals("保留2位小数,四舍五入 → 10", message.render(Locale.CHINESE));
        assertEquals("half up to 2 decimals → 10", message.render(Locale.ENGLISH));
        assertEquals(message.render(Locale.getDefault()), message.render(null));
        assertEquals("half up to 2 decimals → 10", message.render(Locale.FRENCH), "no French: English, whatever the machine speaks");
    }

    @Test
    void whereWordsAreLackingKeyAndNumbersRemain() {
        assertEquals("no.such", Message.of(Message.class, "no.such").render(Locale.CHINESE));
        assertEquals("no.such [1.50, 完成]", Message.of(Message.class, "no.such", new BigDecimal("1.50"), "完成").render(Locale.CHINESE));
        assertEquals("key", new Message(Test.class, "key", List.of()).render(Locale.CHINESE), "no bundle at all");
    }

    @Test
    void itKnowsWhetherThereAreWords() {
        assertTrue(Message.of(Message.class, "trace.rule").exists(Locale.ENGLISH));
        assertFalse(Message.of(Message.class, "no.such").exists(Locale.ENGLISH));
        assertFalse(new Message(Test.class, "key", List.of()).exists(Locale.ENGLISH));
    }

    @Test
    void argumentsAreInTheSameLanguage() {
        Message inner = Message.of(Message.class, "result.scored", new BigDecimal("9.60"));
        Message outer = Message.of(Message.class, "result.invalid", List.of(inner, Quantity.MISSING, Source.entered("李", null), ValueState.ESTIMATED, 7));
        assertEquals("无法计分:9.60分、未填、李填写、预计、7", outer.render(Locale.SIMPLIFIED_CHINESE));
        assertEquals("no score: 9.60 points, not filled in, entered by 李, estimated, 7", outer.render(Locale.ENGLISH));
    }

    @Test
    void fixedWordsStayAsTheyAre() {
        assertEquals("甲{0}'乙", Message.literal("甲{0}'乙").render(Locale.ENGLISH));
        assertEquals("literal", new Message(Test.class, "literal", List.of()).render(Locale.ENGLISH), "only its own bundle has fixed words");
    }

    @Test
    void aParameterErrorNamesItsPlace() {
        Message reason = Message.of(Message.class, "parameter.required");
        assertEquals("cap:必须填写", ParameterError.of("cap", reason).render(Locale.CHINESE));
        assertEquals("bands 第2行 to:必须填写", new ParameterError("bands", 2, "to", reason).render(Locale.CHINESE));
        assertEquals("bands, row 2 to: a value is required", new ParameterError("bands", 2, "to", reason).render(Locale.ENGLISH));
    }
}
