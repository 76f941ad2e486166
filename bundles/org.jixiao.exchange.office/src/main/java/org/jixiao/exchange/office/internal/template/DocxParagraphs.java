package org.jixiao.exchange.office.internal.template;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.jixiao.exchange.template.Placeholder;
import org.jixiao.exchange.template.TemplateScope;
import org.jixiao.exchange.template.TemplateValue;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills the placeholders of paragraphs. Word cuts a placeholder into pieces wherever its spelling, language or history changes; what is put
 * in gets the looks of the piece in which it begins.
 */
final class DocxParagraphs {

	/** What a cell keeps free at its sides. */
	private static final int CELL_SIDES = 160;

	private final DocxPictures.Of pictures;
	private final DocxTemplate.PageSize page;

	DocxParagraphs(DocxPictures.Of pictures, DocxTemplate.PageSize page) {
		this.pictures = pictures;
		this.page = page;
	}

	/** Fills a paragraph; one that is nothing but a text of several lines becomes a paragraph for each, one that is a table that table. */
	void fill(Element paragraph, TemplateScope scope) throws IOException, OpenXML4JException {
		Optional<TemplateValue> alone = Placeholder.alone(Words.text(paragraph)).filter(p -> p.kind() == Placeholder.Kind.VALUE)
				.flatMap(p -> scope.value(p.name()));
		if (alone.isPresent() && alone.get() instanceof TemplateValue.Grid grid && !grid.isMissing()) {
			DocxGrid.put(grid.table(), paragraph, width(paragraph));
			return;
		}
		if (alone.isPresent() && alone.get() instanceof TemplateValue.Words words && words.text().strip().contains("\n")) {
			lines(paragraph, words.text().strip().lines().toList());
			return;
		}
		for (Placeholder placeholder : Placeholder.in(Words.text(paragraph)).reversed()) {
			if (placeholder.kind() == Placeholder.Kind.VALUE) {
				Optional<TemplateValue> value = scope.value(placeholder.name());
				if (value.isPresent()) {
					put(paragraph, placeholder, value.get());
				}
			}
		}
		Words.texts(paragraph).forEach(DocxParagraphs::breakLines);
	}

	private static void lines(Element paragraph, List<String> lines) {
		for (String line : lines) {
			Element copy = (Element) paragraph.cloneNode(true);
			replace(copy, 0, Words.text(copy).length(), line);
			paragraph.getParentNode().insertBefore(copy, paragraph);
		}
		paragraph.getParentNode().removeChild(paragraph);
	}

	private void put(Element paragraph, Placeholder placeholder, TemplateValue value) throws IOException, OpenXML4JException {
		if (value instanceof TemplateValue.Picture picture) {
			Element text = replace(paragraph, placeholder.start(), placeholder.end(), "");
			insert(text, placeholder.start() - before(paragraph, text), pictures.run(picture, paragraph, width(paragraph), page.height()));
		} else if (value instanceof TemplateValue.Grid grid && grid.isMissing()) {
			replace(paragraph, placeholder.start(), placeholder.end(), TemplateValue.MISSING);
		} else {
			replace(paragraph, placeholder.start(), placeholder.end(), DocxTemplate.printed(value, placeholder));
		}
	}

	/** Puts words in the place of others; gives the piece of text that now holds them. */
	private static Element replace(Element paragraph, int start, int end, String words) {
		Element first = null;
		int at = 0;
		for (Element text : Words.texts(paragraph)) {
			String old = text.getTextContent();
			int from = Math.max(0, start - at);
			int to = Math.min(old.length(), end - at);
			if (from < old.length() && to > 0 && from < to) {
				Words.set(text, old.substring(0, from) + (first == null ? words : "") + old.substring(to));
				first = first == null ? text : first;
			}
			at += old.length();
		}
		return first;
	}

	/** How many letters of a paragraph stand before a piece of it. */
	private static int before(Element paragraph, Element piece) {
		int letters = 0;
		for (Element text : Words.texts(paragraph)) {
			if (text == piece) {
				return letters;
			}
			letters += text.getTextContent().length();
		}
		return letters;
	}

	/** Puts a run between the letters of a piece of text. */
	private static void insert(Element text, int at, Element run) {
		Element old = (Element) text.getParentNode();
		String all = text.getTextContent();
		Node next = old.getNextSibling();
		old.getParentNode().insertBefore(run, next);
		if (at < all.length()) {
			Element rest = (Element) old.cloneNode(true);
			Words.children(rest).stream().filter(c -> !Words.is(c, "rPr")).forEach(rest::removeChild);
			Element words = Words.create(rest, "t");
			rest.appendChild(words);
			Words.set(words, all.substring(at));
			old.getParentNode().insertBefore(rest, next);
		}
		Words.set(text, all.substring(0, at));
	}

	/** Line feeds within a piece of text become breaks of the line. */
	private static void breakLines(Element text) {
		String all = text.getTextContent();
		if (all.indexOf('\n') < 0) {
			return;
		}
		Node run = text.getParentNode();
		String[] lines = all.split("\\R", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				run.insertBefore(Words.create(text, "br"), text);
			}
			Element line = Words.create(text, "t");
			Words.set(line, lines[i]);
			run.insertBefore(line, text);
		}
		run.removeChild(text);
	}

	/** The width there is for a picture or table: that of its cell, else of the page. */
	private int width(Element paragraph) {
		Element cell = Words.around(paragraph, "tc");
		Element properties = cell == null ? null : Words.child(cell, "tcPr");
		Element width = properties == null ? null : Words.child(properties, "tcW");
		if (width != null && "dxa".equals(width.getAttributeNS(Words.W, "type")) && width.getAttributeNS(Words.W, "w").matches("\\d{3,5}")) {
			return Math.max(CELL_SIDES, Integer.parseInt(width.getAttributeNS(Words.W, "w")) - CELL_SIDES);
		}
		return page.width();
	}
}
