package org.jixiao.core.migration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentException.Fault;
import org.jixiao.core.document.ModelNamespaces;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Runs the steps that lead from the version of a file to the current one. */
public final class Migrator {

    private static final String XMLNS = XMLConstants.XMLNS_ATTRIBUTE_NS_URI;

    private final Map<Integer, MigrationStep> steps = new TreeMap<>();

    /**
     * @param steps one for each released version
     * @throws IllegalArgumentException when two steps start from the same version, or a version has none
     */
    public Migrator(List<MigrationStep> steps) {
        for (MigrationStep step : steps) {
            if (this.steps.put(step.from(), step) != null) {
                throw new IllegalArgumentException("Two migrations start from version " + step.from());
            }
        }
        for (int version = 0; version < ModelNamespaces.CURRENT; version++) {
            if (!this.steps.containsKey(version)) {
                throw new IllegalArgumentException("No migration starts from version " + version);
            }
        }
    }

    /** @return a migrator with the steps of all released versions */
    public static Migrator standard() {
        return new Migrator(List.of(new Version0To1()));
    }

    /**
     * @param file names the document in messages
     * @param content the document; already known to carry no document type
     * @param version its version, below the current one
     * @return the document in the current version, UTF-8
     * @throws DocumentException when it is not well-formed
     */
    public byte[] migrate(Path file, byte[] content, int version) throws IOException {
        try {
            Document document = parse(content);
            for (int at = version; at < ModelNamespaces.CURRENT; at++) {
                steps.get(at).apply(document);
                rename(document.getDocumentElement(), document, at);
            }
            return write(document);
        } catch (SAXException | TransformerException | ParserConfigurationException e) {
            throw new DocumentException(Fault.NOT_XML, file, String.valueOf(e.getMessage()), e);
        }
    }

    private static Document parse(byte[] content) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
    }

    private static byte[] write(Document document) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Transformer transformer = factory.newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        transformer.transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    private static void rename(Element element, Document document, int version) {
        Element current = element;
        if (isVersion(element.getNamespaceURI(), version)) {
            current = (Element) document.renameNode(element, next(element.getNamespaceURI()), element.getNodeName());
        }
        NamedNodeMap attributes = current.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (XMLNS.equals(attribute.getNamespaceURI()) && isVersion(attribute.getValue(), version)) {
                attribute.setValue(next(attribute.getValue()));
            }
        }
        for (Node child = current.getFirstChild(); child != null;) {
            Node following = child.getNextSibling();
            if (child instanceof Element childElement) {
                rename(childElement, document, version);
            }
            child = following;
        }
    }

    private static boolean isVersion(String namespace, int version) {
        return ModelNamespaces.version(namespace).orElse(-1) == version;
    }

    private static String next(String namespace) {
        int version = ModelNamespaces.version(namespace).orElseThrow();
        return ModelNamespaces.namespace(ModelNamespaces.packageName(namespace), version + 1);
    }
}
