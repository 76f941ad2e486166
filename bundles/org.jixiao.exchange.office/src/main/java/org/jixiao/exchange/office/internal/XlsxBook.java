package org.jixiao.exchange.office.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jixiao.exchange.cell.FormSheet;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the parts of an .xlsx package event by event. Numbers are taken from the XML text, so 0.1 is 0.1; POI's object model would give
 * binary numbers. Links to other files are never followed.
 */
final class XlsxBook {

	private record SheetEntry(String name, String relation, boolean hidden) {
	}

	private final OPCPackage pack;
	private final int maxCells;
	private final List<SheetEntry> entries = new ArrayList<>();
	private boolean date1904;

	XlsxBook(OPCPackage pack, int maxCells) {
		this.pack = pack;
		this.maxCells = maxCells;
	}

	List<FormSheet> sheets() throws IOException, SAXException, OpenXML4JException {
		PackagePart workbook = document(pack);
		parse(workbook, new WorkbookHandler());
		XlsxStyles styles = new XlsxStyles();
		XlsxStrings strings = new XlsxStrings();
		PackagePart part = related(workbook, "/styles");
		if (part != null) {
			parse(part, styles);
		}
		part = related(workbook, "/sharedStrings");
		if (part != null) {
			parse(part, strings);
		}
		ShownNumbers shown = new ShownNumbers();
		List<FormSheet> sheets = new ArrayList<>();
		int cells = 0;
		for (SheetEntry entry : entries) {
			PackageRelationship relation = workbook.getRelationship(entry.relation());
			if (relation == null || relation.getTargetMode() != TargetMode.INTERNAL || !relation.getRelationshipType().endsWith("/worksheet")) {
				// A chart sheet or a dialog sheet holds no cells.
				continue;
			}
			PackagePart sheet = workbook.getRelatedPart(relation);
			XlsxSheet handler = new XlsxSheet(entry.name(), entry.hidden(), strings, styles, shown, date1904, maxCells - cells);
			parse(sheet, handler);
			FormSheet read = handler.sheet();
			cells += read.size();
			sheets.add(read);
		}
		return sheets;
	}

	/** The main part of a package: the workbook or the document. */
	static PackagePart document(OPCPackage pack) throws InvalidFormatException {
		for (String type : List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
			PackageRelationship core = pack.getRelationshipsByType(type).getRelationship(0);
			if (core != null) {
				PackagePart part = pack.getPart(PackagingURIHelper.createPartName(core.getTargetURI()));
				if (part != null) {
					return part;
				}
			}
		}
		throw new InvalidFormatException("workbook part missing");
	}

	private static PackagePart related(PackagePart workbook, String typeEnd) throws InvalidFormatException {
		for (PackageRelationship relation : workbook.getRelationships()) {
			if (relation.getTargetMode() == TargetMode.INTERNAL && relation.getRelationshipType().endsWith(typeEnd)) {
				return workbook.getRelatedPart(relation);
			}
		}
		return null;
	}

	private static void parse(PackagePart part, DefaultHandler handler) throws IOException, SAXException {
		try (InputStream in = part.getInputStream()) {
			SecureXml.parse(in, handler);
		}
	}

	private final class WorkbookHandler extends DefaultHandler {
		@Override
		public void startElement(String uri, String local, String qName, Attributes attributes) {
			if ("workbookPr".equals(local)) {
				date1904 = truth(attributes.getValue("date1904"));
			} else if ("sheet".equals(local)) {
				String relation = null;
				for (int i = 0; i < attributes.getLength(); i++) {
					if ("id".equals(attributes.getLocalName(i))) {
						relation = attributes.getValue(i);
					}
				}
				String state = attributes.getValue("state");
				entries.add(new SheetEntry(attributes.getValue("name"), relation, state != null && !"visible".equals(state)));
			}
		}
	}

	static boolean truth(String value) {
		return "1".equals(value) || "true".equals(value);
	}

	/** Number formats of the cell styles. */
	static final class XlsxStyles extends DefaultHandler {
		private final Map<Integer, String> formats = new HashMap<>();
		private final List<Integer> cellFormats = new ArrayList<>();
		private boolean inCellFormats;

		@Override
		public void startElement(String uri, String local, String qName, Attributes attributes) {
			switch (local) {
			case "numFmt" -> formats.putIfAbsent(Integer.valueOf(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
			case "cellXfs" -> inCellFormats = true;
			case "xf" -> {
				if (inCellFormats) {
					String id = attributes.getValue("numFmtId");
					cellFormats.add(id == null ? 0 : Integer.valueOf(id));
				}
			}
			default -> {
				// Fonts, fills and borders say nothing about the value.
			}
			}
		}

		@Override
		public void endElement(String uri, String local, String qName) {
			if ("cellXfs".equals(local)) {
				inCellFormats = false;
			}
		}

		int formatId(String style) {
			int index = style == null ? 0 : Integer.parseInt(style);
			return index < cellFormats.size() ? cellFormats.get(index) : 0;
		}

		String formatText(int id) {
			return formats.get(id);
		}
	}

	/** The shared strings, without phonetic hints. */
	static final class XlsxStrings extends DefaultHandler {
		private final List<String> strings = new ArrayList<>();
		private final StringBuilder current = new StringBuilder();
		private boolean inText;
		private boolean phonetic;

		@Override
		public void startElement(String uri, String local, String qName, Attributes attributes) {
			switch (local) {
			case "si" -> current.setLength(0);
			case "rPh" -> phonetic = true;
			case "t" -> inText = !phonetic;
			default -> {
				// Font runs do not change the text.
			}
			}
		}

		@Override
		public void endElement(String uri, String local, String qName) {
			switch (local) {
			case "si" -> strings.add(XlsxSheet.unescape(current.toString()));
			case "rPh" -> phonetic = false;
			case "t" -> inText = false;
			default -> {
				// Nothing to close.
			}
			}
		}

		@Override
		public void characters(char[] ch, int start, int length) {
			if (inText) {
				current.append(ch, start, length);
			}
		}

		String get(String index) throws SAXException {
			int i = Integer.parseInt(index.strip());
			if (i < 0 || i >= strings.size()) {
				throw new SAXException("shared string " + i + " of " + strings.size());
			}
			return strings.get(i);
		}
	}
}
