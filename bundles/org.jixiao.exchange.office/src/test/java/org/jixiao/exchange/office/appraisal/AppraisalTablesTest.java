package org.jixiao.exchange.office.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.core.session.DetachedEdit;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.appraisal.AppraisalExporter;
import org.jixiao.exchange.appraisal.AppraisalImport;
import org.jixiao.exchange.appraisal.AppraisalImportOptions;
import org.jixiao.exchange.appraisal.AppraisalImporter;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.appraisal.FilingKey;
import org.jixiao.exchange.appraisal.internal.Sameness;
import org.jixiao.exchange.office.OfficeReader;
import org.jixiao.exchange.office.XlsxWriter;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.Filing;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Appraisals as workbooks: what was written is what is read, into the same appraisal and into an empty one. */
class AppraisalTablesTest {

	private static final AppraisalImporter IMPORTER = new AppraisalImporter(new FormFiles(List.of(new OfficeReader()), OpenLimits.standard()));

	@TempDir
	Path folder;

	private List<Path> export(Appraisal appraisal, Locale locale, boolean oneTable) throws IOException {
		AppraisalExporter exporter = new AppraisalExporter(locale);
		List<AppraisalTable> tables = Arrays.stream(AppraisalTable.values()).filter(t -> t.isImported() && t != AppraisalTable.FILING && t != AppraisalTable.FILINGS).toList();
		List<Path> files = new ArrayList<>(List.of(folder.resolve("tables.xlsx")));
		Files.deleteIfExists(files.getFirst());
		new XlsxWriter().write(exporter.plan(appraisal, tables, List.of()), files.getFirst());
		TreeSet<FilingKey> periods = new TreeSet<>();
		appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).flatMap(u -> u.getFilings().stream())
				.forEach(f -> periods.add(new FilingKey(f.getPeriod(), f.getOrdinal())));
		for (FilingKey key : periods) {
			Path file = folder.resolve(key.period() + "-" + key.ordinal() + ".xlsx");
			Files.deleteIfExists(file);
			// Units that have not filed hand in nothing.
			List<AppraisedUnit> filed = appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream())
					.filter(u -> u.getFilings().stream().anyMatch(f -> f.getPeriod() == key.period() && f.getOrdinal() == key.ordinal())).toList();
			new XlsxWriter().write(oneTable ? List.of(exporter.filings(appraisal, key, filed)) : exporter.forms(appraisal, key, filed), file);
			files.add(file);
		}
		return files;
	}

	private static void assertNoErrors(AppraisalImport read) {
		assertEquals(List.of(), read.faults().stream().filter(f -> f.fault().severity() == Severity.ERROR).map(f -> f.text(Locale.CHINESE)).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"zh", "en"})
	void whatWasExportedChangesNothing(String language) throws IOException {
		for (int seed = 0; seed < 25; seed++) {
			Appraisal appraisal = new RandomAppraisal(seed).make();
			AppraisalImport read = IMPORTER.read(appraisal, export(appraisal, Locale.of(language), seed % 2 == 0), AppraisalImportOptions.CAREFUL);
			assertNoErrors(read);
			assertEquals(List.of(), read.changes().stream().map(c -> c.what().text(Locale.CHINESE) + " | " + c.before() + " | " + c.after()).toList());
			assertTrue(read.unchanged() > 0);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"zh", "en"})
	void anEmptyAppraisalBecomesWhatWasExported(String language) throws IOException {
		for (int seed = 100; seed < 125; seed++) {
			Appraisal appraisal = new RandomAppraisal(seed).make();
			Appraisal empty = EcoreUtil.copy(appraisal);
			empty.getGroups().forEach(g -> g.getUnits().clear());
			String before = describe(empty);
			AppraisalImport read = IMPORTER.read(empty, export(appraisal, Locale.of(language), seed % 2 == 0), AppraisalImportOptions.CAREFUL);
			assertNoErrors(read);
			assertEquals(before, describe(empty), "a preview changes nothing");
			DetachedEdit.with(domain -> {
				domain.getCommandStack().execute(read.command(domain, Locale.CHINESE));
				assertSame(appraisal, empty);
				domain.getCommandStack().undo();
				assertEquals(before, describe(empty));
				domain.getCommandStack().redo();
				assertSame(appraisal, empty);
				assertFalse(domain.getCommandStack().canRedo());
				return null;
			});
		}
	}

	private static void assertSame(Appraisal expected, Appraisal found) {
		// The filings stand in the order in which they were read.
		for (AppraisalGroup group : expected.getGroups()) {
			group.getUnits().forEach(u -> sort(u.getFilings()));
		}
		found.getGroups().forEach(g -> g.getUnits().forEach(u -> sort(u.getFilings())));
		for (int g = 0; g < expected.getGroups().size(); g++) {
			for (int u = 0; u < expected.getGroups().get(g).getUnits().size(); u++) {
				var one = expected.getGroups().get(g).getUnits().get(u);
				var other = found.getGroups().get(g).getUnits().get(u);
				one.eClass().getEAllStructuralFeatures().forEach(f -> assertTrue(Sameness.same(f, one, other),
						() -> f.getName() + "\n" + one.eGet(f) + "\n" + other.eGet(f)));
			}
			assertTrue(Sameness.same(expected.getGroups().get(g), found.getGroups().get(g)));
		}
	}

	private static void sort(List<Filing> filings) {
		if (filings instanceof org.eclipse.emf.common.util.EList<Filing> list) {
			org.eclipse.emf.common.util.ECollections.sort(list,
					java.util.Comparator.comparing(f -> new FilingKey(f.getPeriod(), f.getOrdinal())));
		}
	}

	private static String describe(Appraisal appraisal) {
		StringBuilder text = new StringBuilder();
		appraisal.eAllContents().forEachRemaining(o -> text.append(o).append('\n'));
		return text.toString().replaceAll("@[0-9a-f]+", "");
	}
}
