package org.jixiao.scoring.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a parameter may be, up to its borders, and what is said about one that may not. */
class ParameterRulesTest {

    private static ParameterDescriptor.Builder named(String name, ParameterType type) {
        return ParameterDescriptor.named(ParameterRulesTest.class, name, type);
    }

    private static List<String> errors(ParameterDescriptor descriptor, String text) {
        return Parameters.parse(List.of(descriptor), Map.of(descriptor.name(), text)).errors().stream()
                .map(e -> e.render(Locale.CHINESE)).toList();
    }

    private static Parameters read(ParameterDescriptor descriptor, String text) {
        return Parameters.parse(List.of(descriptor), Map.of(descriptor.name(), text)).get();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"0.01#", "100#", "0.009#p:0.009小于最小值0.01", "100.01#p:100.01大于最大值100", "1e1#p:“1e1”不是十进制数",
        "1.2.3#p:“1.2.3”不是十进制数", "+5.#", ".5#", ".#p:“.”不是十进制数", "-1#p:-1小于最小值0.01", "５#p:“５”不是十进制数",
        "0000000000000000000000000000000000000050#", "00000000000000000000000000000000000000050#p:“00000000000000000000000000000000000000050”不是十进制数"})
    void aNumberLiesWithinItsRange(String text, String error) {
        assertEquals(error == null ? List.of() : List.of(error), errors(named("p", ParameterType.DECIMAL).range("0.01", "100").build(), text));
    }

    @Test
    void eitherEndOfARangeMayBeOpen() {
        assertEquals(List.of(), errors(named("p", ParameterType.DECIMAL).range(null, "5").build(), "-999"));
        assertEquals(List.of(), errors(named("p", ParameterType.DECIMAL).range("5", null).build(), "999"));
        assertEquals(1, errors(named("p", ParameterType.DECIMAL).range("5", null).build(), "4").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"3#", "3.0#", "2147483647#", "-2147483647#", "3.5#p:“3.5”不是整数", "2147483648#p:“2147483648”不是整数",
        "300#"})
    void aWholeNumberIsWhole(String text, String error) {
        ParameterDescriptor whole = named("p", ParameterType.INTEGER).build();
        assertEquals(error == null ? List.of() : List.of(error), errors(whole, text));
        if (error == null) {
            assertEquals(new BigDecimal(text).intValueExact(), read(whole, text).integer("p"));
        }
    }

    @Test
    void aPercentageIsWrittenWithOrWithoutItsSign() {
        ParameterDescriptor percent = named("p", ParameterType.PERCENT).build();
        assertEquals(new BigDecimal("70"), read(percent, "70%").decimal("p"));
        assertEquals(new BigDecimal("0.705"), read(percent, "70.5").share("p"));
        assertEquals(Optional.of(new BigDecimal("0.70")), read(percent, "70").optionalShare("p"));
        assertEquals(List.of("p:“7%”不是十进制数"), errors(percent, "7%%"));
    }

    @Test
    void wordsOfAChoiceAreListed() {
        assertEquals(List.of("p:“x”不在可选值whole、begun之内"), errors(named("p", ParameterType.ENUM).choices("whole", "begun").build(), "x"));
        assertEquals(List.of("p:“TRUE”不是 true 或 false"), errors(named("p", ParameterType.BOOLEAN).build(), "TRUE"));
        assertFalse(read(named("p", ParameterType.BOOLEAN).build(), "false").bool("p"));
    }

    @Test
    void whatIsRequiredMustBeGiven() {
        ParameterDescriptor needed = named("p", ParameterType.TEXT).required().build();
        assertEquals(List.of("p:必须填写"), errors(needed, ""));
        assertEquals(1, Parameters.parse(List.of(needed), Map.of()).errors().size());
        assertEquals("x", Parameters.parse(List.of(named("p", ParameterType.TEXT).byDefault("x").build()), Map.of("p", "")).get().text("p"));
    }

    private static final ParameterDescriptor TABLE = named("t", ParameterType.TABLE).range("2", null).columns(
            named("from", ParameterType.DECIMAL).required().build(), named("share", ParameterType.PERCENT).byDefault("50").build(),
            named("last", ParameterType.BOOLEAN).build(), named("name", ParameterType.TEXT).build()).build();

    @Test
    void aTableHasItsRowsAndCells() {
        assertEquals(List.of("t:只有1行,至少需要2行"), errors(TABLE, "1"));
        assertEquals(List.of("t 第2行 :有5个单元格,而表格只有4列"), errors(TABLE, "1;2|3|true|x|y"));
        assertEquals(List.of("t 第1行 from:必须填写", "t 第2行 last:“ja”不是 true 或 false"), errors(TABLE, "|3;2|3|ja"));
        List<Parameters.Row> rows = read(TABLE, "1;2|30|true|x").table("t");
        assertEquals(new BigDecimal("0.50"), rows.get(0).share("share"), "the default of the column");
        assertFalse(rows.get(0).bool("last") || rows.get(0).has("last"));
        assertEquals("", rows.get(0).text("name"));
        assertTrue(rows.get(1).bool("last") && rows.get(1).has("name"));
        assertEquals(new BigDecimal("2"), rows.get(1).decimal("from"));
    }

    @Test
    void rowsAreEqualByTheirCells() {
        List<Parameters.Row> rows = read(TABLE, "1|50;1;2").table("t");
        assertEquals(rows.get(0), rows.get(1));
        assertEquals(rows.get(0).hashCode(), rows.get(1).hashCode());
        assertNotEquals(rows.get(0), rows.get(2));
        assertNotEquals(rows.get(0).hashCode(), rows.get(2).hashCode());
        assertFalse(rows.get(0).equals((Object) "1"));
        assertTrue(rows.get(2).toString().contains("from=2"), rows.get(2).toString());
    }

    @Test
    void aTableColumnIsASingleValue() {
        ParameterDescriptor inner = named("in", ParameterType.SUB_ITEMS).build();
        assertThrows(IllegalArgumentException.class, () -> errors(named("t", ParameterType.TABLE).columns(inner).build(), "x"));
    }

    @Test
    void subItemsAreReadCellByCell() {
        ParameterDescriptor items = named("items", ParameterType.SUB_ITEMS).range("0", "50").build();
        assertEquals(List.of(), errors(items, "p|进度|0|m.ratio|;q|质量|50|m.ratio|cap=1"));
        assertEquals(List.of("items 第1行 id:“”为空或重复"), errors(items, "|进度|1|m.ratio|"));
        assertEquals(List.of("items 第2行 id:“p”为空或重复"), errors(items, "p|进度|1|m.ratio|;p|质量|1|m.ratio|"));
        assertEquals(List.of("items 第1行 points:51大于最大值50"), errors(items, "p|进度|51|m.ratio|"));
        assertEquals(List.of("items 第1行 method:必须填写"), errors(items, "p|进度|1||"));
        assertEquals(List.of("items 第1行 parameters:“a”不是“名称=值”的形式,或者重复"), errors(items, "p|进度|1|m|a"));
        assertEquals(List.of("items 第1行 :有4个单元格,而表格只有5列"), errors(items, "p|进度|1|m"));
        SubItem item = read(items, "p|进度|1.50|m.ratio|cap=1").subItems("items").getFirst();
        assertEquals(List.of("p", "进度", "1.50", "m.ratio", "cap=1"), item.toRow());
    }

    @Test
    void aSetIsEqualByTextsAndMeaning() {
        ParameterDescriptor old = named("p", ParameterType.DECIMAL).byDefault("1").build();
        ParameterDescriptor newer = named("p", ParameterType.DECIMAL).byDefault("2").build();
        Parameters a = Parameters.parse(List.of(old), Map.of()).get();
        assertEquals(a, Parameters.parse(List.of(old), Map.of()).get());
        assertNotEquals(a, Parameters.parse(List.of(newer), Map.of()).get(), "another default");
        assertNotEquals(a, read(old, "1"), "the same value, but written");
        assertEquals(a.hashCode(), Parameters.parse(List.of(old), Map.of()).get().hashCode());
        assertNotEquals(a.hashCode(), read(old, "1").hashCode());
        assertFalse(a.equals((Object) "p"));
        assertEquals("p=1", read(old, "1").toString());
        assertTrue(a.has("p") && !a.has("q"));
    }

    @Test
    void askingForWhatIsNotThereIsAnError() {
        Parameters empty = Parameters.parse(List.of(named("p", ParameterType.DECIMAL).build()), Map.of()).get();
        assertTrue(assertThrows(NoSuchElementException.class, () -> empty.decimal("p")).getMessage().contains("p is not set"));
        assertEquals(Optional.empty(), empty.optionalDecimal("p"));
        assertEquals(Optional.empty(), empty.optionalShare("p"));
        assertEquals("", empty.text("p"));
        assertEquals(List.of(), empty.subItems("p"));
    }

    @Test
    void whatIsWorkedOutIsKept() {
        Parameters parameters = Parameters.parse(List.of(), Map.of()).get();
        StringBuilder first = parameters.derived(StringBuilder.class, p -> new StringBuilder("a"));
        assertSame(first, parameters.derived(StringBuilder.class, p -> new StringBuilder("b")));
        assertEquals(Integer.valueOf(3), parameters.derived(Integer.class, p -> 3));
        assertNotSame(first, parameters.derived(StringBuilder.class, p -> new StringBuilder("c")));
    }

    @Test
    void aDescriptorThatContradictsItselfIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> named("p", ParameterType.ENUM).build());
        assertThrows(IllegalArgumentException.class, () -> named("p", ParameterType.TABLE).build());
        assertThrows(IllegalArgumentException.class, () -> named("p", ParameterType.TEXT).required().byDefault("x").build());
    }

    @Test
    void aDescriptorNamesItsWords() {
        ParameterDescriptor plain = named("steps", ParameterType.ENUM).choices("whole", "begun").build();
        assertEquals("parameter.steps.label", plain.label().key());
        assertEquals("parameter.steps.help", plain.help().key());
        assertEquals("parameter.steps.begun", plain.choice("begun").orElseThrow().label().key());
        assertTrue(plain.choice("linear").isEmpty());
        assertEquals("m.steps.label", ParameterDescriptor.named(ParameterRulesTest.class, "m.steps", "steps", ParameterType.TEXT).build().label().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a=1,a=2", "a=1=2", "=,=", "a=1,"})
    void whatIsNoSetIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Rows.readSet(text));
    }

    @Test
    void oneSignMayStandAfterTheLastRow() {
        assertEquals(List.of(List.of("a"), List.of("b", "")), Rows.read("a;b|;"));
        assertEquals(List.of(List.of(""), List.of("a")), Rows.read(";a"));
        assertEquals(List.of(List.of("a"), List.of("b"), List.of("")), Rows.read("a;b;;"));
        assertEquals(List.of(), Rows.read(""));
        assertEquals(List.of(List.of("")), Rows.read(";"));
        assertEquals(List.of(List.of(";")), Rows.read("\\;"), "the last sign is part of the cell");
        assertEquals(List.of(List.of("a;b", "c|d\\")), Rows.read("a\\;b|c\\|d\\\\"));
        assertEquals(List.of(List.of("a\\x\\")), Rows.read("a\\x\\"), "a backslash before anything else is itself");
        assertEquals(Map.of(), Rows.readSet(""));
        assertEquals(Map.of("a,", "="), Rows.readSet("a\\,=\\="));
    }
}
