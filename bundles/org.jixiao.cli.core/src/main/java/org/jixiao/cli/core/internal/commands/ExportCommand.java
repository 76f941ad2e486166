package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.work.Exporter;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.cli.core.internal.work.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao export}: dossiers become forms again. */
@Command(name = "export")
final class ExportCommand extends FilesCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "dossiers.files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "export.to", order = 1)
    private Path to;

    @Option(names = "--form", paramLabel = "ID", descriptionKey = "export.form", order = 2)
    private String form;

    ExportCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        List<Path> files = files(paths, FileFinder.DOSSIERS);
        Files.createDirectories(to);
        Outcome outcome = new Outcome();
        try (ProgressLine line = progress(texts().count("progress.files", files.size()), files.size())) {
            new Exporter(work(), texts(), environment().cancellation()).export(files, to, Optional.ofNullable(form), outcome, line::step);
        }
        return tell("export", outcome, () -> {
            say(tables(outcome).issues());
            say("  " + texts().count("summary.exported", outcome.written().size(), to));
        });
    }
}
