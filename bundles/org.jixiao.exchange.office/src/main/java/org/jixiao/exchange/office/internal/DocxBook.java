package org.jixiao.exchange.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.jixiao.exchange.cell.FormSheet;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the tables of a Word document (.docx), event by event: cells over several columns (gridSpan) and rows (vMerge), hidden rows, and the
 * lines of text around them. Deleted text that is still tracked is left out. A table within a cell follows the table that it stands in.
 */
final class DocxBook extends DefaultHandler {

	// Ticked and empty boxes that Word writes as characters of the Wingdings fonts.
	private static final Map<String, String> SYMBOLS = Map.of("F0FE", "☑", "F0FD", "☒", "F0A8", "□", "F06F", "□", "F052", "☑", "F0A3", "□", "F0FC", "√", "F050", "√");

	private final FlowSheet sheet;
	/** Text outside tables. */
	private final StringBuilder lines = new StringBuilder();
	private final Deque<WordTable> tables = new ArrayDeque<>();
	private final Deque<String> skipped = new ArrayDeque<>();
	private boolean inText;

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
			if (tables.isEmpty()) {
				endLine();
			}
			tables.push(new WordTable());
		}
		case "t" -> inText = true;
		case "tab", "ptab" -> text().append(' ');
		case "br", "cr" -> text().append('\n');
		case "noBreakHyphen" -> text().append('-');
		case "sym" -> {
			String code = attribute(attributes, "char");
			text().append(code == null ? "" : SYMBOLS.getOrDefault(code.toUpperCase(java.util.Locale.ROOT), ""));
		}
		default -> {
			if (!tables.isEmpty()) {
				inTable(tables.peek(), local, attributes);
			}
		}
		}
	}

	private static void inTable(WordTable table, String local, Attributes attributes) {
		switch (local) {
		case "tr" -> table.startRow();
		case "gridBefore" -> table.indent(number(attributes, 0));
		case "hidden" -> {
			if (!"0".equals(value(attributes)) && !"false".equals(value(attributes))) {
				table.hideRow();
			}
		}
		case "tc" -> table.startCell();
		case "gridSpan" -> table.span(Math.max(1, number(attributes, 1)));
		case "vMerge" -> table.vertical(value(attributes) == null ? "continue" : value(attributes));
		default -> {
			// Looks.
		}
		}
	}

	private StringBuilder text() {
		return tables.isEmpty() ? lines : tables.peek().text;
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
			if (tables.isEmpty()) {
				endLine();
			} else {
				text().append('\n');
			}
		}
		case "tc" -> {
			if (!tables.isEmpty()) {
				tables.peek().endCell();
			}
		}
		case "tbl" -> {
			WordTable table = tables.pop();
			table.end();
			if (tables.isEmpty()) {
				table.write(sheet);
			} else {
				tables.peek().endInner(table);
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
			text().append(ch, start, length);
		}
	}

	private void endLine() {
		for (String line : lines.toString().split("\n")) {
			sheet.line(line);
		}
		lines.setLength(0);
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
