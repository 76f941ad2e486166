package org.jixiao.exchange.appraisal.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;
import org.jixiao.exchange.mapping.LabelKey;

/** What stands beside labels above and below the table of a form: {@code 填报人: 张三} in one cell or in two. */
final class Labels {

	private static final List<String> KNOWN = List.of("unitName", "unitCode", "year", "period", "due", "filer", "filedOn", "report", "note", "signature");

	private final Map<String, FormCell> values = new LinkedHashMap<>();

	/**
	 * Reads the labels of some rows.
	 *
	 * @param rows
	 *            rows that are not part of the table
	 */
	Labels(FormSheet sheet, IntPredicate rows) {
		for (int row = 0; row <= sheet.lastRow(); row++) {
			for (FormCell cell : rows.test(row) ? sheet.row(row) : List.<FormCell>of()) {
				label(sheet, row, cell);
			}
		}
	}

	private void label(FormSheet sheet, int row, FormCell cell) {
		String text = cell.text().strip();
		String known = known(text);
		if (known != null) {
			values.putIfAbsent(known, beside(sheet, row, sheet.area(row, cell.address().column()).last().column() + 1));
			return;
		}
		int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
		String inside = colon < 0 ? null : known(text.substring(0, colon));
		if (inside != null && !text.substring(colon + 1).isBlank()) {
			values.putIfAbsent(inside, FormCell.text(cell.address(), text.substring(colon + 1).strip()));
		}
	}

	/** The first filled cell to the right, up to the next label. */
	private static FormCell beside(FormSheet sheet, int row, int from) {
		for (int column = from; column <= sheet.lastColumn(); column++) {
			FormCell cell = sheet.stored(row, column);
			if (!cell.isEmpty()) {
				return known(cell.text()) != null ? FormCell.blank(new CellAddress(row, from)) : cell;
			}
		}
		return FormCell.blank(new CellAddress(row, from));
	}

	/** Whether a cell is a label, alone or with its text behind it. */
	static boolean isLabel(FormCell cell) {
		String text = cell.text().strip();
		int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
		return known(colon > 0 ? text.substring(0, colon) : text) != null;
	}

	private static String known(String text) {
		String key = LabelKey.of(text).full();
		for (String label : KNOWN) {
			if (AppraisalWords.WORDS.all("label." + label).stream().anyMatch(s -> LabelKey.of(s).full().equals(key))) {
				return label;
			}
		}
		return null;
	}

	/** The cell beside a label; {@code null} when there is no such label. */
	FormCell cell(String label) {
		return values.get(label);
	}

	/** Whether something stands beside a label. */
	boolean has(String label) {
		return values.containsKey(label) && !values.get(label).isEmpty();
	}

	/** The text beside a label; empty for none. */
	String text(String label) {
		return has(label) ? values.get(label).text() : "";
	}

	/** Where a label's value stands, or {@code null}. */
	CellAddress address(String label) {
		return values.containsKey(label) ? values.get(label).address() : null;
	}
}
