package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;

/**
 * The header of a table: one row, or up to three where headings stand above their parts.
 *
 * @param firstRow
 *            first row of the header
 * @param lastRow
 *            last row of the header; data begin below
 * @param columns
 *            field by the first column of its header cell
 * @param areas
 *            the columns each header cell spans
 * @param unknown
 *            header cells that name no known column
 * @param guessed
 *            columns that were taken only because their header contains a word of the field; the user is asked
 */
record TableHeader(int firstRow, int lastRow, Map<Integer, String> columns, Map<Integer, CellRange> areas, List<FormCell> unknown,
		Map<Integer, FormCell> guessed) {

	/** A longer text in a header is a sentence. */
	static final int LONGEST_LABEL = 16;

	boolean has(String field) {
		return columns.containsValue(field);
	}

	Optional<Integer> column(String field) {
		return columns.entrySet().stream().filter(e -> e.getValue().equals(field)).map(Map.Entry::getKey).findFirst();
	}

	int firstColumn() {
		return columns.keySet().iterator().next();
	}

	/** The columns as their headers name them, from left to right; headings over several columns are none. */
	List<ColumnHead> heads(SheetView view, String table) {
		Map<Integer, ColumnHead> heads = new TreeMap<>();
		columns.forEach((column, field) -> {
			FormCell cell = view.seen(areas.get(column).first().row(), column);
			heads.put(column, new ColumnHead(table, new CellAddress(areas.get(column).first().row(), column), cell.text().strip(), name(view, cell), field));
		});
		for (FormCell cell : unknown) {
			if (!isHeading(view, cell) && view.area(cell).last().row() <= lastRow) {
				heads.putIfAbsent(cell.address().column(), new ColumnHead(table, cell.address(), cell.text().strip(), name(view, cell), ""));
			}
		}
		return List.copyOf(heads.values());
	}

	/** What the column of a header cell is known by: its text, with the heading above it where another header cell bears the same text. */
	String name(SheetView view, FormCell cell) {
		String own = cell.text().strip();
		boolean twice = IntStream.rangeClosed(firstRow, lastRow).mapToObj(view::row).flatMap(List::stream)
				.filter(other -> other.text().strip().equals(own)).count() > 1;
		FormCell above = twice ? heading(view, cell, firstRow) : null;
		return above == null ? own : above.text().strip() + own;
	}

	/** Whether a header cell that names no column is a part of the column above it: 值 and 单位 below 实际完成值 are read together. */
	boolean isPart(FormCell cell) {
		int column = cell.address().column();
		return areas.values().stream().anyMatch(area -> area.width() > 1 && area.first().column() <= column && column <= area.last().column()
				&& area.first().row() < cell.address().row());
	}

	/** Whether a header cell that names no column stands over columns of a row below: over all that it spans, or right over one. */
	boolean isHeading(SheetView view, FormCell cell) {
		CellRange area = view.area(cell);
		if (area.width() > 1 && columns.keySet().stream().anyMatch(c -> area.contains(cell.address().row(), c))) {
			return true;
		}
		int column = cell.address().column();
		boolean known = columns.containsKey(column) && areas.get(column).first().row() > cell.address().row();
		return cell.address().row() < lastRow && (known || unknown.stream()
				.anyMatch(lower -> lower.address().column() == column && lower.address().row() > cell.address().row()));
	}

	/** The heading above a cell of a header that begins in the given row; {@code null} for none. */
	static FormCell heading(SheetView view, FormCell cell, int firstRow) {
		int row = cell.address().row();
		if (row == 0) {
			return null;
		}
		FormCell above = view.seen(row - 1, cell.address().column());
		if (above.isEmpty() && view.sheet().merged().isEmpty() && row > firstRow) {
			for (int column = cell.address().column() - 1; above.isEmpty() && column >= 0; column--) {
				above = view.seen(row - 1, column);
			}
		}
		if (above.isEmpty() || above.text().length() > LONGEST_LABEL * 2) {
			return null;
		}
		return row > firstRow || view.area(above).width() > 1 ? above : null;
	}

	/** Whether a header cell stands over another one. */
	static boolean covers(SheetView view, FormCell upper, FormCell lower) {
		CellRange area = view.span(upper);
		int column = lower.address().column();
		return column >= area.first().column() && column <= area.last().column();
	}
}
