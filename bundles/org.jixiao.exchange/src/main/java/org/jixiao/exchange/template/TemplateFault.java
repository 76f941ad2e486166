package org.jixiao.exchange.template;

import java.util.Locale;

import org.jixiao.exchange.Message;

/**
 * A placeholder that cannot be filled. It stays visible in what is written.
 *
 * @param place
 *            where it stands, for people
 * @param placeholder
 *            as it is written
 * @param reason
 *            why it cannot be filled, and what may be meant
 */
public record TemplateFault(Message place, String placeholder, Message reason) {

	/** Place, placeholder and reason in one line. */
	public String text(Locale locale) {
		return Message.of("template.fault", place, placeholder, reason).text(locale);
	}
}
