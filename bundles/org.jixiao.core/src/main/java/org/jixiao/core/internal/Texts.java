package org.jixiao.core.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of this bundle in the language of {@link Locale#getDefault()}. */
public final class Texts {

    private static final String BUNDLE = "org.jixiao.core.messages";

    private Texts() {
    }

    /**
     * @param key telling key of messages.properties
     * @param arguments fill the placeholders; a number is shown as plain digits
     * @return the sentence
     * @throws java.util.MissingResourceException when there is no such key
     */
    public static String get(String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = String.valueOf(arguments[i]);
        }
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), Texts.class.getClassLoader()).getString(key);
        return new MessageFormat(pattern, Locale.getDefault()).format(shown);
    }
}
