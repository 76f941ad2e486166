package org.jixiao.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.exchange.cell.CellKind;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.open.OpenResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells come in as a person sees them, numbers as exact decimals. */
class StoredValuesTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void cells(String format) throws IOException {
		Path file = folder.resolve("cells." + format);
		try (Workbook workbook = format.equals("xlsx") ? new XSSFWorkbook() : new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			Sheet sheet = workbook.createSheet("值");
			Row row = sheet.createRow(0);
			number(workbook, row, 0, 0.1, null);
			number(workbook, row, 1, 0.8619, "0.00%");
			number(workbook, row, 2, 250000, "#,##0.00");
			number(workbook, row, 3, 1.005, "0.00");
			number(workbook, row, 4, 0.1 + 0.2, null);
			row.createCell(5).setCellValue("007");
			number(workbook, row, 6, 2370, "0\"人\"");
			Cell date = row.createCell(7);
			date.setCellValue(LocalDate.of(2021, 12, 31));
			date.setCellStyle(style(workbook, "yyyy\"年\"m\"月\"d\"日\""));
			row.createCell(8).setCellFormula("A1*2");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			row.createCell(9).setCellFormula("1/0");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(9));
			row.createCell(10).setCellValue(true);
			Row hidden = sheet.createRow(1);
			hidden.createCell(0).setCellValue("一级");
			hidden.setZeroHeight(true);
			sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
			workbook.createSheet("藏");
			workbook.setSheetHidden(1, true);
			workbook.write(out);
		}
		OpenResult.Opened opened = (OpenResult.Opened) new OfficeReader().open(file, OpenLimits.standard());
		FormSheet sheet = opened.book().sheets().get(0);
		assertEquals("0.1", sheet.stored(0, 0).number().toPlainString());
		FormCell percent = sheet.stored(0, 1);
		assertEquals("86.19%", percent.text());
		assertEquals(new BigDecimal("0.8619"), percent.number());
		assertTrue(percent.percent());
		assertEquals("250,000.00", sheet.stored(0, 2).text());
		assertEquals("1.01", sheet.stored(0, 3).text(), "rounded as Excel shows it, not as its binary neighbour");
		assertEquals("0.3", sheet.stored(0, 4).number().toPlainString());
		assertEquals(CellKind.TEXT, sheet.stored(0, 5).kind());
		assertEquals("007", sheet.stored(0, 5).text());
		assertEquals("2370人", sheet.stored(0, 6).text());
		assertEquals(LocalDateTime.of(2021, 12, 31, 0, 0), sheet.stored(0, 7).date());
		assertEquals("2021年12月31日", sheet.stored(0, 7).text());
		assertEquals("0.2", sheet.stored(0, 8).number().toPlainString());
		assertEquals("A1*2", sheet.stored(0, 8).formula());
		assertEquals("#DIV/0!", sheet.stored(0, 9).error());
		assertEquals(Boolean.TRUE, sheet.stored(0, 10).bool());
		assertEquals("一级", sheet.seen(2, 0).text());
		assertTrue(sheet.stored(2, 0).isEmpty());
		assertTrue(sheet.stored(1, 0).hidden());
		assertTrue(sheet.rowHidden(1));
		assertNull(sheet.stored(5, 5).number());
		assertEquals(List.of(false, true), opened.book().sheets().stream().map(FormSheet::hidden).toList());
	}

	private static void number(Workbook workbook, Row row, int column, double value, String format) {
		Cell cell = row.createCell(column);
		cell.setCellValue(value);
		if (format != null) {
			cell.setCellStyle(style(workbook, format));
		}
	}

	private static CellStyle style(Workbook workbook, String format) {
		CellStyle style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		return style;
	}
}
