package org.jixiao.cli.core.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

    @ParameterizedTest
    @CsvSource({"'',0", "abc,3", "绩效,4", "H9 表1,6", "(万元),6", "（万元）,8", "▓▓░,3", "≥266米,6", "é,1", "\uD842\uDFB7,2"})
    void chineseTakesTwoColumns(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }

    @Test
    void combiningMarksTakeNone() {
        assertEquals(1, DisplayWidth.of("e\u0301"));
        assertEquals(0, DisplayWidth.of((String) null));
    }

    @Test
    void cutsAtWholeCharacters() {
        assertEquals("农村公路", DisplayWidth.cut("农村公路", 8));
        assertEquals("农村公…", DisplayWidth.cut("农村公路", 7));
        assertEquals("农村…", DisplayWidth.cut("农村公路", 6), "half a character is never shown");
    }

    @Test
    void columnsOfATableLineUpUnderChinese() {
        TextTable table = new TextTable("  ").text("项目").number("总分").text("等级");
        table.row("农村公路养护", "93.42", "优");
        table.row("ab", "8.1", null);
        assertEquals(List.of(
                "  项目           总分  等级",
                "  农村公路养护  93.42  优",
                "  ab              8.1"), table.lines(0));
    }

    @Test
    void aNarrowTerminalCutsTextButNoNumbers() {
        TextTable table = new TextTable("").text("项目").number("总分");
        table.row("与委托运营方结算费用项目支出", "1234567.89");
        List<String> lines = table.lines(30);
        assertTrue(lines.get(1).endsWith("1234567.89"), lines.get(1));
        assertTrue(DisplayWidth.of(lines.get(1)) <= 30, lines.get(1));
        assertTrue(lines.get(1).contains("…"));
    }

    @Test
    void aRowMustFitTheColumns() {
        TextTable table = new TextTable("").text("a");
        assertTrue(table.isEmpty());
        assertThrows(IllegalArgumentException.class, () -> table.row("1", "2"));
        table.row("two\nlines");
        assertFalse(table.isEmpty());
        assertEquals("two lines", table.lines(0).get(1));
    }

    @Test
    void progressInAPipeIsOneLine() {
        StringWriter text = new StringWriter();
        long[] now = {0};
        try (ProgressLine line = new ProgressLine(new PrintWriter(text), false, () -> now[0], "4 files", 4)) {
            for (int i = 0; i < 4; i++) {
                now[0] += 1_025_000_000L;
                line.step();
            }
        }
        assertEquals("  4 files  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ 4/4   4.1 s" + System.lineSeparator(), text.toString());
    }

    @Test
    void progressOnATerminalRedrawsAndShowsWhereItStopped() {
        StringWriter text = new StringWriter();
        long[] now = {0};
        try (ProgressLine line = new ProgressLine(new PrintWriter(text), true, () -> now[0], "4 files", 4)) {
            now[0] += 1_000_000_000L;
            line.step();
        }
        assertTrue(text.toString().contains("\r  4 files  ░"), text.toString());
        assertTrue(text.toString().stripTrailing().endsWith("▓▓▓▓▓░░░░░░░░░░░░░░░ 1/4   1.0 s"), text.toString());
    }

    @Test
    void nothingToDoDrawsNothing() {
        StringWriter text = new StringWriter();
        new ProgressLine(new PrintWriter(text), true, () -> 0L, "0 files", 0).close();
        assertEquals("", text.toString());
    }
}
