package org.jixiao.cli.core.internal.commands;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.cli.core.internal.text.Texts;
import org.jixiao.cli.core.internal.work.Together;
import org.jixiao.report.model.Figures;

/** Prints one score that many subjects, or many years, have together. */
final class TogetherPrinter {

    private final Texts texts;
    private final int width;

    TogetherPrinter(Texts texts, int width) {
        this.texts = texts;
        this.width = width;
    }

    /** For people. */
    List<String> lines(Together together) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("together.head", together.subjects(), together.scheme()));
        TextTable table = new TextTable("  ").text(texts.get("together.name")).text(texts.get("together.target")).text(texts.get("together.actual"))
                .number(texts.get("together.points")).number(texts.get("together.score"));
        for (Together.Line line : together.lines()) {
            table.row(title(line), line.target(), line.actual(), line.points() == null ? "" : Figures.plain(line.points()), range(line.low(), line.high()));
        }
        lines.addAll(table.lines(width));
        together.lines().forEach(line -> line.arithmetic().forEach(how -> lines.add("    " + title(line) + "  " + how)));
        lines.add(texts.get("together.total", range(together.low(), together.high()), together.grade()));
        together.problems().forEach(problem -> lines.add("  ! " + problem));
        return lines;
    }

    /** Whether a person has to look at it. */
    static ExitCode exit(Together together) {
        boolean open = together.low() == null || together.low().compareTo(together.high()) != 0;
        return open || !together.problems().isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private String title(Together.Line line) {
        return line.name().isEmpty() ? texts.get("explain.execution") : line.name();
    }

    private static String range(BigDecimal low, BigDecimal high) {
        return low == null ? "" : low.compareTo(high) == 0 ? Figures.plain(low) : Figures.plain(low) + "–" + Figures.plain(high);
    }

    /** The members of a document for programs. */
    void print(JsonWriter json, String command, Together together, Collection<String> subjects, ExitCode exit)
            throws IOException {
        json.name("command").value(command);
        json.name("exit").value(exit.code());
        json.name("scheme").value(together.scheme());
        json.name("subjects").beginArray();
        for (String subject : subjects) {
            json.value(subject);
        }
        json.endArray();
        json.name("lines").beginArray();
        for (Together.Line line : together.lines()) {
            json.beginObject();
            json.name("name").value(title(line));
            json.name("target").value(line.target());
            json.name("actual").value(line.actual());
            json.name("points").value(line.points());
            json.name("low").value(line.low());
            json.name("high").value(line.high());
            json.name("arithmetic").beginArray();
            for (String how : line.arithmetic()) {
                json.value(how);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.name("low").value(together.low());
        json.name("high").value(together.high());
        json.name("grade").value(together.grade());
        json.name("problems").beginArray();
        for (String problem : together.problems()) {
            json.value(problem);
        }
        json.endArray();
    }
}
