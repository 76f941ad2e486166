package org.jixiao.exchange.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.jixiao.exchange.cell.CellRange;
import org.jixiao.exchange.cell.FormSheet;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the tables of a Word document (.docx), event by event: cells over several columns (gridSpan) and rows (vMerge), hidden rows, and the
 * lines of text around them. Deleted text that is still tracked is left out. A table within a cell becomes text of that cell.
 */
final class DocxBook extends DefaultHandler {

	// Ticked and empty boxes that Word writes as characters of the Wingdings fonts.
	private static final Map<String, String> SYMBOLS = Map.of("F0FE", "☑", "F0FD", "☒", "F0A8", "□", "F06F", "□", "F052", "☑", "F0A3", "□", "F0FC", "√", "F050", "√");

	private final FlowSheet sheet;
	private final StringBuilder text = new StringBuilder();
	private final Map<Integer, Integer> mergeStarts = new HashMap<>();
	private final Map<Integer, Integer> mergeWidths = new HashMap<>();
	private final Deque<String> skipped = new ArrayDeque<>();
	private boolean inText;
	private int tables;
	private int firstRow;
	private int row;
	private int column;
	private int span;
	private String vertical;
	private boolean hiddenRow;

	private DocxBook(String name, int maxCells) {
		sheet = new FlowSheet(name, maxCells);
	}

	static FormSheet read(PackagePart document, String name, int maxCells) throws IOException, SAXException {
		DocxBook handler = new DocxBook(name, maxCells);
		try (InputStream in = document.getInputStream()) {
			SecureXml.parse(in, handler);
		}
		return handler.sheet.build();
	}

	@Override
	public void startElement(String uri, String local, String qName, Attributes attributes) {
		if (!skipped.isEmpty() || local.equals("Fallback")) {
			// The second spelling of the same content, for old programs.
			skipped.push(local);
			return;
		}
		switch (local) {
		case "tbl" -> {
			if (tables++ == 0) {
				endLine();
				firstRow = sheet.startTable();
				row = firstRow - 1;
				mergeStarts.clear();
			}
		}
		case "tr" -> {
			if (tables == 1) {
				row++;
				column = 0;
				hiddenRow = false;
			}
		}
		case "gridBefore" -> {
			if (tables == 1) {
				column += number(attributes, 0);
			}
		}
		case "hidden" -> {
			if (tables == 1 && !"0".equals(value(attributes)) && !"false".equals(value(attributes))) {
				hiddenRow = true;
				sheet.hideRow(row);
			}
		}
		case "tc" -> {
			if (tables == 1) {
				span = 1;
				vertical = null;
				text.setLength(0);
			}
		}
		case "gridSpan" -> {
			if (tables == 1) {
				span = Math.max(1, number(attributes, 1));
			}
		}
		case "vMerge" -> {
			if (tables == 1) {
				vertical = value(attributes) == null ? "continue" : value(attributes);
			}
		}
		case "t" -> inText = true;
		case "tab", "ptab" -> text.append(' ');
		case "br", "cr" -> text.append('\n');
		case "noBreakHyphen" -> text.append('-');
		case "sym" -> {
			String code = attribute(attributes, "char");
			text.append(code == null ? "" : SYMBOLS.getOrDefault(code.toUpperCase(java.util.Locale.ROOT), ""));
		}
		default -> {
			// Looks.
		}
		}
	}

	@Override
	public void endElement(String uri, String local, String qName) {
		if (!skipped.isEmpty()) {
			skipped.pop();
			return;
		}
		switch (local) {
		case "t" -> inText = false;
		case "p" -> {
			if (tables == 0) {
				endLine();
			} else {
				text.append('\n');
			}
		}
		case "tc" -> {
			if (tables == 1) {
				cell();
			} else {
				text.append(' ');
			}
		}
		case "tbl" -> {
			if (--tables == 0) {
				mergeStarts.keySet().stream().toList().forEach(this::endMerge);
				sheet.endTable(firstRow, row + 1 - firstRow);
				text.setLength(0);
			}
		}
		default -> {
			// Nothing to close.
		}
		}
	}

	@Override
	public void characters(char[] ch, int start, int length) {
		if (inText && skipped.isEmpty()) {
			text.append(ch, start, length);
		}
	}

	private void endLine() {
		for (String line : text.toString().split("\n")) {
			sheet.line(line);
		}
		text.setLength(0);
	}

	private void cell() {
		boolean goesOn = "continue".equals(vertical) && mergeStarts.containsKey(column);
		if (!goesOn) {
			endMerge(column);
			sheet.put(row, column, text.toString(), hiddenRow);
			if ("restart".equals(vertical)) {
				mergeStarts.put(column, row);
				mergeWidths.put(column, span);
			} else if (span > 1) {
				sheet.merge(CellRange.of(row, column, row, column + span - 1));
			}
		}
		for (int inner = column + 1; inner < column + span; inner++) {
			endMerge(inner);
		}
		text.setLength(0);
		column += span;
	}

	/** Closes the vertical merge that began in this column above. */
	private void endMerge(int atColumn) {
		Integer start = mergeStarts.remove(atColumn);
		if (start != null) {
			// At the end of the table the current row still belongs to it, else the row above is its last.
			int last = tables == 0 ? row : row - 1;
			sheet.merge(CellRange.of(start, atColumn, Math.max(start, last), atColumn + mergeWidths.get(atColumn) - 1));
		}
	}

	private static String value(Attributes attributes) {
		return attribute(attributes, "val");
	}

	private static String attribute(Attributes attributes, String local) {
		for (int i = 0; i < attributes.getLength(); i++) {
			if (local.equals(attributes.getLocalName(i))) {
				return attributes.getValue(i);
			}
		}
		return null;
	}

	private static int number(Attributes attributes, int otherwise) {
		String value = value(attributes);
		return value != null && value.matches("\\d{1,3}") ? Integer.parseInt(value) : otherwise;
	}
}
