package org.jixiao.exchange.quantity;

/** How exactly a date is written. */
public enum DatePrecision {
	/** A day. */
	DAY,
	/** A month; the date is its last day. */
	MONTH,
	/** A year, half-year or quarter; the date is its last day. */
	YEAR
}
