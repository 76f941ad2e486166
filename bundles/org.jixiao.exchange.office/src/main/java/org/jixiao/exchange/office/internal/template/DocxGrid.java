package org.jixiao.exchange.office.internal.template;

import java.util.List;

import org.jixiao.exchange.document.PlannedDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A table whose columns are known only when it is filled; its words look as those of the paragraph in whose place it stands. */
final class DocxGrid {

	private DocxGrid() {
	}

	/** Puts the table where a paragraph stands, and an empty one below it, so that two tables never become one. */
	static void put(PlannedDocument.Table plan, Element paragraph, int width) {
		Element table = Words.create(paragraph, "tbl");
		Element properties = add(table, "tblPr");
		size(add(properties, "tblW"), width);
		Element borders = add(properties, "tblBorders");
		for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
			Element border = add(borders, side);
			set(border, "val", "single");
			set(border, "sz", "4");
			set(border, "space", "0");
			set(border, "color", "000000");
		}
		set(add(properties, "tblLayout"), "type", "fixed");
		int sum = plan.widths().stream().mapToInt(Integer::intValue).sum();
		Element grid = add(table, "tblGrid");
		plan.widths().forEach(share -> set(add(grid, "gridCol"), "w", Integer.toString(width * share / sum)));
		for (int r = 0; r < plan.rows().size(); r++) {
			Element row = add(table, "tr");
			Element rules = add(row, "trPr");
			add(rules, "cantSplit");
			if (r < plan.headRows()) {
				add(rules, "tblHeader");
			}
			for (int c = 0; c < plan.widths().size(); c++) {
				boolean goesOn = r + 1 < plan.rows().size() && plan.rows().get(r + 1).get(c).joined();
				cell(add(row, "tc"), plan.rows().get(r).get(c), width * plan.widths().get(c) / sum, goesOn, paragraph);
			}
		}
		Node parent = paragraph.getParentNode();
		parent.insertBefore(table, paragraph);
		Words.texts(paragraph).forEach(t -> Words.set(t, ""));
	}

	private static void cell(Element tc, PlannedDocument.Cell plan, int width, boolean goesOn, Element like) {
		Element properties = add(tc, "tcPr");
		size(add(properties, "tcW"), width);
		if (plan.joined()) {
			add(properties, "vMerge");
		} else if (goesOn) {
			set(add(properties, "vMerge"), "val", "restart");
		}
		set(add(properties, "vAlign"), "val", "center");
		String[] lines = (plan.joined() ? "" : plan.text()).split("\\R", -1);
		for (String line : lines) {
			Element paragraph = (Element) like.cloneNode(true);
			tc.appendChild(paragraph);
			align(paragraph, plan.align());
			List<Element> texts = Words.texts(paragraph);
			texts.forEach(t -> Words.set(t, ""));
			Words.set(texts.getFirst(), line);
		}
	}

	private static void align(Element paragraph, PlannedDocument.Align align) {
		Element properties = Words.child(paragraph, "pPr");
		if (properties == null) {
			properties = Words.create(paragraph, "pPr");
			paragraph.insertBefore(properties, paragraph.getFirstChild());
		}
		Element old = Words.child(properties, "jc");
		if (old == null) {
			old = Words.create(properties, "jc");
			// The order of the markup: what may follow the alignment.
			List<String> after = List.of("textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange");
			properties.insertBefore(old, Words.children(properties).stream().filter(c -> after.contains(c.getLocalName())).findFirst().orElse(null));
		}
		set(old, "val", switch (align) {
		case LEFT -> "left";
		case CENTRE -> "center";
		case RIGHT -> "right";
		});
	}

	private static void size(Element element, int width) {
		set(element, "w", Integer.toString(width));
		set(element, "type", "dxa");
	}

	private static Element add(Element parent, String name) {
		return (Element) parent.appendChild(Words.create(parent, name));
	}

	private static void set(Element element, String attribute, String value) {
		element.setAttributeNS(Words.W, "w:" + attribute, value);
	}
}
