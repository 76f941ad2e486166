package org.jixiao.exchange.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.cell.CellKind;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormCell;
import org.jixiao.exchange.cell.FormSheet;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the sheets of an OpenDocument spreadsheet (.ods), event by event: stored values and what is shown of them, merged regions, repeated
 * cells and rows, hidden rows and sheets. Comments are left out.
 */
final class OdsBook extends DefaultHandler {

	static final String CONTENT = "content.xml";
	private static final String MANIFEST = "META-INF/manifest.xml";

	/** A cell that is being read. */
	private record Open(String type, String value, String formula, int repeat, int width, int height) {
	}

	private final StoredCells stored;
	private final List<FormSheet> sheets = new ArrayList<>();
	private final Set<String> hiddenStyles = new HashSet<>();
	private final StringBuilder text = new StringBuilder();
	private final List<FormCell> line = new ArrayList<>();
	private final List<CellRange> merged = new ArrayList<>();
	private FormSheet.Builder sheet;
	private String style;
	private Open open;
	private int row;
	private int rowRepeat;
	private boolean rowHidden;
	private int column;
	private int depth;
	private int skipped;
	private boolean inText;

	private OdsBook(int maxCells) {
		stored = new StoredCells(maxCells);
	}

	/** Whether the document is protected by a password. */
	static boolean encrypted(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry manifest = zip.getEntry(MANIFEST);
			if (manifest == null) {
				return false;
			}
			try (InputStream in = zip.getInputStream(manifest)) {
				return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8).contains("encryption-data");
			}
		}
	}

	/** @throws SAXException when the content is no well-formed XML or is missing */
	static List<FormSheet> read(Path file, int maxCells) throws IOException, SAXException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry content = zip.getEntry(CONTENT);
			if (content == null) {
				throw new SAXException(CONTENT);
			}
			OdsBook handler = new OdsBook(maxCells);
			try (InputStream in = zip.getInputStream(content)) {
				SecureXml.parse(in, handler);
			}
			return handler.sheets;
		}
	}

	@Override
	public void startElement(String uri, String local, String qName, Attributes attributes) {
		// Deleted cells that are still tracked stand before the tables.
		if (skipped > 0 || qName.equals("table:tracked-changes") || qName.equals("office:annotation") || qName.equals("draw:frame") || qName.equals("office:forms")) {
			skipped++;
			return;
		}
		switch (qName) {
		case "style:style" -> style = attributes.getValue("style:name");
		case "style:table-properties" -> {
			if ("false".equals(attributes.getValue("table:display"))) {
				hiddenStyles.add(style);
			}
		}
		case "table:table" -> {
			if (depth++ == 0) {
				sheet = new FormSheet.Builder(attributes.getValue("table:name") == null ? "" : attributes.getValue("table:name"));
				sheet.hidden(hiddenStyles.contains(attributes.getValue("table:style-name")));
				row = 0;
			}
		}
		case "table:table-row" -> {
			line.clear();
			merged.clear();
			column = 0;
			rowRepeat = number(attributes, "table:number-rows-repeated", StoredCells.MOST_ROWS);
			String visible = attributes.getValue("table:visibility");
			rowHidden = visible != null && !visible.equals("visible");
		}
		case "table:table-cell", "table:covered-table-cell" -> {
			boolean covered = qName.equals("table:covered-table-cell");
			open = new Open(covered ? null : attributes.getValue("office:value-type"), value(attributes), attributes.getValue("table:formula"),
					number(attributes, "table:number-columns-repeated", StoredCells.MOST_COLUMNS), covered ? 1 : number(attributes, "table:number-columns-spanned", StoredCells.MOST_COLUMNS),
					covered ? 1 : number(attributes, "table:number-rows-spanned", StoredCells.MOST_ROWS));
			text.setLength(0);
		}
		case "text:p", "text:h" -> {
			inText = true;
			if (!text.isEmpty()) {
				text.append('\n');
			}
		}
		case "text:s" -> text.append(" ".repeat(number(attributes, "text:c", 1000)));
		case "text:tab" -> text.append(' ');
		case "text:line-break" -> text.append('\n');
		default -> {
			// Looks.
		}
		}
	}

	@Override
	public void endElement(String uri, String local, String qName) {
		if (skipped > 0) {
			skipped--;
			return;
		}
		switch (qName) {
		case "table:table" -> {
			if (--depth == 0) {
				sheets.add(sheet.build());
			}
		}
		case "table:table-row" -> {
			if (depth > 0) {
				row();
			}
		}
		case "table:table-cell" -> {
			if (depth > 0) {
				cell();
			}
		}
		case "table:covered-table-cell" -> column += open.repeat();
		case "text:p", "text:h" -> inText = false;
		default -> {
			// Nothing to close.
		}
		}
	}

	@Override
	public void characters(char[] ch, int start, int length) {
		if (inText && skipped == 0) {
			text.append(ch, start, length);
		}
	}

	private void cell() {
		int repeat = open.repeat();
		FormCell cell = read(new CellAddress(row, column));
		if (!cell.isEmpty() || cell.formula() != null) {
			for (int i = 0; i < repeat; i++) {
				stored.count();
				line.add(cell.at(new CellAddress(row, column + i)));
			}
		}
		if (open.width() > 1 || open.height() > 1) {
			merged.add(CellRange.of(row, column, row + open.height() - 1, column + open.width() - 1));
		}
		// The columns of a merged region come as covered cells of their own.
		column += repeat;
	}

	private FormCell read(CellAddress address) {
		String shown = text.toString();
		String type = open.type() == null ? "" : open.type();
		String value = open.value();
		BigDecimal number = value != null && type.matches("float|currency|percentage") ? StoredCells.decimal(value) : null;
		if (number != null) {
			return new FormCell(address, CellKind.NUMBER, shown.isEmpty() ? number.toPlainString() : shown, number, null, null, open.formula(), null,
					type.equals("percentage"), rowHidden);
		}
		if (value != null && type.equals("date")) {
			return StoredCells.date(address, value, shown, open.formula(), rowHidden);
		}
		if (value != null && type.equals("boolean")) {
			return StoredCells.truth(address, Boolean.parseBoolean(value), shown.isEmpty() ? value : shown, open.formula(), rowHidden);
		}
		return StoredCells.text(address, shown, open.formula(), rowHidden);
	}

	private void row() {
		// A row may be declared a million times to fill a sheet; only rows with content are put down, each time anew.
		int times = line.isEmpty() && merged.isEmpty() ? 0 : rowRepeat;
		for (int i = 0; i < times; i++) {
			int down = i;
			for (FormCell cell : line) {
				if (i > 0) {
					stored.count();
				}
				sheet.add(cell.at(new CellAddress(row + down, cell.address().column())));
			}
			for (CellRange range : merged) {
				sheet.merge(CellRange.of(range.first().row() + i, range.first().column(), range.last().row() + i, range.last().column()));
			}
			if (rowHidden) {
				sheet.hideRow(row + i);
			}
		}
		row = Math.min(StoredCells.MOST_ROWS, row + rowRepeat);
	}

	private static String value(Attributes attributes) {
		for (String name : List.of("office:value", "office:date-value", "office:boolean-value", "office:string-value")) {
			String value = attributes.getValue(name);
			if (value != null) {
				return value;
			}
		}
		return null;
	}

	private static int number(Attributes attributes, String name, int most) {
		return StoredCells.whole(attributes.getValue(name), 1, 1, most);
	}
}
