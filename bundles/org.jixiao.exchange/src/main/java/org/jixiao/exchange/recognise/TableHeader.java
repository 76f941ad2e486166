package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.mapping.TableSpec;

/**
 * The header of a table: one row, or two where a heading stands above its parts.
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
 */
record TableHeader(int firstRow, int lastRow, Map<Integer, String> columns, Map<Integer, CellRange> areas, List<FormCell> unknown) {

	private record Hit(String field, int quality, FormCell cell) {
	}

	boolean has(String field) {
		return columns.containsValue(field);
	}

	Optional<Integer> column(String field) {
		return columns.entrySet().stream().filter(e -> e.getValue().equals(field)).map(Map.Entry::getKey).findFirst();
	}

	int firstColumn() {
		return columns.keySet().iterator().next();
	}

	/** The header that begins in this row, if there is one. */
	static Optional<TableHeader> at(SheetView view, TableSpec table, int row, ImportChoices choices) {
		Map<String, Hit> hits = new TreeMap<>();
		List<FormCell> rest = new ArrayList<>();
		collect(view, table, row, hits, rest);
		if (hits.isEmpty()) {
			return Optional.empty();
		}
		int last = row;
		for (Hit hit : hits.values()) {
			last = Math.max(last, view.area(hit.cell()).last().row());
		}
		// A second header row: covered by merged header cells, or simply further headers right below.
		Map<String, Hit> below = new TreeMap<>();
		List<FormCell> belowRest = new ArrayList<>();
		collect(view, table, row + 1, below, belowRest);
		below.keySet().removeAll(hits.keySet());
		boolean second = last > row ? !below.isEmpty() : below.size() >= 2 && belowRest.size() <= below.size();
		if (second) {
			hits.putAll(below);
			rest.addAll(belowRest);
			for (Hit hit : below.values()) {
				last = Math.max(last, view.area(hit.cell()).last().row());
			}
			// The heading above its parts is not a column itself.
			hits.values().removeIf(upper -> upper.cell().address().row() == row && below.values().stream().anyMatch(lower -> covers(view, upper.cell(), lower.cell()))
					&& view.area(upper.cell()).last().row() == row && view.area(upper.cell()).width() > 1);
		}
		return header(view, table, row, last, hits, rest, choices);
	}

	private static Optional<TableHeader> header(SheetView view, TableSpec table, int row, int last, Map<String, Hit> hits, List<FormCell> rest,
			ImportChoices choices) {
		if (hits.size() < table.minColumns()) {
			return Optional.empty();
		}
		Map<Integer, String> columns = new TreeMap<>();
		Map<Integer, CellRange> areas = new TreeMap<>();
		for (Hit hit : hits.values()) {
			columns.put(hit.cell().address().column(), hit.field());
			areas.put(hit.cell().address().column(), view.area(hit.cell()));
		}
		List<FormCell> unknown = new ArrayList<>();
		for (FormCell cell : rest) {
			Optional<String> byHand = choices.column(view.name(), cell.address().column());
			if (byHand.isEmpty()) {
				unknown.add(cell);
			}
		}
		for (int column = 0; column <= view.sheet().lastColumn(); column++) {
			Optional<String> byHand = choices.column(view.name(), column);
			if (byHand.isPresent() && table.column(byHand.get()).isPresent() || byHand.filter(Fields.IGNORE::equals).isPresent()) {
				String field = byHand.get();
				columns.values().removeIf(field::equals);
				columns.put(column, field);
				areas.putIfAbsent(column, view.area(view.seen(row, column)));
			}
		}
		return Optional.of(new TableHeader(row, last, columns, areas, unknown));
	}

	private static void collect(SheetView view, TableSpec table, int row, Map<String, Hit> hits, List<FormCell> rest) {
		for (FormCell cell : view.row(row)) {
			LabelKey label = view.label(cell);
			String field = null;
			int quality = 0;
			for (var column : table.columns()) {
				int match = column.match(label);
				if (match > quality) {
					quality = match;
					field = column.id();
				}
			}
			if (field == null) {
				rest.add(cell);
				continue;
			}
			Hit earlier = hits.get(field);
			if (earlier == null) {
				hits.put(field, new Hit(field, quality, cell));
			} else if (quality > earlier.quality()) {
				hits.put(field, new Hit(field, quality, cell));
				rest.add(earlier.cell());
			} else {
				rest.add(cell);
			}
		}
	}

	private static boolean covers(SheetView view, FormCell upper, FormCell lower) {
		CellRange area = view.area(upper);
		int column = lower.address().column();
		return column >= area.first().column() && column <= area.last().column();
	}
}
