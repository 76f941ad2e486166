package org.jixiao.scoring.api;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a value came from: a cell of a file, or a person on a day, or words. Every part may be empty, none is null except
 * the date. A trace prints it behind the value ("自评表.xlsx · 表1 · F12").
 *
 * @param text free words, such as "目标批复 v2", or empty
 * @param file file name, or empty
 * @param sheet sheet name, or empty
 * @param cell cell address such as {@code F12}, or empty
 * @param person who gave the value, or empty
 * @param date the day it was given, or null
 */
public record Source(String text, String file, String sheet, String cell, String person, LocalDate date) {

    /** Nothing is known about the origin. */
    public static final Source UNKNOWN = new Source("", "", "", "", "", null);

    public Source {
        text = Objects.requireNonNullElse(text, "");
        file = Objects.requireNonNullElse(file, "");
        sheet = Objects.requireNonNullElse(sheet, "");
        cell = Objects.requireNonNullElse(cell, "");
        person = Objects.requireNonNullElse(person, "");
    }

    /** An origin in free words. */
    public static Source text(String text) {
        return new Source(text, "", "", "", "", null);
    }

    /** A cell of a workbook. */
    public static Source cell(String file, String sheet, String cell) {
        return new Source("", file, sheet, cell, "", null);
    }

    /** A person who typed the value on a day. */
    public static Source entered(String person, LocalDate date) {
        return new Source("", "", "", "", person, date);
    }

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** The origin in one line, its parts separated by a middle dot; empty when unknown. */
    public String render(Locale locale) {
        StringBuilder line = new StringBuilder();
        append(line, text);
        append(line, file);
        append(line, sheet);
        append(line, cell);
        if (!person.isEmpty()) {
            append(line, Message.of(Source.class, "source.entered", person).render(locale));
        }
        if (date != null) {
            append(line, date.toString());
        }
        return line.toString();
    }

    private static void append(StringBuilder line, String part) {
        if (!part.isEmpty()) {
            if (line.length() > 0) {
                line.append(" · ");
            }
            line.append(part);
        }
    }
}
