package org.jixiao.exchange.office.internal.template;

import org.jixiao.exchange.Message;
import org.jixiao.exchange.template.Placeholder;
import org.jixiao.exchange.template.TemplateCheck;
import org.w3c.dom.Element;

/** Goes through the texts of one part of a document, in the same order and with the same rules as {@link DocxFill}. */
final class DocxCheck {

	private final TemplateCheck check;
	private final String part;
	private int paragraphs;
	private int tables;
	private Message cell;

	DocxCheck(TemplateCheck check, String part) {
		this.check = check;
		this.part = part;
	}

	void container(Element container) {
		for (Element child : Words.children(container)) {
			if (Words.is(child, "p")) {
				paragraphs += cell == null ? 1 : 0;
				check.text(Words.text(child), place(), true);
				Words.descendants(child, "txbxContent").forEach(box -> check.part(() -> container(box)));
			} else if (Words.is(child, "tbl")) {
				table(child);
			} else if (!Words.is(child, "sectPr") && !Words.is(child, "tr")) {
				container(child);
			}
		}
	}

	private void table(Element table) {
		tables++;
		int number = tables;
		Message outer = cell;
		int row = 0;
		for (Element tr : Words.descendants(table, "tr")) {
			if (Words.around(tr, "tbl") != table) {
				continue;
			}
			row++;
			String text = Words.allText(tr);
			int line = row;
			if (Placeholder.ruling(text).isPresent()) {
				check.text(text, Message.of("template.place.cell", number, line, 1), true);
			} else {
				check.row(text, () -> row(tr, number, line));
			}
		}
		cell = outer;
	}

	private void row(Element tr, int table, int line) {
		int column = 0;
		for (Element tc : Words.descendants(tr, "tc")) {
			if (Words.around(tc, "tr") == tr) {
				column++;
				cell = Message.of("template.place.cell", table, line, column);
				check.part(() -> container(tc));
			}
		}
	}

	private Message place() {
		if (part.contains("header")) {
			return Message.of("template.place.header");
		}
		if (part.contains("footer")) {
			return Message.of("template.place.footer");
		}
		if (part.contains("notes")) {
			return Message.of("template.place.note");
		}
		return cell == null ? Message.of("template.place.paragraph", paragraphs) : cell;
	}
}
