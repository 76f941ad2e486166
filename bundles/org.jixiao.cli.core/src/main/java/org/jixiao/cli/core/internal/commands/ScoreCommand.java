package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.cli.core.internal.work.Outcome;
import org.jixiao.cli.core.internal.work.Plan;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.TraceView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao score}: scores dossiers by their scheme, and answers why a score is what it is. */
@Command(name = "score")
final class ScoreCommand extends FilesCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "dossiers.files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--scheme", paramLabel = "ID", descriptionKey = "score.scheme", order = 1)
    private String scheme;

    @Option(names = "--explain", paramLabel = "NAME", descriptionKey = "score.explain", order = 2)
    private String explain;

    @Option(names = "--dry-run", descriptionKey = "score.dryRun", order = 3)
    private boolean dryRun;

    ScoreCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        List<Path> files = files(paths, FileFinder.DOSSIERS);
        requireScheme(scheme);
        Outcome outcome = carryOut(new Plan(null, false, Optional.ofNullable(scheme), true, false, !dryRun, null, List.of(), List.of()), files);
        if (explain == null) {
            return tell("score", outcome, () -> {
                OutcomeTables tables = tables(outcome);
                say(tables.results());
                say(tables.issues());
                say(tables.grades());
            });
        }
        List<Explained> found = explained(outcome);
        if (found.isEmpty()) {
            throw usage("usage.explain", explain);
        }
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("score");
                json.name("exit").value(exit(outcome).code());
                json.name("explained").beginArray();
                for (Explained one : found) {
                    json.beginObject();
                    json.name("file").value(one.dossier().file());
                    json.name("title").value(one.dossier().title());
                    json.name("name").value(one.name());
                    json.name("score").value(one.score());
                    json.name("trace");
                    JsonOutput.trace(json, one.trace());
                    json.endObject();
                }
                json.endArray();
            });
        } else {
            TracePrinter printer = new TracePrinter(texts());
            for (Explained one : found) {
                say(printer.print(one.dossier().title() + " · " + one.name() + "  " + one.score(), one.trace()));
                say("");
            }
        }
        return exit(outcome);
    }

    /** A score that was asked about. */
    private record Explained(DossierReport dossier, String name, String score, TraceView trace) {
    }

    /** Rows whose name contains the words; where a dossier's own name does, its total with all parts. */
    private List<Explained> explained(Outcome outcome) {
        String wanted = explain.strip().toLowerCase(Locale.ROOT);
        List<Explained> found = new ArrayList<>();
        for (DossierReport dossier : outcome.dossiers()) {
            if (contains(dossier.title(), wanted) && dossier.trace() != null) {
                found.add(new Explained(dossier, texts().get("explain.total"), dossier.total().text(), dossier.trace()));
            }
            dossier.money().filter(money -> money.trace() != null && contains(texts().get("explain.execution"), wanted))
                    .ifPresent(money -> found.add(new Explained(dossier, texts().get("explain.execution"),
                            of(money.score().text(), money.points()), money.trace())));
            for (DossierReport.RowLine row : dossier.rows()) {
                if (row.trace() != null && contains(row.name(), wanted)) {
                    found.add(new Explained(dossier, row.name(), of(row.score().text(), row.points()), row.trace()));
                }
            }
        }
        return found;
    }

    private static String of(String score, java.math.BigDecimal points) {
        return points == null ? score : score + " / " + org.jixiao.report.model.Figures.plain(points);
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
