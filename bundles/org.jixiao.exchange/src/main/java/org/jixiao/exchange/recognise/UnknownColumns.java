package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.List;

import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.TableSpec;

/** Tells the user of header cells that were not understood, or only in part, and offers the fields they may stand for. */
final class UnknownColumns {

	private final FormDraft draft;
	private final TableHeader header;
	private final TableSpec table;

	UnknownColumns(FormDraft draft, TableSpec table, TableHeader header) {
		this.table = table;
		this.draft = draft;
		this.header = header;
	}

	/** Reports them. */
	void report() {
		draft.columns(header, table);
		List<String> fields = table.handColumns();
		header.guessed().forEach((column, cell) -> draft.fault(Severity.WARNING, cell.address(), "import.column.guessed", choices(cell, fields),
				cell.text().strip(), Fields.name(header.columns().get(column))));
		header.columns().forEach((column, field) -> {
			FormCell cell = draft.view.seen(header.areas().get(column).first().row(), column);
			if (field.equals(Fields.IGNORE) && table.hit(draft.view.label(cell)).filter(h -> h.spec().id().equals(Fields.POINTS)).isPresent()) {
				draft.fault(Severity.INFO, cell.address(), "import.column.weight", cell.text().strip());
			}
		});
		for (FormCell cell : header.unknown()) {
			CellRange area = draft.view.area(cell);
			if (TableSpec.any(draft.mapping.blocks(), draft.view.label(cell)) || area.last().row() > header.lastRow()) {
				draft.use(cell, CellUse.Role.HEADING, "");
			} else if (header.isPart(cell) || header.isHeading(draft.view, cell)) {
				draft.use(cell, CellUse.Role.HEADING, "");
			} else {
				draft.use(cell, CellUse.Role.UNKNOWN, "");
				draft.fault(Severity.WARNING, cell.address(), "import.column.unknown", choices(cell, fields), cell.text().strip());
			}
		}
	}

	private List<FixChoice> choices(FormCell cell, List<String> fields) {
		List<FixChoice> choices = new ArrayList<>();
		for (String field : fields) {
			if (!header.has(field)) {
				choices.add(new FixChoice.MapColumn(draft.view.name(), table.id(), cell.address().column(), header.name(draft.view, cell), field,
						Message.of("import.choice.map.column", Fields.name(field))));
			}
		}
		return choices;
	}
}
