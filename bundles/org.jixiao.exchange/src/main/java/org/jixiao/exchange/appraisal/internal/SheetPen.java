package org.jixiao.exchange.appraisal.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.internal.CellTexts;
import org.jixiao.exchange.sheet.CellLook;
import org.jixiao.exchange.sheet.CellLook.Align;
import org.jixiao.exchange.sheet.PlannedCell;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;

/** Writes rows of values as a sheet with a title and a head. */
public final class SheetPen {

	/** A title over the whole sheet. */
	public static final CellLook TITLE = new CellLook("方正小标宋简体", 16, true, Align.CENTRE, false, true, "");
	/** Head of a column. */
	public static final CellLook HEAD = new CellLook("黑体", 11, true, Align.CENTRE, true, true, "").shade();
	/** Text. */
	public static final CellLook BODY = new CellLook("宋体", 10, false, Align.LEFT, true, true, "@");
	/** Numbers. */
	public static final CellLook FIGURE = BODY.align(Align.RIGHT).format("");

	private static final Set<String> WIDE = Set.of("name", "indicatorName", "parameters", "ruleName", "progress", "finding", "reason", "evidence", "comment",
			"consequences", "source", "report", "note", "inputs", "plannedShares", "summary", "vetoReason", "open", "itemName");
	private static final Set<String> NARROW = Set.of("unit", "points", "rank", "total", "score", "voters", "spoiled", "votes", "year", "claimedScore", "nature",
			"direction", "kind");
	private static final int LONGEST_SHOWN = 9;

	private final Locale locale;

	/** Writes in a language. */
	public SheetPen(Locale locale) {
		this.locale = locale;
	}

	/**
	 * The sheet of a table.
	 *
	 * @param name
	 *            on the tab
	 * @param title
	 *            above the table
	 * @param columns
	 *            in order, by their names
	 * @param rows
	 *            values by column; a {@link Measured} gets a column beside it when its text does not say everything
	 */
	public PlannedSheet sheet(AppraisalTable table, String name, String title, List<String> columns, List<Map<String, Object>> rows) {
		return sheet(table, name, title, Map.of(), columns, rows);
	}

	/**
	 * The sheet of a table with something between title and head.
	 *
	 * @param labels
	 *            texts by the labels beside which they stand; empty: the head follows the title
	 */
	public PlannedSheet sheet(AppraisalTable table, String name, String title, Map<String, String> labels, List<String> columns,
			List<Map<String, Object>> rows) {
		PlannedSheet sheet = new PlannedSheet(name);
		int head = labels.isEmpty() ? 1 : 2;
		int at = 0;
		for (Map.Entry<String, String> label : labels.entrySet()) {
			sheet.text(1, at, label.getKey(), HEAD).text(1, at + 1, label.getValue(), BODY);
			at += 2;
		}
		int column = 0;
		for (String key : columns) {
			sheet.text(head, column, AppraisalWords.column(table, key, locale), HEAD);
			sheet.width(column, width(key));
			List<String> exact = new ArrayList<>();
			for (int i = 0; i < rows.size(); i++) {
				Object value = rows.get(i).get(key);
				put(sheet, head + 1 + i, column, value, BODY, FIGURE);
				exact.add(value instanceof Measured measured ? CellTexts.exact(measured.quantity(), measured.context()) : "");
			}
			column++;
			if (exact.stream().anyMatch(e -> !e.isEmpty())) {
				sheet.text(head, column, AppraisalWords.column(table, key + CellTexts.EXACT, locale), HEAD).width(column, width(key));
				for (int i = 0; i < rows.size(); i++) {
					sheet.text(head + 1 + i, column, exact.get(i), BODY);
				}
				column++;
			}
		}
		sheet.text(0, 0, title, TITLE).height(0, 30).merge(0, 0, 0, column - 1);
		return sheet.freeze(head + 1, 0).print(new PlannedSheet.Print(true, head, head, "&P / &N"));
	}

	/** Width of a column in characters. */
	public static double width(String column) {
		return WIDE.contains(column) ? 28 : NARROW.contains(column) ? 9 : 14;
	}

	/** Puts a value of any kind. */
	public void put(PlannedSheet sheet, int row, int column, Object value, CellLook words, CellLook figures) {
		PlannedCell.Content content = content(value);
		boolean figure = content instanceof PlannedCell.Number;
		sheet.put(row, column, content, content instanceof PlannedCell.Day ? words.format("yyyy-mm-dd") : figure ? figures : words);
	}

	private PlannedCell.Content content(Object value) {
		return switch (value) {
		case LocalDate day -> new PlannedCell.Day(day);
		case Integer number -> new PlannedCell.Number(BigDecimal.valueOf(number));
		case BigDecimal number when isPlain(number) -> new PlannedCell.Number(number);
		case Measured measured when isPlain(measured.quantity()) -> new PlannedCell.Number(measured.quantity().getNumber());
		case null, default -> {
			String text = text(value, locale);
			yield text.isEmpty() ? new PlannedCell.Empty() : new PlannedCell.Words(text);
		}
		};
	}

	/** A cell forgets the zeros behind the point and shows long numbers shortened; what has such is kept as text. */
	private static boolean isPlain(BigDecimal number) {
		return number.scale() == Math.max(0, number.stripTrailingZeros().scale()) && number.precision() <= LONGEST_SHOWN && number.scale() < LONGEST_SHOWN;
	}

	private static boolean isPlain(Quantity quantity) {
		return quantity != null && quantity.getKind() == QuantityKind.NUMBER && quantity.getOperator() == Operator.NONE && quantity.getNumber() != null
				&& isPlain(quantity.getNumber()) && quantity.getNumber().toPlainString().equals(quantity.getText());
	}

	/** A value as text; empty for none. */
	public static String text(Object value, Locale locale) {
		return CellTexts.text(AppraisalWords.WORDS, null, value instanceof Measured measured ? measured.quantity() : value, locale);
	}
}
