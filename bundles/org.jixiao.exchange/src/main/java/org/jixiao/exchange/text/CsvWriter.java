package org.jixiao.exchange.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.exchange.sheet.PlannedSheet;

/** Writes planned sheets as .csv in UTF-8 with the mark that Excel needs to recognise it. */
public final class CsvWriter implements FormWriter {

	@Override
	public void write(List<PlannedSheet> sheets, Path file) throws IOException {
		CsvText.write("\uFEFF" + CsvText.of(sheets), StandardCharsets.UTF_8, file);
	}
}
