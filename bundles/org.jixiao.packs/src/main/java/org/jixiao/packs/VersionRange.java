package org.jixiao.packs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions somebody can work with: {@code [1.0,2.0)} from 1.0 up to but without 2.0, {@code [1.0,1.0]} exactly 1.0,
 * {@code 1.0} that version or any later one, nothing: any.
 *
 * @param low least version
 * @param lowIncluded whether the least version itself will do
 * @param high greatest version, or null when there is no upper end
 * @param highIncluded whether the greatest version itself will do
 */
public record VersionRange(PackVersion low, boolean lowIncluded, PackVersion high, boolean highIncluded) {

    /** Every version. */
    public static final VersionRange ANY = new VersionRange(PackVersion.NONE, true, null, false);

    private static final Pattern INTERVAL = Pattern.compile("([\\[(])([^,]+),([^,]+)([\\])])");

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException when the text is no range, or an empty one
     */
    public static VersionRange parse(String text) {
        if (text == null || text.isBlank()) {
            return ANY;
        }
        String plain = text.strip();
        Matcher m = INTERVAL.matcher(plain);
        if (!m.matches()) {
            return new VersionRange(PackVersion.parse(plain), true, null, false);
        }
        VersionRange range = new VersionRange(PackVersion.parse(m.group(2)), m.group(1).equals("["),
                PackVersion.parse(m.group(3)), m.group(4).equals("]"));
        int order = range.low.compareTo(range.high);
        if (order > 0 || order == 0 && !(range.lowIncluded && range.highIncluded)) {
            throw new IllegalArgumentException(text);
        }
        return range;
    }

    /** Whether the version lies within. */
    public boolean includes(PackVersion version) {
        int fromLow = version.compareTo(low);
        if (fromLow < 0 || fromLow == 0 && !lowIncluded) {
            return false;
        }
        if (high == null) {
            return true;
        }
        int toHigh = version.compareTo(high);
        return toHigh < 0 || toHigh == 0 && highIncluded;
    }

    @Override
    public String toString() {
        if (high == null) {
            return low.toString();
        }
        return (lowIncluded ? "[" : "(") + low + "," + high + (highIncluded ? "]" : ")");
    }
}
