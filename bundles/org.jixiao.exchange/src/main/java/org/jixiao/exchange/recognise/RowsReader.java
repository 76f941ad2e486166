package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.FieldSpec;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.mapping.TableSpec;

/** Reads a plain table of rows: yearly tasks, steps of a plan, review points. */
final class RowsReader {

	// Two of them, or one with two more columns: 名称 alone is no table of tasks.
	private static final Map<String, Set<String>> NEEDED = Map.of("tasks", Set.of(Fields.TASK_NAME), "plan", Set.of(Fields.PLAN_CONTENT),
			"opinions", Set.of(Fields.OPINION_NAME, Fields.OPINION_GROUP));

	private final FormDraft draft;
	private final SheetView view;
	private final TableSpec table;
	private final Map<String, FieldValue> above = new HashMap<>();

	RowsReader(FormDraft draft, String tableId) {
		this.draft = draft;
		this.view = draft.view;
		this.table = draft.mapping.table(tableId);
	}

	/** Reads the table if its header is between two rows, both included. */
	void read(int from, int to) {
		for (int row = from; row <= to; row++) {
			Optional<TableHeader> header = view.row(row).isEmpty() ? Optional.empty() : HeaderFinder.at(view, table, row, draft.choices);
			if (header.isPresent() && NEEDED.get(table.id()).stream().anyMatch(header.get()::has)) {
				rows(header.get(), to);
				return;
			}
		}
	}

	private void rows(TableHeader header, int to) {
		header.columns().forEach((column, field) -> draft.use(view.sheet().stored(header.areas().get(column).first().row(), column),
				CellUse.Role.LABEL, field));
		new UnknownColumns(draft, table, header).report();
		List<TableLine> lines = draft.tables.computeIfAbsent(table.id(), id -> new ArrayList<>());
		for (int row = header.lastRow() + 1; row <= to; row++) {
			List<FormCell> cells = content(header, row);
			if (cells.isEmpty()) {
				continue;
			}
			if (row == header.lastRow() + 1 && view.numbersColumns(row)) {
				draft.skip(row, header.firstColumn(), "import.row.numbering");
				continue;
			}
			LabelKey label = view.label(cells.get(0));
			if (TableSpec.any(table.totals(), label)) {
				total(row, cells);
				return;
			}
			if (ends(header, row, cells.get(0), label)) {
				return;
			}
			line(header, row, lines);
		}
	}

	private List<FormCell> content(TableHeader header, int row) {
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

	private boolean ends(TableHeader header, int row, FormCell left, LabelKey label) {
		if (TableSpec.any(table.ends(), label) || TableSpec.any(table.notes(), label) || draft.isTitle(left)) {
			return true;
		}
		// A label of a single value, or the left heading of the next block.
		return draft.isLabel(left) && header.columns().keySet().stream().filter(c -> !view.seen(row, c).isEmpty()).count() < 2
				|| left.address().column() < header.firstColumn();
	}

	private void line(TableHeader header, int row, List<TableLine> lines) {
		Map<String, FieldValue> values = new LinkedHashMap<>();
		header.columns().forEach((column, field) -> {
			if (!field.equals(Fields.IGNORE)) {
				CellRange area = header.areas().get(column);
				values.put(field, FieldValue.of(view.seen(row, area.first().column())));
			} else {
				view.row(row).stream().filter(c -> c.address().column() == column).forEach(c -> draft.use(c, CellUse.Role.SKIPPED, field));
			}
		});
		for (FieldSpec column : table.columns()) {
			FieldValue own = values.get(column.id());
			if (column.inherit() && own != null) {
				if (own.isEmpty() && above.containsKey(column.id())) {
					values.put(column.id(), above.get(column.id()));
				} else if (!own.isEmpty()) {
					above.put(column.id(), own);
				}
			}
		}
		boolean filled = values.entrySet().stream().anyMatch(e -> !e.getValue().isEmpty() && !above.containsValue(e.getValue()));
		FieldValue first = values.get(header.columns().get(header.firstColumn()));
		boolean filler = first != null && !first.isEmpty() && TableSpec.any(table.fillers(), LabelKey.of(first.text()));
		long others = values.values().stream().filter(v -> !v.isEmpty()).count();
		if (!filled || filler && others < 2) {
			for (FormCell cell : view.row(row)) {
				if (!draft.used(cell)) {
					draft.use(cell, CellUse.Role.SKIPPED, "");
				}
			}
			if (filler) {
				draft.fault(Severity.INFO, first.cell().address(), "import.row.filler", first.text().strip());
			}
			return;
		}
		values.forEach(draft::take);
		lines.add(new TableLine("", row, values));
	}

	private void total(int row, List<FormCell> cells) {
		draft.use(cells.get(0), CellUse.Role.LABEL, Fields.TOTAL);
		FormCell number = null;
		for (FormCell cell : cells.subList(1, cells.size())) {
			draft.use(cell, CellUse.Role.TOTAL, "");
			number = cell;
		}
		if (number != null && table.id().equals("opinions") && !draft.fields.containsKey(Fields.TOTAL)) {
			draft.fields.put(Fields.TOTAL, draft.take(Fields.TOTAL, FieldValue.of(number)));
		}
	}
}
