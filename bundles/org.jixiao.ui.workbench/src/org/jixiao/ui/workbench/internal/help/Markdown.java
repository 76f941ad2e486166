package org.jixiao.ui.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small part of Markdown that the help is written in: headings, paragraphs, lists, bold, code, links to pages.
 *
 * @param text   plain text without the marks
 * @param spans  where it looks special, in order
 */
record Markdown(String text, List<Span> spans) {

    /** How a piece of text looks. */
    enum Look {
        /** First heading. */
        TITLE,
        /** Further heading. */
        HEADING,
        /** Strong. */
        BOLD,
        /** A key, a command, a file. */
        CODE,
        /** Leads to another page. */
        LINK
    }

    /**
     * A piece of text.
     *
     * @param start  first character
     * @param length number of characters
     * @param look   how it looks
     * @param target page a link leads to, else empty
     */
    record Span(int start, int length, Look look, String target) {
    }

    private static final Pattern INLINE = Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`|\\[(.+?)\\]\\((.+?)\\)");

    static Markdown parse(String source) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String line : source.lines().toList()) {
            if (line.startsWith("#")) {
                int start = text.length();
                boolean title = !line.startsWith("##");
                text.append(line.replaceFirst("^#+\\s*", ""));
                spans.add(new Span(start, text.length() - start, title ? Look.TITLE : Look.HEADING, ""));
            } else {
                inline(line.startsWith("- ") ? "  •  " + line.substring(2) : line, text, spans);
            }
            text.append('\n');
        }
        return new Markdown(text.toString(), List.copyOf(spans));
    }

    private static void inline(String line, StringBuilder text, List<Span> spans) {
        Matcher matcher = INLINE.matcher(line);
        int at = 0;
        while (matcher.find()) {
            text.append(line, at, matcher.start());
            int start = text.length();
            String shown = matcher.group(1) != null ? matcher.group(1)
                    : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            text.append(shown);
            Look look = matcher.group(1) != null ? Look.BOLD : matcher.group(2) != null ? Look.CODE : Look.LINK;
            spans.add(new Span(start, shown.length(), look, look == Look.LINK ? matcher.group(4) : ""));
            at = matcher.end();
        }
        text.append(line, at, line.length());
    }
}
