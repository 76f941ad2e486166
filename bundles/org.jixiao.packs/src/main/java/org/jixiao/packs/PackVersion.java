package org.jixiao.packs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of a pack, a scheme or a method: {@code major.minor.micro.qualifier}, the trailing parts optional. Numbers are
 * compared as numbers, the qualifier as text; 1.2 equals 1.2.0.
 *
 * @param major changes when documents made with an earlier version are understood otherwise
 * @param minor changes when something is added
 * @param micro changes for corrections
 * @param qualifier anything more, or empty
 */
public record PackVersion(int major, int minor, int micro, String qualifier) implements Comparable<PackVersion> {

    /** 0.0.0, the version of things that declare none. */
    public static final PackVersion NONE = new PackVersion(0, 0, 0, "");

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9})(?:\\.(\\d{1,9})(?:\\.([\\w-]+))?)?)?");

    public PackVersion {
        qualifier = qualifier == null ? "" : qualifier;
    }

    /**
     * Reads a version.
     *
     * @throws IllegalArgumentException when the text is not a version
     */
    public static PackVersion parse(String text) {
        Matcher m = FORM.matcher(text == null ? "" : text.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new PackVersion(number(m.group(1)), number(m.group(2)), number(m.group(3)), m.group(4));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    @Override
    public int compareTo(PackVersion other) {
        int order = Integer.compare(major, other.major);
        order = order != 0 ? order : Integer.compare(minor, other.minor);
        order = order != 0 ? order : Integer.compare(micro, other.micro);
        return order != 0 ? order : qualifier.compareTo(other.qualifier);
    }

    @Override
    public String toString() {
        String numbers = major + "." + minor + "." + micro;
        return qualifier.isEmpty() ? numbers : numbers + "." + qualifier;
    }
}
