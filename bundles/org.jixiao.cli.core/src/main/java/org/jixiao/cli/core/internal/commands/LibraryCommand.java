package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.exchange.Fault;
import org.jixiao.exchange.library.ReadLibrary;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.services.Libraries;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code jixiao library}: the installed indicator libraries; with a command below it, search, export, import, compare, and where used. */
@Command(name = "library")
final class LibraryCommand extends JixiaoCommand {

    LibraryCommand(Environment environment) {
        super(environment);
    }

    /** The command with those below it. */
    static CommandLine line(Environment environment) {
        return new CommandLine(new LibraryCommand(environment)).addSubcommand(new LibrarySearchCommand(environment))
                .addSubcommand(new LibraryExportCommand(environment)).addSubcommand(new LibraryImportCommand(environment))
                .addSubcommand(new LibraryCompareCommand(environment)).addSubcommand(new LibraryUsedCommand(environment));
    }

    @Override
    ExitCode run() {
        List<Libraries.Installed> all = work().libraries().installed();
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("library").name("exit").value(ExitCode.OK.code());
                json.name("libraries").beginArray();
                for (Libraries.Installed one : all) {
                    json.beginObject().name("id").value(one.library().getId()).name("version").value(one.library().getVersion());
                    json.name("name").value(one.library().getName()).name("pack").value(one.pack().id());
                    json.name("indicators").value(one.library().getIndicators().size()).endObject();
                }
                json.endArray();
            });
            return ExitCode.OK;
        }
        TextTable table = new TextTable("  ").text(texts().get("library.id")).text(texts().get("column.version")).text(texts().get("column.name"))
                .number(texts().get("library.indicators")).text(texts().get("column.pack"));
        all.forEach(one -> table.row(one.library().getId(), one.library().getVersion(), one.library().getName(),
                String.valueOf(one.library().getIndicators().size()), one.pack().id()));
        say(table.lines(environment().width()));
        return ExitCode.OK;
    }

    /**
     * The library that an argument means: the id of an installed one, a file {@code *.indicators}, or a workbook that can be read without
     * loss.
     *
     * @throws picocli.CommandLine.ParameterException when there is none
     */
    static IndicatorLibrary find(JixiaoCommand command, String named) throws IOException {
        Libraries libraries = command.work().libraries();
        Path file = Path.of(named);
        if (!Files.exists(file)) {
            return libraries.installed(named).map(Libraries.Installed::library).orElseThrow(() -> command.usage("usage.library", named,
                    String.join(", ", libraries.installed().stream().map(i -> i.library().getId()).toList())));
        }
        if (named.toLowerCase(Locale.ROOT).endsWith(".indicators")) {
            return libraries.load(file);
        }
        ReadLibrary read = libraries.read(file);
        if (read.library() == null) {
            throw new IOException(named + ": " + read.faults().getLast().text(command.texts().locale()));
        }
        faults(command, read.faults());
        return read.library();
    }

    /** Says what of a workbook could not be taken. */
    static void faults(JixiaoCommand command, List<Fault> faults) {
        faults.forEach(fault -> command.remark("  " + fault.text(command.texts().locale())));
    }
}
