package org.jixiao.exchange.library.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.mapping.LabelKey;

/**
 * A sheet whose columns are known.
 *
 * @param sheet
 *            the sheet
 * @param table
 *            what its rows are
 * @param headRow
 *            the row of the heads
 * @param columns
 *            what each column holds
 * @param unknown
 *            heads that nobody knows
 */
public record SheetTable(FormSheet sheet, LibraryTable table, int headRow, Map<Integer, String> columns, List<FormCell> unknown) {

	private static final int DEEPEST_HEAD = 15;
	private static final int FEWEST = 2;
	private static final String NUMBERING = "序号";

	public SheetTable {
		columns = Map.copyOf(columns);
		unknown = List.copyOf(unknown);
	}

	/** The table on a sheet: the row and the kind with the most known heads; null when no row has two of them and the name of one. */
	public static SheetTable find(FormSheet sheet) {
		Optional<LibraryTable> named = LibraryWords.table(sheet.name());
		SheetTable best = null;
		for (LibraryTable table : LibraryTable.values()) {
			Map<String, String> heads = LibraryWords.heads(table);
			for (int row = 0; row <= Math.min(sheet.lastRow(), DEEPEST_HEAD); row++) {
				SheetTable found = at(sheet, table, heads, row);
				// The name of the sheet says what it is, unless its heads say otherwise.
				boolean fits = found != null && (named.isEmpty() ? table == LibraryTable.INDICATORS || table == LibraryTable.STANDARDS : named.get() == table);
				if (fits && (best == null || found.columns.size() > best.columns.size())) {
					best = found;
				}
			}
		}
		return best;
	}

	private static SheetTable at(FormSheet sheet, LibraryTable table, Map<String, String> heads, int row) {
		Map<Integer, String> columns = new LinkedHashMap<>();
		List<FormCell> unknown = new ArrayList<>();
		for (FormCell cell : sheet.row(row)) {
			String known = heads.get(LabelKey.of(cell.text()).full());
			if (known == null) {
				known = heads.get(LabelKey.of(cell.text()).bare());
			}
			if (known != null && !columns.containsValue(known)) {
				columns.put(cell.address().column(), known);
			} else if (!LabelKey.of(cell.text()).full().equals(NUMBERING)) {
				unknown.add(cell);
			}
		}
		boolean key = Arrays.stream(needed(table)).anyMatch(columns::containsValue);
		return key && columns.size() >= FEWEST ? new SheetTable(sheet, table, row, columns, unknown) : null;
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

	/** The cell of a row in a column; null when the sheet has no such column. */
	FormCell cell(int row, String column) {
		for (Map.Entry<Integer, String> entry : columns.entrySet()) {
			if (entry.getValue().equals(column)) {
				return sheet.seen(row, entry.getKey()).at(new org.jixiao.exchange.cell.CellAddress(row, entry.getKey()));
			}
		}
		return null;
	}

	/** The text of a row in a column; empty where there is none. */
	String text(int row, String column) {
		FormCell cell = cell(row, column);
		return cell == null ? "" : cell.text().strip();
	}

	/** Whether nothing known stands in the row. */
	boolean isEmpty(int row) {
		return columns.keySet().stream().allMatch(c -> sheet.stored(row, c).isEmpty());
	}
}
