package org.jixiao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jixiao.audit.document.AuditDocument;
import org.jixiao.checks.Severity;
import org.jixiao.exchange.document.PlannedDocument;
import org.jixiao.exchange.sheet.PlannedCell;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditSheetsTest {

    private static final AuditDocument DOCUMENT = new AuditDocument("养护[2026]", "2026年度 · 公路局", List.of("发现2个问题。"), List.of(
            new AuditDocument.Section("问题", List.of(
                    new AuditDocument.Item(Severity.ERROR, 1, "得分与规则不符", "里程 表1 H9", "得分8,应为9.6。", "总分 +1.6(90 → 91.6)",
                            List.of("10 × 288 ÷ 300 = 9.6", "按比例计分。"), "改为9.6。", "财预〔2020〕10号", "x.score.rule"),
                    new AuditDocument.Item(Severity.INFO, 2, "措辞", "", "“有效提升”没有数。", "", List.of(), "", "", "x.text.vague"))),
            new AuditDocument.Section("各项得分", List.of(new AuditDocument.Table(List.of("指标", "分值", "说明"), List.of(List.of("里程", "10.00", "8–9.6"))))),
            new AuditDocument.Section("怎样核查", List.of(new AuditDocument.Paragraph("只读取。"), new AuditDocument.Bullets(List.of("甲", "乙"))))));

    private static List<String> words(PlannedSheet sheet) {
        return StreamSupport.stream(sheet.cells().spliterator(), false).map(PlannedCell::content)
                .filter(PlannedCell.Words.class::isInstance).map(c -> ((PlannedCell.Words) c).text()).toList();
    }

    @Test
    void findingsTablesAndWordsAreOnSheetsOfTheirOwn() {
        List<PlannedSheet> sheets = AuditSheets.plan(DOCUMENT, Locale.CHINESE);
        assertEquals(List.of("问题", "各项得分", "说明"), sheets.stream().map(PlannedSheet::name).toList());
        List<String> findings = words(sheets.get(0));
        for (String word : List.of("里程 表1 H9", "得分8,应为9.6。", "10 × 288 ÷ 300 = 9.6\n按比例计分。", "财预〔2020〕10号", "发现2个问题。")) {
            assertTrue(findings.contains(word), findings.toString());
        }
        assertTrue(StreamSupport.stream(sheets.get(1).cells().spliterator(), false)
                .anyMatch(c -> c.content() instanceof PlannedCell.Number n && n.number().compareTo(BigDecimal.TEN) == 0), "a number can be added up");
        assertTrue(words(sheets.get(1)).contains("8–9.6"), "a range stays as it is");
        assertTrue(words(sheets.get(2)).containsAll(List.of("只读取。", "· 甲")));
    }

    @Test
    void theEndingOfTheFileSaysHowItIsWritten(@TempDir Path folder) throws IOException {
        List<Object> written = new ArrayList<>();
        ReportService service = new ReportService(List.of(), (sheets, file) -> written.add(sheets.size()), (document, file) -> written.add(document), null);
        service.audit(DOCUMENT, folder.resolve("核查.xlsx"), Locale.ENGLISH);
        service.audit(DOCUMENT, folder.resolve("核查.DOCX"), Locale.ENGLISH);
        service.audit(DOCUMENT, folder.resolve("核查.html"), Locale.ENGLISH);
        assertEquals(3, written.get(0));
        assertTrue(written.get(1) instanceof PlannedDocument);
        assertTrue(Files.readString(folder.resolve("核查.html")).contains("10 × 288 ÷ 300 = 9.6"));
    }
}
