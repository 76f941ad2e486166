package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.mapping.TableSpec;
import org.jixiao.exchange.quantity.Typography;

/** Reads the rows of the indicator table. */
final class IndicatorReader {

	private static final List<String> CONTENT = List.of(Fields.TARGET, Fields.ADJUSTED_TARGET, Fields.ACTUAL, Fields.POINTS, Fields.SCORE,
			Fields.PROJECTED, Fields.MEDIUM_TARGET, Fields.LAST_YEAR, Fields.MEDIUM_NAME);

	/** What a row of a level leaves empty. */
	private static final List<String> LEVEL_ROW_EMPTY = List.of(Fields.NAME, Fields.TARGET, Fields.ADJUSTED_TARGET, Fields.ACTUAL, Fields.MEDIUM_NAME,
			Fields.MEDIUM_TARGET, Fields.RULE);

	private static final int REMARK_ROWS = 4;
	private static final Pattern LEVEL_NAME = Pattern.compile("(?:[(一二三四五六七八九十]{1,4}[)、.])?(?:.{0,8}指标|.{0,6})(?:\\(?\\d+(?:\\.\\d+)?分?\\)?)?");

	private final FormDraft draft;
	private final SheetView view;
	private final TableSpec table;
	private TableHeader header;
	private FieldValue level1;
	private FieldValue level2;
	private FieldValue mediumLevel2;
	private FieldValue level1Points;
	private FieldValue level2Points;
	private boolean medium;
	private boolean gap;

	IndicatorReader(FormDraft draft, TableHeader header) {
		this.draft = draft;
		this.view = draft.view;
		this.table = draft.mapping.indicators();
		this.header = header;
	}

	/** Reads to the end of the table; returns its last row. */
	int read() {
		markHeader();
		for (int row = header.lastRow() + 1; row <= draft.lastRow; row++) {
			List<FormCell> cells = content(row);
			if (cells.isEmpty()) {
				gap = true;
				continue;
			}
			if (gap && cells.size() == 1 && view.row(row).size() == 1 && !TableSpec.any(table.totals(), view.label(cells.get(0)))) {
				// A line of text below the table.
				return row - 1;
			}
			gap = false;
			FormCell left = cells.get(0);
			LabelKey label = view.label(left);
			if (TableSpec.any(table.totals(), label)) {
				new TotalsReader(draft, header).read(row, left, cells);
				return row;
			}
			if (ends(row, left, cells, label)) {
				if (totalWithin(row)) {
					// Some forms print remarks between the indicators and the sums.
					continue;
				}
				return row - 1;
			}
			Optional<TableHeader> again = TableHeader.at(view, table, row, draft.choices);
			if (again.isPresent()) {
				headerAgain(again.get(), row);
				row = again.get().lastRow();
			} else if (banner(row, left)) {
				draft.use(left, CellUse.Role.HEADING, Fields.LEVEL1);
			} else if (TableSpec.any(table.subtotals(), label)) {
				skip(row, "import.row.subtotal");
			} else {
				line(row);
			}
		}
		return draft.lastRow;
	}

	private void markHeader() {
		readTerm();
		header.columns().forEach((column, field) -> draft.use(view.sheet().stored(header.areas().get(column).first().row(), column), CellUse.Role.LABEL, field));
		new UnknownColumns(draft, table, header).report();
	}

	/** After a page break the columns are the same; a second table of the form, for the year after the medium term, may order them anew. */
	private void headerAgain(TableHeader again, int row) {
		for (int r = row; r <= again.lastRow(); r++) {
			skip(r, "import.row.header.again");
		}
		if (again.has(Fields.NAME) || again.has(Fields.TARGET)) {
			header = again;
			readTerm();
		}
	}

	/** A row that only names a first level, over all columns: 一、产出指标(50分), or says for which years the rows below are. */
	private boolean banner(int row, FormCell left) {
		Optional<Integer> name = header.column(Fields.NAME);
		CellRange area = view.area(left);
		if (name.isEmpty() || view.row(row).size() > 1 && content(row).size() > 1 || left.text().strip().length() > 24 || area.height() > 1) {
			return false;
		}
		String text = Typography.tight(left.text());
		// Where a file keeps no merged regions, an indicator without any value looks the same: only the name of a level is one.
		boolean wide = area.contains(row, name.get()) && area.width() > 1
				|| view.sheet().merged().isEmpty() && !header.has(Fields.LEVEL1) && LEVEL_NAME.matcher(text).matches();
		boolean years = text.matches("(?:中期|长期|中长期|实施期|年度|本年度|当年).{0,6}(?:目标|指标).{0,8}");
		if (!years && !(wide && text.matches(".*(?:指标|产出|效益|效果|满意度|决策|过程|管理|投入|成本).*"))) {
			return false;
		}
		if (years) {
			medium = !text.matches("(?:年度|本年度|当年).*");
		} else {
			level1 = FieldValue.of(left);
			level2 = null;
			mediumLevel2 = null;
		}
		return true;
	}

