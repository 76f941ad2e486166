package org.jixiao.exchange.imports.internal;

import org.jixiao.exchange.quantity.ParsedQuantity;
import org.jixiao.model.base.Quantity;

/** Readings as values of the model; the same for a cell of a form and for what a person types. */
public final class ModelValues {

	private ModelValues() {
	}

	/** The model's quantity; {@code null} when nothing is written. */
	public static Quantity quantity(ParsedQuantity read) {
		return ValueReader.quantity(read);
	}
}
