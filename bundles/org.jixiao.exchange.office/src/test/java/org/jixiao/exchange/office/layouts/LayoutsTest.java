package org.jixiao.exchange.office.layouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.exports.FormExporter;
import org.jixiao.exchange.imports.FormImporter;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.imports.ImportPreview;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.exchange.office.HtmlReader;
import org.jixiao.exchange.office.OfficeReader;
import org.jixiao.exchange.office.XmlSpreadsheetReader;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.text.CsvReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every layout in every format: what is read, and the table of it that stands in the documentation. */
class LayoutsTest {

	private static final Path DOCUMENT = Path.of("..", "..", "releng", "doc", "layouts.md");

	/** What a layout expects where no value may be made up. */
	private static final String NOTHING = "-";

	/** Reads all formats. */
	static final FormImporter IMPORTER = new FormImporter(
			new FormFiles(List.of(new OfficeReader(), new HtmlReader(), new XmlSpreadsheetReader(), new CsvReader()), OpenLimits.standard()), MappingLibrary.shipped(),
			Clock.systemUTC());

	@TempDir
	Path folder;

	@Test
	void everyLayoutInEveryFormat() throws IOException {
		List<String> missing = new ArrayList<>();
		StringBuilder table = new StringBuilder("# Layouts and formats\n\nMade by LayoutsTest (bundles/org.jixiao.exchange.office): each layout is drawn by hand, written in "
				+ "each format and imported.\nA cell says how many of the expected values arrived, and after the plus sign how many cells were listed as not understood.\n"
				+ "\"xlsx .et\" is a workbook with the extension of WPS, \"html .xls GB18030\" a web page called .xls as reporting systems write it.\n"
				+ "\"written\" says whether the form can be exported in this layout; StageFormsTest, TemplatesTest and RoundTripTest show that export then import is the identity.\n"
				+ "\n| layout | read with | written |");
		DrawnFiles.FORMATS.forEach(f -> table.append(' ').append(f).append(" |"));
		table.append("\n| --- | --- | --- |").append(" --- |".repeat(DrawnFiles.FORMATS.size())).append('\n');
		for (String id : DrawnLayout.IDS) {
			DrawnLayout layout = DrawnLayout.read(id);
			StringBuilder line = new StringBuilder();
			String mapping = "";
			for (String format : DrawnFiles.FORMATS) {
				ImportPreview preview = IMPORTER.preview(DrawnFiles.write(layout, format, folder));
				String where = id + " " + format;
				line.append(' ').append(compare(layout, preview, where, missing)).append(" |");
				mapping = preview.forms().isEmpty() ? "–" : preview.forms().get(0).form().mapping().id();
			}
			boolean written = FormExporter.shipped().layout(mapping).isPresent();
			table.append("| ").append(layout.name()).append(" | ").append(mapping).append(" | ").append(written ? "yes" : "–").append(" |").append(line).append('\n');
		}
		Files.createDirectories(Path.of("target"));
		Files.writeString(Path.of("target", "layouts.md"), table);
		assertEquals(List.of(), missing, () -> String.join("\n", missing));
		if (Boolean.getBoolean("jixiao.layouts.write")) {
			Files.writeString(DOCUMENT, table);
		}
		assertEquals(Files.readString(DOCUMENT), table.toString(), "releng/doc/layouts.md is old: run with -Djixiao.layouts.write=true");
	}

	private static String compare(DrawnLayout layout, ImportPreview preview, String where, List<String> missing) {
		if (preview.forms().size() != Integer.parseInt(layout.expected().getOrDefault("forms", "1"))) {
			missing.add(where + ": " + preview.forms().size() + " forms, " + preview.failure());
		}
		if (preview.forms().isEmpty()) {
			return "0";
		}
		FormPreview form = preview.forms().get(0);
		if (!layout.mapping().equals("any") && !layout.mapping().equals(form.form().mapping().id())) {
			missing.add(where + ": mapping " + form.form().mapping().id());
		}
		form.faults().stream().filter(f -> f.severity() == Severity.ERROR).forEach(f -> missing.add(where + ": " + f.text(java.util.Locale.SIMPLIFIED_CHINESE)));
		Map<String, String> facts = FormFacts.of(form.dossier());
		int right = 0;
		int all = 0;
		for (Map.Entry<String, String> fact : layout.expected().entrySet()) {
			if (fact.getKey().equals("forms")) {
				continue;
			}
			all++;
			if (fact.getValue().equals(NOTHING) ? !facts.containsKey(fact.getKey()) : FormFacts.same(fact.getValue(), facts.get(fact.getKey()))) {
				right++;
			} else {
				missing.add(where + ": " + fact.getKey() + " should be " + fact.getValue() + " but is " + facts.get(fact.getKey()));
			}
		}
		long unknown = form.faults().stream().filter(LayoutsTest::notUnderstood).count();
		return right + "/" + all + (unknown == 0 ? "" : " +" + unknown);
	}

	private static boolean notUnderstood(Fault fault) {
		return fault.rule().equals("import.cell.not.understood") || fault.rule().equals("import.column.unknown");
	}

	@Test
	void severalFilesOfOneLayoutAreSeveralSheets() throws IOException {
		Path file = folder.resolve("many.xlsx");
		List<org.jixiao.exchange.sheet.PlannedSheet> sheets = new ArrayList<>();
		for (String id : DrawnLayout.IDS) {
			sheets.add(DrawnLayout.read(id).sheet(id));
		}
		new org.jixiao.exchange.office.XlsxWriter().write(sheets, file);
		ImportPreview preview = IMPORTER.preview(file);
		int forms = 0;
		for (String id : DrawnLayout.IDS) {
			forms += Integer.parseInt(DrawnLayout.read(id).expected().getOrDefault("forms", "1"));
		}
		assertEquals(forms, preview.forms().size());
		assertTrue(preview.acceptable().size() == preview.forms().size());
	}
}
