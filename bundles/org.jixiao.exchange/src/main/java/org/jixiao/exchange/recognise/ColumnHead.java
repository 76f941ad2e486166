package org.jixiao.exchange.recognise;

import java.util.Comparator;
import java.util.List;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;

/**
 * The head of one column of a table: what stands there and what the column was taken for. The user can say something else.
 *
 * @param table
 *            id of the table, see {@link org.jixiao.exchange.mapping.FormMapping}
 * @param cell
 *            the header cell
 * @param text
 *            what stands in it
 * @param header
 *            what the column is known by: the text, where another column bears the same one with the heading above it
 * @param field
 *            what it was taken for, see {@link Fields}; empty when it was not understood
 */
public record ColumnHead(String table, CellAddress cell, String text, String header, String field) {

	/**
	 * The head of the column that a cell of a sheet belongs to, as a user means it who points at the cell: the header cell itself, or a
	 * value below it. Where the program saw no table, the cell itself is taken for the header.
	 *
	 * @param heads
	 *            the columns that were found on the sheet
	 */
	public static ColumnHead of(FormSheet sheet, List<ColumnHead> heads, CellAddress cell) {
		return heads.stream().filter(h -> h.cell().column() == cell.column() && h.cell().row() <= cell.row())
				.max(Comparator.comparingInt(h -> h.cell().row())).orElseGet(() -> assumed(sheet, cell));
	}

	private static ColumnHead assumed(FormSheet sheet, CellAddress cell) {
		String own = sheet.seen(cell.row(), cell.column()).text().strip();
		boolean twice = sheet.row(cell.row()).stream().filter(other -> other.text().strip().equals(own)).count() > 1;
		String above = twice && cell.row() > 0 ? sheet.seen(cell.row() - 1, cell.column()).text().strip() : "";
		return new ColumnHead(FormMapping.INDICATORS, cell, own, above + own, "");
	}

	/** Whether it was not understood. */
	public boolean isUnknown() {
		return field.isEmpty();
	}
}
