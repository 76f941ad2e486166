package org.jixiao.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jixiao.exchange.internal.Texts;

/**
 * A sentence for the user that is put into words only when it is shown, so that one run can speak Chinese to one reader and
 * English to another.
 *
 * @param key
 *            key in the bundle's {@code messages*.properties}
 * @param arguments
 *            values for the placeholders; a {@link Message} among them is put into words, too
 */
public record Message(String key, List<Object> arguments) {

	public Message {
		arguments = List.copyOf(arguments);
	}

	/** A message with arguments, none of them {@code null}. */
	public static Message of(String key, Object... arguments) {
		return new Message(key, Arrays.stream(arguments).map(a -> a == null ? "" : a).collect(Collectors.toList()));
	}

	/** The sentence in the given language (Chinese or English; English for every other). */
	public String text(Locale locale) {
		return Texts.format(locale, key, arguments);
	}

	/** The sentence in the language of the running program. */
	public String text() {
		return text(Locale.getDefault());
	}
}
