package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import org.jixiao.cli.core.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jixiao run}: import, check, score and report in one go. */
@Command(name = "run")
final class RunCommand extends ImportCommand {

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "run.to", order = 1)
    private Path to;

    @Mixin
    private ReportChoice choice;

    RunCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        return importForms("run", true, true, to, chosen(choice), chosenTemplates(choice));
    }
}
