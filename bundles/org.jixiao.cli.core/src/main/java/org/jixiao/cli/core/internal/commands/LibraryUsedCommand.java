package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.core.merge.MergeTexts;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.services.Libraries;
import org.jixiao.stages.library.LibrarySearch;
import org.jixiao.stages.library.LibraryUses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao library used}: which dossiers have targets that come from a library. */
@Command(name = "used")
final class LibraryUsedCommand extends FilesCommand {

    @Parameters(index = "0", paramLabel = "LIBRARY", descriptionKey = "library.library")
    private String named;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "dossiers.files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--of", paramLabel = "TEXT", descriptionKey = "library.used.of", order = 1)
    private String of;

    LibraryUsedCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        var library = LibraryCommand.find(this, named);
        List<IndicatorDefinition> definitions = LibrarySearch.find(List.of(library), of).stream().map(LibrarySearch.Hit::definition).toList();
        List<Path> files = files(paths, FileFinder.DOSSIERS);
        List<Libraries.Used> found = new ArrayList<>();
        try (ProgressLine line = progress(texts().count("progress.files", files.size()), files.size())) {
            work().libraries().used(definitions, files, environment().cancellation(), used -> {
                found.add(used);
                line.step();
            });
        }
        boolean cancelled = found.size() < files.size();
        boolean broken = found.stream().anyMatch(u -> !u.fault().isEmpty());
        ExitCode exit = cancelled ? ExitCode.CANCELLED : broken ? ExitCode.FINDINGS : ExitCode.OK;
        if (json()) {
            print(found, exit, cancelled);
        } else {
            tell(found);
        }
        if (cancelled) {
            remark(texts().get("cancelled"));
        }
        return exit;
    }

    private void tell(List<Libraries.Used> found) {
        TextTable table = new TextTable("  ").text(texts().get("library.code")).text(texts().get("column.name")).text(texts().get("library.dossier"))
                .number(texts().get("library.year")).text(texts().get("library.where")).text(texts().get("library.target")).text(texts().get("library.by"));
        int rows = 0;
        for (Libraries.Used used : found) {
            for (LibraryUses.Use use : used.uses()) {
                rows++;
                table.row(use.definition().getCode(), use.name(), used.file().toString(), String.valueOf(used.dossier().getFiscalYear()),
                        texts().get(use.isObjective() ? "library.objective" : "library.evaluation"), target(use.target()), texts().get(by(use)));
            }
            if (!used.fault().isEmpty()) {
                remark("  " + used.fault());
            }
        }
        say(rows == 0 ? List.of() : table.lines(environment().width()));
        say("  " + texts().get("library.uses", rows, found.stream().filter(u -> !u.uses().isEmpty()).count(), found.size()));
    }

    private static String by(LibraryUses.Use use) {
        return use.differs() ? "library.by.changed" : use.byId() ? "library.by.id" : "library.by.name";
    }

    private static String target(Quantity target) {
        return target == null ? "" : MergeTexts.value(target);
    }

    private void print(List<Libraries.Used> found, ExitCode exit, boolean cancelled) {
        JsonOutput.print(out(), json -> {
            json.name("command").value("library used").name("exit").value(exit.code()).name("cancelled").value(cancelled).name("dossiers").beginArray();
            for (Libraries.Used used : found) {
                json.beginObject().name("file").value(used.file().toString()).name("fault").value(used.fault());
                json.name("id").value(used.dossier() == null ? null : used.dossier().getId()).name("uses").beginArray();
                for (LibraryUses.Use use : used.uses()) {
                    json.beginObject().name("indicator").value(use.definition().getId()).name("code").value(use.definition().getCode());
                    json.name("row").value(use.row().getId()).name("name").value(use.name());
                    json.name("part").value(use.isObjective() ? "objectives" : "evaluation").name("target").value(target(use.target()));
                    json.name("byId").value(use.byId()).name("renamed").value(use.differs()).endObject();
                }
                json.endArray().endObject();
            }
            json.endArray();
        });
    }
}
