package org.jixiao.workspace.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this bundle in the language the program runs in. */
public final class Texts {

    private static final String BUNDLE = "org.jixiao.workspace.internal.messages";

    private Texts() {
    }

    /**
     * @param key a key of messages.properties
     * @param arguments what its placeholders stand for
     * @return the text
     */
    public static String get(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), Texts.class.getClassLoader())
                .getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern).format(arguments);
    }
}
