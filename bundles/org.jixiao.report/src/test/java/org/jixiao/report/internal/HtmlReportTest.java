package org.jixiao.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jixiao.report.ReportTarget;
import org.jixiao.report.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

    @Test
    void everyDeductionIsExplained() throws IOException {
        String page = new HtmlReport().page(new Samples().input(Locale.CHINESE), Locale.CHINESE);
        for (String word : List.of("农村公路养护", "公路养护中心", "交通运输局", "2026年度", "33.18–43.18", "差", "85.83%", "8.58 / 10",
                "9.60 / 10", "正向比例,封顶", "完成比例法 1.0 (org.jixiao.scoring.methods.ratio)", "财预〔2020〕10号",
                "未完成指标值的,按照完成值与指标值的比例计分", "288公里", "自评表.xlsx · 表1 · F12", "10 × 288 ÷ 300 = 9.6",
                "日常养护里程完成288公里", "汛期塌方 12 公里", "自评表.xlsx · 表1 · H20", "更正总分", "2026-11-24 09:30", "存在问题")) {
            assertTrue(page.contains(word), () -> "missing: " + word);
        }
    }

    @Test
    void thePageStandsAlone() throws IOException {
        String page = new HtmlReport().page(new Samples().input(Locale.CHINESE), Locale.CHINESE);
        assertFalse(page.contains("<script"));
        assertFalse(page.matches("(?s).*(https?:)?//[a-z].*"), "an address outside the file");
        assertTrue(page.contains("@media print"));
        assertTrue(page.contains("lang=\"zh-CN\""));
    }

    @Test
    void englishHasNoChineseOfItsOwn() throws IOException {
        Samples samples = new Samples();
        samples.dossier.getEvaluations().get(0).getFundRows().forEach(row -> row.setLabel(""));
        String page = new HtmlReport().page(samples.input(Locale.ENGLISH), Locale.ENGLISH);
        assertTrue(page.contains("Where points were lost (3)"), "two rows and execution");
        assertTrue(page.contains("Total of the year"));
        assertFalse(page.contains("section."), "a text is missing");
        for (String word : List.of("分值", "填报得分", "执行率", "一级指标", "失分依据")) {
            assertFalse(page.contains(word), word);
        }
    }

    @Test
    void whatAFormSaysIsNeverMarkup() throws IOException {
        Samples samples = new Samples();
        samples.dossier.getSubject().setName("<script>alert(1)</script> ${1+1} <#assign x=1>");
        String page = new HtmlReport().page(samples.input(Locale.CHINESE), Locale.CHINESE);
        assertFalse(page.contains("<script>"));
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; ${1+1} &lt;#assign x=1&gt;"));
    }

    @Test
    void anUnscoredAndNearlyEmptyDossierStillMakesAPage() throws IOException {
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
        String page = new HtmlReport().page(samples.input(Locale.CHINESE), Locale.CHINESE);
        assertTrue(page.contains("没有失分项"));
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed(@TempDir Path folder) throws IOException {
        Path target = Files.createDirectory(folder.resolve("taken.html"));
        Files.writeString(target.resolve("inside"), "x");
        IOException e = assertThrows(IOException.class, () -> new HtmlReport().write(new Samples().input(Locale.CHINESE),
                new ReportTarget(target, Locale.CHINESE, null, null, null)));
        assertTrue(String.valueOf(e.getMessage()).contains("taken.html"), e.getMessage());
        assertEquals(1, Files.list(folder).count(), "no temporary file is left");
    }
}
