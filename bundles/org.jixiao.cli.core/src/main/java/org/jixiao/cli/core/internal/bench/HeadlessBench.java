package org.jixiao.cli.core.internal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jixiao.checks.Finding;
import org.jixiao.cli.core.internal.samples.SampleForms;
import org.jixiao.cli.core.internal.work.Work;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.index.DossierIndex;
import org.jixiao.core.index.IndexQuery;
import org.jixiao.exchange.office.BareReading;
import org.jixiao.exchange.office.XlsWriter;
import org.jixiao.exchange.office.XlsxWriter;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.report.ReportDescriptor;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.ReportInput;

/** Measures the main journey form by form, without a window; importing against the bare reading of the same files in the same run. */
public final class HeadlessBench {

    private final Work work;
    private final Locale locale;
    private final Measurements measured;
    private final Consumer<String> began;
    private final List<Path> forms = new ArrayList<>();
    private final List<Dossier> dossiers = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<List<Finding>> findings = new ArrayList<>();

    /**
     * A measurement.
     *
     * @param measured takes the times, by the names of steps
     * @param began told the name of each part before it begins
     */
    public HeadlessBench(Work work, Locale locale, Measurements measured, Consumer<String> began) {
        this.work = work;
        this.locale = locale;
        this.measured = measured;
        this.began = began;
    }

    /**
     * Measures.
     *
     * @param folder an empty folder to work in
     */
    public void run(int count, Path folder) throws IOException {
        began.accept("bench.generate");
        measured.time("bench.generate", () -> generate(count, folder));
        began.accept("bench.import");
        for (int i = 0; i < forms.size(); i++) {
            Path form = forms.get(i);
            // Whoever comes second finds the file in memory and the code compiled: they take turns.
            if (i % 2 == 0) {
                readBare(form);
                read(form);
            } else {
                read(form);
                readBare(form);
            }
        }
        began.accept("bench.score");
        for (Dossier dossier : dossiers) {
            measured.time("bench.score", () -> {
                work.assignScheme(dossier, Optional.empty(), false, locale);
                work.score(dossier, locale);
            });
        }
        began.accept("bench.check");
        for (Dossier dossier : dossiers) {
            measured.time("bench.check", () -> findings.add(work.check(dossier)));
        }
        store(folder.resolve("dossiers"));
        index(folder);
        report(folder.resolve("reports"));
        new BulkBench(work, locale, measured, began).run(dossiers, folder.resolve("bulk"));
    }

    /** Every third form as old offices file it. */
    private void generate(int count, Path folder) throws IOException {
        int old = count / 3;
        List<Path> xls = old == 0 ? List.of() : new SampleForms(new XlsWriter(), "xls").write(old, folder.resolve("old"), () -> false, () -> { });
        List<Path> xlsx = new SampleForms(new XlsxWriter()).write(count - old, folder.resolve("forms"), () -> false, () -> { });
        for (int i = 0; i < xlsx.size(); i++) {
            forms.add(xlsx.get(i));
            if (i % 2 == 1 && i / 2 < xls.size()) {
                forms.add(xls.get(i / 2));
            }
        }
    }

    private void readBare(Path form) throws IOException {
        measured.time("bench.bare", () -> {
            if (BareReading.characters(form) == 0) {
                throw new IOException(form + ": empty");
            }
        });
    }

    private void read(Path form) throws IOException {
        measured.time("bench.import", () -> dossiers.addAll(work.read(form, locale).dossiers()));
    }

    private void store(Path folder) throws IOException {
        began.accept("bench.save");
        for (int i = 0; i < dossiers.size(); i++) {
            Dossier dossier = dossiers.get(i);
            Path file = folder.resolve(i + ".dossier");
            measured.time("bench.save", () -> work.save(file, dossier));
            files.add(file);
        }
        began.accept("bench.load");
        for (Path file : files) {
            measured.time("bench.load", () -> work.load(file));
        }
    }

    private void index(Path folder) throws IOException {
        began.accept("bench.index");
        try (DossierIndex index = DossierIndex.open(folder.resolve("dossiers"), folder.resolve("index"), new DocumentStore())) {
            for (Path file : files) {
                measured.time("bench.index", () -> index.update(file));
            }
            for (int i = 0; i < files.size(); i++) {
                measured.time("bench.list", () -> index.query(IndexQuery.all()));
            }
        }
    }

    private void report(Path folder) throws IOException {
        began.accept("bench.report");
        measured.time("bench.report", () -> {
            List<DossierReport> reports = new ArrayList<>();
            for (int i = 0; i < dossiers.size(); i++) {
                reports.addAll(work.describe("", dossiers.get(i), findings.get(i), locale));
            }
            ReportInput input = new ReportInput(reports, List.of(), LocalDateTime.now());
            for (ReportDescriptor report : work.reports().reports()) {
                work.reports().write(report, input, folder, locale, List.of(), () -> false);
            }
        });
    }
}
