package org.jixiao.exchange.cell;

/**
 * A rectangle of cells; both corners belong to it.
 *
 * @param first
 *            upper left corner
 * @param last
 *            lower right corner
 */
public record CellRange(CellAddress first, CellAddress last) {

	public CellRange {
		if (last.row() < first.row() || last.column() < first.column()) {
			throw new IllegalArgumentException("corners of a range in wrong order: " + first + ":" + last);
		}
	}

	/** From zero-based, inclusive bounds. */
	public static CellRange of(int firstRow, int firstColumn, int lastRow, int lastColumn) {
		return new CellRange(new CellAddress(firstRow, firstColumn), new CellAddress(lastRow, lastColumn));
	}

	/**
	 * Reads {@code A1:C3} or a single cell.
	 *
	 * @throws IllegalArgumentException
	 *             when the text is no range
	 */
	public static CellRange parse(String text) {
		int colon = text.indexOf(':');
		if (colon < 0) {
			CellAddress only = CellAddress.parse(text);
			return new CellRange(only, only);
		}
		return new CellRange(CellAddress.parse(text.substring(0, colon)), CellAddress.parse(text.substring(colon + 1)));
	}

	/** Whether the cell lies inside. */
	public boolean contains(int row, int column) {
		return row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
	}

	/** Number of rows, at least 1. */
	public int height() {
		return last.row() - first.row() + 1;
	}

	/** Number of columns, at least 1. */
	public int width() {
		return last.column() - first.column() + 1;
	}

	@Override
	public String toString() {
		return first + ":" + last;
	}
}
