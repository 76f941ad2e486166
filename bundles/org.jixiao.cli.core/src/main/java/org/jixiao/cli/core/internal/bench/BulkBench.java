package org.jixiao.cli.core.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jixiao.cli.core.internal.work.Work;
import org.jixiao.core.index.IndexProgress;
import org.jixiao.model.base.Stage;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.report.FileNames;
import org.jixiao.services.bulk.BulkResult;
import org.jixiao.services.bulk.BulkWork;
import org.jixiao.services.bulk.WorkflowSteps;

/**
 * The same done with many stored dossiers, as a selection in the window or on the command line has it done: scoring, submitting, reviewing,
 * exporting. The same files are opened and saved with nothing done to them in the same run, in turns: against that it is measured.
 */
public final class BulkBench {

    /** Names of the measurements, in the order of doing. */
    public static final List<String> STEPS = List.of("bench.bulk.score", "bench.bulk.submit", "bench.bulk.review", "bench.bulk.export");
    /** Name of the measurement of opening and saving alone. */
    public static final String BARE = "bench.bulk.bare";
    /** Name of the fact how many dossiers went through both steps of the workflow. */
    public static final String REVIEWED = "bulk.reviewed";

    private final Work work;
    private final Locale locale;
    private final Measurements measured;
    private final Consumer<String> began;

    BulkBench(Work work, Locale locale, Measurements measured, Consumer<String> began) {
        this.work = work;
        this.locale = locale;
        this.measured = measured;
        this.began = began;
    }

    /**
     * Measures.
     *
     * @param dossiers evaluations with their schemes
     * @param folder empty
     * @throws IOException when a dossier could not be done: a figure of half the work would be none
     */
    void run(List<Dossier> dossiers, Path folder) throws IOException {
        List<Path> files = store(dossiers, folder.resolve("selected"));
        each(STEPS.get(0), files, file -> {
            Dossier dossier = work.load(file);
            work.assignScheme(dossier, Optional.empty(), false, locale);
            work.score(dossier, locale);
            work.save(file, dossier);
            return done(file);
        });
        WorkflowSteps steps = work.steps(locale);
        each(STEPS.get(1), files, file -> steps.take(file, request("submit", "unit"), false));
        BulkWork.Outcome reviewed = each(STEPS.get(2), files, file -> steps.take(file, request("approve", "department"), false));
        measured.fact(REVIEWED, reviewed.count(BulkResult.Kind.DONE) + "/" + files.size());
        Path forms = Files.createDirectories(folder.resolve("exported"));
        FileNames names = new FileNames();
        each(STEPS.get(3), files, file -> {
            Dossier dossier = work.load(file);
            work.export(file.toString(), dossier, List.of(), forms.resolve(names.unique(file.getFileName().toString(), "xlsx")), locale);
            return done(file);
        });
    }

    /** The workflow asks for a reason where money was not spent; the forms of the samples do not give one. */
    private List<Path> store(List<Dossier> dossiers, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            dossier.getEvaluations().forEach(evaluation -> evaluation.getFundRows().forEach(BulkBench::explain));
            Path file = folder.resolve(files.size() + ".dossier");
            work.save(file, dossier);
            files.add(file);
        }
        return files;
    }

    private static void explain(FundRow row) {
        if (row.getReason() == null || row.getReason().isBlank()) {
            row.setReason("汛期停工");
        }
    }

    private BulkWork.Outcome each(String name, List<Path> files, BulkWork.Task task) throws IOException {
        began.accept(name);
        boolean[] bareFirst = new boolean[1];
        BulkWork.Outcome outcome = BulkWork.run(files, file -> {
            // Whoever comes second finds the file in memory: they take turns.
            bareFirst[0] = !bareFirst[0];
            if (bareFirst[0]) {
                bare(file);
            }
            BulkResult[] result = new BulkResult[1];
            measured.time(name, () -> result[0] = task.with(file));
            if (!bareFirst[0]) {
                bare(file);
            }
            return result[0];
        }, IndexProgress.SILENT);
        if (outcome.count(BulkResult.Kind.FAILED) > 0) {
            BulkResult failed = outcome.results().stream().filter(result -> result.kind() == BulkResult.Kind.FAILED).findFirst().orElseThrow();
            throw new IOException(failed.file() + ": " + failed.words());
        }
        return outcome;
    }

    private void bare(Path file) throws IOException {
        measured.time(BARE, () -> work.save(file, work.load(file)));
    }

    private static WorkflowSteps.Request request(String code, String role) {
        return new WorkflowSteps.Request(Stage.EVALUATION, code, role, role, "", Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private static BulkResult done(Path file) {
        return new BulkResult(file, file.getFileName().toString(), BulkResult.Kind.DONE, "");
    }
}
