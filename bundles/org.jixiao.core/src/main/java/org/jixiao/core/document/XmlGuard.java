package org.jixiao.core.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jixiao.core.document.DocumentException.Fault;

/** Reads XML as a stream, never following anything outside the file and refusing what no document of ours contains. */
public final class XmlGuard {

    /** Deeper than any document (traces of composite rules nest about a dozen levels), and below the limit of the JDK itself. */
    private static final int MAX_DEPTH = 90;

    private final XMLInputFactory factory;

    /** A guard; it may read any number of files. */
    public XmlGuard() {
        factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, Boolean.TRUE);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("External entity refused: " + systemId);
        });
    }

    /** Gets each start of an element; returns whether to read on. */
    public interface Visitor {
        /**
         * @param reader stands at the start of an element
         * @param depth 1 for the root
         * @return whether to read on
         * @throws DocumentException when the file is none of ours
         */
        boolean start(XMLStreamReader reader, int depth) throws DocumentException;
    }

    /**
     * Reads the starts of elements.
     *
     * @param file named in messages
     * @param content its bytes
     * @param visitor gets each start
     * @throws IOException when the file is hostile, no XML, or refused by the visitor
     */
    public void walk(Path file, byte[] content, Visitor visitor) throws IOException {
        walk(file, new ByteArrayInputStream(content), visitor);
    }

    /**
     * Reads the starts of elements as they come, so that a visitor who has seen enough spares the rest.
     *
     * @param file named in messages
     * @param content read as far as the visitor wants; not closed
     * @param visitor gets each start
     * @throws IOException when the file is hostile, no XML, or refused by the visitor
     */
    public void walk(Path file, InputStream content, Visitor visitor) throws IOException {
        XMLStreamReader reader = null;
        try {
            reader = factory.createXMLStreamReader(content);
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD -> throw new DocumentException(Fault.DOCTYPE, file, "", null);
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new DocumentException(Fault.DOCTYPE, file, reader.getLocalName(), null);
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        if (depth > MAX_DEPTH) {
                            throw new DocumentException(Fault.TOO_DEEP, file, String.valueOf(MAX_DEPTH), null);
                        }
                        if (!visitor.start(reader, depth)) {
                            return;
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {
                        // Text, comments and instructions say nothing here.
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new DocumentException(Fault.NOT_XML, file, place(e), e);
        } finally {
            close(reader);
        }
    }

    private static String place(XMLStreamException e) {
        return e.getLocation() == null ? "" : e.getLocation().getLineNumber() + ":" + e.getLocation().getColumnNumber();
    }

    private static void close(XMLStreamReader reader) throws IOException {
        if (reader != null) {
            try {
                reader.close();
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }
    }
}
