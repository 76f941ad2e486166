package org.jixiao.exchange.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellKind;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the sheets of an "XML spreadsheet 2003" (SpreadsheetML), as finance systems write it and call it .xls or .xml. */
final class XmlSheets extends DefaultHandler {

	private static final int GENERAL = 0;
	private static final int FORMATTED = 164;
	// The number formats that SpreadsheetML calls by name.
	private static final Map<String, String> NAMED = Map.of("Percent", "0.00%", "Fixed", "0.00", "Standard", "#,##0.00", "Currency", "#,##0.00", "Scientific",
			"0.00E+00", "Short Date", "yyyy-m-d", "Long Date", "yyyy\"年\"m\"月\"d\"日\"", "Medium Date", "yyyy-m-d", "General Date", "yyyy-m-d h:mm");

	private final StoredCells stored;
	private final List<FormSheet> sheets = new ArrayList<>();
	private final Map<String, String> formats = new HashMap<>();
	private final ShownNumbers shown = new ShownNumbers();
	private final StringBuilder text = new StringBuilder();
	private final StringBuilder visible = new StringBuilder();
	private FormSheet.Builder sheet;
	private String style;
	private int row;
	private int column;
	private int across;
	private boolean rowHidden;
	private String cellStyle;
	private String formula;
	private String type;
	private boolean inData;
	private boolean inVisible;
	private boolean inComment;

	private XmlSheets(int maxCells) {
		stored = new StoredCells(maxCells);
	}

	static List<FormSheet> read(Path file, int maxCells) throws IOException, SAXException {
		XmlSheets handler = new XmlSheets(maxCells);
		try (InputStream in = Files.newInputStream(file)) {
			SecureXml.parse(in, handler);
		}
		return handler.sheets;
	}

	@Override
	public void startElement(String uri, String local, String qName, Attributes attributes) {
		switch (local) {
		case "Style" -> style = attribute(attributes, "ID");
		case "NumberFormat" -> {
			String format = attribute(attributes, "Format");
			if (style != null && format != null) {
				formats.put(style, NAMED.getOrDefault(format, format));
			}
		}
		case "Worksheet" -> {
			String name = attribute(attributes, "Name");
			sheet = new FormSheet.Builder(name == null ? "" : name);
			row = -1;
			column = -1;
		}
		case "Row" -> {
			if (sheet != null) {
				row = index(attributes, row, StoredCells.MOST_ROWS);
				column = -1;
				across = 0;
				rowHidden = "1".equals(attribute(attributes, "Hidden"));
				if (rowHidden) {
					sheet.hideRow(row);
				}
			}
		}
		case "Cell" -> {
			if (sheet != null && row >= 0) {
				cell(attributes);
			}
		}
		case "Comment" -> inComment = true;
		case "Data" -> {
			// A comment has data of its own.
			inData = sheet != null && column >= 0 && !inComment;
			type = attribute(attributes, "Type");
			text.setLength(0);
		}
		case "Visible" -> {
			inVisible = true;
			visible.setLength(0);
		}
		default -> {
			// Looks; comments and names hold no values.
		}
		}
	}

	private void cell(Attributes attributes) {
		column = index(attributes, column + across, StoredCells.MOST_COLUMNS);
		across = span(attributes, "MergeAcross", StoredCells.MOST_COLUMNS);
		int down = span(attributes, "MergeDown", StoredCells.MOST_ROWS);
		cellStyle = attribute(attributes, "StyleID");
		formula = attribute(attributes, "Formula");
		if (across > 0 || down > 0) {
			sheet.merge(CellRange.of(row, column, row + down, column + across));
		}
	}

	@Override
	public void endElement(String uri, String local, String qName) throws SAXException {
		switch (local) {
		case "Data" -> {
			if (inData) {
				put();
			}
			inData = false;
		}
		case "Comment" -> inComment = false;
		case "Visible" -> {
			inVisible = false;
			if (sheet != null && visible.toString().contains("Hidden")) {
				sheet.hidden(true);
			}
		}
		case "Worksheet" -> {
			if (sheet != null) {
				sheets.add(sheet.build());
			}
			sheet = null;
		}
		default -> {
			// Nothing to close.
		}
		}
	}

	@Override
	public void characters(char[] ch, int start, int length) {
		if (inData) {
			text.append(ch, start, length);
		} else if (inVisible) {
			visible.append(ch, start, length);
		}
	}

	private void put() throws SAXException {
		String value = text.toString();
		if (value.isEmpty()) {
			return;
		}
		stored.count();
		CellAddress address = new CellAddress(row, column);
		String format = formats.get(cellStyle);
		sheet.add(switch (type == null ? "String" : type) {
		case "Number" -> number(address, value, format);
		case "DateTime" -> StoredCells.date(address, value, "", formula(), rowHidden);
		case "Boolean" -> StoredCells.truth(address, "1".equals(value), "1".equals(value) ? "TRUE" : "FALSE", formula(), rowHidden);
		case "Error" -> new FormCell(address, CellKind.ERROR, value, null, null, null, formula(), value, false, rowHidden);
		default -> StoredCells.text(address, value, formula(), rowHidden);
		});
	}

	private FormCell number(CellAddress address, String value, String format) throws SAXException {
		BigDecimal number = StoredCells.decimal(value);
		if (number == null) {
			throw new SAXException("number " + value);
		}
		return format == null ? shown.cell(address, number, GENERAL, null, false, formula(), rowHidden)
				: shown.cell(address, number, FORMATTED, format, false, formula(), rowHidden);
	}

	private String formula() {
		return formula == null ? null : formula.replaceFirst("^=", "");
	}

	/** Rows and cells may name their place, counted from one; else they follow the one before. */
	private static int index(Attributes attributes, int before, int most) {
		return Math.clamp(StoredCells.whole(attribute(attributes, "Index"), before + 2, 1, most + 1) - 1L, 0, most);
	}

	private static int span(Attributes attributes, String name, int most) {
		return StoredCells.whole(attribute(attributes, name), 0, 0, most);
	}

	private static String attribute(Attributes attributes, String local) {
		for (int i = 0; i < attributes.getLength(); i++) {
			if (local.equals(attributes.getLocalName(i))) {
				return attributes.getValue(i);
			}
		}
		return null;
	}
}
