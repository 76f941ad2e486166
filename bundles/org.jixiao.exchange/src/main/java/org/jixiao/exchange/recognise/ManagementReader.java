package org.jixiao.exchange.recognise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.FieldSpec;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.TableSpec;

/**
 * Reads a block of scored rows about how the money was managed, that some provinces print above the indicators: each row has a name, a text,
 * points and a score. They belong to the 100 points of the form, so they become indicators of the level that heads the block.
 */
final class ManagementReader {

	private final FormDraft draft;
	private final SheetView view;
	private final TableSpec table;

	ManagementReader(FormDraft draft) {
		this.draft = draft;
		this.view = draft.view;
		this.table = draft.mapping.table(FormMapping.MANAGEMENT);
	}

	/** Reads the block if its header is between two rows, both included. */
	void read(int from, int to) {
		for (int row = from; row <= to; row++) {
			Optional<TableHeader> header = view.row(row).isEmpty() ? Optional.empty() : HeaderFinder.at(view, table, row, draft.choices);
			if (header.isPresent() && header.get().has(Fields.ACTUAL)) {
				if (header.get().has(Fields.POINTS)) {
					rows(header.get(), to);
					return;
				}
				if (header.get().has(Fields.REASON) && left(header.get(), row).filter(draft::isLabel).isPresent()) {
					told(header.get(), to);
					return;
				}
			}
		}
	}

	private void rows(TableHeader header, int to) {
		Optional<FormCell> block = left(header, header.firstRow());
		block.ifPresent(b -> draft.use(b, CellUse.Role.LABEL, Fields.LEVEL1));
		header.columns().forEach((column, field) -> draft.use(view.sheet().stored(header.areas().get(column).first().row(), column),
				CellUse.Role.LABEL, field));
		new UnknownColumns(draft, table, header).report();
		for (int row = header.lastRow() + 1; row <= to; row++) {
			Optional<FormCell> name = left(header, row).filter(n -> block.isEmpty() || !n.address().equals(block.get().address()));
			int at = row;
			boolean scored = header.column(Fields.POINTS).map(c -> view.seen(at, c)).filter(FundReader::looksLikeNumber).isPresent();
			if (name.isEmpty() || !scored || draft.isLabel(name.get())) {
				return;
			}
			line(header, row, name.get(), block);
		}
	}

	/** Rows without points, 分配科学性 | 按因素法分配 | 无: what they tell is kept as a remark under the heading of the block. */
	private void told(TableHeader header, int to) {
		FormCell block = left(header, header.firstRow()).orElseThrow();
		draft.use(block, CellUse.Role.HEADING, "");
		header.columns().forEach((column, field) -> draft.use(view.sheet().stored(header.areas().get(column).first().row(), column), CellUse.Role.LABEL, field));
		String field = Fields.EXTRA + view.label(block).bare();
		StringBuilder text = new StringBuilder();
		FormCell first = null;
		for (int row = header.lastRow() + 1; row <= to; row++) {
			Optional<FormCell> name = left(header, row).filter(n -> !n.address().equals(block.address()));
			if (name.isEmpty() || draft.isLabel(name.get())) {
				break;
			}
			draft.use(name.get(), CellUse.Role.LABEL, field);
			text.append(text.isEmpty() ? "" : "；").append(name.get().text().strip());
			for (Integer column : header.columns().keySet()) {
				FormCell cell = view.seen(row, column);
				if (!cell.isEmpty()) {
					draft.use(cell, CellUse.Role.VALUE, field);
					first = first == null ? cell : first;
					text.append(header.columns().get(column).equals(Fields.REASON) ? "，" + view.seen(header.firstRow(), column).text().strip() + "：" : "：").append(cell.text().strip());
				}
			}
		}
		if (first != null) {
			draft.fields.put(field, new FieldValue(first, text.toString()));
		}
	}

	private void line(TableHeader header, int row, FormCell name, Optional<FormCell> block) {
		Map<String, FieldValue> values = new LinkedHashMap<>();
		block.ifPresent(b -> values.put(Fields.LEVEL1, FieldValue.of(b)));
		values.put(Fields.NAME, draft.take(Fields.NAME, FieldValue.of(name)));
		for (FieldSpec column : table.columns()) {
			header.column(column.id()).ifPresent(c -> values.put(column.id(), draft.take(column.id(), FieldValue.of(view.seen(row, c)))));
		}
		draft.indicators.add(new TableLine("", row, values));
	}

	private Optional<FormCell> left(TableHeader header, int row) {
		for (int column = header.firstColumn() - 1; column >= 0; column--) {
			FormCell cell = view.seen(row, column);
			if (!cell.isEmpty()) {
				return Optional.of(cell);
			}
		}
		return Optional.empty();
	}
}
