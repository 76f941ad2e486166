package org.jixiao.exchange.office.internal.template;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds its way in the markup of Word: elements by name, their texts. */
final class Words {

	/** Namespace of the markup. */
	static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private Words() {
	}

	static boolean is(Node node, String name) {
		return node instanceof Element element && name.equals(element.getLocalName()) && W.equals(element.getNamespaceURI());
	}

	/** The child elements, as they are now. */
	static List<Element> children(Node parent) {
		List<Element> all = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				all.add(element);
			}
		}
		return all;
	}

	/** The first child of a name, or null. */
	static Element child(Node parent, String name) {
		return children(parent).stream().filter(c -> is(c, name)).findFirst().orElse(null);
	}

	/** The pieces of text of a paragraph in their order: not those of boxes that are anchored in it, nor what was deleted. */
	static List<Element> texts(Element paragraph) {
		List<Element> texts = new ArrayList<>();
		collect(paragraph, texts);
		return texts;
	}

	private static void collect(Element at, List<Element> texts) {
		for (Element child : children(at)) {
			if (is(child, "t")) {
				texts.add(child);
			} else if (!is(child, "del") && !is(child, "txbxContent")) {
				collect(child, texts);
			}
		}
	}

	/** The words of a paragraph. */
	static String text(Element paragraph) {
		StringBuilder all = new StringBuilder();
		texts(paragraph).forEach(t -> all.append(t.getTextContent()));
		return all.toString();
	}

	/** The words of everything in an element, a line for each paragraph. */
	static String allText(Element element) {
		if (is(element, "p")) {
			return text(element);
		}
		return String.join("\n", descendants(element, "p").stream().map(Words::text).filter(t -> !t.isEmpty()).toList());
	}

	/** All elements of a name below one, those within them included. */
	static List<Element> descendants(Element element, String name) {
		List<Element> found = new ArrayList<>();
		var nodes = element.getElementsByTagNameNS(W, name);
		for (int i = 0; i < nodes.getLength(); i++) {
			found.add((Element) nodes.item(i));
		}
		return found;
	}

	/** The nearest element of a name around a node, or null. */
	static Element around(Node node, String name) {
		Node at = node.getParentNode();
		while (at != null && !is(at, name)) {
			at = at.getParentNode();
		}
		return (Element) at;
	}

	/** A new element beside another. */
	static Element create(Node beside, String name) {
		return beside.getOwnerDocument().createElementNS(W, "w:" + name);
	}

	/** Sets the words of a piece of text, with spaces at its ends and without what XML cannot hold. */
	static void set(Element text, String words) {
		text.setTextContent(words.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\uFFFE\uFFFF]", ""));
		text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
	}
}
