package org.jixiao.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jixiao.exchange.exports.FormExporter;
import org.jixiao.exchange.exports.FormLayout;
import org.jixiao.exchange.exports.NationalFormLayout;
import org.jixiao.exchange.exports.SichuanFormLayout;
import org.jixiao.exchange.imports.FormImporter;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.imports.ImportPreview;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.model.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Export followed by import is the identity on everything the form can hold. */
class RoundTripTest {

	private static final FormImporter IMPORTER = new FormImporter(new FormFiles(List.of(new OfficeReader()), OpenLimits.standard()),
			MappingLibrary.shipped(), Clock.systemUTC());

	@TempDir
	Path folder;

	@Test
	void nationalXlsx() throws IOException {
		for (int seed = 0; seed < 60; seed++) {
			roundTrip(seed, 1 + seed % 14, new NationalFormLayout(), new XlsxWriter(), "n" + seed + ".xlsx");
		}
	}

	@Test
	void nationalXls() throws IOException {
		for (int seed = 100; seed < 130; seed++) {
			roundTrip(seed, 1 + seed % 9, new NationalFormLayout(), new XlsWriter(), "n" + seed + ".xls");
		}
	}

	@Test
	void sichuanXlsx() throws IOException {
		for (int seed = 200; seed < 230; seed++) {
			roundTrip(seed, 1 + seed % 9, new SichuanFormLayout(), new XlsxWriter(), "s" + seed + ".xlsx");
		}
	}

	@Test
	void fiveHundredRowsAndTheLastOfThem() throws IOException {
		roundTrip(7, 500, new NationalFormLayout(), new XlsxWriter(), "long.xlsx");
		roundTrip(8, 500, new NationalFormLayout(), new XlsWriter(), "long.xls");
	}

	@Test
	void severalDossiersAreSeveralSheets() throws IOException {
		List<Dossier> dossiers = new ArrayList<>();
		for (int seed = 0; seed < 5; seed++) {
			dossiers.add(new RandomDossiers(seed).dossier(4));
		}
		Path file = folder.resolve("many.xlsx");
		FormExporter.shipped().export(dossiers, List.of(new NationalFormLayout()), new XlsxWriter(), file, Locale.SIMPLIFIED_CHINESE);
		List<FormPreview> forms = IMPORTER.preview(file).forms();
		assertEquals(5, forms.size());
		for (int i = 0; i < 5; i++) {
			assertEquals(FormContent.of(dossiers.get(i)), FormContent.of(forms.get(i).dossier()));
		}
	}

	private void roundTrip(int seed, int rows, FormLayout layout, FormWriter writer, String name) throws IOException {
		Dossier dossier = new RandomDossiers(seed).dossier(rows);
		Path file = folder.resolve(name);
		FormExporter.shipped().export(List.of(dossier), List.of(layout), writer, file, Locale.SIMPLIFIED_CHINESE);
		ImportPreview preview = IMPORTER.preview(file);
		assertTrue(preview.failure().isEmpty(), () -> preview.refused().toString());
		assertEquals(1, preview.forms().size(), "seed " + seed);
		FormPreview form = preview.forms().get(0);
		assertEquals(layout.formId(), form.dossier().getEvaluations().get(0).getFormId());
		List<String> before = FormContent.of(dossier);
		List<String> after = FormContent.of(form.dossier());
		for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
			assertEquals(before.get(i), after.get(i), "seed " + seed + ", line " + i + " after " + before.subList(Math.max(0, i - 4), i));
		}
		assertEquals(before.size(), after.size());
	}
}
