package org.jixiao.exchange.recognise;

import org.jixiao.exchange.cell.FormCell;

/**
 * A value found in a form.
 *
 * @param cell
 *            the cell it was taken from
 * @param text
 *            the text of the value; a part of the cell's text where label and value share a cell
 */
public record FieldValue(FormCell cell, String text) {

	/** The whole cell is the value. */
	public static FieldValue of(FormCell cell) {
		return new FieldValue(cell, cell.text());
	}

	/** Whether nothing is written. */
	public boolean isEmpty() {
		return text.isBlank();
	}

	/** The cell with the value's text only. */
	public FormCell valueCell() {
		return text.equals(cell.text()) ? cell : FormCell.text(cell.address(), text);
	}
}
