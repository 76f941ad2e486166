package org.jixiao.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.jixiao.exchange.document.PlannedDocument;
import org.jixiao.exchange.document.PlannedDocument.Align;
import org.jixiao.exchange.document.PlannedDocument.Paragraph;
import org.jixiao.exchange.document.PlannedDocument.Role;
import org.jixiao.exchange.document.PlannedDocument.Table;
import org.jixiao.exchange.document.PlannedDocument.Tone;
import org.jixiao.report.Samples;
import org.jixiao.report.model.ReportInput;
import org.jixiao.report.model.StageReport;
import org.junit.jupiter.api.Test;

class StageDocumentTest {

    private static PlannedDocument document() {
        StageReport.Grid grid = new StageReport.Grid("评分表", List.of(new StageReport.Column("内容", 60, false, true),
                new StageReport.Column("要点", 20, false, true), new StageReport.Column("得分", 20, true, false)),
                List.of(List.of("立项必要性", "同名", "4"), List.of("立项必要性", "同名", "5"), List.of("投入经济性", "同名", "5"), List.of("", "", "14")));
        StageReport report = new StageReport("id", "a.dossier", "EX_ANTE", "农村公路养护", "事前绩效评估报告", 2026, "90.00  予以支持",
                List.of(new StageReport.Fact("实施单位", "县公路段"), new StageReport.Fact("评估方", ""), new StageReport.Fact("日期", "2025-09-01")),
                List.of(new StageReport.Chapter("评估对象基本情况", List.of(new StageReport.Words("立项背景", "超期服役", false),
                        new StageReport.Words("绩效目标", "尚未填写。", true))), new StageReport.Chapter("结论", List.of(grid))));
        return StageDocument.plan(new ReportInput(List.of(), List.of(), Samples.MADE, List.of(report)), Locale.CHINESE);
    }

    @Test
    void chaptersAreNumberedAndWhatIsNotWrittenStandsBack() {
        List<Paragraph> paragraphs = document().blocks().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
        assertEquals(List.of("一、评估对象基本情况", "二、结论"), paragraphs.stream().filter(p -> p.role() == Role.SECTION).map(Paragraph::text).toList());
        assertEquals(List.of("立项背景", "绩效目标", "评分表"), paragraphs.stream().filter(p -> p.role() == Role.TOPIC).map(Paragraph::text).toList());
        assertEquals(List.of(Tone.PLAIN, Tone.FAINT), paragraphs.stream().filter(p -> p.role() == Role.BODY).map(Paragraph::tone).toList());
        assertTrue(paragraphs.stream().anyMatch(p -> p.role() == Role.RESULT && p.text().equals("90.00  予以支持")));
        assertTrue(document().footer().contains("2026-11-24 09:30") && document().footer().endsWith("a.dossier"), document().footer());
    }

    @Test
    void equalNeighboursShareACellBelowTheSamePart() {
        List<Table> tables = document().blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
        assertEquals(List.of("实施单位", "县公路段", "评估方", "—"), tables.getFirst().rows().getFirst().stream().map(c -> c.text()).toList());
        assertEquals(2, tables.getFirst().rows().size(), "two facts in a line");
        Table grid = tables.getLast();
        assertEquals(List.of(false, false, true, false, false), grid.rows().stream().map(r -> r.get(0).joined()).toList());
        assertEquals(List.of(false, false, true, false, false), grid.rows().stream().map(r -> r.get(1).joined()).toList());
        assertEquals(Align.RIGHT, grid.rows().get(1).get(2).align());
    }
}
