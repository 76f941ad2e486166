package org.jixiao.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.mapping.LabelKey;

/**
 * A row of heads on a sheet and what stands below them.
 *
 * @param sheet
 *            the sheet
 * @param headRow
 *            the lowest row of the heads
 * @param columns
 *            what each column holds
 * @param unknown
 *            heads that nobody knows, or that name a column which is there already
 */
public record ColumnTable(FormSheet sheet, int headRow, Map<Integer, String> columns, List<FormCell> unknown) {

	/** How far down heads are looked for. */
	public static final int DEEPEST_HEAD = 15;

	private static final String NUMBERING = "序号";

	public ColumnTable {
		columns = Map.copyOf(columns);
		unknown = List.copyOf(unknown);
	}

	/**
	 * The heads of a row.
	 *
	 * @param heads
	 *            columns by the {@link LabelKey} of each spelling of their heads
	 */
	public static ColumnTable at(FormSheet sheet, int row, Map<String, String> heads) {
		Map<Integer, String> columns = new LinkedHashMap<>();
		List<FormCell> unknown = new ArrayList<>();
		int last = row;
		for (int column = 0; column <= sheet.lastColumn(); column++) {
			FormCell cell = sheet.seen(row, column);
			if (cell.isEmpty() || sheet.area(row, column).first().column() != column) {
				continue;
			}
			LabelKey key = LabelKey.of(cell.text());
			String known = heads.containsKey(key.full()) ? heads.get(key.full()) : heads.get(key.bare());
			if (known != null && !columns.containsValue(known)) {
				columns.put(column, known);
				last = Math.max(last, sheet.area(row, column).last().row());
			} else if (!key.full().equals(NUMBERING)) {
				unknown.add(cell);
			}
		}
		return new ColumnTable(sheet, last, columns, unknown);
	}

	/** Whether there is such a column. */
	public boolean has(String column) {
		return columns.containsValue(column);
	}

	/** The cell of a row in a column, what a person sees there; null when there is no such column. */
	public FormCell cell(int row, String column) {
		for (Map.Entry<Integer, String> entry : columns.entrySet()) {
			if (entry.getValue().equals(column)) {
				return sheet.seen(row, entry.getKey()).at(new CellAddress(row, entry.getKey()));
			}
		}
		return null;
	}

	/** The text of a row in a column; empty where there is none. */
	public String text(int row, String column) {
		FormCell cell = cell(row, column);
		return cell == null ? "" : cell.text().strip();
	}

	/** Whether nothing stands in the known columns of a row. */
	public boolean isEmpty(int row) {
		return columns.keySet().stream().allMatch(c -> sheet.stored(row, c).isEmpty());
	}
}
