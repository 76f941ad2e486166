package org.jixiao.exchange.exports.internal;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.mapping.LabelKey;
import org.jixiao.exchange.mapping.MappingLibrary;
import org.jixiao.exchange.mapping.RowSpec;
import org.jixiao.exchange.quantity.QuantityParser;
import org.jixiao.exchange.sheet.CellLook;
import org.jixiao.exchange.sheet.CellLook.Align;
import org.jixiao.exchange.sheet.PlannedCell;
import org.jixiao.exchange.sheet.PlannedSheet;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.FundRow;

/** Draws a form: looks, row heights and how values are written. */
final class FormPen {

	static final CellLook TITLE = new CellLook("方正小标宋简体", 18, true, Align.CENTRE, false, true, "");
	static final CellLook SUBTITLE = new CellLook("楷体", 12, false, Align.CENTRE, false, true, "");
	static final CellLook LABEL = new CellLook("宋体", 11, false, Align.CENTRE, true, true, "");
	static final CellLook HEADER = new CellLook("宋体", 11, true, Align.CENTRE, true, true, "");
	static final CellLook VALUE = new CellLook("宋体", 11, false, Align.CENTRE, true, true, "");
	static final CellLook TEXT = new CellLook("宋体", 11, false, Align.LEFT, true, true, "");
	static final CellLook NUMBER = new CellLook("宋体", 11, false, Align.CENTRE, true, true, "");
	static final CellLook RATE = NUMBER.format("0.00%");
	static final String DASH = "—";

	private static final double LINE = 15;
	private static final QuantityParser PARSER = new QuantityParser();
	private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
	private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");
	// 指标性质 other than these signs are words.
	private static final Pattern OPERATOR = Pattern.compile("^\\s*(?:[≥≧⩾>≤≦⩽<=═\\uFF1C-\\uFF1E]|不低于|不少于|不超过|大于|小于|等于|至少).*", Pattern.DOTALL);

	private final PlannedSheet sheet;
	private final double[] widths;

	FormPen(PlannedSheet sheet, double... widths) {
		this.sheet = sheet;
		this.widths = widths;
		for (int i = 0; i < widths.length; i++) {
			sheet.width(i, widths[i]);
		}
	}

	PlannedSheet sheet() {
		return sheet;
	}

	/** A text over columns of one row. */
	void text(int row, int first, int last, String text, CellLook look) {
		text(row, row, first, last, text, look);
	}

	/** A text over a block; makes single rows high enough for it. */
	void text(int firstRow, int lastRow, int first, int last, String text, CellLook look) {
		sheet.text(firstRow, first, text, look);
		sheet.merge(firstRow, first, lastRow, last);
		if (firstRow == lastRow) {
			room(firstRow, first, last, text);
		}
	}

	/** Makes the row high enough for the text over these columns. */
	void room(int row, int first, int last, String text) {
		double width = 0;
		for (int i = first; i <= last; i++) {
			width += widths[i];
		}
		double lines = 0;
		for (String line : (text == null ? "" : text).split("\n", -1)) {
			// A Chinese character is as wide as two digits.
			double wide = line.chars().map(c -> c > 0x2E80 ? 2 : 1).sum();
			lines += Math.max(1, Math.ceil(wide * 1.05 / Math.max(1, width - 1)));
		}
		double wanted = Math.min(409, lines * LINE + 7);
		Double now = sheet.heights().get(row);
		sheet.height(row, now == null ? Math.max(24, wanted) : Math.max(now, wanted));
	}

	/** Points or a score; {@code null} gives an empty cell. */
	void points(int row, int column, BigDecimal points) {
		sheet.number(row, column, points, NUMBER);
	}

	/** An amount as it was written: with its decimals and thousands separators, as a number where it is one. */
	void amount(int row, int first, int last, Amount amount, AmountUnit formUnit) {
		if (amount == null) {
			sheet.text(row, first, null, NUMBER);
		} else if (amount.getValue() == null) {
			sheet.text(row, first, amount.getText(), NUMBER);
		} else if (amount.getUnit() != formUnit) {
			sheet.text(row, first, amount.getValue().toPlainString() + unitName(amount.getUnit()), NUMBER);
		} else {
			sheet.number(row, first, amount.getValue(), NUMBER.format(format(amount)));
		}
		sheet.merge(row, first, row, last);
	}

	private static String format(Amount amount) {
		String text = amount.getText() == null ? "" : amount.getText();
		boolean grouped = GROUPED.matcher(text).matches();
		if (!grouped && !PLAIN.matcher(text).matches() || new BigDecimal(text.replace(",", "")).compareTo(amount.getValue()) != 0) {
			return "";
		}
		int point = text.indexOf('.');
		String decimals = point < 0 ? "" : "." + "0".repeat(text.length() - point - 1);
		if (!grouped && decimals.isEmpty()) {
			return "";
		}
		return (grouped ? "#,##0" : "0") + decimals;
	}

