package org.jixiao.exchange.appraisal;

import java.time.LocalDate;

/**
 * What the user said about files to be read.
 *
 * @param unitId
 *            the files are of this unit; {@code null}: of any
 * @param filing
 *            filings in them are for this period; {@code null}: for any
 * @param receivedOn
 *            the day they came in, which decides whether a filing is late; {@code null}: the day the form itself names
 * @param replace
 *            whether what is there already and differs is replaced. A replaced filing is kept in {@code Filing.earlier}.
 */
public record AppraisalImportOptions(String unitId, FilingKey filing, LocalDate receivedOn, boolean replace) {

	/** Anything may come, nothing that is there is replaced, forms say themselves when they were filed. */
	public static final AppraisalImportOptions CAREFUL = new AppraisalImportOptions(null, null, null, false);

	/** The same for one unit. */
	public AppraisalImportOptions unit(String id) {
		return new AppraisalImportOptions(id, filing, receivedOn, replace);
	}

	/** The same for filings of one period. */
	public AppraisalImportOptions filing(FilingKey key) {
		return new AppraisalImportOptions(unitId, key, receivedOn, replace);
	}

	/** The same for files that came in on a day. */
	public AppraisalImportOptions received(LocalDate day) {
		return new AppraisalImportOptions(unitId, filing, day, replace);
	}

	/** The same, replacing what is there. */
	public AppraisalImportOptions replacing() {
		return new AppraisalImportOptions(unitId, filing, receivedOn, true);
	}
}
