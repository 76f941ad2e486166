package org.jixiao.exchange.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.exchange.sheet.PlannedSheet;

/** Writes planned sheets as .csv in GB18030, for systems that take nothing else. */
public final class GbCsvWriter implements FormWriter {

	@Override
	public void write(List<PlannedSheet> sheets, Path file) throws IOException {
		CsvText.write(CsvText.of(sheets), TextFiles.GB18030, file);
	}
}
