package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.IndexedSpecs;
import org.jixiao.exchange.mapping.TableSpec;

/** Finds out whether a row begins the header of a table, and how many rows the header has. */
final class HeaderFinder {

	private static final int MOST_ROWS = 3;
	/** So many names make a header that needs no row above it. */
	private static final int WHOLE = 4;
	/** What the user said weighs more than any label. */
	static final int BY_HAND = 6;

	/**
	 * A header cell that names a column.
	 *
	 * @param field
	 *            the field of the column
	 * @param quality
	 *            see {@link org.jixiao.exchange.mapping.LabelPattern#match}, {@link #BY_HAND} where the user said so
	 * @param cell
	 *            the header cell
	 */
	record Hit(String field, int quality, FormCell cell) {
	}

	private HeaderFinder() {
	}

	/** The header that begins in this row, if there is one. */
	static Optional<TableHeader> at(SheetView view, TableSpec table, int row, ImportChoices choices) {
		Map<String, Hit> hits = new TreeMap<>();
		List<FormCell> rest = new ArrayList<>();
		collect(view, table, row, row, hits, rest, choices);
		if (hits.isEmpty()) {
			return Optional.empty();
		}
		if (hits.size() == 1) {
			// One name alone begins a header only where it reaches down to further names.
			Hit only = hits.values().iterator().next();
			CellRange area = view.area(only.cell());
			boolean lostRegion = view.sheet().merged().isEmpty() && only.field().startsWith(Fields.LEVEL) && !rest.isEmpty();
			if (!lostRegion && (area.height() == 1 || area.height() > MOST_ROWS)) {
				return Optional.empty();
			}
		}
		List<FormCell> covered = new ArrayList<>();
		List<FormCell> headings = new ArrayList<>();
		int last = bottom(view, hits, row);
		for (int next = row + 1; next < row + MOST_ROWS; next++) {
			if (last < next && !covered.isEmpty()) {
				// Below a row of which nothing is known no header goes on: what follows begins one of its own.
				break;
			}
			// A further header row: covered by merged header cells, or simply further headers right below.
			Map<String, Hit> below = new TreeMap<>();
			List<FormCell> belowRest = new ArrayList<>();
			collect(view, table, next, row, below, belowRest, choices);
			below.entrySet().removeIf(e -> keepsUpper(view, hits.get(e.getKey()), e.getValue()));
			boolean further = last >= next ? !below.isEmpty() : below.size() >= 2 && belowRest.size() <= below.size();
			if (!further && last >= next && !belowRest.isEmpty()) {
				// Covered by headers that reach down, but none of its own is known: the user may know them.
				covered.addAll(belowRest);
				continue;
			}
			if (!further) {
				break;
			}
			if (next == row + 1 && isValuesAbove(view, hits, below)) {
				return Optional.empty();
			}
			int upperRow = next - 1;
			// The heading above its parts is not a column itself.
			List<Hit> above = hits.values().stream().filter(upper -> upper.cell().address().row() <= upperRow && view.area(upper.cell()).last().row() <= upperRow
					&& view.span(upper.cell()).width() > 1 && below.values().stream().anyMatch(lower -> TableHeader.covers(view, upper.cell(), lower.cell()))).toList();
			hits.values().removeAll(above);
			above.forEach(upper -> headings.add(upper.cell()));
			hits.putAll(below);
			rest.addAll(belowRest);
			last = Math.max(last, bottom(view, below, next));
		}
		Optional<TableHeader> header = header(view, table, row, last, hits, rest, choices);
		header.ifPresent(h -> {
			h.unknown().addAll(covered);
			h.unknown().addAll(headings);
		});
		return header;
	}

	/**
	 * 年度目标 | 新建三处 | 完成情况 | 新建三处, right above a whole header: labels with their values, though they could head columns. None of
	 * them reaches down, none names a level, and below each begins a column of the row that does.
	 */
	private static boolean isValuesAbove(SheetView view, Map<String, Hit> upper, Map<String, Hit> lower) {
		boolean whole = lower.containsKey(Fields.LEVEL1) && (lower.containsKey(Fields.LEVEL2) || lower.containsKey(Fields.NAME)) && lower.size() >= WHOLE;
		return whole && upper.values().stream().noneMatch(hit -> hit.field().equals(Fields.NAME) || hit.field().startsWith(Fields.LEVEL)
				|| view.area(hit.cell()).height() > 1 || view.seen(hit.cell().address().row() + 1, hit.cell().address().column()).isEmpty());
	}

	// A field that the row above names as well stays there, unless that cell is only the heading over this one.
	private static boolean keepsUpper(SheetView view, Hit upper, Hit lower) {
		return upper != null && lower.quality() < BY_HAND && !(TableHeader.covers(view, upper.cell(), lower.cell()) && view.span(upper.cell()).width() > 1);
	}

