package org.jixiao.exchange.recognise;

/**
 * What a cell of a form became; the preview colours cells by it.
 *
 * @param role
 *            its part in the form
 * @param field
 *            the field it belongs to, see {@link org.jixiao.exchange.mapping.Fields}; empty when it belongs to none
 */
public record CellUse(Role role, String field) {

	/** The parts a cell can play. */
	public enum Role {
		/** Label or header of a field. */
		LABEL,
		/** Value of a field. */
		VALUE,
		/** A sum that is compared and never imported as a row. */
		TOTAL,
		/** Left out on purpose, with a record: filler, note, subtotal. */
		SKIPPED,
		/** Title or heading. */
		HEADING,
		/** Not understood. */
		UNKNOWN
	}
}
