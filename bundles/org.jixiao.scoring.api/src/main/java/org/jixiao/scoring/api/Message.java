package org.jixiao.scoring.api;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * A sentence that is not yet in a language: a key of a resource bundle and its arguments. Numbers among the arguments are
 * printed as plain decimals and never in the notation of a locale, because a score reads the same everywhere; a message
 * among them is rendered in the same language.
 *
 * @param anchor a class beside the resource bundle {@code messages} (English) and {@code messages_zh} (Chinese); its loader
 *     reads the bundle, so that a plug-in brings its own words
 * @param key the key in the bundle
 * @param arguments the values of the placeholders {0}, {1}, …
 */
public record Message(Class<?> anchor, String key, List<Object> arguments) {

    public Message {
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(key);
        arguments = List.copyOf(arguments);
    }

    /** A message of the bundle beside {@code anchor}. */
    public static Message of(Class<?> anchor, String key, Object... arguments) {
        return new Message(anchor, key, Arrays.asList(arguments));
    }

    /** Fixed words that are the same in every language, such as a name that a user gave. */
    public static Message literal(String text) {
        return of(Message.class, "literal", text);
    }

    /** Whether the bundle beside the anchor has this key in the language. */
    public boolean exists(Locale locale) {
        try {
            return bundle(locale).containsKey(key);
        } catch (MissingResourceException absent) {
            return false;
        }
    }

    /** The sentence in the language of {@code locale} (null: the default locale); the key itself where words are lacking. */
    public String render(Locale locale) {
        Locale language = locale == null ? Locale.getDefault() : locale;
        if (anchor == Message.class && key.equals("literal")) {
            return String.valueOf(arguments.get(0));
        }
        String pattern;
        try {
            pattern = bundle(language).getString(key);
        } catch (MissingResourceException absent) {
            // A lacking translation must not hide the fact; key and numbers are better than nothing.
            return arguments.isEmpty() ? key : key + " " + arguments.stream().map(a -> print(a, language)).toList();
        }
        Object[] printed = arguments.stream().map(a -> (Object) print(a, language)).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(printed);
    }

    private ResourceBundle bundle(Locale locale) {
        String name = anchor.getPackageName() + ".messages";
        // Without fallback: English must not turn into the Chinese of the machine's default locale.
        return ResourceBundle.getBundle(name, locale, anchor.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String print(Object argument, Locale locale) {
        return switch (argument) {
            case Message message -> message.render(locale);
            case Quantity quantity -> quantity.render(locale);
            case Source source -> source.render(locale);
            case ValueState state -> state.label(locale);
            case BigDecimal number -> number.toPlainString();
            case List<?> list -> list.stream().map(a -> print(a, locale))
                    .collect(Collectors.joining(isChinese(locale) ? "、" : ", "));
            default -> String.valueOf(argument);
        };
    }

    static boolean isChinese(Locale locale) {
        return "zh".equals(locale.getLanguage());
    }
}
