package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.IndexedSpecs;
import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.mapping.TableSpec;

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

	private static final int MOST_ROWS = 3;
	private static final int LONGEST_GUESS = 16;
	private static final int HEADINGS_ABOVE = 8;
	private static final String SHARE = "权重";
	/** What the user said weighs more than any label. */
	private static final int BY_HAND = 6;

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
			int upperRow = next - 1;
			// The heading above its parts is not a column itself.
			hits.values().removeIf(upper -> upper.cell().address().row() <= upperRow && view.area(upper.cell()).last().row() <= upperRow
					&& view.span(upper.cell()).width() > 1 && below.values().stream().anyMatch(lower -> covers(view, upper.cell(), lower.cell())));
			hits.putAll(below);
			rest.addAll(belowRest);
			last = Math.max(last, bottom(view, below, next));
		}
		Optional<TableHeader> header = header(view, table, row, last, hits, rest, choices);
		header.ifPresent(h -> h.unknown().addAll(covered));
		return header;
	}

	// A field that the row above names as well stays there, unless that cell is only the heading over this one.
	private static boolean keepsUpper(SheetView view, Hit upper, Hit lower) {
		return upper != null && lower.quality() < BY_HAND && !(covers(view, upper.cell(), lower.cell()) && view.span(upper.cell()).width() > 1);
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
		pointsOfIndicators(view, table, hits, rest);
		contentOfOpinions(view, table, hits, rest);
		Map<Integer, FormCell> guessed = new TreeMap<>();
		halves(view, table, row, hits, rest, guessed);
		guess(view, table, last, hits, rest, guessed);
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
		TreeSet<Integer> begins = new TreeSet<>(columns.keySet());
		unknown.forEach(c -> begins.add(c.address().column()));
		for (Integer column : columns.keySet()) {
			Integer next = begins.higher(column);
			CellRange own = areas.get(column);
			if (next != null) {
				areas.put(column, CellRange.of(own.first().row(), column, own.last().row(), next - 1));
			}
		}
	}

	/**
	 * Some forms print a column 权重 after each level, or the share 权重(%) beside the points 分值: the points of an indicator are the column
	 * behind its name that is called points. Those of a level are kept beside it for checking; a share beside the points is known and not kept.
	 */
	private static void pointsOfIndicators(SheetView view, TableSpec table, Map<String, Hit> hits, List<FormCell> rest) {
		Hit points = hits.get(Fields.POINTS);
		Hit name = hits.get(Fields.NAME);
		if (points == null || name == null || points.quality() == BY_HAND) {
			return;
		}
		List<FormCell> all = new ArrayList<>(List.of(points.cell()));
		for (FormCell cell : rest) {
			if (table.sure(view.label(cell)).filter(h -> h.spec().id().equals(Fields.POINTS)).isPresent()) {
				all.add(cell);
			}
		}
		if (all.size() < 2) {
			return;
		}
		List<FormCell> behind = all.stream().filter(c -> c.address().column() > name.cell().address().column()).toList();
		FormCell chosen = behind.stream().filter(c -> !view.label(c).full().contains(SHARE)).findFirst()
				.orElse(behind.isEmpty() ? points.cell() : behind.get(0));
		for (FormCell cell : all) {
			rest.remove(cell);
			if (cell == chosen) {
				hits.put(Fields.POINTS, new Hit(Fields.POINTS, points.quality(), cell));
			} else {
				String field = ofLevel(hits, cell);
				hits.put(field.equals(Fields.IGNORE) ? field + cell.address().column() : field, new Hit(field, points.quality(), cell));
			}
		}
	}

	/** The level whose points stand in this column: the nearest level at its left. */
	private static String ofLevel(Map<String, Hit> hits, FormCell cell) {
		int column = cell.address().column();
		int one = column(hits, Fields.LEVEL1);
		int two = column(hits, Fields.LEVEL2);
		int name = column(hits, Fields.NAME);
		String field = one >= 0 && one < column && (two < 0 || column < two) ? Fields.LEVEL1_POINTS : two >= 0 && two < column && column < name ? Fields.LEVEL2_POINTS
				: Fields.IGNORE;
		return hits.containsKey(field) ? Fields.IGNORE : field;
	}

	private static int column(Map<String, Hit> hits, String field) {
		Hit hit = hits.get(field);
		return hit == null ? -1 : hit.cell().address().column();
	}

	/** Three levels of a review, 评估维度 | 评估内容 | 评估要点: the one in the middle goes with the point. */
	private static void contentOfOpinions(SheetView view, TableSpec table, Map<String, Hit> hits, List<FormCell> rest) {
		int group = column(hits, Fields.OPINION_GROUP);
		int name = column(hits, Fields.OPINION_NAME);
		for (FormCell cell : List.copyOf(rest)) {
			int column = cell.address().column();
			if (group >= 0 && group < column && column < name && !hits.containsKey(Fields.OPINION_CONTENT)
					&& table.sure(view.label(cell)).filter(h -> h.spec().id().equals(Fields.OPINION_GROUP)).isPresent()) {
				hits.put(Fields.OPINION_CONTENT, new Hit(Fields.OPINION_CONTENT, hits.get(Fields.OPINION_GROUP).quality(), cell));
				rest.remove(cell);
			}
		}
	}

	/**
	 * A declaration that prints 二级指标, 三级指标, 指标值 twice side by side: the left ones are those of the medium term. Unless a heading above
	 * says so the user is asked.
	 */
	private static void halves(SheetView view, TableSpec table, int row, Map<String, Hit> hits, List<FormCell> rest, Map<Integer, FormCell> guessed) {
		Hit name = hits.get(Fields.NAME);
		Hit target = hits.get(Fields.TARGET);
		if (name == null || target == null || table.column(Fields.MEDIUM_NAME).isEmpty() || hits.containsKey(Fields.MEDIUM_NAME)) {
			return;
		}
		Map<String, FormCell> right = new TreeMap<>();
		for (FormCell cell : rest) {
			if (cell.address().column() > target.cell().address().column()) {
				table.sure(view.label(cell)).ifPresent(h -> right.putIfAbsent(h.spec().id(), cell));
			}
		}
		if (!right.containsKey(Fields.NAME) || !right.containsKey(Fields.TARGET)) {
			return;
		}
		Map.of(Fields.NAME, Fields.MEDIUM_NAME, Fields.TARGET, Fields.MEDIUM_TARGET, Fields.LEVEL2, Fields.MEDIUM_LEVEL2).forEach((annual, medium) -> {
			FormCell cell = right.get(annual);
			Hit left = hits.get(annual);
			if (cell != null && left != null) {
				hits.put(medium, new Hit(medium, left.quality(), left.cell()));
				hits.put(annual, new Hit(annual, left.quality(), cell));
				rest.remove(cell);
			}
		});
		if (!mediumAbove(view, row, target.cell().address().column())) {
			guessed.put(target.cell().address().column(), target.cell());
		}
	}

	private static boolean mediumAbove(SheetView view, int row, int column) {
		for (int above = row - 1; above >= Math.max(0, row - HEADINGS_ABOVE); above--) {
			for (FormCell cell : view.row(above)) {
				if (cell.address().column() <= column && view.label(cell).full().matches("(?:中期|中长期|长期|实施期).{0,24}")) {
					return true;
				}
			}
		}
		return false;
	}

	/** Header cells that only contain a word of a field, for fields that no other cell names. */
	private static void guess(SheetView view, TableSpec table, int last, Map<String, Hit> hits, List<FormCell> rest, Map<Integer, FormCell> guessed) {
		for (FormCell cell : List.copyOf(rest)) {
			LabelKey label = view.label(cell);
			CellRange area = view.area(cell);
			if (label.bare().length() > LONGEST_GUESS || area.last().row() > last) {
				continue;
			}
			boolean heading = hits.values().stream().anyMatch(h -> h.cell().address().row() > area.last().row() && covers(view, cell, h.cell()));
			Optional<IndexedSpecs.Hit> hit = heading ? Optional.empty() : table.hit(label).filter(h -> h.weak() && !hits.containsKey(h.spec().id()));
			if (hit.isPresent()) {
				hits.put(hit.get().spec().id(), new Hit(hit.get().spec().id(), hit.get().quality(), cell));
				guessed.put(cell.address().column(), cell);
				rest.remove(cell);
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
		FormCell above = heading(view, cell, firstRow);
		return above != null && header.equals(above.text().strip() + own);
	}

	/** The field of a header cell: by its own text together with the heading above it, else by its own text. */
	private static Optional<IndexedSpecs.Hit> hit(SheetView view, TableSpec table, FormCell cell, int firstRow) {
		Optional<IndexedSpecs.Hit> own = table.sure(view.label(cell));
		FormCell above = heading(view, cell, firstRow);
		if (above == null) {
			return own;
		}
		return table.sure(view.label(above, cell)).filter(h -> !(own.isPresent() && h.quality() < 3)).or(() -> own);
	}

	private static FormCell heading(SheetView view, FormCell cell, int firstRow) {
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
		if (above.isEmpty() || above.text().length() > LONGEST_GUESS * 2) {
			return null;
		}
		return row > firstRow || view.area(above).width() > 1 ? above : null;
	}

	private static boolean covers(SheetView view, FormCell upper, FormCell lower) {
		CellRange area = view.span(upper);
		int column = lower.address().column();
		return column >= area.first().column() && column <= area.last().column();
	}
}