	private static int bottom(SheetView view, Map<String, Hit> hits, int row) {
		int last = row;
		for (Hit hit : hits.values()) {
			CellRange area = view.area(hit.cell());
			last = area.height() > MOST_ROWS ? last : Math.max(last, area.last().row());
		}
		return last;
	}

	private static Optional<TableHeader> header(SheetView view, TableSpec table, int row, int last, Map<String, Hit> hits, List<FormCell> rest,
			ImportChoices choices) {
		if (hits.size() < 2) {
			return Optional.empty();
		}
		Map<Integer, FormCell> guessed = new HeaderRoles(view, table, hits, rest).settle(row, last);
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
		unknown.addAll(rest);
		for (int column = 0; column <= view.sheet().lastColumn(); column++) {
			// Where nothing stands over a column, only the user can know it.
			int at = column;
			byHand(view, table, column, choices).filter(c -> c.header().isBlank()).ifPresent(c -> {
				columns.put(at, c.field());
				areas.putIfAbsent(at, view.area(view.seen(row, at)));
			});
		}
		if (view.sheet().merged().isEmpty()) {
			spread(columns, areas, unknown);
		}
		return Optional.of(new TableHeader(row, last, columns, areas, unknown, guessed));
	}

	// Where a file keeps no merged regions, a header holds for the empty columns at its right.
	private static void spread(Map<Integer, String> columns, Map<Integer, CellRange> areas, List<FormCell> unknown) {
		TreeSet<Integer> known = new TreeSet<>(columns.keySet());
		TreeSet<Integer> begins = new TreeSet<>(known);
		for (FormCell cell : unknown) {
			// What stands below a header names a part of its column.
			Integer left = known.floor(cell.address().column());
			if (left == null || areas.get(left).first().row() >= cell.address().row()) {
				begins.add(cell.address().column());
			}
		}
		for (Integer column : columns.keySet()) {
			Integer next = begins.higher(column);
			CellRange own = areas.get(column);
			if (next != null) {
				areas.put(column, CellRange.of(own.first().row(), column, own.last().row(), next - 1));
			}
		}
	}

	private static void collect(SheetView view, TableSpec table, int row, int firstRow, Map<String, Hit> hits, List<FormCell> rest,
			ImportChoices choices) {
		for (FormCell cell : view.row(row)) {
			Optional<Hit> best = byHand(view, table, cell.address().column(), choices).filter(c -> isNamed(view, cell, firstRow, c.header()))
					.map(c -> new Hit(c.field(), BY_HAND, cell))
					.or(() -> hit(view, table, cell, firstRow).map(h -> new Hit(h.spec().id(), h.quality(), cell)));
			if (best.isEmpty()) {
				rest.add(cell);
				continue;
			}
			Hit hit = best.get();
			String field = hit.field().equals(Fields.IGNORE) ? hit.field() + cell.address().column() : hit.field();
			Hit earlier = hits.get(field);
			if (earlier == null) {
				hits.put(field, hit);
			} else if (hit.quality() > earlier.quality()) {
				hits.put(field, hit);
				rest.add(earlier.cell());
			} else {
				rest.add(cell);
			}
		}
	}

	/** What the user said about a column, when this table can hold it. */
	private static Optional<FixChoice.MapColumn> byHand(SheetView view, TableSpec table, int column, ImportChoices choices) {
		return choices.column(view.name(), table.id(), column).filter(c -> c.field().equals(Fields.IGNORE) || table.column(c.field()).isPresent());
	}

	private static boolean isNamed(SheetView view, FormCell cell, int firstRow, String header) {
		String own = cell.text().strip();
		if (header.isBlank() || own.equals(header)) {
			return own.equals(header);
		}
		FormCell above = TableHeader.heading(view, cell, firstRow);
		return above != null && header.equals(above.text().strip() + own);
	}

	/** The field of a header cell: by its own text together with the heading above it, else by its own text. */
	private static Optional<IndexedSpecs.Hit> hit(SheetView view, TableSpec table, FormCell cell, int firstRow) {
		Optional<IndexedSpecs.Hit> own = table.sure(view.label(cell));
		FormCell above = TableHeader.heading(view, cell, firstRow);
		if (above == null) {
			return own;
		}
		// 总额 under 执行数 is no better known by its own name than 总额 under 预算数: what the heading says counts at least as much.
		return table.sure(view.label(above, cell)).filter(h -> !(own.isPresent() && h.quality() < 3))
				.map(h -> new IndexedSpecs.Hit(h.spec(), Math.max(h.quality(), own.map(IndexedSpecs.Hit::quality).orElse(0)))).or(() -> own);
	}
}
