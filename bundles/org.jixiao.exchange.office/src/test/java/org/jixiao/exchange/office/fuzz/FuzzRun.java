package org.jixiao.exchange.office.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jixiao.exchange.Fault;
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
import org.jixiao.model.dossier.Dossier;

/**
 * Imports many broken files and looks for what must never happen: an exception, a file that does not come to an end, a form half taken over,
 * a message no clerk understands. {@code main} takes the number of files and the first seed and prints figures; the tests run a few hundred.
 */
public final class FuzzRun {

	private static final long LIMIT_SECONDS = 30;

	/**
	 * What came of a run.
	 *
	 * @param outcomes
	 *            number of files by outcome: accepted, with errors, no form, or the reason of refusal
	 * @param problems
	 *            what must not happen, with the seed
	 * @param slowestMillis
	 *            longest time of one file
	 * @param heapMegabytes
	 *            heap in use after a collection, at ten points of the run
	 */
	public record Result(Map<String, Integer> outcomes, List<String> problems, long slowestMillis, List<Long> heapMegabytes) {
	}

	private final FormImporter importer = new FormImporter(
			new FormFiles(List.of(new OfficeReader(), new HtmlReader(), new XmlSpreadsheetReader(), new CsvReader()), OpenLimits.standard()), MappingLibrary.shipped(),
			Clock.systemUTC());
	private final Map<String, Integer> outcomes = new TreeMap<>();
	private final List<String> problems = new ArrayList<>();

	/** Runs over so many seeds from the first on. */
	public Result run(int count, long firstSeed, Path folder) throws IOException, InterruptedException {
		long slowest = 0;
		List<Long> heap = new ArrayList<>();
		ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
		try {
			for (int i = 0; i < count; i++) {
				long seed = firstSeed + i;
				Path file = new Mutator(seed).write(folder);
				long start = System.nanoTime();
				Future<ImportPreview> future = worker.submit(() -> importer.preview(file));
				try {
					look(seed, future.get(LIMIT_SECONDS, TimeUnit.SECONDS));
				} catch (TimeoutException e) {
					problems.add("seed " + seed + ": no end after " + LIMIT_SECONDS + " s: " + file.getFileName());
					future.cancel(true);
					worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
				} catch (ExecutionException e) {
					StackTraceElement[] trace = e.getCause().getStackTrace();
					problems.add("seed " + seed + ": " + e.getCause() + " at " + (trace.length == 0 ? "?" : trace[0]) + " in " + file.getFileName());
				}
				slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
				Files.delete(file);
				if ((i + 1) % Math.max(1, count / 10) == 0) {
					System.gc();
					heap.add(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20);
				}
			}
		} finally {
			worker.shutdownNow();
		}
		return new Result(outcomes, problems, slowest, heap);
	}

	private void look(long seed, ImportPreview preview) {
		if (preview.failure().isPresent()) {
			outcomes.merge("refused: " + preview.refused().rule(), 1, Integer::sum);
			if (preview.book() != null || !preview.forms().isEmpty()) {
				problems.add("seed " + seed + ": refused, and yet something of it is there");
			}
		} else {
			outcomes.merge(preview.forms().isEmpty() ? "opened, no form" : preview.acceptable().isEmpty() ? "opened, forms with errors" : "opened, forms to accept", 1,
					Integer::sum);
		}
		for (Fault fault : preview.allFaults()) {
			understandable(seed, fault.text(Locale.SIMPLIFIED_CHINESE));
		}
		for (FormPreview form : preview.forms()) {
			if (form.refused()) {
				refusedStaysOut(seed, form);
			} else {
				whole(seed, form.acceptAsNew());
			}
		}
	}

	private void refusedStaysOut(long seed, FormPreview form) {
		try {
			form.acceptAsNew();
			problems.add("seed " + seed + ": a form with errors was accepted");
		} catch (IllegalStateException e) {
			outcomes.merge("forms kept out because of errors", 1, Integer::sum);
		}
	}

	private void whole(long seed, Dossier dossier) {
		if (dossier.getSubject() == null || dossier.getSubject().getName() == null || dossier.getEvaluations().size() + dossier.getObjectiveSets().size()
				+ dossier.getMonitoringReports().size() + dossier.getExAnteEvaluations().size() != 1) {
			problems.add("seed " + seed + ": an accepted form without subject or content");
		}
	}

	private void understandable(long seed, String text) {
		boolean chinese = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
		if (!chinese || text.contains("Exception") || text.contains("java.") || text.contains("org.apache") || text.contains("import.fault") || text.contains("{0}")) {
			problems.add("seed " + seed + ": a message for nobody: " + text);
		}
	}

	/** Arguments: number of files, first seed. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
		long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
		Path folder = Files.createTempDirectory("jixiao-fuzz");
		long start = System.nanoTime();
		Result result = new FuzzRun().run(count, seed, folder);
		Files.delete(folder);
		System.out.printf("%d files from seed %d in %d s, slowest %d ms%n", count, seed, (System.nanoTime() - start) / 1_000_000_000, result.slowestMillis());
		result.outcomes().forEach((outcome, number) -> System.out.printf("%7d  %s%n", number, outcome));
		System.out.println("heap in use after collections, MB: " + result.heapMegabytes());
		System.out.println(result.problems().size() + " problems");
		result.problems().stream().limit(50).forEach(System.out::println);
	}
}
