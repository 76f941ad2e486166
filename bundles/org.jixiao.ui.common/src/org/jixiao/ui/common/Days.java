package org.jixiao.ui.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as they are shown and typed: 2026-03-31, 2026/3/31, 2026.3.31, 2026年3月31日 or 20260331. */
public final class Days {

    private static final Pattern PARTS = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private Days() {
    }

    /** A day as it is shown; nothing for none. */
    public static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The day that was typed; null when it is none, or one that the month does not have. */
    public static LocalDate read(String text) {
        for (Pattern pattern : new Pattern[] {PARTS, DIGITS}) {
            Matcher found = pattern.matcher(text.strip());
            if (found.matches()) {
                try {
                    return LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
                } catch (DateTimeException noSuchDay) {
                    return null;
                }
            }
        }
        return null;
    }
}
