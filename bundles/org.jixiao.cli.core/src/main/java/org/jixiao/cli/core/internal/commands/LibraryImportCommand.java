package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.work.Issue;
import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.library.ReadLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao library import}: a workbook as a library. */
@Command(name = "import")
final class LibraryImportCommand extends JixiaoCommand {

    @Parameters(arity = "1", paramLabel = "FILE.xlsx", descriptionKey = "library.import.file")
    private Path file;

    @Option(names = "--to", paramLabel = "FILE.indicators", required = true, descriptionKey = "library.import.to", order = 1)
    private Path to;

    @Option(names = "--replace", descriptionKey = "library.import.replace", order = 2)
    private boolean replace;

    @Option(names = "--dry-run", descriptionKey = "library.import.dry", order = 3)
    private boolean dry;

    LibraryImportCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        if (!Files.exists(file)) {
            throw usage("usage.notThere", file);
        }
        if (!to.toString().endsWith(".indicators")) {
            throw usage("usage.indicators", to);
        }
        if (Files.exists(to) && !replace && !dry) {
            throw usage("usage.library.exists", to);
        }
        ReadLibrary read = work().libraries().read(file);
        boolean stored = read.library() != null && !dry;
        if (stored) {
            work().libraries().save(to, read.library());
        }
        ExitCode exit = read.hasErrors() ? ExitCode.FINDINGS : ExitCode.OK;
        int count = read.library() == null ? 0 : read.library().getIndicators().size();
        if (json()) {
            print(read, count, stored, exit);
        } else {
            LibraryCommand.faults(this, read.faults());
            say("  " + (stored ? texts().count("library.written", count, to) : texts().count("library.read", count)));
        }
        return exit;
    }

    private void print(ReadLibrary read, int count, boolean stored, ExitCode exit) {
        JsonOutput.print(out(), json -> {
            json.name("command").value("library import").name("exit").value(exit.code()).name("indicators").value(count);
            json.name("file").value(stored ? to.toString() : null).name("unknownColumns").beginArray();
            for (String column : read.unknownColumns()) {
                json.value(column);
            }
            json.endArray().name("issues").beginArray();
            for (Fault fault : read.faults()) {
                JsonOutput.issue(json, new Issue(file.toString(), fault.sheet(), fault.cell() == null ? "" : fault.cell().a1(), fault.rule(),
                        fault.severity() == Severity.ERROR, fault.what().text(texts().locale()), fault.suggestion().text(texts().locale())));
            }
            json.endArray();
        });
    }
}
