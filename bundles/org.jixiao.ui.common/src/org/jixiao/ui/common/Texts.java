package org.jixiao.ui.common;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of one bundle: {@code messages.properties} (English) and {@code messages_zh.properties} (Chinese) beside a class.
 */
public final class Texts {

    private final ResourceBundle words;

    private Texts(ResourceBundle words) {
        this.words = words;
    }

    /**
     * The words beside the class, in the language of the running program.
     *
     * @param anchor a class of the package that holds the files
     */
    public static Texts of(Class<?> anchor) {
        return of(anchor, Locale.getDefault());
    }

    /** The words beside the class in a language; English where the language has none. */
    public static Texts of(Class<?> anchor, Locale locale) {
        return new Texts(ResourceBundle.getBundle(anchor.getPackageName() + ".messages", locale, anchor.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /**
     * The sentence of a key.
     *
     * @param key key in the files; an unknown one is shown as it is, so that a lacking translation never hides a fact
     * @param arguments values of the placeholders; numbers are printed plainly
     */
    public String get(String key, Object... arguments) {
        String pattern;
        try {
            pattern = words.getString(key);
        } catch (MissingResourceException absent) {
            return arguments.length == 0 ? key : key + " " + Arrays.toString(arguments);
        }
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] printed = Arrays.stream(arguments)
                .map(a -> a instanceof BigDecimal number ? number.toPlainString() : String.valueOf(a)).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(printed);
    }

    /** Whether the key exists. */
    public boolean has(String key) {
        return words.containsKey(key);
    }
}
