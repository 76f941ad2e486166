package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.PackTool;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.console.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao packs}: what is installed; with a command below it, verify, install, remove and restore. */
@Command(name = "packs")
final class PacksCommand extends JixiaoCommand {

    private static final int PERCENT = 100;

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
            document(command, name, exit, json -> {
                for (PackTool.Note note : notes) {
                    json.beginObject().name("error").value(note.error()).name("pack").value(note.pack()).name("message").value(note.what());
                    json.endObject();
                }
            });
        } else {
            notes.forEach(note -> say(command, note.error(), note.pack(), note.what()));
        }
        return exit;
    }

    private static ExitCode tellChanges(JixiaoCommand command, String name, List<PackTool.Change> changes) {
        ExitCode exit = changes.stream().anyMatch(PackTool.Change::refused) ? ExitCode.FINDINGS : ExitCode.OK;
        if (command.json()) {
            document(command, name, exit, json -> {
                for (PackTool.Change change : changes) {
                    json.beginObject().name("error").value(change.refused()).name("pack").value(change.pack()).name("message")
                            .value(sentence(command, change)).name("change").value(change.kind().name().toLowerCase(Locale.ROOT))
                            .name("name").value(change.name()).name("version").value(change.version()).name("signers").beginArray();
                    for (String signer : change.signers()) {
                        json.value(signer);
                    }
                    json.endArray().endObject();
                }
            });
        } else {
            changes.forEach(change -> say(command, change.refused(), change.pack(), sentence(command, change)));
        }
        return exit;
    }

    private static String sentence(JixiaoCommand command, PackTool.Change change) {
        String signature = change.signers().isEmpty() ? command.texts().get("packs.unsigned")
                : command.texts().get("packs.signed", String.join(", ", change.signers()));
        return command.texts().get("packs.change." + change.kind(), change.name(), change.version(), signature);
    }

    private static void document(JixiaoCommand command, String name, ExitCode exit, JsonOutput.Part notes) {
        JsonOutput.print(command.out(), json -> {
            json.name("command").value(name);
            json.name("exit").value(exit.code());
            json.name("notes").beginArray();
            notes.write(json);
            json.endArray();
        });
    }

    private static void say(JixiaoCommand command, boolean error, String pack, String what) {
        command.say("  " + (error ? command.texts().get("note.error") + " " : "") + (pack.isEmpty() ? "" : pack + "  ") + what);
    }

    /** What is done while progress is shown. */
    private interface Work<T> {
        T run(PackTool.Watch watch) throws IOException;
    }

    /** Does something that takes seconds, with a line of progress. Empty when Ctrl-C stopped it, which leaves everything as it was. */
    private static <T> Optional<T> watched(JixiaoCommand command, String label, Work<T> work) throws IOException {
        try (ProgressLine line = command.progress(command.texts().get(label), PERCENT)) {
            return Optional.of(work.run(new PackTool.Watch() {
                private int shown;

                @Override
                public void done(int percent) {
                    for (; shown < Math.min(percent, PERCENT); shown++) {
                        line.step();
                    }
                }

                @Override
                public boolean cancelled() {
                    return command.environment().cancellation().getAsBoolean();
                }
            }));
        } catch (IOException refused) {
            if (!command.environment().cancellation().getAsBoolean()) {
                throw refused;
            }
            command.remark(refused.getMessage());
            return Optional.empty();
        }
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

        @Parameters(index = "0", arity = "1", paramLabel = "FOLDER|ZIP", descriptionKey = "packs.source")
        private Path source;

        @Parameters(index = "1..*", paramLabel = "ID", descriptionKey = "packs.only")
        private List<String> only = new ArrayList<>();

        @Option(names = "--trust", descriptionKey = "packs.trust", order = 1)
        private boolean trust;

        InstallCommand(Environment environment) {
            super(environment);
        }

        @Override
        ExitCode run() throws IOException {
            if (!Files.exists(source)) {
                throw usage("usage.notThere", source);
            }
            return watched(this, "progress.packs.install",
                    watch -> environment().packs().install(source, only, trust, watch, texts().locale()))
                    .map(changes -> tellChanges(this, "packs install", changes)).orElse(ExitCode.CANCELLED);
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
            return watched(this, "progress.packs.remove", watch -> environment().packs().remove(id, watch, texts().locale()))
                    .map(change -> tellChanges(this, "packs remove", List.of(change))).orElse(ExitCode.CANCELLED);
        }
    }

    /** {@code jixiao packs restore}. */
    @Command(name = "restore")
    static final class RestoreCommand extends JixiaoCommand {
        RestoreCommand(Environment environment) {
            super(environment);
        }

        @Override
        ExitCode run() throws IOException {
            return watched(this, "progress.packs.restore", watch -> environment().packs().restore(watch, texts().locale()))
                    .map(notes -> tell(this, "packs restore", notes.isEmpty() ? nothing() : notes)).orElse(ExitCode.CANCELLED);
        }

        private List<PackTool.Note> nothing() {
            return List.of(new PackTool.Note(false, "", texts().get("packs.nothingToRestore")));
        }
    }
}
