package org.jixiao.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.exchange.exports.FormExporter;
import org.jixiao.exchange.exports.NationalFormLayout;
import org.jixiao.exchange.imports.FormImporter;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Measures importing 200 forms against bare reading of the same files with POI; run with -Djixiao.bench=true. */
@EnabledIfSystemProperty(named = "jixiao.bench", matches = "true")
class ImportBenchTest {

	private static final int FILES = 200;

	@TempDir
	Path folder;

	@Test
	void twoHundredForms() throws IOException {
		List<Path> files = new ArrayList<>();
		for (int i = 0; i < FILES; i++) {
			Path file = folder.resolve("f" + i + ".xlsx");
			FormExporter.shipped().export(List.of(new RandomDossiers(i).dossier(15)), new NationalFormLayout(), new XlsxWriter(), file);
			files.add(file);
		}
		FormImporter importer = new FormImporter(new FormFiles(List.of(new OfficeReader()), OpenLimits.standard()), MappingLibrary.shipped(), Clock.systemUTC());
		for (int round = 0; round < 3; round++) {
			long start = System.nanoTime();
			int forms = 0;
			for (Path file : files) {
				forms += importer.preview(file).forms().size();
			}
			long imported = System.nanoTime() - start;
			assertEquals(FILES, forms);
			start = System.nanoTime();
			long characters = 0;
			DataFormatter formatter = new DataFormatter();
			for (Path file : files) {
				try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile().getPath())) {
					for (Row row : workbook.getSheetAt(0)) {
						for (Cell cell : row) {
							characters += formatter.formatCellValue(cell).length();
						}
					}
				}
			}
			long bare = System.nanoTime() - start;
			System.out.printf("round %d: import %d ms, bare POI %d ms, %d characters%n", round, imported / 1_000_000, bare / 1_000_000, characters);
		}
	}
}
