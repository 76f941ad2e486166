package org.jixiao.exchange.recognise;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a table.
 *
 * @param id
 *            for a fund row the source (a literal of the model's FundSource), for an indicator row empty or {@link #MEDIUM}
 * @param row
 *            zero-based row on the sheet
 * @param values
 *            values by field; cells without content are there, too, with empty text
 */
public record TableLine(String id, int row, Map<String, FieldValue> values) {

	/** Id of an indicator row of the medium term, in a form that has a table of its own for it. */
	public static final String MEDIUM = "MEDIUM";

	public TableLine {
		values = Map.copyOf(values);
	}

	/** The value of a field; empty when the form has no such column. */
	public Optional<FieldValue> value(String field) {
		return Optional.ofNullable(values.get(field));
	}

	/** The text of a field, empty when there is none. */
	public String text(String field) {
		FieldValue value = values.get(field);
		return value == null ? "" : value.text();
	}
}