	/** The filled cells of the row, without the label of the whole block at its left. */
	private List<FormCell> content(int row) {
		List<FormCell> cells = new ArrayList<>(view.row(row));
		int first = header.firstColumn();
		cells.removeIf(cell -> {
			boolean block = cell.address().column() < first && (view.area(cell).height() > 1 || TableSpec.any(draft.mapping.blocks(), view.label(cell)));
			if (block) {
				draft.use(cell, CellUse.Role.HEADING, "");
				medium = ofMediumTerm(cell) || medium && view.area(cell).height() == 1;
			}
			return block;
		});
		return cells;
	}

	/** The heading of the block at the left says for which years its rows are. */
	private void readTerm() {
		medium = false;
		for (FormCell cell : view.row(header.firstRow())) {
			medium |= cell.address().column() < header.firstColumn() && ofMediumTerm(cell);
		}
	}

	private static boolean ofMediumTerm(FormCell cell) {
		return Typography.tight(cell.text()).matches("(?:中期|长期|中长期|实施期).*");
	}

	private boolean totalWithin(int row) {
		for (int next = row + 1; next <= Math.min(row + REMARK_ROWS, draft.lastRow); next++) {
			List<FormCell> cells = content(next);
			if (!cells.isEmpty() && TableSpec.any(table.totals(), view.label(cells.get(0)))) {
				return true;
			}
		}
		return false;
	}

	private boolean ends(int row, FormCell left, List<FormCell> cells, LabelKey label) {
		boolean heads = TableSpec.any(table.notes(), label) || TableSpec.any(table.ends(), label) || draft.mapping.fieldFor(label).isPresent();
		if (heads && cells.size() <= 2 && (cells.size() == 1 || view.area(cells.get(1)).width() > 1 || !hasPoints(row))
				&& header.column(Fields.LEVEL1).or(() -> header.column(Fields.NAME)).filter(c -> c >= left.address().column()).isPresent()
				&& !TableSpec.any(table.fillers(), label)) {
			return true;
		}
		boolean named = header.column(Fields.NAME).map(c -> view.seen(row, c)).filter(c -> !c.isEmpty() && !c.address().equals(left.address())).isPresent();
		if (draft.isTitle(left) || TableSpec.any(table.notes(), label) || TableSpec.any(table.ends(), label)) {
			return !named;
		}
		return !named && !hasPoints(row) && draft.mapping.fieldFor(label).isPresent();
	}

	private boolean hasPoints(int row) {
		return header.column(Fields.POINTS).map(c -> view.seen(row, c)).filter(c -> c.number() != null || Typography.tight(c.text()).matches("\\d+(?:\\.\\d+)?分?")).isPresent();
	}

	private void line(int row) {
		Map<String, FieldValue> values = new LinkedHashMap<>();
		header.columns().forEach((column, field) -> {
			if (field.equals(Fields.IGNORE)) {
				view.row(row).stream().filter(c -> c.address().column() == column).forEach(c -> draft.use(c, CellUse.Role.SKIPPED, field));
			} else {
				values.put(field, value(row, header.areas().get(column)));
			}
		});
		inherit(values, row);
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
			skip(row, unnamed ? "import.row.empty" : "import.row.filler");
			return;
		}
		if (level1Points != null) {
			values.putIfAbsent(Fields.LEVEL1_POINTS, level1Points);
		}
		if (level2Points != null) {
			values.putIfAbsent(Fields.LEVEL2_POINTS, level2Points);
		}
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

	private void skip(int row, String rule) {
		List<FormCell> cells = view.row(row);
		for (FormCell cell : cells) {
			if (!draft.used(cell)) {
				draft.use(cell, CellUse.Role.SKIPPED, "");
			}
		}
		if (!cells.isEmpty()) {
			FormCell first = cells.get(cells.size() > 1 && cells.get(0).address().column() < header.firstColumn() ? 1 : 0);
			draft.fault(Severity.INFO, first.address(), rule, first.text().strip());
		}
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
