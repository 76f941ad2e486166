package org.jixiao.exchange.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.exchange.office.internal.WorkbookPrinter;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.exchange.sheet.PlannedSheet;

/** Writes planned sheets as .xlsx. */
public final class XlsxWriter implements FormWriter {

	@Override
	public void write(List<PlannedSheet> sheets, Path file) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			WorkbookPrinter.print(sheets, workbook, file);
		}
	}
}
