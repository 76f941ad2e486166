package org.jixiao.report.annual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.report.annual.AnnualTemplate.Kind;
import org.jixiao.report.annual.AnnualTemplate.Part;
import org.junit.jupiter.api.Test;

class AnnualTemplateTest {

    private static final Map<String, String> VALUES = Map.of("year", "2026", "scope", "$区\\1");

    private static AnnualTemplate read(String text) throws IOException {
        return AnnualTemplate.read("a.txt", text, VALUES, Locale.CHINA);
    }

    @Test
    void wordsHeadingsTablesAndCharts() throws IOException {
        assertEquals(List.of(new Part(Kind.TITLE, "$区\\12026年报告"), new Part(Kind.SECTION, "一、总体"), new Part(Kind.TEXT, "文字 2026。"),
                new Part(Kind.TABLE, "units"), new Part(Kind.CHART, "grades")),
                read("\uFEFF// 说明\n# {scope}{year}年报告\n\n## 一、总体\n 文字 { year }。\n[table:units]\n[chart: grades ]\n").parts());
    }

    @Test
    void everyLineThatIsWrongIsNamed() {
        String message = assertThrows(IOException.class, () -> read("{yaer}\n[table:unit]\n[graph:units]\n好")).getMessage();
        assertEquals(3, message.lines().count(), message);
        assertTrue(message.contains("a.txt 第 1 行") && message.contains("yaer") && message.contains("scope、year"), message);
        assertTrue(message.contains("a.txt 第 2 行") && message.contains("unit") && message.contains("units"), message);
        assertTrue(message.contains("a.txt 第 3 行") && message.contains("[graph:units]"), message);
    }
}
