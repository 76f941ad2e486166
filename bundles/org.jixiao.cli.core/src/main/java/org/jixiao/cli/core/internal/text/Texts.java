package org.jixiao.cli.core.internal.text;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the command line in one language. */
public final class Texts {

    private static final String WORDS = "org.jixiao.cli.core.internal.text.messages";
    private static final String HELP = "org.jixiao.cli.core.internal.commands.help";

    private final Locale locale;
    private final ResourceBundle words;

    /** Words in the given language: Chinese, or English for every other. */
    public Texts(Locale locale) {
        this.locale = locale;
        this.words = bundle(WORDS, locale);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** A sentence with its placeholders filled; numbers are printed plainly. */
    public String get(String key, Object... arguments) {
        Object[] printed = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            printed[i] = arguments[i] instanceof BigDecimal number ? number.toPlainString() : String.valueOf(arguments[i]);
        }
        return new MessageFormat(words.getString(key), Locale.ROOT).format(printed);
    }

    /** A sentence that counts something: the key with {@code .one} behind it for 1, where the language has such a form. */
    public String count(String key, long number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        boolean one = number == 1 && !"zh".equals(locale.getLanguage()) && words.containsKey(key + ".one");
        return get(one ? key + ".one" : key, arguments);
    }

    /** The texts of the usage help. */
    public ResourceBundle help() {
        return bundle(HELP, locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
