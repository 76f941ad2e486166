package org.jixiao.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.exchange.document.PlannedDocument;
import org.jixiao.exchange.document.PlannedDocument.Cell;
import org.jixiao.exchange.document.PlannedDocument.Paragraph;
import org.jixiao.exchange.document.PlannedDocument.Role;
import org.jixiao.exchange.document.PlannedDocument.Table;
import org.jixiao.exchange.document.PlannedDocument.Tone;
import org.jixiao.report.Samples;
import org.junit.jupiter.api.Test;

class WordReportTest {

    @Test
    void everyDeductionIsExplained() {
        PlannedDocument document = WordReport.plan(new Samples().input(Locale.CHINESE), Locale.CHINESE);
        String text = String.join("\n", texts(document));
        for (String word : List.of("农村公路养护", "公路养护中心", "交通运输局", "2026年度", "33.18–43.18", "差", "85.83%", "8.58 / 10",
                "9.60 / 10", "0.00–10.00 / 10", "正向比例,封顶", "完成比例法 1.0 (org.jixiao.scoring.methods.ratio)", "财预〔2020〕10号",
                "未完成指标值的,按照完成值与指标值的比例计分", "288公里  ← ", "自评表.xlsx", "F12", "10 × 288 ÷ 300 = 9.6",
                "日常养护里程完成288公里", "汛期塌方 12 公里", "H20", "更正总分", "存在问题")) {
            assertTrue(text.contains(word), () -> "missing: " + word + " in " + text);
        }
        assertTrue(document.footer().contains("2026-11-24 09:30"), document.footer());
    }

    @Test
    void sectionsAreNumberedAndNoneIsEmpty() {
        List<PlannedDocument.Block> blocks = WordReport.plan(new Samples().input(Locale.CHINESE), Locale.CHINESE).blocks();
        List<String> sections = blocks.stream().filter(b -> b instanceof Paragraph p && p.role() == Role.SECTION)
                .map(b -> ((Paragraph) b).text()).toList();
        assertEquals(List.of("一、年度总体目标", "二、得分", "三、项目资金(万元)", "四、绩效指标", "五、失分依据(3项)", "六、表中问题(1项)",
                "七、单位说明"), sections);
        for (int i = 0; i < blocks.size(); i++) {
            boolean heading = blocks.get(i) instanceof Paragraph p && (p.role() == Role.SECTION || p.role() == Role.TOPIC);
            boolean followed = i + 1 < blocks.size() && !(blocks.get(i + 1) instanceof Paragraph p && p.role() == Role.SECTION);
            assertTrue(!heading || followed, "a heading without anything below it");
        }
    }

    @Test
    void indicatorsOfOneLevelShareItsCellAndLostPointsStandOut() {
        Samples samples = new Samples();
        samples.evaluation.getIndicators().forEach(row -> row.setLevel2("同一类"));
        Table rows = (Table) WordReport.plan(samples.input(Locale.CHINESE), Locale.CHINESE).blocks().stream()
                .filter(b -> b instanceof Table t && t.rows().get(0).get(0).text().equals("一级指标") && t.widths().size() == 8).findFirst()
                .orElseThrow();
        assertEquals(List.of(false, false, true, false), rows.rows().stream().map(r -> r.get(0).joined()).toList());
        assertEquals(List.of(false, false, true, false), rows.rows().stream().map(r -> r.get(1).joined()).toList(),
                "the same second level below another first one is another");
        assertEquals(List.of(Tone.PLAIN, Tone.PLAIN, Tone.ALARM, Tone.ALARM), rows.rows().stream().map(r -> r.get(7).tone()).toList());
    }

    @Test
    void englishHasNoChineseOfItsOwn() {
        Samples samples = new Samples();
        samples.dossier.getEvaluations().get(0).getFundRows().forEach(row -> row.setLabel(""));
        String text = String.join("\n", texts(WordReport.plan(samples.input(Locale.ENGLISH), Locale.ENGLISH)));
        assertTrue(text.contains("5. Where points were lost (3)"), text);
        assertTrue(text.contains("Total of the year"), text);
        for (String word : List.of("分值", "填报得分", "执行率", "一级指标", "失分依据", "section.", "document.", "column.")) {
            assertFalse(text.contains(word), word);
        }
    }

    @Test
    void anUnscoredAndNearlyEmptyDossierStillMakesADocument() {
        Samples samples = new Samples();
        samples.evaluation.getIndicators().clear();
        samples.evaluation.getFundRows().clear();
        samples.evaluation.setTotal(null);
        samples.evaluation.setGrade(null);
        samples.evaluation.setPrintedTotal(null);
        samples.evaluation.setOverallGoal(null);
        samples.dossier.setFiscalYear(0);
        samples.dossier.setCompetentDepartment(null);
        samples.dossier.getSubject().setImplementingUnit(null);
        List<String> texts = texts(WordReport.plan(samples.input(Locale.CHINESE), Locale.CHINESE));
        assertTrue(texts.contains("没有失分项。"), texts.toString());
        assertFalse(String.join("", texts).contains("null"), texts.toString());
    }

    private static List<String> texts(PlannedDocument document) {
        List<String> texts = new ArrayList<>();
        for (PlannedDocument.Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> texts.add(paragraph.text());
                case Table table -> table.rows().forEach(row -> row.stream().map(Cell::text).forEach(texts::add));
                case PlannedDocument.Picture picture -> texts.add(picture.description());
            }
        }
        return texts;
    }
}
