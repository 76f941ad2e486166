package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.cli.core.internal.work.Outcome;
import org.jixiao.cli.core.internal.work.Plan;
import org.jixiao.report.ReportDescriptor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao report}: the table of results and a report about each dossier. */
@Command(name = "report")
final class ReportCommand extends FilesCommand {

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "dossiers.files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "report.to", order = 1)
    private Path to;

    @Mixin
    private ReportChoice choice;

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
        List<String> reports = chosen(choice);
        Outcome outcome = carryOut(new Plan(null, false, Optional.empty(), false, true, false, to, reports), files);
        return tell("report", outcome, () -> {
            OutcomeTables tables = tables(outcome);
            say(tables.results());
            say(tables.issues());
            say(tables.grades());
            say(tables.written());
        });
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
