package org.jixiao.exchange.exports.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.exchange.sheet.CellLook;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.base.Amount;
import org.jixiao.model.dossier.DossierFactory;

/** Draws a part of a dossier into a template. */
public final class TemplateForm {

	private static final Pattern VALUE = Pattern.compile("\\{([^{}]+)\\}");
	/** Columns in which equal texts are one cell, with the column they are a part of. */
	private static final Map<String, String> MERGED = Map.of("level1", "", "level2", "level1", "medium.level2", "level1", "group", "");

	private static final String FUNDS = "funds";

	private final FormTemplate template;
	private final StageValues values;
	private final FormPen pen;
	private final List<List<String>> drawn = new ArrayList<>();
	private final List<DrawnTable> tables = new ArrayList<>();
	private int header = -1;

	/** For one part of a dossier. */
	public TemplateForm(FormTemplate template, StageValues values, String sheetName) {
		this.template = template;
		this.values = values;
		pen = new FormPen(new PlannedSheet(sheetName), template.widths());
	}

	/** The finished sheet. */
	public PlannedSheet draw() {
		for (FormTemplate.Row row : template.rows()) {
			if (!row.only().isEmpty() && !has(row.only())) {
				continue;
			}
			if (!row.table().isEmpty()) {
				table(row);
			} else {
				once(row.cells());
			}
		}
		merge();
		return pen.sheet().print(new PlannedSheet.Print(true, header, header, "第 &P 页 共 &N 页"));
	}

	private boolean has(String name) {
		return name.equals(FUNDS) ? !values.rows(FUNDS).isEmpty() : values.value(name) instanceof Object some && !some.toString().isEmpty();
	}

	private void once(List<String> cells) {
		int row = drawn.size();
		drawn.add(cells);
		boolean title = row < 2 && cells.stream().skip(1).allMatch("<"::equals);
		for (int column = 0; column < cells.size(); column++) {
			String cell = cells.get(column);
			Matcher only = VALUE.matcher(cell);
			if (cell.equals("<") || cell.equals("^")) {
				continue;
			}
			if (only.matches() && only.group(1).startsWith("sum.")) {
				new TableSum(tables, values).draw(pen, row, column, only.group(1).substring("sum.".length()));
			} else if (only.matches()) {
				put(row, column, values.value(only.group(1)), Map.of());
			} else {
				CellLook look = title ? row == 0 ? FormPen.TITLE : FormPen.SUBTITLE : FormPen.LABEL;
				String text = only.reset().replaceAll(m -> Matcher.quoteReplacement(Objects.toString(values.value(m.group(1)), "")));
				pen.sheet().text(row, column, text, look);
				room(row, column, text);
			}
		}
	}

	/** @param columns where the values of the same row stand, for calculating a rate */
	private void put(int row, int column, Object value, Map<String, Integer> columns) {
		if (value instanceof BigDecimal number) {
			pen.points(row, column, number);
		} else if (value instanceof Amount amount) {
			pen.amount(row, column, column, amount, values.money());
		} else if (value instanceof StageValues.Ratio rate) {
			pen.rate(row, column, rate.printed(), rate.whole(), columns.get(rate.wholePlace()), rate.part(), columns.get(rate.partPlace()));
		} else {
			pen.sheet().text(row, column, (String) value, FormPen.VALUE);
			room(row, column, (String) value);
		}
	}

	/** Makes the row high enough for a text over its merged columns. */
	private void room(int row, int column, String text) {
		List<String> cells = drawn.get(row);
		int last = column;
		while (last + 1 < cells.size() && cells.get(last + 1).equals("<")) {
			last++;
		}
		pen.room(row, column, last, text);
	}

	private void table(FormTemplate.Row line) {
		Map<String, Integer> columns = new HashMap<>();
		for (int column = 0; column < line.cells().size(); column++) {
			Matcher only = VALUE.matcher(line.cells().get(column));
			if (only.matches()) {
				columns.put(only.group(1), column);
			}
		}
		List<? extends EObject> rows = values.rows(line.table());
		DrawnTable table = new DrawnTable(line.table(), drawn.size(), columns, rows);
		if (StageValues.kind(line.table()).equals("indicators") || line.table().equals("opinions")) {
			header = header < 0 ? drawn.size() - 1 : header;
		}
		// A form nobody filled in still shows where the money goes.
		List<? extends EObject> shown = rows.isEmpty() && line.table().equals(FUNDS) ? List.of(DossierFactory.eINSTANCE.createFundRow()) : rows;
		for (EObject each : shown) {
			int row = drawn.size();
			// These are merged by what they say, not by the template.
			drawn.add(line.cells().stream().map(c -> MERGED.keySet().stream().anyMatch(m -> c.equals("{" + m + "}")) ? "" : c).toList());
			for (int column = 0; column < line.cells().size(); column++) {
				Matcher only = VALUE.matcher(line.cells().get(column));
				if (only.matches() && !MERGED.containsKey(only.group(1))) {
					put(row, column, values.cell(line.table(), each, only.group(1)), columns);
				} else if (line.cells().get(column).isEmpty()) {
					put(row, column, null, columns);
				}
			}
		}
		boolean inherits = tables.stream().anyMatch(t -> StageValues.kind(t.name()).equals(StageValues.kind(line.table())) && !t.rows().isEmpty());
		MERGED.forEach((name, outer) -> {
			if (columns.containsKey(name)) {
				TableRows.merged(pen, columns.containsKey(outer) ? texts(table, outer) : null, texts(table, name), table.first(), columns.get(name), inherits);
			}
		});
		tables.add(table);
	}

	private List<String> texts(DrawnTable table, String name) {
		List<String> texts = new ArrayList<>();
		table.rows().forEach(row -> texts.add((String) values.cell(table.name(), row, name)));
		return texts;
	}

	/** Merges what the template marks; every cell gets the border of its region. */
	private void merge() {
		for (int row = 0; row < drawn.size(); row++) {
			List<String> cells = drawn.get(row);
			for (int column = 0; column < cells.size(); column++) {
				if (cells.get(column).equals("<") || cells.get(column).equals("^")) {
					continue;
				}
				int right = column;
				while (right + 1 < cells.size() && cells.get(right + 1).equals("<")) {
					right++;
				}
				int bottom = row;
				while (bottom + 1 < drawn.size() && covered(bottom + 1, column, right)) {
					bottom++;
				}
				if (right > column || bottom > row) {
					pen.sheet().merge(row, column, bottom, right);
				}
			}
		}
	}

	private boolean covered(int row, int first, int last) {
		for (int column = first; column <= last; column++) {
			if (column >= drawn.get(row).size() || !drawn.get(row).get(column).equals("^")) {
				return false;
			}
		}
		return true;
	}
}
