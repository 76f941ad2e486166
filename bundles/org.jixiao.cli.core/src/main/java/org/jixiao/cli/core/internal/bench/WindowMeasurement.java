package org.jixiao.cli.core.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.cli.core.internal.bureau.BureauYear;
import org.jixiao.cli.core.internal.samples.SampleForms;
import org.jixiao.cli.core.internal.work.Work;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.exchange.office.XlsxWriter;
import org.jixiao.model.dossier.Dossier;

/**
 * Measures the window: imports a small and a large form into a workspace of its own, makes a
 * bureau up beside them, starts the product's window on it with the
 * measurement in it, and reads what that wrote.
 */
public final class WindowMeasurement {

    /** The application that runs the window with a measurement in it; contributed by the bundle of that name. */
    private static final String APPLICATION = "org.jixiao.ui.bench.window";
    private static final String YEAR = "2026";
    private static final String SMALL = "small.dossier";
    private static final String LARGE = "large.dossier";
    private static final String APPRAISAL = "year.appraisal";
    /** The size issue 5 names: 24 units with 40 indicators and twelve months. */
    private static final BureauYear.Size BUREAU = new BureauYear.Size(24, 40, 6, 2026, 2025);

    private final Work work;
    private final Locale locale;
    private final Path start;

    /**
     * A measurement.
     *
     * @param start the product's start script
     */
    public WindowMeasurement(Work work, Locale locale, Path start) {
        this.work = work;
        this.locale = locale;
        this.start = start;
    }

    /**
     * Measures.
     *
     * @param folder an empty folder to work in
     * @param small indicators of the small dossier
     * @param large indicators of the large one
     * @param repeats how often dossiers are opened
     * @param measured takes the times and what the window tells of itself
     * @return what the window said when it wrote no measurements; empty when all went well
     */
    public Optional<String> run(Path folder, int small, int large, int repeats, Measurements measured) throws IOException {
        Path workspace = folder.resolve("workspace");
        dossier(small, folder.resolve("small.xlsx"), workspace.resolve(YEAR).resolve(SMALL));
        dossier(large, folder.resolve("large.xlsx"), workspace.resolve(YEAR).resolve(LARGE));
        new DocumentStore().save(workspace.resolve(YEAR).resolve(APPRAISAL), work.bureau(locale).filed(BUREAU));
        Path results = folder.resolve("results.txt");
        Path said = folder.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(start.toString(), "-application", APPLICATION, "-nosplash", "-data", workspace.toString(),
                "-jixiao.bench", YEAR, SMALL, LARGE, APPRAISAL, results.toString(), String.valueOf(repeats)));
        Process window = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            window.waitFor();
        } catch (InterruptedException stopped) {
            window.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(start.toString(), stopped);
        }
        String words = Files.readString(said).strip();
        if (!Files.exists(results)) {
            return Optional.of(words);
        }
        measured.read(results);
        return Optional.ofNullable(measured.facts().get("failure")).map(failure -> (failure + System.lineSeparator() + words).strip());
    }

    private void dossier(int indicators, Path form, Path file) throws IOException {
        new SampleForms(new XlsxWriter()).writeLarge(indicators, form);
        Dossier dossier = work.read(form, locale).dossiers().stream().findFirst().orElseThrow(() -> new IOException(form.toString()));
        work.assignScheme(dossier, Optional.empty(), false, locale);
        work.save(file, dossier);
    }
}
