package org.jixiao.exchange.office.stages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.exports.FormExporter;
import org.jixiao.exchange.exports.FormLayout;
import org.jixiao.exchange.exports.LeftOut;
import org.jixiao.exchange.imports.FormImporter;
import org.jixiao.exchange.imports.ImportPreview;
import org.jixiao.exchange.mapping.FormMapping.Stage;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.exchange.office.OfficeReader;
import org.jixiao.exchange.office.XlsWriter;
import org.jixiao.exchange.office.XlsxWriter;
import org.jixiao.exchange.open.FormFiles;
import org.jixiao.exchange.open.OpenLimits;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.exchange.text.CsvReader;
import org.jixiao.exchange.text.CsvWriter;
import org.jixiao.exchange.text.GbCsvWriter;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.base.ScoreResult;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Export followed by import is the identity on everything a form has a place for, and what it has no place for is told: for every form of
 * every stage that is drawn from a template, with random content.
 */
class StageFormsTest {

	private static final FormImporter IMPORTER = new FormImporter(new FormFiles(List.of(new OfficeReader(), new CsvReader()), OpenLimits.standard()),
			MappingLibrary.shipped(), Clock.systemUTC());
	private static final Map<String, FormWriter> WRITERS = new LinkedHashMap<>();

	static {
		WRITERS.put("xlsx", new XlsxWriter());
		WRITERS.put("xls", new XlsWriter());
		WRITERS.put("csv", new CsvWriter());
		WRITERS.put("gb.csv", new GbCsvWriter());
	}

	private static final int SEEDS = Integer.getInteger("jixiao.forms.seeds", 8);
	private static final int MANY = 300;

	@TempDir
	Path folder;

	private final List<String> wrong = new ArrayList<>();

	@Test
	void everyStageHasAForm() {
		Set<Stage> stages = new TreeSet<>();
		FormExporter.shipped().layouts().forEach(l -> stages.add(l.stage()));
		assertEquals(Set.of(Stage.values()), stages);
	}

	static Stream<String> templates() {
		return FormPlaces.resource("index.txt").lines();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void exportThenImportIsTheIdentity(String template) throws IOException {
		FormPlaces places = FormPlaces.of(template);
		FormLayout layout = FormExporter.shipped().layout(FormPlaces.resource(template + ".form").lines().findFirst().orElseThrow().substring(3)).orElseThrow();
		for (int seed = 0; seed < SEEDS; seed++) {
			Dossier said = new RandomStages(seed).dossier(layout.stage(), layout.subject(), 1 + seed % 9);
			told(template + seed, said, places, layout);
			for (Map.Entry<String, FormWriter> writer : WRITERS.entrySet()) {
				roundTrip(said, places, layout, writer.getValue(), template + seed + "." + writer.getKey());
			}
		}
		Dossier many = new RandomStages(SEEDS).dossier(layout.stage(), layout.subject(), MANY);
		told(template, many, places, layout);
		roundTrip(many, places, layout, new XlsxWriter(), template + "-many.xlsx");
		assertEquals(List.of(), wrong, () -> String.join("\n", wrong.subList(0, Math.min(40, wrong.size()))));
	}

	/** Exports, compares what is told with what has no place, and takes that out of the dossier. */
	private void told(String where, Dossier said, FormPlaces places, FormLayout layout) throws IOException {
		Set<String> told = new TreeSet<>();
		for (LeftOut left : FormExporter.shipped().export(List.of(said), List.of(layout), new CsvWriter(), folder.resolve("told.csv"), Locale.SIMPLIFIED_CHINESE)) {
			if (left.what().key().equals("export.left") && left.what().arguments().get(0) instanceof Message feature) {
				told.add(feature.key());
			}
		}
		Set<String> gone = places.prune(said);
		if (!told.equals(gone)) {
			wrong.add(where + " told " + told + " but has no place for " + gone);
		}
		Unwritable.remove(said, places);
		for (LeftOut left : FormExporter.shipped().export(List.of(said), List.of(layout), new CsvWriter(), folder.resolve("told.csv"), Locale.SIMPLIFIED_CHINESE)) {
			wrong.add(where + ": " + left.what().text());
		}
	}

	private void roundTrip(Dossier dossier, FormPlaces places, FormLayout layout, FormWriter writer, String name) throws IOException {
		Path file = folder.resolve(name);
		FormExporter.shipped().export(List.of(dossier), List.of(layout), writer, file, Locale.SIMPLIFIED_CHINESE);
		ImportPreview preview = IMPORTER.preview(file);
		assertTrue(preview.failure().isEmpty(), name);
		if (preview.forms().size() != 1 || !preview.forms().get(0).form().mapping().id().equals(layout.formId())) {
			wrong.add(name + ": " + preview.forms().stream().map(f -> f.form().mapping().id()).toList());
			return;
		}
		List<String> before = FormPlaces.content(calculated(dossier, places));
		List<String> after = FormPlaces.content(preview.forms().get(0).dossier());
		for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
			String was = i < before.size() ? before.get(i) : "nothing";
			String is = i < after.size() ? after.get(i) : "nothing";
			if (!was.equals(is)) {
				wrong.add(name + ": " + shorten(was) + " became " + shorten(is) + " after " + shorten(before.subList(Math.max(0, i - 3), i).toString()));
				return;
			}
		}
	}

	private static String shorten(String text) {
		return text.length() < 300 ? text : text.substring(0, 300);
	}

	/** A form without a printed total gets the sum of its rows, where it has a place for it. */
	private static Dossier calculated(Dossier dossier, FormPlaces places) {
		Dossier copy = EcoreUtil.copy(dossier);
		copy.getExAnteEvaluations().forEach(e -> e.setTotal(e.getTotal() == null ? result(e.getOpinions()) : e.getTotal()));
		copy.getObjectiveSets().forEach(set -> set.getReviews().forEach(r -> r.setTotal(r.getTotal() == null ? result(r.getOpinions()) : r.getTotal())));
		for (Evaluation evaluation : copy.getEvaluations()) {
			if (!evaluation.getOpinions().isEmpty() && evaluation.getPrintedTotal() == null) {
				ScoreResult sum = result(evaluation.getOpinions());
				evaluation.setPrintedTotal(sum == null ? null : sum.getPoints());
			} else if (evaluation.getOpinions().isEmpty()) {
				BigDecimal[] sums = { BigDecimal.ZERO, BigDecimal.ZERO };
				evaluation.getIndicators().forEach(row -> add(sums, row.getPoints(), row.getClaimedScore()));
				evaluation.getTasks().forEach(task -> add(sums, task.getPoints(), task.getClaimedScore()));
				evaluation.getFundRows().forEach(row -> add(sums, row.getPoints(), row.getClaimedScore()));
				evaluation.setPrintedTotalPoints(places.has("sum.points") ? sums[0] : null);
				evaluation.setPrintedTotal(places.has("sum.score") ? sums[1] : null);
			}
		}
		return copy;
	}

	private static void add(BigDecimal[] sums, BigDecimal points, BigDecimal score) {
		sums[0] = points == null ? sums[0] : sums[0].add(points);
		sums[1] = score == null ? sums[1] : sums[1].add(score);
	}

	private static ScoreResult result(List<DimensionOpinion> opinions) {
		ScoreResult result = BaseFactory.eINSTANCE.createScoreResult();
		result.setKind(ResultKind.SCORED);
		opinions.stream().map(DimensionOpinion::getScore).filter(s -> s != null).reduce(BigDecimal::add).ifPresent(result::setPoints);
		return result.getPoints() == null ? null : result;
	}
}
