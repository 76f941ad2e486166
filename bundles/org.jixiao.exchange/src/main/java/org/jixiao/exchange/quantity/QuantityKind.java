package org.jixiao.exchange.quantity;

/** What a cell that should hold a value turned out to be. */
public enum QuantityKind {
	/** Nothing written: the value is missing. */
	BLANK,
	/** A sign for "no value" is written: — / * . Not the same as blank, and never zero. */
	NO_VALUE,
	/** A number, perhaps with operator and unit. */
	NUMBER,
	/** Two bounds, both belonging to the range. */
	RANGE,
	/** A day, a month or a year. */
	DATE,
	/** Yes or no. */
	YES_NO,
	/** A word of a known scale: 优 良 中 差, 完成, 达成预期指标. */
	LEVEL,
	/** Other words. */
	TEXT,
	/** It can be read in more than one way; {@link ParseNote#choices()} has the readings. No value is taken. */
	UNCLEAR
}
