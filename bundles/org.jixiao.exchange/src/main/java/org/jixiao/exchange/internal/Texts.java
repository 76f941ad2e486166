package org.jixiao.exchange.internal;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.jixiao.exchange.Message;

/** Looks up the bundle's sentences. */
public final class Texts {

	private static final String BASE = "org.jixiao.exchange.messages";
	// Without this, English asked for on a Chinese machine would come in Chinese.
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Texts() {
	}

	/** The sentence for a key. A key that is missing in the file is shown as it is, so that nothing else is lost. */
	public static String format(Locale locale, String key, List<Object> arguments) {
		String pattern;
		try {
			pattern = ResourceBundle.getBundle(BASE, locale, Texts.class.getClassLoader(), NO_FALLBACK).getString(key);
		} catch (MissingResourceException e) {
			return key + arguments;
		}
		Object[] values = new Object[arguments.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = switch (arguments.get(i)) {
			case Message message -> message.text(locale);
			case org.jixiao.scoring.api.Message message -> message.render(locale);
			// Numbers are shown as digits, without grouping: the user compares them with the file.
			case BigDecimal number -> number.toPlainString();
			case Object other -> other.toString();
			};
		}
		return new MessageFormat(pattern, locale).format(values);
	}
}
