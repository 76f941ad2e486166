package org.jixiao.exchange.quantity;

/** The comparison written beside a value. {@code NONE}: nothing is written. */
public enum Operator {
	/** Nothing written. */
	NONE(""),
	/** At least. */
	GE("≥"),
	/** More than. */
	GT(">"),
	/** Equal to. */
	EQ("="),
	/** At most. */
	LE("≤"),
	/** Less than. */
	LT("<"),
	/** Judged in words (定性): the value is no number to compare. */
	QUALITATIVE("");

	private final String sign;

	Operator(String sign) {
		this.sign = sign;
	}

	/** The sign as forms print it; empty for NONE and QUALITATIVE. */
	public String sign() {
		return sign;
	}
}
