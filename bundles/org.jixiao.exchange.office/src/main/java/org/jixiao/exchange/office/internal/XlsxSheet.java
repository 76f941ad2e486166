package org.jixiao.exchange.office.internal;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellKind;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the cells of one worksheet part. */
final class XlsxSheet extends DefaultHandler {

	/** Thrown when the workbook holds more cells than the limit. */
	static final class TooManyCells extends SAXException {
		private static final long serialVersionUID = 1L;
	}

	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private final FormSheet.Builder sheet;
	private final XlsxBook.XlsxStrings strings;
	private final XlsxBook.XlsxStyles styles;
	private final ShownNumbers shown;
	private final boolean date1904;
	private final int maxCells;
	private final boolean sheetHidden;
	private final List<int[]> hiddenColumns = new ArrayList<>();

	private int cells;
	private int row = -1;
	private int column = -1;
	private boolean rowHidden;
	private String type;
	private String style;
	private boolean hasFormula;
	private boolean hasValue;
	private boolean phonetic;
	private StringBuilder target;
	private final StringBuilder value = new StringBuilder();
	private final StringBuilder formula = new StringBuilder();

	XlsxSheet(String name, boolean hidden, XlsxBook.XlsxStrings strings, XlsxBook.XlsxStyles styles, ShownNumbers shown, boolean date1904,
			int maxCells) {
		sheet = new FormSheet.Builder(name).hidden(hidden);
		sheetHidden = hidden;
		this.strings = strings;
		this.styles = styles;
		this.shown = shown;
		this.date1904 = date1904;
		this.maxCells = maxCells;
	}

	FormSheet sheet() {
		return sheet.build();
	}

	@Override
	public void startElement(String uri, String local, String qName, Attributes attributes) throws SAXException {
		switch (local) {
		case "col" -> {
			if (XlsxBook.truth(attributes.getValue("hidden"))) {
				hiddenColumns.add(new int[] { Integer.parseInt(attributes.getValue("min")) - 1, Integer.parseInt(attributes.getValue("max")) - 1 });
			}
		}
		case "row" -> {
			String number = attributes.getValue("r");
			row = number == null ? row + 1 : Integer.parseInt(number) - 1;
			column = -1;
			rowHidden = XlsxBook.truth(attributes.getValue("hidden"));
			if (rowHidden) {
				sheet.hideRow(row);
			}
		}
		case "c" -> {
			String reference = attributes.getValue("r");
			column = reference == null ? column + 1 : CellAddress.parse(reference).column();
			type = attributes.getValue("t");
			style = attributes.getValue("s");
			hasFormula = false;
			hasValue = false;
			value.setLength(0);
			formula.setLength(0);
		}
		case "v" -> {
			hasValue = true;
			target = value;
		}
		case "f" -> {
			hasFormula = true;
			target = formula;
		}
		case "rPh" -> phonetic = true;
		case "t" -> {
			if (!phonetic) {
				hasValue = true;
				target = value;
			}
		}
		case "mergeCell" -> merge(attributes.getValue("ref"));
		default -> {
			// Everything else on a sheet is looks.
		}
		}
	}

	@Override
	public void endElement(String uri, String local, String qName) throws SAXException {
		switch (local) {
		case "v", "f", "t" -> target = null;
		case "rPh" -> phonetic = false;
		case "c" -> add();
		default -> {
			// Nothing to close.
		}
		}
	}

	@Override
	public void characters(char[] ch, int start, int length) {
		if (target != null) {
			target.append(ch, start, length);
		}
	}

	private void merge(String reference) throws SAXException {
		try {
			sheet.merge(CellRange.parse(reference));
		} catch (IllegalArgumentException e) {
			throw new SAXException(e);
		}
	}

	private void add() throws SAXException {
		if (!hasValue && !hasFormula) {
			return;
		}
		if (++cells > maxCells) {
			throw new TooManyCells();
		}
		CellAddress address = new CellAddress(row, column);
		boolean hidden = sheetHidden || rowHidden || columnHidden();
		String formulaText = !hasFormula ? null : formula.isEmpty() ? "…" : formula.toString();
		if (!hasValue || value.isEmpty() && !"str".equals(type) && !"inlineStr".equals(type)) {
			sheet.add(new FormCell(address, CellKind.BLANK, "", null, null, null, formulaText, null, false, hidden));
			return;
		}
		String raw = value.toString();
		try {
			sheet.add(switch (type == null ? "n" : type) {
			case "s" -> text(address, strings.get(raw), formulaText, hidden);
			case "str", "inlineStr" -> text(address, unescape(raw), formulaText, hidden);
			case "b" -> {
				boolean truth = XlsxBook.truth(raw.strip());
				yield new FormCell(address, CellKind.BOOLEAN, truth ? "TRUE" : "FALSE", null, null, truth, formulaText, null, false, hidden);
			}
			case "e" -> new FormCell(address, CellKind.ERROR, raw, null, null, null, formulaText, raw, false, hidden);
			case "d" -> isoDate(address, raw.strip(), formulaText, hidden);
			default -> {
				int id = styles.formatId(style);
				yield shown.cell(address, StoredNumbers.of(raw), id, styles.formatText(id), date1904, formulaText, hidden);
			}
			});
		} catch (NumberFormatException e) {
			throw new SAXException("cell " + address + ": " + raw, e);
		}
	}

	private static FormCell text(CellAddress address, String text, String formula, boolean hidden) {
		CellKind kind = text.isEmpty() ? CellKind.BLANK : CellKind.TEXT;
		return new FormCell(address, kind, text, null, null, null, formula, null, false, hidden);
	}

	private static FormCell isoDate(CellAddress address, String raw, String formula, boolean hidden) {
		try {
			LocalDateTime date = raw.indexOf('T') > 0 ? LocalDateTime.parse(raw.replaceAll("Z$", "")) : LocalDateTime.parse(raw + "T00:00:00");
			return new FormCell(address, CellKind.DATE, raw, null, date, null, formula, null, false, hidden);
		} catch (DateTimeParseException e) {
			return text(address, raw, formula, hidden);
		}
	}

	private boolean columnHidden() {
		for (int[] span : hiddenColumns) {
			if (column >= span[0] && column <= span[1]) {
				return true;
			}
		}
		return false;
	}

	/** Characters that XML cannot hold are written as _x000D_ in workbooks. Line ends become line feeds. */
	static String unescape(String text) {
		String plain = text;
		if (plain.contains("_x")) {
			Matcher escape = ESCAPE.matcher(plain);
			plain = escape.replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
		}
		return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
	}
}
