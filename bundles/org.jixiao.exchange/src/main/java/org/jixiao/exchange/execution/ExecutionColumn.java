package org.jixiao.exchange.execution;

/** A column of a table of payments that is understood. */
public enum ExecutionColumn {
	/** Code of the project. */
	CODE,
	/** Name of the project. */
	NAME,
	/** Unit that spends the money. */
	AGENCY,
	/** Budget at the beginning of the year. */
	INITIAL,
	/** Budget of the year after adjustments. */
	ADJUSTED,
	/** Money that has arrived. */
	ARRIVED,
	/** Money spent since the beginning of the year. */
	EXECUTED;

	/** Whether it holds money. */
	public boolean isAmount() {
		return ordinal() >= INITIAL.ordinal();
	}
}
