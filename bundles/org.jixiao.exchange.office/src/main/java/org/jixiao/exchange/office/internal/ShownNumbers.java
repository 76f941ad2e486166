package org.jixiao.exchange.office.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellKind;
import org.jixiao.exchange.cell.FormCell;

/**
 * Turns a stored number and its number format into the cell a person sees. Plain decimal formats are applied to the exact decimal, so
 * that 1.005 with two places shows 1.01 as in Excel and not the 1.00 of its binary neighbour; everything else goes through POI.
 */
final class ShownNumbers {

	// Formats 27 to 36 and 50 to 58 depend on the language of Office and are not stored in the file: these are the Chinese ones.
	private static final Map<Integer, String> CHINESE = Map.ofEntries(Map.entry(27, "yyyy\"年\"m\"月\""), Map.entry(28, "m\"月\"d\"日\""),
			Map.entry(29, "m\"月\"d\"日\""), Map.entry(30, "m-d-yy"), Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""), Map.entry(32, "h\"时\"mm\"分\""),
			Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""), Map.entry(36, "yyyy\"年\"m\"月\""), Map.entry(50, "yyyy\"年\"m\"月\""),
			Map.entry(51, "m\"月\"d\"日\""), Map.entry(52, "yyyy\"年\"m\"月\""), Map.entry(53, "m\"月\"d\"日\""), Map.entry(54, "m\"月\"d\"日\""),
			Map.entry(57, "yyyy\"年\"m\"月\""), Map.entry(58, "m\"月\"d\"日\""));
	private static final Pattern PLAIN = Pattern.compile("(?:#,##)?[#0]+(?:\\.[0#]+)?%?(?:_.)?(?:;.*)?");

	private record Style(String format, boolean date, boolean percent, DecimalFormat plain) {
	}

	private final DataFormatter formatter = new DataFormatter(Locale.CHINA, true);
	private final Map<String, Style> styles = new HashMap<>();

	/**
	 * The cell for a number.
	 *
	 * @param formatId
	 *            number of the format in the file
	 * @param formatText
	 *            its text, or {@code null} for a built-in one
	 */
	FormCell cell(CellAddress address, BigDecimal number, int formatId, String formatText, boolean date1904, String formula, boolean hidden) {
		Style style = styles.computeIfAbsent(formatId + "|" + formatText, k -> style(formatId, formatText));
		if (style.date() && DateUtil.isValidExcelDate(number.doubleValue())) {
			LocalDateTime date = DateUtil.getLocalDateTime(number.doubleValue(), date1904, true);
			String shown = formatter.formatRawCellContents(number.doubleValue(), formatId, style.format(), date1904);
			return new FormCell(address, CellKind.DATE, shown, number, date, null, formula, null, false, hidden);
		}
		String shown = shown(number, formatId, style);
		return new FormCell(address, CellKind.NUMBER, shown, number, null, null, formula, null, style.percent(), hidden);
	}

	private String shown(BigDecimal number, int formatId, Style style) {
		if (style.format().equalsIgnoreCase("General") || style.format().equals("@")) {
			return number.toPlainString();
		}
		if (style.plain() != null) {
			return style.plain().format(number);
		}
		String shown = formatter.formatRawCellContents(number.doubleValue(), formatId, style.format());
		return shown.strip();
	}

	private static Style style(int id, String text) {
		String format = text;
		if (format == null || format.isEmpty()) {
			format = CHINESE.containsKey(id) ? CHINESE.get(id) : BuiltinFormats.getBuiltinFormat(id);
		}
		if (format == null) {
			format = "General";
		}
		boolean date = CHINESE.containsKey(id) && (text == null || text.isEmpty()) || DateUtil.isADateFormat(id, format);
		boolean percent = !date && unquoted(format).indexOf('%') >= 0;
		DecimalFormat plain = null;
		if (!date && PLAIN.matcher(format).matches()) {
			String body = format.split(";", 2)[0].replaceAll("_.$", "");
			plain = new DecimalFormat(body, DecimalFormatSymbols.getInstance(Locale.ROOT));
			plain.setRoundingMode(RoundingMode.HALF_UP);
		}
		// POI would show the quotation marks of literal Chinese in a date.
		return new Style(date ? format.replaceAll("\"([^\"A-Za-z]*)\"", "$1") : format, date, percent, plain);
	}

	private static String unquoted(String format) {
		return format.replaceAll("\"[^\"]*\"", "").replaceAll("\\\\.", "");
	}
}
