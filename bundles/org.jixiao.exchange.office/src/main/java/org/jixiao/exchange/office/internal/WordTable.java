package org.jixiao.exchange.office.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jixiao.exchange.cell.CellRange;

/** A table of a document while it is being read: cells over several columns and rows, hidden rows, tables within its cells. */
final class WordTable {

	// A smaller table within a cell is a list that belongs to the text of the cell.
	private static final int FEWEST_ROWS = 3;
	private static final int FEWEST_COLUMNS = 3;

	private record Cell(int row, int column, String text, boolean hidden) {
	}

	private final List<Cell> cells = new ArrayList<>();
	private final List<CellRange> merged = new ArrayList<>();
	private final Set<Integer> hidden = new HashSet<>();
	private final Map<Integer, Integer> mergeStarts = new HashMap<>();
	private final Map<Integer, Integer> mergeWidths = new HashMap<>();
	private final List<WordTable> inner = new ArrayList<>();
	/** Text of the cell that is being read. */
	final StringBuilder text = new StringBuilder();
	private int row = -1;
	private int column;
	private int widest;
	private int span = 1;
	private String vertical;

	void startRow() {
		row++;
		column = 0;
	}

	/** Columns that the row leaves free at its left. */
	void indent(int columns) {
		column += columns;
	}

	void hideRow() {
		hidden.add(row);
	}

	void startCell() {
		span = 1;
		vertical = null;
		text.setLength(0);
	}

	void span(int columns) {
		span = columns;
	}

	/** Whether the cell begins or goes on over several rows, as the file words it. */
	void vertical(String value) {
		vertical = value;
	}

	void endCell() {
		if (row < 0) {
			// A damaged document: a cell outside any row.
			return;
		}
		boolean goesOn = "continue".equals(vertical) && mergeStarts.containsKey(column);
		if (!goesOn) {
			endMerge(column, row - 1);
			cells.add(new Cell(row, column, text.toString(), hidden.contains(row)));
			if ("restart".equals(vertical)) {
				mergeStarts.put(column, row);
				mergeWidths.put(column, span);
			} else if (span > 1) {
				merged.add(CellRange.of(row, column, row, column + span - 1));
			}
		}
		for (int within = column + 1; within < column + span; within++) {
			endMerge(within, row - 1);
		}
		text.setLength(0);
		column += span;
		widest = Math.max(widest, column);
	}

	/** A table within the cell that is being read: a table of its own, or a part of the cell's text. */
	void endInner(WordTable table) {
		if (table.row + 1 >= FEWEST_ROWS && table.widest >= FEWEST_COLUMNS) {
			inner.add(table);
		} else {
			inner.addAll(table.inner);
			table.cells.forEach(cell -> text.append(cell.text()).append(' '));
		}
	}

	void end() {
		List.copyOf(mergeStarts.keySet()).forEach(start -> endMerge(start, row));
	}

	private void endMerge(int atColumn, int last) {
		Integer start = mergeStarts.remove(atColumn);
		if (start != null) {
			merged.add(CellRange.of(start, atColumn, Math.max(start, last), atColumn + mergeWidths.get(atColumn) - 1));
		}
	}

	/** Writes the table, and below it those that stand in its cells: some documents frame whole forms with a table. */
	void write(FlowSheet sheet) {
		int first = sheet.startTable();
		hidden.forEach(hiddenRow -> sheet.hideRow(first + hiddenRow));
		cells.forEach(cell -> sheet.put(first + cell.row(), cell.column(), cell.text(), cell.hidden()));
		merged.forEach(range -> sheet.merge(CellRange.of(first + range.first().row(), range.first().column(), first + range.last().row(), range.last().column())));
		sheet.endTable(first, row + 1);
		inner.forEach(table -> table.write(sheet));
	}
}