	static String unitName(AmountUnit unit) {
		return switch (unit) {
		case YUAN -> "元";
		case WAN_YUAN -> "万元";
		case YI_YUAN -> "亿元";
		};
	}

	/** The label of a fund row: its own where the form's reader knows it as the same source, else the official one. */
	static String fundLabel(FundRow row) {
		String label = row.getLabel();
		if (label != null && source(label).equals(row.getSource().name())) {
			return label;
		}
		return switch (row.getSource()) {
		case TOTAL -> "年度资金总额";
		case FISCAL_CURRENT -> "其中:当年财政拨款";
		case CARRYOVER -> "上年结转资金";
		case SPECIAL_ACCOUNT -> "财政专户管理资金";
		case UNIT -> "单位资金";
		case OTHER -> "其他资金";
		};
	}

	private static String source(String label) {
		LabelKey key = LabelKey.of(label);
		String best = "OTHER";
		int quality = 0;
		for (RowSpec row : Labels.COMMON.common().funds().rows()) {
			int match = row.match(key);
			if (match > quality) {
				quality = match;
				best = row.id();
			}
		}
		return best.equals("SPENDING") ? "OTHER" : best;
	}

	// Loaded with the first export only.
	private static final class Labels {
		static final MappingLibrary COMMON = MappingLibrary.shipped();
	}

	/** Name with its code in front, as the budget system prints it. */
	static String coded(String name, String code) {
		return code == null || code.isEmpty() ? name : "[" + code + "]" + (name == null ? "" : name);
	}

	static String coded(Party party) {
		return party == null ? null : coded(party.getName(), party.getCode());
	}

	static String name(String name, boolean core) {
		return (core ? "★" : "") + (name == null ? "" : name);
	}

	/** A value for a form without columns for operator and unit: both are written into the value unless they stand there already. */
	static String whole(Quantity value, String name, String unit, Nature nature, boolean target) {
		if (value == null) {
			return null;
		}
		String text = value.getText() == null ? composed(value) : value.getText();
		if (value.getNumber() == null || text.isEmpty()) {
			return text;
		}
		boolean inName = name != null && PARSER.unitInName(name).isPresent();
		String whole = text;
		if (target && !inName && nature != Nature.UNSPECIFIED && nature != Nature.QUALITATIVE && !OPERATOR.matcher(text).matches()) {
			whole = value.getOperator().getValue() == 0 ? text : sign(value) + text;
		}
		if (!inName && unit != null && PLAIN.matcher(text.replaceAll("[^\\d.,-]", "").replace(",", "")).matches()
				&& text.replaceAll("[\\d.,\\s-]", "").replaceAll("^(?:[≥≧>≤≦<=═]|不低于|不少于|不超过)+", "").isEmpty()) {
			whole = whole + unit;
		}
		return whole;
	}

	static String composed(Quantity value) {
		if (value.getDate() != null) {
			return value.getDate().toString();
		}
		if (value.getTruth() != null) {
			return value.getTruth() ? "是" : "否";
		}
		return value.getNumber() == null ? "" : sign(value) + value.getNumber().toPlainString() + (value.getUnit() == null ? "" : value.getUnit());
	}

	static String sign(Quantity value) {
		return switch (value.getOperator()) {
		case NONE -> "";
		case GE -> "≥";
		case GT -> ">";
		case EQ -> "=";
		case LT -> "<";
		case LE -> "≤";
		};
	}

	/** A sum with its result; where the form printed another number, that one stays: it is what the unit filed. */
	void total(int row, int column, String formula, BigDecimal sum, BigDecimal printed) {
		if (printed == null || printed.compareTo(sum) == 0) {
			sheet.put(row, column, new PlannedCell.Formula(formula, sum), NUMBER);
		} else {
			sheet.number(row, column, printed, NUMBER);
		}
	}

	/** The execution rate as printed, or calculated from the two amounts beside it. */
	void rate(int row, int column, String printed, Amount whole, int wholeColumn, Amount part, int partColumn) {
		boolean calculable = whole != null && part != null && whole.getValue() != null && part.getValue() != null && whole.getUnit() == part.getUnit()
				&& whole.getValue().signum() > 0;
		if (printed != null || !calculable) {
			sheet.text(row, column, printed, NUMBER);
			return;
		}
		String a = new CellAddress(row, wholeColumn).a1();
		String b = new CellAddress(row, partColumn).a1();
		BigDecimal rate = part.getValue().divide(whole.getValue(), 6, java.math.RoundingMode.HALF_UP);
		sheet.put(row, column, new PlannedCell.Formula("IF(" + a + "=0,\"\"," + b + "/" + a + ")", rate), RATE);
	}
}
