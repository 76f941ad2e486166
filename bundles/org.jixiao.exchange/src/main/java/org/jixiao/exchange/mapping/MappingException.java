package org.jixiao.exchange.mapping;

import org.jixiao.exchange.Message;

/** A mapping file cannot be used; the message names the file and the place. */
public final class MappingException extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient Message what;

	/** With a message for the user and the cause, which may be {@code null}. */
	public MappingException(Message what, Throwable cause) {
		super(what.text(), cause);
		this.what = what;
	}

	/** The message for the user. */
	public Message what() {
		return what;
	}
}
