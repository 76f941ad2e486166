package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.services.Libraries;
import org.jixiao.stages.library.LibrarySearch;
import org.jixiao.stages.library.StandardWords;
import org.jixiao.stages.library.Validity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao library search}: definitions by text, code or pinyin, with the standards that count on a day. */
@Command(name = "search")
final class LibrarySearchCommand extends JixiaoCommand {

    @Parameters(index = "0", paramLabel = "TEXT", descriptionKey = "library.search.text")
    private String text;

    @Parameters(index = "1..*", paramLabel = "LIBRARY", descriptionKey = "library.search.libraries")
    private List<String> named = new ArrayList<>();

    @Option(names = "--day", paramLabel = "YYYY-MM-DD", descriptionKey = "library.search.day", order = 1)
    private String day;

    LibrarySearchCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        LocalDate on = on();
        List<IndicatorLibrary> libraries = new ArrayList<>();
        for (String name : named) {
            libraries.add(LibraryCommand.find(this, name));
        }
        if (named.isEmpty()) {
            work().libraries().installed().stream().map(Libraries.Installed::library).forEach(libraries::add);
        }
        List<LibrarySearch.Hit> hits = LibrarySearch.find(libraries, text).stream()
                .filter(hit -> day == null || Validity.inForce(hit.definition(), on)).toList();
        ExitCode exit = hits.isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
        if (json()) {
            print(hits, on, exit);
            return exit;
        }
        TextTable table = new TextTable("  ").text(texts().get("library.code")).text(texts().get("library.level1")).text(texts().get("library.level2"))
                .text(texts().get("column.name")).text(texts().get("library.unit")).text(texts().get("library.standards")).text(texts().get("library.library"));
        hits.forEach(hit -> table.row(hit.definition().getCode(), hit.definition().getLevel1(), hit.definition().getLevel2(), hit.definition().getName(),
                hit.definition().getUnit(), String.join("; ", Validity.standards(hit.definition(), on).stream().map(StandardWords::value).toList()),
                hit.library().getName()));
        say(hits.isEmpty() ? List.of() : table.lines(environment().width()));
        say("  " + texts().count("library.found", hits.size()));
        return exit;
    }

    private LocalDate on() {
        try {
            return day == null ? LocalDate.now() : LocalDate.parse(day.strip());
        } catch (DateTimeParseException e) {
            throw usage("usage.day", day);
        }
    }

    private void print(List<LibrarySearch.Hit> hits, LocalDate on, ExitCode exit) {
        JsonOutput.print(out(), json -> {
            json.name("command").value("library search").name("exit").value(exit.code()).name("day").value(on.toString());
            json.name("indicators").beginArray();
            for (LibrarySearch.Hit hit : hits) {
                var definition = hit.definition();
                json.beginObject().name("library").value(hit.library().getId()).name("id").value(definition.getId()).name("code").value(definition.getCode());
                json.name("level1").value(definition.getLevel1()).name("level2").value(definition.getLevel2()).name("name").value(definition.getName());
                json.name("unit").value(definition.getUnit()).name("nature").value(definition.getNature().getName());
                json.name("foundIn").value(hit.part().name().toLowerCase(java.util.Locale.ROOT)).name("standards").beginArray();
                for (var standard : Validity.standards(definition, on)) {
                    json.beginObject().name("id").value(standard.getId()).name("basis").value(standard.getBasis().getName());
                    json.name("value").value(StandardWords.value(standard)).name("from").value(text(standard.getValidFrom()));
                    json.name("to").value(text(standard.getValidTo())).name("source").value(standard.getSource()).endObject();
                }
                json.endArray().endObject();
            }
            json.endArray();
        });
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
