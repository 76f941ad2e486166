package org.jixiao.exchange.recognise;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.mapping.RowSpec;
import org.jixiao.exchange.mapping.TableSpec;
import org.jixiao.exchange.quantity.Typography;

/** Reads the block of funds: a small table, or labels with the numbers beside them. */
final class FundReader {

	static final List<String> AMOUNTS = List.of(Fields.FUND_INITIAL, Fields.FUND_ADJUSTED, Fields.FUND_ARRIVED, Fields.FUND_EXECUTED,
			Fields.FUND_PROJECTED);

	private final FormDraft draft;
	private final SheetView view;
	private final TableSpec table;

	FundReader(FormDraft draft) {
		this.draft = draft;
		this.view = draft.view;
		this.table = draft.mapping.funds();
	}

	/** Reads the block between two rows, both included. */
	void read(int from, int to) {
		for (int row = from; row <= to; row++) {
			Optional<TableHeader> header = HeaderFinder.at(view, table, row, draft.choices);
			if (header.isPresent() && AMOUNTS.stream().anyMatch(header.get()::has) && !taken(header.get())) {
				if (numbersBeside(header.get(), row)) {
					break;
				}
				int end = rows(header.get(), to);
				NatureFunds nature = new NatureFunds(draft);
				nature.settle();
				nature.read(end, to);
				return;
			}
		}
		new LabelledFunds(draft).read(from, to);
		new NatureFunds(draft).settle();
	}

	/** Whether the header is that of another table, such as a department's tasks with their money. */
	private boolean taken(TableHeader header) {
		return header.areas().values().stream().anyMatch(area -> draft.used(view.sheet().stored(area.first().row(), area.first().column())));
	}

	private boolean numbersBeside(TableHeader header, int row) {
		int beside = 0;
		for (Map.Entry<Integer, CellRange> area : header.areas().entrySet()) {
			FormCell right = view.rightOf(view.seen(row, area.getKey()));
			if (!right.isEmpty() && looksLikeNumber(right)) {
				beside++;
			}
		}
		return beside >= 1 && beside * 2 >= header.columns().size();
	}

	/** Reads the rows; returns the first row behind them. */
	private int rows(TableHeader header, int to) {
		header.columns().forEach((column, field) -> draft.use(view.sheet().stored(header.areas().get(column).first().row(), column),
				CellUse.Role.LABEL, field));
		draft.columns(header, table);
		for (FormCell unknown : header.unknown()) {
			if (view.area(unknown).last().column() < header.firstColumn()) {
				// 项目 or 资金来源 over the labels of the rows.
				draft.use(unknown, CellUse.Role.HEADING, "");
			} else {
				markBlock(unknown);
			}
		}
		header.guessed().forEach((column, cell) -> draft.fault(Severity.WARNING, cell.address(), "import.column.guessed", cell.text().strip(),
				Fields.name(header.columns().get(column))));
		Map<String, Integer> seen = new HashMap<>();
		for (int row = header.lastRow() + 1; row <= to; row++) {
			if (row == header.lastRow() + 1 && view.numbersColumns(row)) {
				draft.skip(row, header.firstColumn(), "import.row.numbering");
				continue;
			}
			// A number at the left is that of a column nobody knows, not the name of a source.
			Optional<FormCell> label = label(header, row).filter(l -> !looksLikeNumber(l));
			boolean amounts = hasAmounts(header, row);
			Optional<String> source = label.flatMap(l -> source(table, view.label(l)));
			if (source.isEmpty() && (!amounts || label.filter(draft::isLabel).isPresent())
					|| label.filter(l -> TableSpec.any(table.ends(), view.label(l))).isPresent() && !amounts) {
				return row;
			}
			line(header, row, label, source, seen);
		}
		return to + 1;
	}

