package org.jixiao.exchange.office.layouts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

import org.jixiao.exchange.exports.FormExporter;
import org.jixiao.exchange.exports.FormLayout;
import org.jixiao.exchange.exports.TemplateFormLayout;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.imports.ImportPreview;
import org.jixiao.exchange.office.XlsWriter;
import org.jixiao.exchange.office.XlsxWriter;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.exchange.text.CsvWriter;
import org.jixiao.exchange.text.GbCsvWriter;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a form of a layout says is the same after it was exported in this layout and imported again, in every format that is written. */
class TemplatesTest {

	private static final Map<String, FormWriter> WRITERS = Map.of("xlsx", new XlsxWriter(), "xls", new XlsWriter(), "csv", new CsvWriter(), "gb.csv", new GbCsvWriter());

	/** Layouts that nobody described and all of whose facts the template that is chosen for them has room for. */
	private static final Set<String> FITTING = Set.of("unknown-hunan", "unknown-nature");
	/** What is only checked against the rows. */
	private static final Pattern UNPRINTED = Pattern.compile("ind\\.\\d+\\.level[12]\\.points");
	/** What a template has no place for when another form says it. */
	private static final Set<String> OF_OTHERS = Set.of("signed", "remark", "department");

	@TempDir
	Path folder;

	@Test
	void exportThenImportIsTheIdentity() throws IOException {
		List<String> different = new ArrayList<>();
		Set<String> layouts = new HashSet<>();
		for (String id : DrawnLayout.IDS) {
			FormPreview preview = LayoutsTest.IMPORTER.preview(DrawnFiles.write(DrawnLayout.read(id), "xlsx", folder)).forms().get(0);
			Dossier read = preview.dossier();
			FormLayout layout = FormExporter.shipped().layout(preview.form().mapping().id()).orElse(null);
			// A form of another province that a template's mapping reads may print more than the template has room for.
			if (!(layout instanceof TemplateFormLayout) || id.startsWith("unknown-") && !FITTING.contains(id)) {
				continue;
			}
			layouts.add(preview.form().mapping().id());
			for (int seed = 0; seed < (read.getEvaluations().isEmpty() ? 1 : 6); seed++) {
				Dossier dossier = seed == 0 ? read : shaken(read, seed);
				for (Map.Entry<String, FormWriter> writer : WRITERS.entrySet()) {
					compare(id + " " + writer.getKey() + " " + seed, dossier, layout, writer.getValue(), folder.resolve(id + seed + "." + writer.getKey()), different);
				}
			}
		}
		assertEquals(TemplateFormLayout.shipped().size(), layouts.size(), "each template has a drawn layout");
		assertEquals(List.of(), different, () -> String.join("\n", different));
	}

	private static void compare(String where, Dossier dossier, FormLayout layout, FormWriter writer, Path file, List<String> different) throws IOException {
		FormExporter.shipped().export(List.of(dossier), List.of(layout), writer, file, Locale.SIMPLIFIED_CHINESE);
		ImportPreview again = LayoutsTest.IMPORTER.preview(file);
		if (again.forms().size() != 1) {
			different.add(where + ": " + again.forms().size() + " forms");
			return;
		}
		if (!again.forms().get(0).form().mapping().id().equals(layout.formId())) {
			different.add(where + ": read with " + again.forms().get(0).form().mapping().id());
		}
		Map<String, String> before = FormFacts.of(dossier);
		Map<String, String> after = FormFacts.of(again.forms().get(0).dossier());
		before.forEach((key, value) -> {
			if (!UNPRINTED.matcher(key).matches() && !(where.startsWith("unknown-") && OF_OTHERS.contains(key)) && !FormFacts.same(value, after.get(key))) {
				different.add(where + ": " + key + " was " + value + " and is " + after.get(key));
			}
		});
	}

	/** The same form with its indicators in another order and number, and without some of its values. */
	private static Dossier shaken(Dossier read, long seed) {
		Random random = new Random(seed);
		Dossier dossier = org.eclipse.emf.ecore.util.EcoreUtil.copy(read);
		if (dossier.getEvaluations().isEmpty() || dossier.getEvaluations().get(0).getIndicators().isEmpty()) {
			return dossier;
		}
		Evaluation evaluation = dossier.getEvaluations().get(0);
		for (int i = random.nextInt(5); i > 0; i--) {
			evaluation.getIndicators().add(org.eclipse.emf.ecore.util.EcoreUtil.copy(evaluation.getIndicators().get(random.nextInt(evaluation.getIndicators().size()))));
		}
		evaluation.getIndicators().move(0, random.nextInt(evaluation.getIndicators().size()));
		evaluation.getIndicators().forEach(row -> {
			if (random.nextInt(4) == 0) {
				row.setReported(null);
			}
			if (random.nextInt(4) == 0) {
				row.setReason(null);
			}
		});
		return dossier;
	}
}
