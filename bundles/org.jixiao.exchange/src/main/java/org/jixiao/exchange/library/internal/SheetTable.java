package org.jixiao.exchange.library.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.internal.ColumnTable;

/**
 * A sheet whose columns are known.
 *
 * @param at
 *            its heads and what stands below them
 * @param table
 *            what its rows are
 */
public record SheetTable(ColumnTable at, LibraryTable table) {

	private static final int FEWEST = 2;

	/** The table on a sheet: the row and the kind with the most known heads; null when no row has two of them and the name of one. */
	public static SheetTable find(FormSheet sheet) {
		Optional<LibraryTable> named = LibraryWords.table(sheet.name());
		SheetTable best = null;
		for (LibraryTable table : LibraryTable.values()) {
			Map<String, String> heads = LibraryWords.heads(table);
			for (int row = 0; row <= Math.min(sheet.lastRow(), ColumnTable.DEEPEST_HEAD); row++) {
				ColumnTable found = ColumnTable.at(sheet, row, heads);
				// The name of the sheet says what it is, unless its heads say otherwise.
				boolean fits = isOne(found, table)
						&& (named.isEmpty() ? table == LibraryTable.INDICATORS || table == LibraryTable.STANDARDS : named.get() == table);
				if (fits && (best == null || found.columns().size() > best.at.columns().size())) {
					best = new SheetTable(found, table);
				}
			}
		}
		return best;
	}

	private static boolean isOne(ColumnTable found, LibraryTable table) {
		return found.columns().size() >= FEWEST && Arrays.stream(needed(table)).anyMatch(found::has);
	}

	/** One of these has to be there. */
	private static String[] needed(LibraryTable table) {
		return switch (table) {
		case STANDARDS, LEVELS -> new String[] {"value"};
		case CLAUSES -> new String[] {"text"};
		case DOCUMENTS -> new String[] {"title"};
		case HISTORY -> new String[] {"what"};
		case RULES -> new String[] {"methodId"};
		case LIBRARY, INDICATORS, ITEMS, EXAMPLES, UNITS -> new String[] {"name"};
		};
	}

	/** The sheet. */
	public FormSheet sheet() {
		return at.sheet();
	}

	/** The row of the heads. */
	public int headRow() {
		return at.headRow();
	}

	/** Heads that nobody knows. */
	public List<FormCell> unknown() {
		return at.unknown();
	}

	/** The cell of a row in a column; null when the sheet has no such column. */
	FormCell cell(int row, String column) {
		return at.cell(row, column);
	}

	/** The text of a row in a column; empty where there is none. */
	String text(int row, String column) {
		return at.text(row, column);
	}

	/** Whether nothing known stands in the row. */
	boolean isEmpty(int row) {
		return at.isEmpty(row);
	}
}
