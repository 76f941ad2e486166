package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.mapping.TableSpec;
import org.jixiao.exchange.quantity.Typography;

/** Makes lines of the rows below an indicator header; remembers the levels, which are written once for several rows. */
final class IndicatorRows {

	private static final List<String> CONTENT = List.of(Fields.TARGET, Fields.ADJUSTED_TARGET, Fields.ACTUAL, Fields.POINTS, Fields.SCORE,
			Fields.PROJECTED, Fields.MEDIUM_TARGET, Fields.LAST_YEAR, Fields.MEDIUM_NAME);

	/** What a row of a level leaves empty. */
	private static final List<String> LEVEL_ROW_EMPTY = List.of(Fields.NAME, Fields.TARGET, Fields.ADJUSTED_TARGET, Fields.ACTUAL, Fields.MEDIUM_NAME,
			Fields.MEDIUM_TARGET, Fields.RULE);

	/** What is added up over the rows. */
	private static final List<String> COUNTED = List.of(Fields.POINTS, Fields.SCORE, Fields.REVIEWED);

	private final FormDraft draft;
	private final SheetView view;
	private final TableSpec table;
	private TableHeader header;
	private FieldValue level1;
	private FieldValue level2;
	private FieldValue mediumLevel2;
	private FieldValue level1Points;
	private FieldValue level2Points;
	/** The row that took each number: one cell beside several indicators counts once. */
	private final Map<CellAddress, Integer> counted = new HashMap<>();
	private final Set<CellAddress> shared = new HashSet<>();

	IndicatorRows(FormDraft draft, TableHeader header) {
		this.draft = draft;
		this.view = draft.view;
		this.table = draft.mapping.indicators();
		this.header = header;
	}

	/** The columns of the rows from here on. */
	void header(TableHeader again) {
		header = again;
	}

	/** A first level that a row of its own names. */
	void begin(FieldValue level) {
		level1 = level;
		level2 = null;
		mediumLevel2 = null;
	}

	/** Whether points are printed in the row. */
	boolean hasPoints(int row) {
		return header.column(Fields.POINTS).map(c -> view.seen(row, c)).filter(c -> c.number() != null || Typography.tight(c.text()).matches("\\d+(?:\\.\\d+)?分?")).isPresent();
	}

	/** Reads a row, of the medium term or of the year. */
	void read(int row, boolean medium) {
		Map<String, FieldValue> values = new LinkedHashMap<>();
		header.columns().forEach((column, field) -> {
			if (field.equals(Fields.IGNORE)) {
				view.row(row).stream().filter(c -> c.address().column() == column).forEach(c -> draft.use(c, CellUse.Role.SKIPPED, field));
			} else {
				values.put(field, value(row, header.areas().get(column)));
			}
		});
		inherit(values, row);
		notTheNameAgain(values);
		if (levelRow(values, row)) {
			return;
		}
		namedByLevel(values, row);
		FieldValue name = values.get(Fields.NAME);
		boolean unnamed = name == null || name.isEmpty();
		boolean filler = unnamed || isFiller(name);
		boolean filled = CONTENT.stream().map(values::get)
				.anyMatch(v -> v != null && !v.isEmpty() && !isDash(v.text()) && !(filler && saysNothing(v)));
		if (filler && !filled) {
			draft.skip(row, header.firstColumn(), unnamed ? "import.row.empty" : "import.row.filler");
			return;
		}
		if (level1Points != null) {
			values.putIfAbsent(Fields.LEVEL1_POINTS, level1Points);
		}
		if (level2Points != null) {
			values.putIfAbsent(Fields.LEVEL2_POINTS, level2Points);
		}
		once(values, row);
		values.forEach(draft::take);
		if (unnamed) {
			draft.fault(Severity.WARNING, new CellAddress(row, header.column(Fields.NAME).orElse(header.firstColumn())), "import.indicator.unnamed");
		} else if (filler) {
			draft.fault(Severity.WARNING, name.cell().address(), "import.indicator.filler.name", name.text().strip());
		} else if (name.cell().address().row() < row) {
			draft.fault(Severity.INFO, new CellAddress(row, name.cell().address().column()), "import.indicator.continued", name.text().strip());
		}
		draft.indicators.add(new TableLine(medium ? TableLine.MEDIUM : "", row, values));
	}

	/** One cell that reaches from the levels over the name to the values is a heading: no value, no unit, no reason. */
	private static void notTheNameAgain(Map<String, FieldValue> values) {
		FieldValue name = values.get(Fields.NAME);
		if (name != null && !name.isEmpty()) {
			values.replaceAll((field, value) -> field.equals(Fields.NAME) || field.startsWith(Fields.LEVEL) || !value.cell().address().equals(name.cell().address()) ? value
					: FieldValue.of(FormCell.blank(value.cell().address())));
		}
	}

	/**
	 * Points or a score in one cell beside several indicators are worth what they say once, not once for each row: they stay with the first
	 * row, so that the sum is right, and the user is asked to divide them.
	 */
	private void once(Map<String, FieldValue> values, int row) {
		for (String field : COUNTED) {
			FieldValue value = values.get(field);
			if (value == null || value.isEmpty()) {
				continue;
			}
			CellAddress cell = value.cell().address();
			Integer taken = counted.putIfAbsent(cell, row);
			if (taken != null && taken != row) {
				values.put(field, FieldValue.of(FormCell.blank(new CellAddress(row, cell.column()))));
				if (shared.add(cell)) {
					draft.fault(Severity.WARNING, cell, "import.points.shared", value.text().strip(), Fields.name(field), view.area(value.cell()).height());
				}
			}
		}
	}

