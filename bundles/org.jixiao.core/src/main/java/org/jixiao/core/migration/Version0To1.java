package org.jixiao.core.migration;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Version 0, the format of the first prototypes. It called the points of an indicator {@code weight}, kept money as bare attributes
 * with one unit per evaluation, and kept target and actual as bare text; version 1 has {@code points}, amounts that know their own
 * unit, and quantities that keep the text as written beside its reading.
 */
final class Version0To1 implements MigrationStep {

    private static final List<String> MONEY = List.of("initial", "adjusted", "arrived", "executed", "projected");
    private static final String[][] OPERATORS = {{"≥", "GE"}, {">=", "GE"}, {"≤", "LE"}, {"<=", "LE"}, {">", "GT"}, {"<", "LT"}, {"=", "EQ"}};

    @Override
    public int from() {
        return 0;
    }

    @Override
    public void apply(Document document) {
        Element root = document.getDocumentElement();
        if (root.hasAttribute("formatVersion")) {
            root.setAttribute("formatVersion", "1");
        }
        for (Element element : elements(root)) {
            rename(element, "weight", "points");
            switch (element.getTagName()) {
                case "fundRows" -> money(element);
                case "indicators", "targets", "rows" -> quantities(element);
                default -> {
                    // Everything else kept its shape.
                }
            }
        }
    }

    private static void money(Element row) {
        String unit = row.getParentNode() instanceof Element parent ? parent.getAttribute("amountUnit") : "";
        Node before = firstChildElement(row);
        for (String name : MONEY) {
            if (row.hasAttribute(name)) {
                String text = row.getAttribute(name);
                row.removeAttribute(name);
                Element amount = row.getOwnerDocument().createElement(name);
                String digits = text.replace(",", "").strip();
                if (digits.matches("-?\\d+(\\.\\d+)?")) {
                    amount.setAttribute("value", digits);
                }
                if (!unit.isEmpty()) {
                    amount.setAttribute("unit", unit);
                }
                amount.setAttribute("text", text);
                row.insertBefore(amount, before);
            }
        }
    }

    private static void quantities(Element row) {
        Node before = firstChildElement(row);
        quantity(row, "target", "target", before);
        // The one actual of version 0 was what the unit reported; the rows of monitoring still call it actual.
        quantity(row, "actual", "rows".equals(row.getTagName()) ? "actual" : "reported", before);
    }

    private static void quantity(Element row, String attribute, String element, Node before) {
        if (!row.hasAttribute(attribute)) {
            return;
        }
        String text = row.getAttribute(attribute);
        row.removeAttribute(attribute);
        Element quantity = row.getOwnerDocument().createElement(element);
        quantity.setAttribute("text", text);
        read(quantity, text);
        row.insertBefore(quantity, before);
    }

    /** Only plain numbers and percentages are understood here; anything else stays text for the user to look at. */
    private static void read(Element quantity, String text) {
        String rest = text.strip();
        for (String[] operator : OPERATORS) {
            if (rest.startsWith(operator[0])) {
                quantity.setAttribute("operator", operator[1]);
                rest = rest.substring(operator[0].length()).strip();
                break;
            }
        }
        boolean percent = rest.endsWith("%") || rest.endsWith("％");
        String digits = (percent ? rest.substring(0, rest.length() - 1) : rest).replace(",", "").strip();
        if (rest.isEmpty()) {
            quantity.removeAttribute("operator");
        } else if (digits.matches("-?\\d+(\\.\\d+)?")) {
            quantity.setAttribute("number", digits);
            quantity.setAttribute("kind", percent ? "PERCENT" : "NUMBER");
        } else {
            quantity.setAttribute("kind", "TEXT");
        }
    }

    private static void rename(Element element, String from, String to) {
        if (element.hasAttribute(from)) {
            element.setAttribute(to, element.getAttribute(from));
            element.removeAttribute(from);
        }
    }

    private static Node firstChildElement(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                return child;
            }
        }
        return null;
    }

    private static List<Element> elements(Element root) {
        List<Element> all = new ArrayList<>();
        all.add(root);
        NodeList below = root.getElementsByTagName("*");
        for (int i = 0; i < below.getLength(); i++) {
            all.add((Element) below.item(i));
        }
        return all;
    }
}
