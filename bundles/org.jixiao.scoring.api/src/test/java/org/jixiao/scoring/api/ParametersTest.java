package org.jixiao.scoring.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static ParameterDescriptor.Builder named(String name, ParameterType type) {
        return ParameterDescriptor.named(ParametersTest.class, name, type);
    }

    private static final List<ParameterDescriptor> ALL = List.of(
            named("floor", ParameterType.PERCENT).range("0", "100").byDefault("70").build(),
            named("step", ParameterType.DECIMAL).required().range("0.01", null).build(),
            named("times", ParameterType.INTEGER).build(),
            named("strict", ParameterType.BOOLEAN).byDefault("false").build(),
            named("mode", ParameterType.ENUM).choices("whole", "begun").byDefault("whole").build(),
            named("note", ParameterType.TEXT).build(),
            named("bands", ParameterType.TABLE).range("1", null).columns(
                    named("from", ParameterType.DECIMAL).required().build(),
                    named("name", ParameterType.TEXT).build()).build(),
            named("items", ParameterType.SUB_ITEMS).build());

    @Test
    void readsEveryTypeAndKeepsTheTextAsItWas() {
        Map<String, String> texts = Map.of("step", "0.50", "floor", "60%", "times", "3", "strict", "true", "mode", "begun",
                "note", "a,b=c|d;e\\f", "bands", "0|低;60.0|中\\|下", "items", "p|进度|40|m.ratio|cap\\|=1\\;2");
        Parameters p = Parameters.parse(ALL, texts).get();
        assertEquals(new TreeMap<>(texts), p.texts());
        assertEquals(new BigDecimal("0.60"), p.share("floor"));
        assertEquals(new BigDecimal("0.50"), p.decimal("step"));
        assertEquals(3, p.integer("times"));
        assertTrue(p.bool("strict"));
        assertEquals("begun", p.choice("mode"));
        assertEquals("中|下", p.table("bands").get(1).text("name"));
        assertEquals(Map.of("cap|", "1;2"), p.subItems("items").getFirst().parameters());
        assertEquals(texts, Rows.readSet(p.toText()));
    }

    @Test
    void defaultsAreAnsweredButNotWritten() {
        Parameters p = Parameters.parse(ALL, Map.of("step", "1")).get();
        assertEquals(new BigDecimal("0.70"), p.share("floor"));
        assertEquals(Map.of("step", "1"), p.texts());
        assertFalse(p.has("times"));
        assertEquals(List.of(), p.table("bands"));
    }

    @Test
    void everyErrorIsReportedWithItsPlace() {
        Parameters.Parsed parsed = Parameters.parse(ALL, Map.of("floor", "101", "strict", "yes", "mode", "x", "times", "1.5",
                "bands", "a|x;1|2|3;|y", "other", "1", "items", "a|b|c;||1||;a|n|1|m|broken"));
        assertFalse(parsed.isValid());
        List<String> places = parsed.errors().stream().map(e -> e.parameter() + e.row() + e.column()).toList();
        assertEquals(List.of("other0", "floor0", "step0", "times0", "strict0", "mode0", "bands1from", "bands2", "bands3from",
                "items1", "items2id", "items2method", "items3parameters"), places);
        String all = assertThrows(IllegalArgumentException.class, parsed::get).getMessage();
        assertTrue(all.startsWith("other: the method has no such parameter; floor: 101 is above the greatest value 100; "), all);
        for (ParameterError error : parsed.errors()) {
            assertFalse(error.render(Locale.CHINESE).contains("parameter."), error.render(Locale.CHINESE));
            assertFalse(error.render(Locale.ENGLISH).matches(".*\\p{IsHan}.*"), error.render(Locale.ENGLISH));
        }
    }

    @Test
    void hugeAndExponentialNumbersAreRefused() {
        assertFalse(Parameters.parse(ALL, Map.of("step", "1e999999999")).isValid());
        assertFalse(Parameters.parse(ALL, Map.of("step", "1".repeat(100))).isValid());
    }

    @Test
    void anySetSurvivesWritingAndReading() {
        Random random = new Random(20261123);
        String alphabet = "ab|;,=\\ 中1.";
        for (int n = 0; n < 5000; n++) {
            Map<String, String> set = new TreeMap<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                set.put("k" + word(random, alphabet), word(random, alphabet));
            }
            String text = Rows.writeSet(set);
            assertEquals(set, Rows.readSet(text));
            assertEquals(text, Rows.writeSet(Rows.readSet(text)));
            List<List<String>> rows = List.of(List.of(word(random, alphabet), text), List.of("x" + word(random, alphabet), "y"));
            assertEquals(rows, Rows.read(Rows.write(rows)));
        }
    }

    private static String word(Random random, String alphabet) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            word.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return word.toString();
    }
}
