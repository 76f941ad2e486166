package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.checks.Severity;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.cli.core.internal.work.Outcome;
import org.jixiao.cli.core.internal.work.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao check}: what is wrong in dossiers. Changes nothing. */
@Command(name = "check")
final class CheckCommand extends FilesCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "dossiers.files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--severity", paramLabel = "error|warning|info", defaultValue = "info", descriptionKey = "check.severity", order = 1)
    private String severity;

    CheckCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        Severity mildest = Severity.of(severity).orElseThrow(() -> usage("usage.severity", severity));
        List<Path> files = files(paths, FileFinder.DOSSIERS);
        Outcome outcome = carryOut(new Plan(null, false, Optional.empty(), false, true, false, null, List.of(), List.of()), files);
        return tell("check", outcome, () -> {
            OutcomeTables tables = tables(outcome);
            say(tables.findings(mildest));
            say(tables.issues());
            say(tables.counts());
        });
    }
}
