package org.jixiao.ui.editor.trace;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.scoring.api.Source;

/**
 * One line of the score trace.
 *
 * @param kind what it says: total, dimension, row, or a kind of {@link org.jixiao.scoring.api.TraceNode}
 * @param title first words
 * @param text the rest
 * @param source where an input came from; unknown for everything else
 * @param target the object of the document it speaks of, or null
 * @param children lines below it
 */
record TraceLine(String kind, String title, String text, Source source, EObject target, List<TraceLine> children) {

    TraceLine {
        children = List.copyOf(children);
    }

    /** This line and those below it as indented text, for the clipboard. */
    String toText() {
        StringBuilder out = new StringBuilder();
        print(out, 0);
        return out.toString();
    }

    private void print(StringBuilder out, int depth) {
        out.append("  ".repeat(depth)).append(title);
        if (!text.isEmpty()) {
            out.append("  ").append(text);
        }
        out.append(System.lineSeparator());
        children.forEach(child -> child.print(out, depth + 1));
    }
}
