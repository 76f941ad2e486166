package org.jixiao.report.appraisal;

import java.util.List;
import java.util.Locale;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.TraceNode;

/** Prints how points came about, a line for each step, with where each input came from. */
final class Whys {

    private Whys() {
    }

    /** All steps; parts are set in by two Chinese characters. */
    static String steps(Explanation explanation, Locale locale) {
        StringBuilder lines = new StringBuilder();
        print(explanation.render(Message.literal(""), locale).children(), 0, lines);
        return lines.toString().stripTrailing();
    }

    private static void print(List<TraceNode> nodes, int depth, StringBuilder lines) {
        for (TraceNode node : nodes) {
            if (!node.kind().equals("sentence")) {
                lines.append("\u3000\u3000".repeat(depth)).append((node.title() + "\u3000" + node.text()).strip()).append('\n');
                print(node.children(), depth + 1, lines);
            }
        }
    }
}
