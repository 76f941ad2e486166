package org.jixiao.exchange.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jixiao.exchange.Fault;
import org.jixiao.exchange.FixChoice;
import org.jixiao.exchange.ImportChoices;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.exchange.mapping.FormMapping;
import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.mapping.LabelPattern;
import org.jixiao.exchange.mapping.TableSpec;

/** A form while it is being taken apart: the readers of its blocks put in what they find. */
final class FormDraft {

	final SheetView view;
	final FormMapping mapping;
	/** Titles of all forms: one that is known by its markers may bear another form's title. */
	final List<LabelPattern> titles;
	final ImportChoices choices;
	final int firstRow;
	final int lastRow;
	final Map<String, FieldValue> fields = new LinkedHashMap<>();
	final List<TableLine> funds = new ArrayList<>();
	final List<TableLine> indicators = new ArrayList<>();
	final Map<String, List<TableLine>> tables = new LinkedHashMap<>();
	private final Map<CellAddress, CellUse> uses = new HashMap<>();
	private final Set<Integer> hiddenRows = new HashSet<>();
	private final List<Fault> faults = new ArrayList<>();
	private final List<ColumnHead> columns = new ArrayList<>();
	String title = "";

	FormDraft(SheetView view, FormMapping mapping, List<LabelPattern> titles, ImportChoices choices, int firstRow, int lastRow) {
		this.titles = titles;
		this.view = view;
		this.mapping = mapping;
		this.choices = choices;
		this.firstRow = firstRow;
		this.lastRow = lastRow;
	}

	/** Notes the columns of a table, for the user to see what each was taken for. */
	void columns(TableHeader header, TableSpec table) {
		// What stands at the left of the money's columns names the block, and its rows below.
		boolean named = table.id().equals(FormMapping.FUNDS);
		header.heads(view, table.id()).stream().filter(h -> !named || h.cell().column() >= header.firstColumn()).forEach(columns::add);
	}

	void use(FormCell cell, CellUse.Role role, String field) {
		uses.put(cell.address(), new CellUse(role, field));
	}

	/** Whether the cell is a title, a heading or a label. */
	boolean isHead(FormCell cell) {
		CellUse use = uses.get(cell.address());
		return use != null && (use.role() == CellUse.Role.LABEL || use.role() == CellUse.Role.HEADING);
	}

	boolean used(FormCell cell) {
		return uses.containsKey(cell.address());
	}

	void fault(Severity severity, CellAddress cell, String rule, Object... arguments) {
		faults.add(Fault.of(severity, view.name(), cell, rule, arguments));
	}

	void fault(Severity severity, CellAddress cell, String rule, List<FixChoice> fixes, Object... arguments) {
		faults.add(Fault.of(severity, view.name(), cell, rule, arguments).with(fixes));
	}

	/** Leaves a row out and says why; its first cell behind the heading of the block is named. */
	void skip(int row, int firstColumn, String rule) {
		List<FormCell> cells = view.row(row);
		for (FormCell cell : cells) {
			if (!used(cell)) {
				use(cell, CellUse.Role.SKIPPED, "");
			}
		}
		if (!cells.isEmpty()) {
			FormCell first = cells.get(cells.size() > 1 && cells.get(0).address().column() < firstColumn ? 1 : 0);
			fault(Severity.INFO, first.address(), rule, first.text().strip());
		}
	}

	/** Takes a value and tells of what a person does not see at once: hidden rows and columns, formulas that were never calculated. */
	FieldValue take(String field, FieldValue value) {
		FormCell cell = value.cell();
		use(cell, CellUse.Role.VALUE, field);
		if (cell.isEmpty() && cell.formula() != null) {
			fault(Severity.WARNING, cell.address(), "import.formula.uncalculated", cell.formula());
		}
		if (cell.hidden() && !cell.isEmpty() && hiddenRows.add(cell.address().row())) {
			fault(Severity.WARNING, cell.address(), "import.cell.hidden", cell.text());
		}
		return value;
	}

	/** Whether the cell is a label of a single value or of a block. */
	boolean isLabel(FormCell cell) {
		LabelKey label = view.label(cell);
		return !label.isEmpty() && (mapping.fieldFor(label).isPresent() || TableSpec.any(mapping.blocks(), label));
	}

	boolean isTitle(FormCell cell) {
		return titleMatch(titles, view.label(cell)) > 0 && !isLabel(cell);
	}

	/** Length of the longest title that the label contains; 0 for none. */
	static int titleMatch(List<LabelPattern> titles, LabelKey label) {
		int best = 0;
		for (LabelPattern pattern : titles) {
			if (pattern.match(label) > 0) {
				best = Math.max(best, pattern.text().length());
			}
		}
		return best;
	}

	RecognisedForm finish(boolean described) {
		int lastColumn = Math.max(0, view.sheet().lastColumn());
		return new RecognisedForm(mapping, described, view.name(), CellRange.of(firstRow, 0, lastRow, lastColumn), title, fields, funds, indicators,
				tables, uses, faults, columns);
	}
}
