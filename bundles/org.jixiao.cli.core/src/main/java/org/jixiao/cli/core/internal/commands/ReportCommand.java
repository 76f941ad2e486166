package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.cli.core.internal.work.Outcome;
import org.jixiao.cli.core.internal.work.Plan;
import org.jixiao.report.ReportDescriptor;
import org.jixiao.services.AnnualReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao report}: the table of results and a report about each dossier, or the annual report of a unit or of all. */
@Command(name = "report")
final class ReportCommand extends FilesCommand {

    private static final String ANNUAL = "annual";

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "dossiers.files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "report.to", order = 1)
    private Path to;

    @Mixin
    private ReportChoice choice;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "report.kind", order = 4)
    private String kind;

    @Option(names = "--unit", paramLabel = "NAME", descriptionKey = "report.unit", order = 5)
    private String unit;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "report.year", order = 6)
    private int year;

    @Option(names = "--list", descriptionKey = "report.list", order = 3)
    private boolean list;

    ReportCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        if (list) {
            return listReports();
        }
        if (to == null) {
            throw usage("usage.missing", "--to");
        }
        if (paths.isEmpty()) {
            throw usage("usage.missing", "FILE");
        }
        List<Path> files = files(paths, FileFinder.DOSSIERS);
        if (kind != null) {
            return annual(files);
        }
        if (unit != null || year != 0) {
            throw usage("usage.annualOnly", ANNUAL);
        }
        List<String> reports = chosen(choice);
        Outcome outcome = carryOut(new Plan(null, false, Optional.empty(), false, true, false, to, reports, chosenTemplates(choice)), files);
        return tell("report", outcome, () -> {
            OutcomeTables tables = tables(outcome);
            say(tables.results());
            say(tables.issues());
            say(tables.grades());
            say(tables.written());
        });
    }

    /** The one report about a whole year. */
    private ExitCode annual(List<Path> files) throws IOException {
        if (!ANNUAL.equals(kind)) {
            throw usage("usage.reportKind", kind, ANNUAL);
        }
        AnnualReports.Made made;
        try (ProgressLine line = progress(texts().count("progress.files", files.size()), files.size())) {
            AnnualReports.Wanted wanted = new AnnualReports.Wanted(year, unit == null ? "" : unit.strip(), to, LocalDate.now(), texts().locale(), chosenTemplates(choice));
            made = work().annualReports().write(files, wanted, file -> line.step(), environment().cancellation());
        }
        ExitCode exit = made.written().isEmpty() ? ExitCode.CANCELLED : made.unreadable().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("report").name("exit").value(exit.code()).name("kind").value(ANNUAL);
                JsonOutput.strings(json, "written", made.written().stream().map(Path::toString).toList());
                JsonOutput.strings(json, "unreadable", made.unreadable());
            });
        }
        made.unreadable().forEach(why -> say("  ! " + why));
        made.written().forEach(file -> say("  " + file));
        if (made.written().isEmpty()) {
            remark(texts().get("publish.cancelled"));
        }
        return exit;
    }

    private ExitCode listReports() {
        List<ReportDescriptor> reports = work().reports().reports();
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("report");
                json.name("exit").value(ExitCode.OK.code());
                json.name("reports").beginArray();
                for (ReportDescriptor report : reports) {
                    json.beginObject().name("id").value(report.id()).name("version").value(report.version()).name("name")
                            .value(report.name()).name("scope").value(report.scope().id()).name("extension").value(report.extension());
                    json.endObject();
                }
                json.endArray();
            });
        } else {
            reports.forEach(report -> say("  " + report.id() + "  " + report.name()));
        }
        return ExitCode.OK;
    }
}
