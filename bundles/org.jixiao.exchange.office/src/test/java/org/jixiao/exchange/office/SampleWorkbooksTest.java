package org.jixiao.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.jixiao.core.extensions.Extensions;
import org.jixiao.exchange.imports.FormImporter;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.imports.ImportPreview;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.exchange.office.samples.SampleWorkbooks;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.registry.FormatRegistry;
import org.jixiao.model.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample workbooks, read with the formats that the extension registry names. */
class SampleWorkbooksTest {

	@TempDir
	Path folder;

	@Test
	void samplesAreImportedWithTheirMistakesReported() throws IOException {
		IExtensionRegistry registry = Extensions.standalone(getClass().getClassLoader());
		FormatRegistry formats = new FormatRegistry(registry);
		assertEquals(List.of(), formats.problems());
		assertEquals(Set.of("xlsx", "xls", "csv", "csv-gb18030"), formats.writers().keySet());
		FormImporter importer = new FormImporter(new FormFiles(formats.readers(), OpenLimits.standard()), MappingLibrary.shipped(), Clock.systemUTC());
		List<Path> files = new SampleWorkbooks().write(folder.resolve("new"));
		assertEquals(6, files.size());
		for (Path file : files) {
			ImportPreview preview = importer.preview(file);
			assertTrue(preview.failure().isEmpty(), file.toString());
			assertEquals(1, preview.acceptable().size(), file.toString());
			FormPreview form = preview.forms().get(0);
			Dossier dossier = form.acceptAsNew();
			assertTrue(dossier.getFiscalYear() >= 2021);
			Set<String> rules = form.faults().stream().map(f -> f.rule()).collect(Collectors.toSet());
			String name = file.getFileName().toString();
			if (name.startsWith("农村公路")) {
				assertEquals("000123", dossier.getSubject().getCode());
				assertEquals("0348", dossier.getCompetentDepartment().getCode());
				assertTrue(rules.containsAll(Set.of("import.fund.points.on.source", "quantity.percent.ambiguous", "import.row.filler")), rules.toString());
			} else if (name.startsWith("城乡客运")) {
				assertEquals("51000025T000009812345", dossier.getSubject().getCode());
				assertTrue(rules.containsAll(Set.of("quantity.percent.ambiguous", "quantity.operator.in.actual")), rules.toString());
			} else if (name.startsWith("高标准")) {
				assertTrue(rules.contains("quantity.scanned"), rules.toString());
				assertTrue(dossier.getEvaluations().get(0).getIndicators().get(0).isCore());
			}
		}
	}
}
