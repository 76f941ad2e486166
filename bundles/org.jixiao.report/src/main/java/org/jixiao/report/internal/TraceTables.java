package org.jixiao.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.exchange.document.PlannedDocument.Align;
import org.jixiao.exchange.document.PlannedDocument.Cell;
import org.jixiao.exchange.document.PlannedDocument.Tone;
import org.jixiao.report.model.TraceView;

/** Writes score traces into a document: the printed sentence, then rule, clause, inputs with their cells, and the arithmetic as a table. */
final class TraceTables {

    private static final List<Integer> WIDTHS = List.of(12, 88);

    private TraceTables() {
    }

    /** A trace with the traces of its parts. */
    static void whole(TraceView trace, DocumentPen pen) {
        own(trace, pen);
        for (TraceView part : trace.children()) {
            if (!part.sentence().isEmpty() || !part.steps().isEmpty() || !part.inputs().isEmpty()) {
                pen.sentence(part.title());
                whole(part, pen);
            }
        }
    }

    /** A trace without its parts. */
    static void own(TraceView trace, DocumentPen pen) {
        if (!trace.sentence().isEmpty()) {
            pen.sentence(trace.sentence());
        }
        List<List<Cell>> lines = new ArrayList<>();
        line(lines, "trace.rule", join(trace.rule(), " · ", trace.method()), pen);
        line(lines, "trace.clause", join(trace.document(), ": ", trace.clause()), pen);
        line(lines, "trace.inputs", trace.inputs().stream().map(TraceTables::input).collect(Collectors.joining("\n")), pen);
        line(lines, "trace.steps", trace.steps().stream().map(TraceTables::step).collect(Collectors.joining("\n")), pen);
        line(lines, "trace.flags", String.join("\n", trace.flags()), pen);
        line(lines, "trace.reason", trace.reason(), pen);
        if (!lines.isEmpty()) {
            pen.table(WIDTHS, 0, lines);
        }
    }

    private static String input(TraceView.Input input) {
        return input.name() + " " + input.value() + (input.source().isEmpty() ? "" : "  ← " + input.source());
    }

    /** A line of the arithmetic, set in by two Chinese characters for each level. */
    private static String step(TraceView.Step step) {
        return "\u3000\u3000".repeat(step.depth()) + join(step.label(), "\u3000", step.text());
    }

    private static void line(List<List<Cell>> lines, String key, String text, DocumentPen pen) {
        if (!text.isEmpty()) {
            lines.add(List.of(new Cell(pen.say(key), Align.CENTRE, Tone.FAINT, false), DocumentPen.text(text)));
        }
    }

    private static String join(String first, String between, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
    }
}
