package org.jixiao.report.annual;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.scoring.api.Message;

/**
 * The text of the annual report as an agency can edit it: lines of words with names in braces that are replaced by figures, headings that
 * begin with {@code #} or {@code ##}, and lines in brackets where a table or chart goes. Lines that begin with {@code //} are remarks.
 * It holds no code, so that a template from anywhere can do no harm.
 *
 * @param parts what it says, from top to bottom
 */
public record AnnualTemplate(List<Part> parts) {

    /** Tables that can be named. */
    public static final Set<String> TABLES = Set.of("stages", "grades", "lights", "units", "duties", "overdue", "rectification", "decisions");
    /** Charts that can be named. */
    public static final Set<String> CHARTS = Set.of("stages", "grades", "lights", "money");

    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BLOCK = Pattern.compile("\\[(table|chart):\\s*([A-Za-z]+)\\s*]");

    public AnnualTemplate {
        parts = List.copyOf(parts);
    }

    /** What a part is. */
    public enum Kind {
        /** The title. */
        TITLE,
        /** The heading of a section. */
        SECTION,
        /** Words. */
        TEXT,
        /** A table, by its name. */
        TABLE,
        /** A chart, by its name. */
        CHART
    }

    /** A part with its words or name. */
    public record Part(Kind kind, String text) {
    }

    /**
     * Reads a template and puts the figures in.
     *
     * @param name what it is called in messages: the file
     * @param values the figures by name
     * @param locale language of messages
     * @throws IOException naming the file and each line that cannot be understood
     */
    public static AnnualTemplate read(String name, String text, Map<String, String> values, Locale locale) throws IOException {
        List<Part> parts = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip().replace("\uFEFF", "");
            if (!line.isEmpty() && !line.startsWith("//")) {
                parts.add(part(line, values, message(locale, "template.line", name, i + 1), faults, locale));
            }
        }
        if (!faults.isEmpty()) {
            throw new IOException(String.join("\n", faults));
        }
        return new AnnualTemplate(parts);
    }

    private static Part part(String line, Map<String, String> values, String where, List<String> faults, Locale locale) {
        Matcher block = BLOCK.matcher(line);
        if (block.matches()) {
            boolean table = block.group(1).equals("table");
            Set<String> known = table ? TABLES : CHARTS;
            if (!known.contains(block.group(2))) {
                faults.add(where + message(locale, "template.block", block.group(2), known.stream().sorted().toList()));
            }
            return new Part(table ? Kind.TABLE : Kind.CHART, block.group(2));
        }
        if (line.startsWith("[")) {
            faults.add(where + message(locale, "template.bracket", line));
        }
        Kind kind = line.startsWith("##") ? Kind.SECTION : line.startsWith("#") ? Kind.TITLE : Kind.TEXT;
        return new Part(kind, filled(line.replaceFirst("^#{1,2}\\s*", ""), values, where, faults, locale));
    }

    private static String filled(String line, Map<String, String> values, String where, List<String> faults, Locale locale) {
        return NAME.matcher(line).replaceAll(found -> {
            String value = values.get(found.group(1).strip());
            if (value == null) {
                faults.add(where + message(locale, "template.name", found.group(1), values.keySet().stream().sorted().toList()));
            }
            return Matcher.quoteReplacement(value == null ? "" : value);
        });
    }

    private static String message(Locale locale, String key, Object... arguments) {
        return Message.of(AnnualTemplate.class, key, arguments).render(locale);
    }
}