	/** A row that only says what a level is worth, with the level's indicators below it: 产出指标 | | | | | 50 | 48.5. */
	private boolean levelRow(Map<String, FieldValue> values, int row) {
		boolean two = isOwn(values.get(Fields.LEVEL2), row);
		boolean bare = (two || isOwn(values.get(Fields.LEVEL1), row)) && LEVEL_ROW_EMPTY.stream().map(values::get).allMatch(v -> v == null || v.isEmpty() || isDash(v.text()));
		if (!bare || !hasPoints(row) || !goesOn(row, two)) {
			return false;
		}
		FieldValue points = values.get(Fields.POINTS);
		if (two) {
			level2Points = points;
		} else {
			level1Points = points;
			level2Points = null;
		}
		values.forEach((field, value) -> {
			if (!value.isEmpty()) {
				draft.use(value.cell(), field.startsWith(Fields.LEVEL) ? CellUse.Role.HEADING : CellUse.Role.TOTAL, field);
			}
		});
		return true;
	}

	private static boolean isOwn(FieldValue value, int row) {
		return value != null && !value.isEmpty() && value.cell().address().row() == row;
	}

	/** Whether the row below names an indicator of the same level. */
	private boolean goesOn(int row, boolean two) {
		Optional<Integer> level = header.column(two ? Fields.LEVEL2 : Fields.LEVEL1);
		Optional<Integer> name = header.column(Fields.NAME).or(() -> header.column(Fields.LEVEL2));
		if (level.isEmpty() || name.isEmpty() || row >= draft.lastRow) {
			return false;
		}
		FormCell here = view.seen(row, level.get());
		FormCell next = view.seen(row + 1, level.get());
		FormCell below = two ? view.seen(row + 1, name.get()) : header.column(Fields.LEVEL2).map(c -> view.seen(row + 1, c)).filter(c -> !c.isEmpty())
				.orElse(view.seen(row + 1, name.get()));
		return !below.isEmpty() && (next.isEmpty() || next.text().equals(here.text()));
	}

	/** An indicator without a third level: the second names it. */
	private void namedByLevel(Map<String, FieldValue> values, int row) {
		FieldValue name = values.get(Fields.NAME);
		FieldValue level = values.get(Fields.LEVEL2);
		List<String> telling = header.has(Fields.TARGET) || header.has(Fields.ACTUAL) ? List.of(Fields.TARGET, Fields.ACTUAL) : List.of(Fields.POINTS, Fields.SCORE);
		boolean filled = telling.stream().map(values::get).anyMatch(v -> v != null && !v.isEmpty() && !isDash(v.text()) && !saysNothing(v));
		if ((name == null || name.isEmpty()) && filled && isOwn(level, row) && !isFiller(level)) {
			values.put(Fields.NAME, level);
			if (header.has(Fields.NAME)) {
				draft.fault(Severity.INFO, level.cell().address(), "import.indicator.level2", level.text().strip());
			}
		}
	}

	// Level names are merged over their rows or written once; an empty cell means the last one above (domain.md 2).
	private void inherit(Map<String, FieldValue> values, int row) {
		FieldValue own1 = values.get(Fields.LEVEL1);
		boolean newLevel1 = own1 != null && !own1.isEmpty() && (level1 == null || !own1.text().equals(level1.text()));
		if (own1 != null && !own1.isEmpty()) {
			level1 = own1;
		} else if (level1 != null) {
			values.put(Fields.LEVEL1, level1);
		}
		FieldValue own2 = values.get(Fields.LEVEL2);
		if (newLevel1) {
			level2 = null;
			mediumLevel2 = null;
			level1Points = null;
			level2Points = null;
		} else if (own2 != null && !own2.isEmpty() && (level2 == null || !own2.text().equals(level2.text()))) {
			level2Points = null;
		}
		level2 = inherit(values, Fields.LEVEL2, level2);
		mediumLevel2 = inherit(values, Fields.MEDIUM_LEVEL2, mediumLevel2);
	}

	private static FieldValue inherit(Map<String, FieldValue> values, String field, FieldValue above) {
		FieldValue own = values.get(field);
		if (own != null && !own.isEmpty()) {
			return own;
		}
		if (above != null) {
			values.put(field, above);
		}
		return above;
	}

	private FieldValue value(int row, CellRange area) {
		FormCell first = view.seen(row, area.first().column());
		if (area.width() == 1) {
			return FieldValue.of(first);
		}
		// The header spans several columns that are not merged below it: ≥ | 100 | % belong together.
		List<FormCell> parts = new ArrayList<>();
		for (int column = area.first().column(); column <= area.last().column(); column++) {
			if (!header.columns().containsKey(column) || column == area.first().column()) {
				FormCell part = view.seen(row, column);
				if (!part.isEmpty() && parts.stream().noneMatch(p -> p.address().equals(part.address()))) {
					parts.add(part);
				}
			}
		}
		if (parts.size() < 2) {
			return FieldValue.of(parts.isEmpty() ? first : parts.get(0));
		}
		StringBuilder joined = new StringBuilder();
		parts.forEach(p -> joined.append(p.text().strip()));
		parts.subList(1, parts.size()).forEach(p -> draft.use(p, CellUse.Role.VALUE, header.columns().get(area.first().column())));
		return FieldValue.of(FormCell.text(parts.get(0).address(), joined.toString()));
	}

	private boolean isFiller(FieldValue value) {
		return TableSpec.any(table.fillers(), LabelKey.of(value.text()));
	}

	// In a row whose name says that there is no such indicator: 无, 不适用, no points.
	private boolean saysNothing(FieldValue value) {
		return isFiller(value) || Typography.tight(value.text()).matches("0(?:\\.0+)?分?");
	}

	private static boolean isDash(String text) {
		return Typography.tight(text).matches("[-—–―_/*….·]+");
	}
}
