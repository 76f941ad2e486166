package org.jixiao.scoring.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The schema of the extension point is complete, and its example is a valid contribution. */
class MethodsSchemaTest {

    private final Document schema = parse(new String(read("/schema/methods.exsd"), StandardCharsets.UTF_8));

    @Test
    void everyElementAndAttributeIsDescribed() {
        for (String tag : List.of("element", "attribute")) {
            for (Element declared : elements(schema, tag)) {
                if (!declared.getAttribute("name").isEmpty()) {
                    NodeList words = declared.getElementsByTagName("documentation");
                    assertTrue(words.getLength() > 0 && words.item(0).getTextContent().strip().length() > 10, declared.getAttribute("name"));
                }
            }
        }
        assertFalse(schema.getDocumentElement().getTextContent().contains("[Enter"));
    }

    @Test
    void theExampleObeysTheSchema() {
        String text = schema.getDocumentElement().getTextContent();
        Document example = parse(text.substring(text.indexOf("<pre>") + 5, text.indexOf("</pre>")));
        Map<String, Element> declared = new HashMap<>();
        for (Element element : elements(schema, "element")) {
            declared.putIfAbsent(element.getAttribute("name"), element);
        }
        List<Element> all = elements(example, "*");
        assertEquals(3, all.size());
        for (Element element : all) {
            Element declaration = declared.get(element.getTagName());
            assertTrue(declaration != null, element.getTagName());
            List<String> known = new ArrayList<>();
            NodeList attributes = declaration.getElementsByTagName("attribute");
            for (int i = 0; i < attributes.getLength(); i++) {
                Element attribute = (Element) attributes.item(i);
                known.add(attribute.getAttribute("name"));
                if (attribute.getAttribute("use").equals("required")) {
                    assertTrue(element.hasAttribute(attribute.getAttribute("name")), attribute.getAttribute("name"));
                }
            }
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertTrue(known.contains(element.getAttributes().item(i).getNodeName()), element.getAttributes().item(i).getNodeName());
            }
        }
        Element method = (Element) example.getElementsByTagName("method").item(0);
        assertEquals(MethodDescriptor.API_VERSION, method.getAttribute("apiVersion"));
        assertEquals("org.jixiao.scoring.api.methods", example.getDocumentElement().getAttribute("point"));
    }

    @Test
    void pluginXmlDeclaresThePointWithThisSchema() {
        // Of several on the class path the one beside the schema.
        String own = MethodsSchemaTest.class.getResource("/schema/methods.exsd").toString().replace("schema/methods.exsd", "plugin.xml");
        Document plugin;
        try (var in = java.net.URI.create(own).toURL().openStream()) {
            plugin = parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Element point = elements(plugin, "extension-point").getFirst();
        assertEquals("methods", point.getAttribute("id"));
        assertEquals("schema/methods.exsd", point.getAttribute("schema"));
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> list = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            list.add((Element) nodes.item(i));
        }
        return list;
    }

    private static byte[] read(String name) {
        try (var in = MethodsSchemaTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Document parse(String text) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.strip().getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
