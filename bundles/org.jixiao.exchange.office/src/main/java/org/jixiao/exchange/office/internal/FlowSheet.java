package org.jixiao.exchange.office.internal;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;

/**
 * Turns a text with tables (a Word document, a web page) into one sheet: tables one below another, each with the lines of text right
 * above it, where titles, years and units of money stand, and the first lines below it, where notes stand.
 */
final class FlowSheet {

	/** Thrown when there are more cells than the limit. */
	static final class TooManyCells extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	private static final int ABOVE = 8;
	private static final int BELOW = 4;
	private static final int LONGEST_LINE = 200;

	private final FormSheet.Builder sheet;
	private final int maxCells;
	private final Deque<String> waiting = new ArrayDeque<>();
	private int row;
	private int cells;
	private int below = BELOW;
	private boolean anyTable;

	FlowSheet(String name, int maxCells) {
		sheet = new FormSheet.Builder(name);
		this.maxCells = maxCells;
	}

	/** A line of text outside tables. */
	void line(String text) {
		String line = text.strip();
		if (line.isEmpty()) {
			return;
		}
		if (anyTable && below < BELOW && waiting.isEmpty() && line.length() <= LONGEST_LINE) {
			below++;
		}
		waiting.add(line);
		if (waiting.size() > ABOVE + BELOW) {
			waiting.remove();
		}
	}

	/** Starts a table; its rows are counted from the answer. */
	int startTable() {
		flush(ABOVE);
		anyTable = true;
		return row;
	}

	/** Puts a text; row and column count from the beginning of the sheet. */
	void put(int atRow, int column, String text, boolean hidden) {
		if (text.isBlank()) {
			return;
		}
		if (++cells > maxCells) {
			throw new TooManyCells();
		}
		FormCell cell = FormCell.text(new CellAddress(atRow, column), text.strip());
		sheet.add(hidden ? cell.hide() : cell);
		row = Math.max(row, atRow + 1);
	}

	void merge(CellRange range) {
		sheet.merge(range);
	}

	void hideRow(int atRow) {
		sheet.hideRow(atRow);
	}

	/** Ends a table that takes this many rows, empty ones included. */
	void endTable(int firstRow, int rows) {
		row = Math.max(row, firstRow + rows);
		below = 0;
	}

	private void flush(int most) {
		while (waiting.size() > most) {
			waiting.remove();
		}
		if (anyTable && !waiting.isEmpty()) {
			// An empty row keeps the lines below a table apart from its rows.
			row++;
		}
		for (String line : waiting) {
			put(row, 0, line, false);
		}
		waiting.clear();
	}

	FormSheet build() {
		if (anyTable) {
			while (waiting.size() > BELOW) {
				waiting.removeLast();
			}
			flush(BELOW);
		}
		return sheet.build();
	}
}
