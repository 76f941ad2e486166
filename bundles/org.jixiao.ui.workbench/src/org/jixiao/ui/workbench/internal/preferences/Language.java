package org.jixiao.ui.workbench.internal.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The language of the window. It must be known before there is a workspace, so it is kept in the user's home, where the
 * start script reads it and passes it on as {@code -nl}.
 */
public final class Language {

    /** Chinese. */
    public static final String CHINESE = "zh_CN"; //$NON-NLS-1$
    /** English. */
    public static final String ENGLISH = "en"; //$NON-NLS-1$

    private final Path file;

    /** The language of this user. */
    public Language() {
        this(Path.of(System.getProperty("user.home"), ".jixiao", "nl")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    Language(Path file) {
        this.file = file;
    }

    /** The language the program runs in now. */
    public static String current() {
        return Locale.CHINESE.getLanguage().equals(Locale.getDefault().getLanguage()) ? CHINESE : ENGLISH;
    }

    /** The language the program will start in; the current one when none was chosen. */
    public String chosen() {
        try {
            String text = Files.exists(file) ? Files.readString(file).strip() : "";
            return CHINESE.equals(text) || ENGLISH.equals(text) ? text : current();
        } catch (IOException e) {
            return current();
        }
    }

    /**
     * Chooses the language of the next start.
     *
     * @param language {@link #CHINESE} or {@link #ENGLISH}
     * @throws IOException when it cannot be stored
     */
    public void choose(String language) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, language + System.lineSeparator());
    }
}
