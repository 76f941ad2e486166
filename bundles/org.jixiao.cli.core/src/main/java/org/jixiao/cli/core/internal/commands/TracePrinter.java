package org.jixiao.cli.core.internal.commands;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.cli.core.internal.console.DisplayWidth;
import org.jixiao.cli.core.internal.text.Texts;
import org.jixiao.report.model.TraceView;

/** A trace as a tree of lines, as the window shows it. */
final class TracePrinter {

    private static final int LABEL = 6;

    /** A line with what hangs below it. */
    private record Node(String text, List<Node> below) {
    }

    private final Texts texts;

    TracePrinter(Texts texts) {
        this.texts = texts;
    }

    List<String> print(String title, TraceView trace) {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        print(lines, nodes(trace), " ");
        return lines;
    }

    private static void print(List<String> lines, List<Node> nodes, String indent) {
        for (int i = 0; i < nodes.size(); i++) {
            boolean last = i == nodes.size() - 1;
            lines.add(indent + (last ? "└ " : "├ ") + nodes.get(i).text());
            print(lines, nodes.get(i).below(), indent + (last ? "  " : "│ "));
        }
    }

    private List<Node> nodes(TraceView trace) {
        List<Node> nodes = new ArrayList<>();
        if (!trace.rule().isEmpty() || !trace.method().isEmpty()) {
            nodes.add(leaf("trace.rule", (trace.rule() + "  " + trace.method()).strip()));
        }
        if (!trace.document().isEmpty() || !trace.clause().isEmpty()) {
            nodes.add(leaf("trace.clause", (trace.document() + "  " + trace.clause()).strip()));
        }
        for (TraceView.Input input : trace.inputs()) {
            nodes.add(leaf("trace.input", input.name() + " " + input.value() + (input.source().isEmpty() ? "" : "  ← " + input.source())));
        }
        for (TraceView.Step step : trace.steps()) {
            nodes.add(leaf("trace.step", "  ".repeat(step.depth()) + (step.label() + "  " + step.text()).strip()));
        }
        if (!trace.flags().isEmpty()) {
            nodes.add(leaf("trace.flag", String.join("; ", trace.flags())));
        }
        if (!trace.reason().isEmpty()) {
            nodes.add(leaf("trace.reason", trace.reason()));
        }
        if (!trace.sentence().isEmpty()) {
            nodes.add(leaf("trace.sentence", trace.sentence()));
        }
        for (TraceView child : trace.children()) {
            nodes.add(new Node(child.title(), nodes(child)));
        }
        return nodes;
    }

    private Node leaf(String key, String text) {
        return new Node(DisplayWidth.padRight(texts.get(key), LABEL) + text, List.of());
    }
}
