package org.jixiao.exchange.registry;

import java.io.IOException;
import java.util.function.Supplier;

/**
 * An object of a contributed class, made when it is first needed.
 *
 * @param <T>
 *            what it is
 */
final class Contribution<T> {

	private final Supplier<T> maker;
	private T made;

	Contribution(Supplier<T> maker) {
		this.maker = maker;
	}

	/**
	 * The object.
	 *
	 * @throws IOException
	 *             when its class is missing or of the wrong kind; the message names the contributor
	 */
	synchronized T get() throws IOException {
		if (made == null) {
			try {
				made = maker.get();
			} catch (IllegalStateException e) {
				throw new IOException(e.getMessage(), e);
			}
		}
		return made;
	}
}
