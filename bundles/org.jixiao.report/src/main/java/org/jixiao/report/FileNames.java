package org.jixiao.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes names of files from titles: readable, allowed on every system, and no two the same in one folder. */
public final class FileNames {

    private static final int LONGEST = 80;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
            "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private final Set<String> taken = new HashSet<>();

    /**
     * A name that was not given before by this object.
     *
     * @param title what it is about; may hold anything
     * @param extension extension without the dot
     */
    public String unique(String title, String extension) {
        String base = safe(title);
        String name = base + "." + extension;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + "-" + i + "." + extension;
        }
        return name;
    }

    /** {@code title} without what file systems forbid; never empty, at most 80 characters. */
    public static String safe(String title) {
        String name = title == null ? "" : title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_").replaceAll("\\s+", " ").strip();
        name = name.replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (name.length() > LONGEST) {
            name = name.substring(0, Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST).strip();
        }
        if (name.isEmpty()) {
            return "_";
        }
        return DEVICES.contains(name.toLowerCase(Locale.ROOT)) ? "_" + name : name;
    }
}
