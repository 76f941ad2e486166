package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.Message;
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

	private static final List<String> CONTENT = List.of(Fields.TARGET, Fields.ADJUSTED_TARGET, Fields.ACTUAL, Fields.POINTS, Fields.SCORE);

	private final FormDraft draft;
	private final SheetView view;
	private final TableSpec table;
	private final TableHeader header;
	private FieldValue level1;
	private FieldValue level2;

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
				continue;
			}
			FormCell left = cells.get(0);
			LabelKey label = view.label(left);
			if (TableSpec.any(table.totals(), label)) {
				new TotalsReader(draft, header).read(row, left, cells);
				return row;
			}
			if (ends(row, left, label)) {
				return row - 1;
			}
			if (TableHeader.at(view, table, row, draft.choices).isPresent()) {
				skip(row, "import.row.header.again");
			} else if (TableSpec.any(table.subtotals(), label)) {
				skip(row, "import.row.subtotal");
			} else {
				line(row);
			}
		}
		return draft.lastRow;
	}

	private void markHeader() {
		header.columns().forEach((column, field) -> draft.use(view.sheet().stored(header.areas().get(column).first().row(), column), CellUse.Role.LABEL, field));
		for (FormCell cell : header.unknown()) {
			CellRange area = view.area(cell);
			if (TableSpec.any(draft.mapping.blocks(), view.label(cell)) || area.last().row() > header.lastRow()) {
				draft.use(cell, CellUse.Role.HEADING, "");
			} else if (area.width() > 1 && header.columns().keySet().stream().anyMatch(c -> area.contains(cell.address().row(), c))) {
				draft.use(cell, CellUse.Role.HEADING, "");
			} else {
				draft.use(cell, CellUse.Role.UNKNOWN, "");
				draft.fault(Severity.WARNING, cell.address(), "import.column.unknown", mapChoices(cell), cell.text().strip());
			}
		}
	}

	private List<FixChoice> mapChoices(FormCell cell) {
		List<FixChoice> choices = new ArrayList<>();
		for (String field : Fields.INDICATOR_COLUMNS) {
			if (!header.has(field)) {
				choices.add(new FixChoice.MapColumn(view.name(), cell.address().column(), cell.text().strip(), field,
						Message.of("import.choice.map.column", Message.of("field." + field))));
			}
		}
		return choices;
	}

	/** The filled cells of the row, without the label of the whole block at its left. */
	private List<FormCell> content(int row) {
		List<FormCell> cells = new ArrayList<>(view.row(row));
		int first = header.firstColumn();
		cells.removeIf(cell -> {
			boolean block = cell.address().column() < first && (view.area(cell).height() > 1 || TableSpec.any(draft.mapping.blocks(), view.label(cell)));
			if (block) {
				draft.use(cell, CellUse.Role.HEADING, "");
			}
			return block;
		});
		return cells;
	}

	private boolean ends(int row, FormCell left, LabelKey label) {
		boolean named = header.column(Fields.NAME).map(c -> view.seen(row, c)).filter(c -> !c.isEmpty() && !c.address().equals(left.address())).isPresent();
		if (draft.isTitle(left) || TableSpec.any(table.notes(), label) || TableSpec.any(table.ends(), label)) {
			return !named;
		}
		return !named && !hasPoints(row) && draft.mapping.fieldFor(label).isPresent();
	}

	private boolean hasPoints(int row) {
		return header.column(Fields.POINTS).map(c -> view.seen(row, c)).filter(c -> c.number() != null).isPresent();
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
		boolean filled = CONTENT.stream().map(values::get).anyMatch(v -> v != null && !v.isEmpty() && !isDash(v.text()));
		FieldValue name = values.get(Fields.NAME);
		boolean unnamed = name == null || name.isEmpty();
		boolean filler = unnamed || TableSpec.any(table.fillers(), LabelKey.of(name.text()));
		if (filler && !filled) {
			skip(row, unnamed ? "import.row.empty" : "import.row.filler");
			return;
		}
		values.forEach(draft::take);
		if (unnamed) {
			draft.fault(Severity.WARNING, new CellAddress(row, header.column(Fields.NAME).orElse(header.firstColumn())), "import.indicator.unnamed");
		} else if (filler) {
			draft.fault(Severity.WARNING, name.cell().address(), "import.indicator.filler.name", name.text().strip());
		} else if (name.cell().address().row() < row) {
			draft.fault(Severity.INFO, new CellAddress(row, name.cell().address().column()), "import.indicator.continued", name.text().strip());
		}
		draft.indicators.add(new TableLine("", row, values));
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
		if (newLevel1) {
			level2 = null;
		}
		FieldValue own2 = values.get(Fields.LEVEL2);
		if (own2 != null && !own2.isEmpty()) {
			level2 = own2;
		} else if (level2 != null) {
			values.put(Fields.LEVEL2, level2);
		}
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

	private static boolean isDash(String text) {
		return Typography.tight(text).matches("[-—–―_/*….·]+");
	}
}
