package org.jixiao.exchange.cell;

/** What a file stored in a cell. A formula has the kind of its stored result. */
public enum CellKind {
	/** Nothing stored. */
	BLANK,
	/** Text, also text that looks like a number. */
	TEXT,
	/** A number; see {@link FormCell#number()}. */
	NUMBER,
	/** A number that the file shows as a date or time; see {@link FormCell#date()}. */
	DATE,
	/** TRUE or FALSE. */
	BOOLEAN,
	/** An error value such as #DIV/0!. */
	ERROR
}
