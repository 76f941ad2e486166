package org.jixiao.ui.workbench.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of this bundle in the language the program runs in.
 */
public final class Texts {

    private static final String BUNDLE = "org.jixiao.ui.workbench.internal.messages"; //$NON-NLS-1$

    private Texts() {
    }

    /**
     * Gives a text, with its placeholders filled.
     *
     * @param key       a key of messages.properties
     * @param arguments what the placeholders {0}, {1}… stand for
     * @return the text in the language of the program
     * @throws java.util.MissingResourceException when the key is in no language
     */
    public static String get(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), Texts.class.getClassLoader())
                .getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern).format(arguments);
    }
}
