package org.jixiao.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.exchange.sheet.PlannedCell;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.report.ReportTarget;
import org.jixiao.report.Samples;
import org.jixiao.report.model.ReportInput;
import org.junit.jupiter.api.Test;

class ResultsWorkbookTest {

    private final List<PlannedSheet> written = new ArrayList<>();

    @Test
    void oneLineForEachDossierWithNumbersAsNumbers() throws IOException {
        write(new Samples().input(Locale.CHINESE), Locale.CHINESE);
        assertEquals(List.of("结果", "问题", "未导入"), written.stream().map(PlannedSheet::name).toList());
        PlannedSheet results = written.get(0);
        assertEquals("公路养护中心", under(results, "单位"));
        assertEquals("农村公路养护", under(results, "项目名称"));
        assertEquals(0, new BigDecimal("480").compareTo((BigDecimal) under(results, "全年预算数(万元)")));
        assertEquals("0.8583", ((BigDecimal) under(results, "执行率")).setScale(4, java.math.RoundingMode.HALF_UP).toPlainString());
        assertEquals(new BigDecimal("8.58"), under(results, "预算执行"));
        assertEquals(new BigDecimal("24.60"), under(results, "产出指标"));
        assertEquals("0.00–10.00", under(results, "满意度指标"));
        assertEquals(null, under(results, "总分"), "an open total is no number");
        assertEquals(new BigDecimal("33.18"), under(results, "最低"));
        assertEquals(new BigDecimal("43.18"), under(results, "最高"));
        assertEquals("差", under(results, "等级"));
        assertEquals(BigDecimal.ONE, under(results, "错误"));
        assertEquals("打印的总分为 93.42,合计 33.18", under(written.get(1), "问题"));
        assertEquals("H20", under(written.get(1), "单元格"));
        assertEquals("旧表.xls", under(written.get(2), "文件"));
    }

    @Test
    void nothingRefusedNeedsNoThirdSheetAndEnglishIsComplete() throws IOException {
        Samples samples = new Samples();
        write(new ReportInput(List.of(samples.report(Locale.ENGLISH)), List.of(), Samples.MADE), Locale.ENGLISH);
        assertEquals(List.of("Results", "Faults"), written.stream().map(PlannedSheet::name).toList());
        for (PlannedSheet sheet : written) {
            for (PlannedCell cell : sheet.cells()) {
                if (cell.content() instanceof PlannedCell.Words words && cell.address().row() <= 1) {
                    assertTrue(!words.text().contains("book."), words.text());
                }
            }
        }
        assertEquals("Self-evaluation", under(written.get(0), "Kind"));
    }

    private void write(ReportInput input, Locale locale) throws IOException {
        new ResultsWorkbook().write(input, new ReportTarget(Path.of("x.xlsx"), locale, (sheets, file) -> written.addAll(sheets), null, null));
    }

    /** What stands in the first line below a head. */
    private static Object under(PlannedSheet sheet, String head) {
        int column = -1;
        for (PlannedCell cell : sheet.cells()) {
            if (cell.address().row() == 1 && cell.content() instanceof PlannedCell.Words words && words.text().equals(head)) {
                column = cell.address().column();
            }
        }
        assertTrue(column >= 0, () -> "no column " + head);
        for (PlannedCell cell : sheet.cells()) {
            if (cell.address().row() == 2 && cell.address().column() == column) {
                return switch (cell.content()) {
                    case PlannedCell.Words words -> words.text();
                    case PlannedCell.Number number -> number.number();
                    default -> null;
                };
            }
        }
        return null;
    }
}
