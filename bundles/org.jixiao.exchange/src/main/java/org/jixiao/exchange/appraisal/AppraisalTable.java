package org.jixiao.exchange.appraisal;

/** A table of an appraisal that people exchange. */
public enum AppraisalTable {
	/** Groups and their units. */
	UNITS(true),
	/** Indicators of units with targets, points and rules. */
	SETUP(true),
	/** Parts of composite rules. */
	ITEMS(true),
	/** What one unit reports for one month, quarter, half-year or year. */
	FILING(true),
	/** What all units report for one period, in one table. */
	FILINGS(true),
	/** Notes of the daily tracking. */
	NOTES(true),
	/** Visits with what was found about reported values. */
	VERIFICATION(true),
	/** Marks of leaders and for ad-hoc tasks. */
	MARKS(true),
	/** Counted votes. */
	BALLOTS(true),
	/** Additions and deductions, with their awards. */
	ADJUSTMENTS(true),
	/** Decisions that make a unit unqualified whatever its score. */
	VETOES(true),
	/** Places of county bureaus in the rankings of their counties. */
	TIERS(true),
	/** Results of last year and the years before. */
	LAST_YEAR(true),
	/** Objections of units against their results. */
	APPEALS(true),
	/** Changes of notified results; only written, they are made in the appraisal itself. */
	CORRECTIONS(false),
	/** Results with all parts; only written. */
	RESULTS(false),
	/** Which unit has filed for which period; only written. */
	OVERVIEW(false);

	private final boolean imported;

	AppraisalTable(boolean imported) {
		this.imported = imported;
	}

	/** Whether it can be read back. What was computed or decided elsewhere cannot. */
	public boolean isImported() {
		return imported;
	}

	/** Whether it may be read when results are notified already: an objection is raised after that and changes no result. */
	public boolean isOpenAfterNotice() {
		return this == APPEALS;
	}
}
