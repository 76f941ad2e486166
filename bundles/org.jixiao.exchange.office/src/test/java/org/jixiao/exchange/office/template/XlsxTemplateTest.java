package org.jixiao.exchange.office.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.exchange.office.XlsxTemplates;
import org.jixiao.exchange.template.Template;
import org.jixiao.exchange.template.TemplateFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates of Excel as people make them. */
class XlsxTemplateTest {

	@TempDir
	Path folder;

	private interface Content {
		void write(Sheet sheet);
	}

	private static Template template(Content content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			content.write(workbook.createSheet("表"));
			workbook.write(bytes);
		}
		return new XlsxTemplates().read("t.xlsx", bytes.toByteArray());
	}

	private static void row(Sheet sheet, int index, String... texts) {
		Row row = sheet.createRow(index);
		for (int c = 0; c < texts.length; c++) {
			if (!texts[c].isEmpty()) {
				row.createCell(c).setCellValue(texts[c]);
			}
		}
	}

	private XSSFWorkbook filled(Template template, Values values, List<TemplateFault> faults) throws IOException {
		Path file = folder.resolve("out.xlsx");
		faults.addAll(template.fill(values, file));
		try (InputStream in = Files.newInputStream(file)) {
			return new XSSFWorkbook(in);
		}
	}

	@Test
	void numbersAndDaysStayWhatTheyAre() throws IOException {
		Template template = template(sheet -> {
			row(sheet, 0, "${total}", "${day}", "共 ${total} 分", "${nothing}", "${tota}");
			sheet.getHeader().setCenter("${name}");
		});
		assertEquals(List.of("表!E1:${tota} 没有这个名称,是否应为 total?"),
				template.check(Values.names()).stream().map(f -> f.text(Locale.CHINESE)).toList());
		try (XSSFWorkbook workbook = filled(template, Values.report(), new java.util.ArrayList<>())) {
			Row row = workbook.getSheetAt(0).getRow(0);
			assertEquals(93.42, row.getCell(0).getNumericCellValue());
			assertEquals("0.00", row.getCell(0).getCellStyle().getDataFormatString());
			assertEquals("2026-03-05", row.getCell(1).getLocalDateTimeCellValue().toLocalDate().toString());
			assertEquals("共 93.42 分", row.getCell(2).getStringCellValue());
			assertEquals("—", row.getCell(3).getStringCellValue(), "missing is never 0");
			assertEquals("${tota}", row.getCell(4).getStringCellValue());
			assertEquals("甲路大修", workbook.getSheetAt(0).getHeader().getCenter());
		}
	}

	@Test
	void aRowIsThereForEachElementAndWhatIsBelowMovesDown() throws IOException {
		Template template = template(sheet -> {
			row(sheet, 0, "一级", "名称", "得分");
			row(sheet, 1, "${rows.level:merge}", "${rows.name}", "${rows.score}");
			row(sheet, 2, "合计");
			sheet.getRow(2).createCell(2).setCellFormula("SUM(C2:C2)");
			sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 1));
			row(sheet, 3, "${none.name}", "尾");
		});
		assertEquals(List.of(), template.check(Values.names()));
		try (XSSFWorkbook workbook = filled(template, Values.report(), new java.util.ArrayList<>())) {
			Sheet sheet = workbook.getSheetAt(0);
			assertEquals(12.5, sheet.getRow(1).getCell(2).getNumericCellValue());
			assertEquals("质量", sheet.getRow(2).getCell(1).getStringCellValue());
			assertEquals("—", sheet.getRow(3).getCell(2).getStringCellValue());
			assertEquals("合计", sheet.getRow(4).getCell(0).getStringCellValue());
			assertEquals("SUM(C2:C4)", sheet.getRow(4).getCell(2).getCellFormula(), "a sum over the row is one over all rows");
			assertEquals("—", sheet.getRow(5).getCell(0).getStringCellValue());
			assertEquals("尾", sheet.getRow(5).getCell(1).getStringCellValue());
			assertEquals(List.of("A2:A3", "A5:B5"), sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString).sorted().toList());
		}
	}

	@Test
	void picturesAndTables() throws IOException {
		Template template = template(sheet -> {
			row(sheet, 0, "${chart}");
			row(sheet, 1, "${sheet}");
			row(sheet, 2, "尾");
		});
		try (XSSFWorkbook workbook = filled(template, Values.report(), new java.util.ArrayList<>())) {
			Sheet sheet = workbook.getSheetAt(0);
			assertEquals(1, workbook.getAllPictures().size());
			assertTrue(sheet.getRow(0).getHeightInPoints() > 200, "room for the picture");
			assertEquals("张三", sheet.getRow(1).getCell(1).getStringCellValue());
			Cell number = sheet.getRow(2).getCell(1);
			assertEquals(CellType.NUMERIC, number.getCellType());
			assertEquals("尾", sheet.getRow(3).getCell(0).getStringCellValue());
		}
	}

	@Test
	void aTextThatIsTooLongIsCutAndTold() throws IOException {
		Template template = template(sheet -> row(sheet, 0, "${name}"));
		List<TemplateFault> faults = new java.util.ArrayList<>();
		try (XSSFWorkbook workbook = filled(template, Values.report().with("name", "长".repeat(40000)), faults)) {
			assertEquals(32767, workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue().length());
			assertEquals(List.of("表!A1:${name} 文字超出单元格的上限 32767 字,已截断并以省略号结尾。"),
					faults.stream().map(f -> f.text(Locale.CHINESE)).toList());
		}
	}

	@Test
	void whatIsNoWorkbookIsRefusedByName() {
		IOException refused = assertThrows(IOException.class, () -> new XlsxTemplates().read("坏.xlsx", new byte[] { 'P', 'K', 3, 4 }));
		assertTrue(refused.getMessage().contains("坏.xlsx"), refused.getMessage());
	}
}
