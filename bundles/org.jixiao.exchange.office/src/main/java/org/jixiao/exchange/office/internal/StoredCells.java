package org.jixiao.exchange.office.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellKind;
import org.jixiao.exchange.cell.FormCell;

/** Makes the cells of spreadsheets that are XML of their own (.ods, XML spreadsheets of 2003), and keeps count of them. */
final class StoredCells {

	static final int MOST_ROWS = 1 << 20;
	static final int MOST_COLUMNS = 1 << 14;

	private final int most;
	private int cells;

	StoredCells(int most) {
		this.most = most;
	}

	/** One more cell; a few bytes can stand for millions of them. */
	void count() {
		if (++cells > most) {
			throw new FlowSheet.TooManyCells();
		}
	}

	static FormCell text(CellAddress address, String text, String formula, boolean hidden) {
		return new FormCell(address, text.isEmpty() ? CellKind.BLANK : CellKind.TEXT, text, null, null, null, formula, null, false, hidden);
	}

	static FormCell truth(CellAddress address, boolean value, String shown, String formula, boolean hidden) {
		return new FormCell(address, CellKind.BOOLEAN, shown, null, null, value, formula, null, false, hidden);
	}

	/** A day or a moment as ISO 8601 writes it; what is no such date stays the text that is shown. */
	static FormCell date(CellAddress address, String value, String shown, String formula, boolean hidden) {
		try {
			LocalDateTime date = value.contains("T") ? LocalDateTime.parse(value) : LocalDate.parse(value).atStartOfDay();
			String text = date.toLocalDate() + (date.toLocalTime().toSecondOfDay() == 0 ? "" : " " + date.toLocalTime());
			return new FormCell(address, CellKind.DATE, shown.isEmpty() ? text : shown, null, date, null, formula, null, false, hidden);
		} catch (DateTimeParseException e) {
			// A date of a calendar or precision that the format does not describe.
			return text(address, shown.isEmpty() ? value : shown, formula, hidden);
		}
	}

	/** The decimal that is written; {@code null} when it is none. */
	static BigDecimal decimal(String value) {
		return value.matches("\\s*[+-]?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,3})?\\s*") ? StoredNumbers.of(value) : null;
	}

	/** A whole number of an attribute between two bounds; {@code otherwise} where it is missing or none. */
	static int whole(String value, int otherwise, int least, int greatest) {
		return value != null && value.matches("\\d{1,7}") ? Math.clamp(Integer.parseInt(value), least, greatest) : otherwise;
	}
}
