package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.model.library.IndicatorLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao library export}: a library as a workbook. */
@Command(name = "export")
final class LibraryExportCommand extends JixiaoCommand {

    @Parameters(arity = "1", paramLabel = "LIBRARY", descriptionKey = "library.library")
    private String named;

    @Option(names = "--to", paramLabel = "FILE.xlsx", required = true, descriptionKey = "library.export.to", order = 1)
    private Path to;

    LibraryExportCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        IndicatorLibrary library = LibraryCommand.find(this, named);
        work().libraries().write(library, to, texts().locale());
        if (json()) {
            JsonOutput.print(out(), json -> json.name("command").value("library export").name("exit").value(ExitCode.OK.code()).name("library")
                    .value(library.getId()).name("indicators").value(library.getIndicators().size()).name("file").value(to.toString()));
        }
        say("  " + texts().count("library.written", library.getIndicators().size(), to));
        return ExitCode.OK;
    }
}
