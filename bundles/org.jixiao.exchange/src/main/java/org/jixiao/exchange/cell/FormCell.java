package org.jixiao.exchange.cell;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * One cell of a form, independent of the file format it came from. Nothing is interpreted here: what a text means is the
 * business of {@link org.jixiao.exchange.quantity.QuantityParser}.
 *
 * @param address
 *            where it stands
 * @param kind
 *            what was stored
 * @param text
 *            the text as a person sees it, never {@code null}; empty for a blank cell
 * @param number
 *            the exact stored decimal of a NUMBER or DATE cell (86.19 % is 0.8619), else {@code null}
 * @param date
 *            the date of a DATE cell, else {@code null}
 * @param bool
 *            the value of a BOOLEAN cell, else {@code null}
 * @param formula
 *            the formula text without the leading equals sign, or {@code null}
 * @param error
 *            the error code of an ERROR cell such as {@code #DIV/0!}, else {@code null}
 * @param percent
 *            whether the number format shows the number as a percentage
 * @param hidden
 *            whether the row, the column or the sheet of the cell is hidden
 */
public record FormCell(CellAddress address, CellKind kind, String text, BigDecimal number, LocalDateTime date, Boolean bool,
		String formula, String error, boolean percent, boolean hidden) {

	public FormCell {
		Objects.requireNonNull(address);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(text);
	}

	/** A cell with nothing in it. */
	public static FormCell blank(CellAddress address) {
		return new FormCell(address, CellKind.BLANK, "", null, null, null, null, null, false, false);
	}

	/** A text cell; empty text gives a blank cell. */
	public static FormCell text(CellAddress address, String text) {
		return text.isEmpty() ? blank(address)
				: new FormCell(address, CellKind.TEXT, text, null, null, null, null, null, false, false);
	}

	/** A number shown as {@code shown}. */
	public static FormCell number(CellAddress address, BigDecimal number, String shown, boolean percent) {
		return new FormCell(address, CellKind.NUMBER, shown, number, null, null, null, null, percent, false);
	}

	/** Whether a person sees nothing here: blank, or only white space. */
	public boolean isEmpty() {
		return kind == CellKind.BLANK || text.isBlank();
	}

	/** The same content seen at another place: a merged region shows its first cell everywhere. */
	public FormCell at(CellAddress other) {
		return other.equals(address) ? this
				: new FormCell(other, kind, text, number, date, bool, formula, error, percent, hidden);
	}

	/** The same content in a hidden row or column. */
	public FormCell hide() {
		return new FormCell(address, kind, text, number, date, bool, formula, error, percent, true);
	}
}
