package org.jixiao.exchange.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.jixiao.exchange.office.internal.WorkbookPrinter;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.exchange.sheet.PlannedSheet;

/** Writes planned sheets as .xls, for offices whose programs take nothing newer. */
public final class XlsWriter implements FormWriter {

	@Override
	public void write(List<PlannedSheet> sheets, Path file) throws IOException {
		try (HSSFWorkbook workbook = new HSSFWorkbook()) {
			WorkbookPrinter.print(sheets, workbook, file);
		}
	}
}
