package org.jixiao.exchange.office.varied;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.imports.FormImporter;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.imports.ImportPreview;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.exchange.office.HtmlReader;
import org.jixiao.exchange.office.OfficeReader;
import org.jixiao.exchange.office.XmlSpreadsheetReader;
import org.jixiao.exchange.office.layouts.DrawnFiles;
import org.jixiao.exchange.office.layouts.DrawnLayout;
import org.jixiao.exchange.office.layouts.FormFacts;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.text.CsvReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One self-evaluation, drawn in hundreds of ways: every value arrives, and nothing that is plain is warned of. */
class VariedFormsTest {

	private static final int FORMS = Integer.getInteger("jixiao.varied.forms", 120);
	// What DrawnFiles draws around a page.
	private static final Pattern CHROME = Pattern.compile("打印本页|首页");
	private static final List<String> SOUND = List.of("import.layout.unknown");

	private final FormImporter importer = new FormImporter(
			new FormFiles(List.of(new OfficeReader(), new HtmlReader(), new XmlSpreadsheetReader(), new CsvReader()), OpenLimits.standard()), MappingLibrary.shipped(), Clock.systemUTC());

	@TempDir
	Path folder;

	@Test
	void everyValueArrivesWithoutAWarning() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (long seed = 0; seed < FORMS; seed++) {
			DrawnLayout layout = VariedForm.draw(FormData.sample(), seed);
			String format = DrawnFiles.FORMATS.get((int) (seed % DrawnFiles.FORMATS.size()));
			compare(layout, importer.preview(DrawnFiles.write(layout, format, folder)), seed + " " + format + " " + layout.name(), wrong);
		}
		assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
	}

	private static void compare(DrawnLayout layout, ImportPreview preview, String where, List<String> wrong) {
		if (preview.forms().size() != 1) {
			wrong.add(where + ": " + preview.forms().size() + " forms, " + preview.failure());
			return;
		}
		FormPreview form = preview.forms().get(0);
		Map<String, String> facts = FormFacts.of(form.dossier());
		layout.expected().forEach((key, value) -> {
			if (!FormFacts.same(value, facts.get(key))) {
				wrong.add(where + ": " + key + " should be " + value + " but is " + facts.get(key));
			}
		});
		for (Fault fault : form.faults()) {
			String text = fault.text(Locale.SIMPLIFIED_CHINESE);
			boolean warned = fault.severity() != Severity.INFO || fault.rule().equals("import.cell.not.understood") && !CHROME.matcher(text).find();
			if (warned && !SOUND.contains(fault.rule())) {
				wrong.add(where + ": " + fault.cell() + " " + text);
			}
		}
	}
}
