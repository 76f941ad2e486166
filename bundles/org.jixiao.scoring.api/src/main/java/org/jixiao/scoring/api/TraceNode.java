package org.jixiao.scoring.api;

import java.util.List;

/**
 * A line of an explanation in words, with the lines below it.
 *
 * @param kind stable name of the kind of line: rule, clause, input, case, arithmetic, limit, rounding, flag, group, result
 * @param title what the line is about ("计算")
 * @param text the line itself ("10 × 288 ÷ 300 = 9.6")
 * @param source origin of an input, or {@link Source#UNKNOWN}
 * @param children lines below
 */
public record TraceNode(String kind, String title, String text, Source source, List<TraceNode> children) {
    public TraceNode {
        children = List.copyOf(children);
    }

    /** The tree as indented text, two blanks a level. */
    public String toText() {
        StringBuilder out = new StringBuilder();
        print(out, 0);
        return out.toString();
    }

    private void print(StringBuilder out, int depth) {
        out.append("  ".repeat(depth)).append(title);
        if (!text.isEmpty()) {
            out.append("  ").append(text);
        }
        out.append('\n');
        children.forEach(child -> child.print(out, depth + 1));
    }
}
