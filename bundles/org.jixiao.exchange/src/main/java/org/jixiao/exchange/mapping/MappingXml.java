package org.jixiao.exchange.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jixiao.exchange.Message;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads and writes mapping files. Document types are refused, so a mapping file cannot reach other files. */
public final class MappingXml {

	private MappingXml() {
	}

	/**
	 * Reads one mapping. The result does not contain its base yet, see {@link MappingLibrary}.
	 *
	 * @param source
	 *            name of the file for messages
	 * @throws MappingException
	 *             when it is not well-formed, misses an id or names an unknown way of matching
	 */
	public static FormMapping read(InputStream in, String source) throws MappingException {
		Element root;
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setXIncludeAware(false);
			factory.setExpandEntityReferences(false);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new Throwing());
			Document document = builder.parse(in);
			root = document.getDocumentElement();
		} catch (SAXParseException e) {
			throw new MappingException(Message.of("mapping.not.xml", source, Integer.toString(e.getLineNumber()), e.getMessage()), e);
		} catch (SAXException | IOException | ParserConfigurationException e) {
			throw new MappingException(Message.of("mapping.not.xml", source, "?", String.valueOf(e.getMessage())), e);
		}
		if (!"mapping".equals(root.getTagName())) {
			throw new MappingException(Message.of("mapping.root", source, root.getTagName()), null);
		}
		try {
			return mapping(root, source);
		} catch (IllegalArgumentException e) {
			throw new MappingException(Message.of("mapping.value", source, String.valueOf(e.getMessage())), e);
		}
	}

	private static FormMapping mapping(Element root, String source) throws MappingException {
		Map<String, String> names = new LinkedHashMap<>();
		for (Element name : children(root, "name")) {
			names.put(name.getAttribute("lang"), name.getTextContent().strip());
		}
		Map<String, TableSpec> tables = new LinkedHashMap<>();
		for (Element table : children(root, "table")) {
			TableSpec spec = table(table, source);
			tables.put(spec.id(), spec);
		}
		return new FormMapping(required(root, "id", source), required(root, "version", source), optional(root, "extends"), optional(root, "kind"),
				optional(root, "subject"), stage(root), "true".equals(root.getAttribute("generic")), optional(root, "moneyUnit"), names, patterns(root, "title", LabelPattern.Mode.CONTAINS),
				optional(root, "minMarkers") == null ? 0 : Integer.parseInt(optional(root, "minMarkers")), patterns(root, "marker", LabelPattern.Mode.EXACT),
				patterns(root, "block", LabelPattern.Mode.EXACT), fields(root, "field", source), tables);
	}

	private static FormMapping.Stage stage(Element root) {
		String stage = optional(root, "stage");
		return stage == null ? null : FormMapping.Stage.valueOf(stage);
	}

	private static TableSpec table(Element table, String source) throws MappingException {
		List<RowSpec> rows = new ArrayList<>();
		for (Element row : children(table, "row")) {
			rows.add(new RowSpec(required(row, "id", source), patterns(row, "label", LabelPattern.Mode.EXACT)));
		}
		String min = optional(table, "minColumns");
		return new TableSpec(required(table, "id", source), min == null ? 0 : Integer.parseInt(min), fields(table, "column", source), rows,
				patterns(table, "total", LabelPattern.Mode.EXACT), patterns(table, "subtotal", LabelPattern.Mode.EXACT),
				patterns(table, "end", LabelPattern.Mode.EXACT), patterns(table, "filler", LabelPattern.Mode.REGEX),
				patterns(table, "note", LabelPattern.Mode.PREFIX));
	}

	private static List<FieldSpec> fields(Element parent, String tag, String source) throws MappingException {
		List<FieldSpec> fields = new ArrayList<>();
		for (Element field : children(parent, tag)) {
			String value = optional(field, "value");
			FieldSpec.Placement placement = value == null ? null
					: FieldSpec.Placement.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
			fields.add(new FieldSpec(required(field, "id", source), placement, "true".equals(field.getAttribute("inherit")),
					patterns(field, "label", LabelPattern.Mode.EXACT)));
		}
		return fields;
	}

	private static List<LabelPattern> patterns(Element parent, String tag, LabelPattern.Mode standard) {
		List<LabelPattern> patterns = new ArrayList<>();
		for (Element label : children(parent, tag)) {
			String match = optional(label, "match");
			patterns.add(new LabelPattern(label.getTextContent().strip(),
					match == null ? standard : LabelPattern.Mode.valueOf(match.toUpperCase(Locale.ROOT))));
		}
		return patterns;
	}

	private static List<Element> children(Element parent, String tag) {
		List<Element> found = new ArrayList<>();
		NodeList nodes = parent.getChildNodes();
		for (int i = 0; i < nodes.getLength(); i++) {
			Node node = nodes.item(i);
			if (node instanceof Element element && element.getTagName().equals(tag)) {
				found.add(element);
			}
		}
		return found;
	}

	private static String required(Element element, String name, String source) throws MappingException {
		String value = optional(element, name);
		if (value == null) {
			throw new MappingException(Message.of("mapping.attribute", source, element.getTagName(), name), null);
		}
		return value;
	}

	private static String optional(Element element, String name) {
		String value = element.getAttribute(name).strip();
		return value.isEmpty() ? null : value;
	}

	/**
	 * Writes a mapping: what {@link #read} reads back equal. Used to keep a mapping made by hand for next time.
	 *
	 * @throws IOException
	 *             when the writer fails
	 */
	public static void write(FormMapping mapping, Writer writer) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(writer);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeCharacters("\n");
			xml.writeStartElement("mapping");
			attribute(xml, "id", mapping.id());
			attribute(xml, "version", mapping.version());
			attribute(xml, "extends", mapping.base());
			attribute(xml, "kind", mapping.kind());
			attribute(xml, "subject", mapping.subject());
			attribute(xml, "stage", mapping.stage() == null ? null : mapping.stage().name());
			attribute(xml, "generic", mapping.generic() ? "true" : null);
			attribute(xml, "moneyUnit", mapping.moneyUnit());
			attribute(xml, "minMarkers", mapping.minMarkers() == 0 ? null : Integer.toString(mapping.minMarkers()));
			for (Map.Entry<String, String> name : mapping.names().entrySet()) {
				xml.writeStartElement("name");
				attribute(xml, "lang", name.getKey());
				xml.writeCharacters(name.getValue());
				xml.writeEndElement();
			}
			patterns(xml, "title", mapping.titles());
			patterns(xml, "marker", mapping.markers());
			patterns(xml, "block", mapping.blocks());
			fields(xml, "field", mapping.fields());
			for (TableSpec table : mapping.tables().values()) {
				table(xml, table);
			}
			xml.writeEndElement();
			xml.writeCharacters("\n");
			xml.writeEndDocument();
			xml.flush();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	private static void table(XMLStreamWriter xml, TableSpec table) throws XMLStreamException {
		xml.writeCharacters("\n  ");
		xml.writeStartElement("table");
		attribute(xml, "id", table.id());
		if (table.minColumns() > 0) {
			attribute(xml, "minColumns", Integer.toString(table.minColumns()));
		}
		fields(xml, "column", table.columns());
		for (RowSpec row : table.rows()) {
			xml.writeStartElement("row");
			attribute(xml, "id", row.id());
			patterns(xml, "label", row.labels());
			xml.writeEndElement();
		}
		patterns(xml, "total", table.totals());
		patterns(xml, "subtotal", table.subtotals());
		patterns(xml, "end", table.ends());
		patterns(xml, "filler", table.fillers());
		patterns(xml, "note", table.notes());
		xml.writeEndElement();
	}

	private static void fields(XMLStreamWriter xml, String tag, List<FieldSpec> fields) throws XMLStreamException {
		for (FieldSpec field : fields) {
			xml.writeCharacters("\n    ");
			xml.writeStartElement(tag);
			attribute(xml, "id", field.id());
			attribute(xml, "value", field.placement() == null ? null : field.placement().name().toLowerCase(Locale.ROOT).replace('_', '-'));
			attribute(xml, "inherit", field.inherit() ? "true" : null);
			patterns(xml, "label", field.labels());
			xml.writeEndElement();
		}
	}

	private static void patterns(XMLStreamWriter xml, String tag, List<LabelPattern> patterns) throws XMLStreamException {
		for (LabelPattern pattern : patterns) {
			xml.writeStartElement(tag);
			attribute(xml, "match", pattern.mode().name().toLowerCase(Locale.ROOT));
			xml.writeCharacters(pattern.text());
			xml.writeEndElement();
		}
	}

	private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
		if (value != null) {
			xml.writeAttribute(name, value);
		}
	}

	private static final class Throwing implements ErrorHandler {
		@Override
		public void warning(SAXParseException e) throws SAXException {
			throw e;
		}

		@Override
		public void error(SAXParseException e) throws SAXException {
			throw e;
		}

		@Override
		public void fatalError(SAXParseException e) throws SAXException {
			throw e;
		}
	}
}
