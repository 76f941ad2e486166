package org.jixiao.exchange.office.internal.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.jixiao.exchange.template.Placeholder;
import org.jixiao.exchange.template.TemplateScope;
import org.jixiao.exchange.template.TemplateValue;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Fills one part of a document: blocks that are repeated or left out, table rows of lists, and what stands in paragraphs. */
final class DocxFill {

	private final DocxParagraphs paragraphs;

	DocxFill(DocxPictures.Of pictures, DocxTemplate.PageSize page) {
		this.paragraphs = new DocxParagraphs(pictures, page);
	}

	/** Fills everything in an element that holds paragraphs, tables or rows. */
	void container(Element container, TemplateScope scope) throws IOException, OpenXML4JException {
		Node child = container.getFirstChild();
		while (child != null) {
			Node next = child.getNextSibling();
			if (child instanceof Element element) {
				Optional<Placeholder> rule = isUnit(element) ? Placeholder.ruling(Words.allText(element)) : Optional.empty();
				Element end = rule.isPresent() && scope.value(rule.get().name()).isPresent() ? end(element) : null;
				if (end == null) {
					node(element, scope);
				} else {
					next = end.getNextSibling();
					block(rule.get(), element, end, scope);
				}
			}
			child = next;
		}
		complete(container);
	}

	private static boolean isUnit(Element element) {
		return Words.is(element, "p") || Words.is(element, "tr");
	}

	/** Where the block that begins here ends, on the same level; null when it does not. */
	private static Element end(Element begin) {
		int depth = 0;
		for (Node at = begin; at != null; at = at.getNextSibling()) {
			Optional<Placeholder> rule = at instanceof Element element && isUnit(element) ? Placeholder.ruling(Words.allText(element)) : Optional.empty();
			if (rule.isPresent()) {
				depth += rule.get().kind() == Placeholder.Kind.END ? -1 : 1;
				if (depth == 0) {
					return (Element) at;
				}
			}
		}
		return null;
	}

	private void block(Placeholder rule, Element begin, Element end, TemplateScope scope) throws IOException, OpenXML4JException {
		Node parent = begin.getParentNode();
		List<Node> inner = new ArrayList<>();
		for (Node at = begin.getNextSibling(); at != end; at = at.getNextSibling()) {
			inner.add(at);
		}
		TemplateValue value = scope.value(rule.name()).orElseThrow();
		if (rule.kind() == Placeholder.Kind.EACH && value instanceof TemplateValue.Rows rows) {
			for (var row : rows.rows()) {
				copy(inner, begin, scope.inside(rule.name(), row));
			}
		} else if (value.isMissing() == (rule.kind() == Placeholder.Kind.UNLESS)) {
			copy(inner, begin, scope);
		}
		inner.forEach(parent::removeChild);
		parent.removeChild(begin);
		parent.removeChild(end);
	}

	/** A filled copy of nodes before another. The box stands in the document while it is filled, so that its content knows its place. */
	private void copy(List<Node> nodes, Element before, TemplateScope scope) throws IOException, OpenXML4JException {
		Node parent = before.getParentNode();
		Element box = Words.create(before, "box");
		parent.insertBefore(box, before);
		nodes.forEach(n -> box.appendChild(n.cloneNode(true)));
		container(box, scope);
		while (box.getFirstChild() != null) {
			parent.insertBefore(box.getFirstChild(), box);
		}
		parent.removeChild(box);
	}

	private void node(Element element, TemplateScope scope) throws IOException, OpenXML4JException {
		if (Words.is(element, "p")) {
			for (Element box : Words.descendants(element, "txbxContent")) {
				container(box, scope);
			}
			paragraphs.fill(element, scope);
		} else if (Words.is(element, "tr")) {
			row(element, scope);
		} else if (!Words.is(element, "sectPr") && !Words.is(element, "tblPr") && !Words.is(element, "tblGrid")) {
			container(element, scope);
		}
	}

	private void row(Element row, TemplateScope scope) throws IOException, OpenXML4JException {
		Optional<String> list = scope.rowList(Words.allText(row));
		if (list.isEmpty()) {
			cells(row, scope);
			return;
		}
		TemplateValue.Rows rows = (TemplateValue.Rows) scope.value(list.get()).orElseThrow();
		if (rows.isMissing()) {
			cells(row, scope.insideNothing(list.get(), rows));
			return;
		}
		List<Boolean> merging = tcs(row).stream().map(tc -> Placeholder.in(Words.allText(tc)).stream().anyMatch(Placeholder::merge)).toList();
		List<String> above = List.of();
		for (var element : rows.rows()) {
			Element copy = (Element) row.cloneNode(true);
			row.getParentNode().insertBefore(copy, row);
			cells(copy, scope.inside(list.get(), element));
			above = merge(copy, merging, above);
		}
		row.getParentNode().removeChild(row);
	}

	private void cells(Element row, TemplateScope scope) throws IOException, OpenXML4JException {
		for (Element tc : tcs(row)) {
			container(tc, scope);
		}
	}

	private static List<Element> tcs(Element row) {
		return Words.descendants(row, "tc").stream().filter(tc -> Words.around(tc, "tr") == row).toList();
	}

	/** Joins the cells that say the same as those above them, from the left: the same second level below another first one is another. */
	private static List<String> merge(Element row, List<Boolean> merging, List<String> above) {
		List<Element> tcs = tcs(row);
		List<String> texts = tcs.stream().map(Words::allText).toList();
		boolean same = !above.isEmpty();
		for (int i = 0; i < tcs.size(); i++) {
			if (Boolean.TRUE.equals(merging.get(i))) {
				same = same && texts.get(i).equals(above.get(i)) && !texts.get(i).equals(TemplateValue.MISSING);
				join(tcs.get(i), same);
			}
		}
		return texts;
	}

	private static void join(Element tc, boolean goesOn) {
		Element properties = Words.child(tc, "tcPr");
		if (properties == null) {
			properties = Words.create(tc, "tcPr");
			tc.insertBefore(properties, tc.getFirstChild());
		}
		Element merge = Words.create(tc, "vMerge");
		if (!goesOn) {
			merge.setAttributeNS(Words.W, "w:val", "restart");
		}
		List<String> first = List.of("cnfStyle", "tcW", "gridSpan", "hMerge");
		Node before = Words.children(properties).stream().filter(c -> !first.contains(c.getLocalName())).findFirst().orElse(null);
		properties.insertBefore(merge, before);
		if (goesOn) {
			Words.descendants(tc, "t").forEach(t -> Words.set(t, ""));
		}
	}

	/** A cell and the head of pages need a paragraph at their end, and a table without rows must not be. */
	private static void complete(Element container) {
		if (Words.is(container, "tc") || Words.is(container, "hdr") || Words.is(container, "ftr") || Words.is(container, "txbxContent")) {
			List<Element> children = Words.children(container);
			if (children.isEmpty() || !Words.is(children.getLast(), "p")) {
				container.appendChild(Words.create(container, "p"));
			}
		} else if (Words.is(container, "tbl") && Words.child(container, "tr") == null && container.getParentNode() != null) {
			container.getParentNode().replaceChild(Words.create(container, "p"), container);
		}
	}
}