	private void line(TableHeader header, int row, Optional<FormCell> label, Optional<String> source, Map<String, Integer> seen) {
		String id = source.filter(o -> !o.equals("MEDIUM")).orElse(label.isEmpty() && draft.funds.isEmpty() ? "TOTAL" : "OTHER");
		Map<String, FieldValue> values = new LinkedHashMap<>();
		label.ifPresent(l -> {
			draft.use(l, CellUse.Role.LABEL, Fields.FUND_LABEL);
			values.put(Fields.FUND_LABEL, FieldValue.of(l));
			if (source.isEmpty()) {
				draft.fault(Severity.WARNING, l.address(), "import.fund.row.unknown", l.text().strip());
			}
		});
		header.columns().forEach((column, field) -> {
			if (!field.equals(Fields.IGNORE)) {
				CellRange area = header.areas().get(column);
				values.put(field, draft.take(field, FieldValue.of(value(row, area))));
			}
		});
		if (seen.putIfAbsent(id, row) != null && id.equals("TOTAL")) {
			// A second total is a sub-total of the first; two rows of one source are both kept.
			draft.fault(Severity.WARNING, new CellAddress(row, header.firstColumn()), "import.fund.total.twice",
					label.map(l -> l.text().strip()).orElse(""));
			id = "OTHER";
		}
		if (!id.equals("TOTAL")) {
			reportPoints(values);
		}
		draft.funds.add(new TableLine(id, row, values));
	}

	// Only the total carries points; a second 10 on a source row must never be added up (domain.md 2.3).
	private void reportPoints(Map<String, FieldValue> values) {
		for (String field : List.of(Fields.FUND_POINTS, Fields.FUND_SCORE)) {
			FieldValue value = values.get(field);
			if (value != null && looksLikeNumber(value.cell())) {
				draft.fault(Severity.WARNING, value.cell().address(), "import.fund.points.on.source", value.text().strip());
			}
		}
	}

	private FormCell value(int row, CellRange area) {
		FormCell first = view.seen(row, area.first().column());
		for (int column = area.first().column() + 1; first.isEmpty() && column <= area.last().column(); column++) {
			FormCell next = view.seen(row, column);
			if (!next.isEmpty()) {
				return next;
			}
		}
		return first;
	}

	/** The nearest label to the left of the numbers; the label of the whole block, which spans several rows, does not count. */
	private Optional<FormCell> label(TableHeader header, int row) {
		for (int column = header.firstColumn() - 1; column >= 0; column--) {
			FormCell cell = view.seen(row, column);
			// A text that reaches into the columns of the numbers is a value, not their label.
			if (!cell.isEmpty() && view.area(cell).last().column() < header.firstColumn()) {
				boolean block = cell.address().row() <= header.lastRow() || view.area(cell).height() > 1 && TableSpec.any(draft.mapping.blocks(), view.label(cell));
				if (!block) {
					return Optional.of(cell);
				}
				markBlock(cell);
			}
		}
		return Optional.empty();
	}

	private void markBlock(FormCell cell) {
		if (TableSpec.any(draft.mapping.blocks(), view.label(cell)) || view.area(cell).height() > 1) {
			draft.use(cell, CellUse.Role.HEADING, "");
		}
	}

	private boolean hasAmounts(TableHeader header, int row) {
		for (Map.Entry<Integer, String> column : header.columns().entrySet()) {
			if (AMOUNTS.contains(column.getValue()) && looksLikeNumber(value(row, header.areas().get(column.getKey())))) {
				return true;
			}
		}
		return false;
	}

	/** The source of money that a label names. */
	static Optional<String> source(TableSpec table, LabelKey label) {
		String best = null;
		int quality = 0;
		for (RowSpec row : table.rows()) {
			int match = row.match(label);
			if (match > quality) {
				best = row.id();
				quality = match;
			}
		}
		return Optional.ofNullable(best);
	}

	static boolean looksLikeNumber(FormCell cell) {
		return cell.number() != null || Typography.tight(cell.text()).matches("[+-]?[\\d,]*\\d(?:\\.\\d+)?(?:%|元|万元|亿元)?");
	}
}
