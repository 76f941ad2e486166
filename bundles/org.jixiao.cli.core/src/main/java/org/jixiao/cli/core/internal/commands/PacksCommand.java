package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.PackTool;
import org.jixiao.cli.core.internal.console.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code jixiao packs}: what is installed; with a command below it, verify, install and remove. */
@Command(name = "packs")
final class PacksCommand extends JixiaoCommand {

    PacksCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() {
        return list(this);
    }

    private static ExitCode list(JixiaoCommand command) {
        List<PackTool.Pack> packs = command.environment().packs().list(command.texts().locale());
        if (command.json()) {
            JsonOutput.print(command.out(), json -> {
                json.name("command").value("packs list");
                json.name("exit").value(ExitCode.OK.code());
                json.name("packs").beginArray();
                for (PackTool.Pack pack : packs) {
                    json.beginObject().name("id").value(pack.id()).name("version").value(pack.version()).name("name").value(pack.name())
                            .name("provider").value(pack.provider()).name("schemes").value(pack.schemes()).name("methods")
                            .value(pack.methods());
                    json.endObject();
                }
                json.endArray();
            });
            return ExitCode.OK;
        }
        TextTable table = new TextTable("  ").text(command.texts().get("column.pack")).text(command.texts().get("column.version"))
                .text(command.texts().get("column.name")).number(command.texts().get("column.schemes"))
                .number(command.texts().get("column.methods")).text(command.texts().get("column.provider"));
        packs.forEach(pack -> table.row(pack.id(), pack.version(), pack.name(), String.valueOf(pack.schemes()),
                String.valueOf(pack.methods()), pack.provider()));
        command.say(table.lines(command.environment().width()));
        return ExitCode.OK;
    }

    private static ExitCode tell(JixiaoCommand command, String name, List<PackTool.Note> notes) {
        ExitCode exit = notes.stream().anyMatch(PackTool.Note::error) ? ExitCode.FINDINGS : ExitCode.OK;
        if (command.json()) {
            JsonOutput.print(command.out(), json -> {
                json.name("command").value(name);
                json.name("exit").value(exit.code());
                json.name("notes").beginArray();
                for (PackTool.Note note : notes) {
                    json.beginObject().name("error").value(note.error()).name("pack").value(note.pack()).name("message").value(note.what());
                    json.endObject();
                }
                json.endArray();
            });
        } else {
            notes.forEach(note -> command.say("  " + (note.error() ? command.texts().get("note.error") + " " : "")
                    + (note.pack().isEmpty() ? "" : note.pack() + "  ") + note.what()));
        }
        return exit;
    }

    /** {@code jixiao packs list}. */
    @Command(name = "list")
    static final class ListCommand extends JixiaoCommand {
        ListCommand(Environment environment) {
            super(environment);
        }

        @Override
        ExitCode run() {
            return list(this);
        }
    }

    /** {@code jixiao packs verify}. */
    @Command(name = "verify")
    static final class VerifyCommand extends JixiaoCommand {
        VerifyCommand(Environment environment) {
            super(environment);
        }

        @Override
        ExitCode run() {
            return tell(this, "packs verify", environment().packs().verify(texts().locale()));
        }
    }

    /** {@code jixiao packs install}. */
    @Command(name = "install")
    static final class InstallCommand extends JixiaoCommand {

        @Parameters(arity = "1", paramLabel = "FOLDER|ZIP", descriptionKey = "packs.source")
        private Path source;

        InstallCommand(Environment environment) {
            super(environment);
        }

        @Override
        ExitCode run() throws IOException {
            if (!java.nio.file.Files.exists(source)) {
                throw usage("usage.notThere", source);
            }
            return tell(this, "packs install", environment().packs().install(source, texts().locale()));
        }
    }

    /** {@code jixiao packs remove}. */
    @Command(name = "remove")
    static final class RemoveCommand extends JixiaoCommand {

        @Parameters(arity = "1", paramLabel = "ID", descriptionKey = "packs.id")
        private String id;

        RemoveCommand(Environment environment) {
            super(environment);
        }

        @Override
        ExitCode run() throws IOException {
            return tell(this, "packs remove", environment().packs().remove(id, texts().locale()));
        }
    }
}
