package org.jixiao.exchange.office.internal.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.jixiao.core.document.AtomicFileWriter;
import org.jixiao.exchange.Message;
import org.jixiao.exchange.template.Placeholder;
import org.jixiao.exchange.template.Template;
import org.jixiao.exchange.template.TemplateCheck;
import org.jixiao.exchange.template.TemplateFault;
import org.jixiao.exchange.template.TemplateNames;
import org.jixiao.exchange.template.TemplateScope;
import org.jixiao.exchange.template.TemplateSource;
import org.jixiao.exchange.template.TemplateValue;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A template that was made in Word. Its markup is read once and copied for each file that is filled; everything in it that is no
 * placeholder, whatever it may be, stays as it is.
 */
public final class DocxTemplate implements Template {

	private final byte[] content;
	private final String title;
	private final Map<String, Document> parts;

	private DocxTemplate(byte[] content, String title, Map<String, Document> parts) {
		this.content = content;
		this.title = title;
		this.parts = parts;
	}

	/**
	 * Reads a template.
	 *
	 * @throws IOException
	 *             naming it, when it is no document of Word
	 */
	public static DocxTemplate read(String name, byte[] content) throws IOException {
		Map<String, Document> parts = new LinkedHashMap<>();
		try (InputStream in = new ByteArrayInputStream(content)) {
			OPCPackage file = OPCPackage.open(in);
			try {
				for (PackagePart part : file.getParts()) {
					if (isText(part)) {
						try (InputStream xml = part.getInputStream()) {
							parts.put(part.getPartName().getName(), XMLHelper.newDocumentBuilder().parse(xml));
						}
					}
				}
				if (parts.isEmpty()) {
					throw new IOException("no word/document.xml");
				}
				return new DocxTemplate(content.clone(), file.getPackageProperties().getTitleProperty().orElse(""), parts);
			} finally {
				file.revert();
			}
		} catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException | SAXException e) {
			throw new IOException(Message.of("template.unreadable", name, "docx", String.valueOf(e.getMessage())).text(), e);
		}
	}

	/** Body, heads and feet of pages, notes. */
	private static boolean isText(PackagePart part) {
		String type = part.getContentType();
		return type.contains("wordprocessingml") && (type.endsWith(".main+xml") || type.endsWith("header+xml") || type.endsWith("footer+xml")
				|| type.endsWith("footnotes+xml") || type.endsWith("endnotes+xml"));
	}

	@Override
	public List<TemplateFault> check(TemplateNames names) {
		TemplateCheck check = new TemplateCheck(names);
		parts.forEach((name, document) -> {
			check.text(title, Message.of("template.place.header"), false);
			check.part(() -> new DocxCheck(check, name).container(document.getDocumentElement()));
		});
		return check.faults().stream().distinct().toList();
	}

	@Override
	public List<TemplateFault> fill(TemplateSource values, Path file) throws IOException {
		TemplateScope scope = TemplateScope.of(values);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			OPCPackage copy = OPCPackage.open(new ByteArrayInputStream(content));
			try {
				DocxPictures pictures = new DocxPictures(copy);
				for (Map.Entry<String, Document> entry : parts.entrySet()) {
					PackagePart part = copy.getParts().stream().filter(p -> p.getPartName().getName().equals(entry.getKey())).findFirst().orElseThrow();
					Document filled = (Document) entry.getValue().cloneNode(true);
					new DocxFill(pictures.of(part), new PageSize(parts.values())).container(filled.getDocumentElement(), scope);
					write(filled, part);
				}
				if (!title.isEmpty()) {
					copy.getPackageProperties().setTitleProperty(plain(title, scope));
				}
				copy.save(bytes);
			} finally {
				copy.revert();
			}
		} catch (OpenXML4JException | TransformerException | OpenXML4JRuntimeException e) {
			throw new IOException(file + ": " + e.getMessage(), e);
		}
		new AtomicFileWriter().write(file, bytes.toByteArray());
		return List.of();
	}

	private static void write(Document document, PackagePart part) throws IOException, TransformerException {
		Transformer transformer = XMLHelper.newTransformer();
		transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
		try (OutputStream out = part.getOutputStream()) {
			transformer.transform(new DOMSource(document), new StreamResult(out));
		}
	}

	/** A text that holds nothing but words. */
	static String plain(String text, TemplateScope scope) {
		StringBuilder all = new StringBuilder(text);
		for (Placeholder placeholder : Placeholder.in(text).reversed()) {
			if (placeholder.kind() == Placeholder.Kind.VALUE) {
				scope.value(placeholder.name()).ifPresent(v -> all.replace(placeholder.start(), placeholder.end(), printed(v, placeholder)));
			}
		}
		return all.toString();
	}

	/** How a value is printed in a document; what is no text stays as it is written in the template. */
	static String printed(TemplateValue value, Placeholder placeholder) {
		return switch (value) {
		case TemplateValue.Words words -> words.isMissing() ? TemplateValue.MISSING : words.text().strip();
		case TemplateValue.Number number -> number.text();
		case TemplateValue.Day day -> day.text();
		case TemplateValue.Picture picture -> placeholder.text();
		case TemplateValue.Grid grid -> placeholder.text();
		case TemplateValue.Rows rows -> placeholder.text();
		};
	}

	/** The size of the type area, in twentieths of a point. */
	record PageSize(int width, int height) {

		private static final int DEFAULT_WIDTH = 9412;
		private static final int DEFAULT_HEIGHT = 14004;

		/** That of the last section of a document. */
		PageSize(Iterable<Document> parts) {
			this(size(parts, "w", "left", "right", DEFAULT_WIDTH), size(parts, "h", "top", "bottom", DEFAULT_HEIGHT));
		}

		private static int size(Iterable<Document> parts, String side, String before, String after, int otherwise) {
			List<Element> sections = new ArrayList<>();
			parts.forEach(d -> sections.addAll(Words.descendants(d.getDocumentElement(), "sectPr")));
			if (sections.isEmpty()) {
				return otherwise;
			}
			Element page = Words.child(sections.getLast(), "pgSz");
			Element margins = Words.child(sections.getLast(), "pgMar");
			if (page == null || margins == null) {
				return otherwise;
			}
			int size = number(page, side) - number(margins, before) - number(margins, after);
			return size > 0 ? size : otherwise;
		}

		private static int number(Element element, String attribute) {
			String text = element.getAttributeNS(Words.W, attribute);
			return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : 0;
		}
	}
}
