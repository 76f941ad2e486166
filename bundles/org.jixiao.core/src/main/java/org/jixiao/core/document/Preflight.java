package org.jixiao.core.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.jixiao.core.document.DocumentException.Fault;

/** Tells what a file needs by streaming over it, without building the model and without any pack or method installed. */
public final class Preflight {

    private final XmlGuard guard = new XmlGuard();

    /**
     * @param file a document of any version of the format
     * @return what it needs
     * @throws DocumentException when the file is missing, no XML, foreign, or newer than this product
     * @throws IOException when it cannot be read
     */
    public DocumentNeeds read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(file, in);
        } catch (NoSuchFileException e) {
            throw new DocumentException(Fault.MISSING, file, "", e);
        }
    }

    /**
     * @param name names the source in messages
     * @param content the bytes of the document, read to the end unless it is refused
     * @return what it needs
     * @throws IOException as for {@link #read(Path)}
     */
    public DocumentNeeds read(Path name, InputStream content) throws IOException {
        Collector collector = new Collector(name);
        guard.walk(name, content, collector);
        return collector.needs();
    }

    private static final class Collector implements XmlGuard.Visitor {

        private final Path file;
        private final Set<DocumentNeeds.Pack> packs = new LinkedHashSet<>();
        private final Set<DocumentNeeds.Scheme> schemes = new LinkedHashSet<>();
        private final Map<List<String>, DocumentNeeds.Method> methods = new LinkedHashMap<>();
        private DocumentKind kind;
        private int version;
        private String id = "";
        private String title = "";
        /** Depth of the recorded trace the reader is in. */
        private int traceDepth = Integer.MAX_VALUE;

        Collector(Path file) {
            this.file = file;
        }

        @Override
        public boolean start(XMLStreamReader reader, int depth) throws DocumentException {
            if (depth <= traceDepth) {
                traceDepth = "trace".equals(reader.getLocalName()) ? depth : Integer.MAX_VALUE;
            }
            if (depth == 1) {
                root(reader);
                return true;
            }
            if (depth == 2 && "schemes".equals(reader.getLocalName())) {
                schemes.add(new DocumentNeeds.Scheme(value(reader, "schemeId"), value(reader, "version"), value(reader, "name"),
                        value(reader, "packId")));
            } else if (depth == 2 && "requiredPacks".equals(reader.getLocalName())) {
                packs.add(new DocumentNeeds.Pack(value(reader, "packId"), value(reader, "version"), value(reader, "name"),
                        value(reader, "bundle"), value(reader, "feature")));
            }
            String method = value(reader, "methodId");
            if (!method.isEmpty()) {
                method(reader, method, depth >= traceDepth);
            }
            return true;
        }

        private void method(XMLStreamReader reader, String method, boolean trace) {
            // A rule names the provider with methodBundle, a recorded trace with providingBundle.
            String bundle = value(reader, trace ? "providingBundle" : "methodBundle");
            String feature = value(reader, trace ? "providingFeature" : "methodFeature");
            String methodVersion = value(reader, "methodVersion");
            DocumentNeeds.Method need = new DocumentNeeds.Method(method, methodVersion, bundle, feature, !trace);
            methods.merge(List.of(method, methodVersion), need, (a, b) -> new DocumentNeeds.Method(method, methodVersion,
                    a.bundle().isEmpty() ? b.bundle() : a.bundle(), a.feature().isEmpty() ? b.feature() : a.feature(),
                    a.byRule() || b.byRule()));
        }

        private void root(XMLStreamReader reader) throws DocumentException {
            kind = rootKind(file, reader);
            version = ModelNamespaces.version(reader.getNamespaceURI()).orElseThrow();
            id = value(reader, "id");
            title = value(reader, "title").isEmpty() ? value(reader, "name") : value(reader, "title");
        }

        DocumentNeeds needs() {
            return new DocumentNeeds(kind, version, id, title, new ArrayList<>(packs), new ArrayList<>(schemes),
                    new ArrayList<>(methods.values()));
        }
    }

    /** Recognises the root element, of this or an older version of the format. */
    static DocumentKind rootKind(Path file, XMLStreamReader reader) throws DocumentException {
        String namespace = reader.getNamespaceURI();
        OptionalInt version = ModelNamespaces.version(namespace);
        if (version.isEmpty()) {
            throw new DocumentException(Fault.FOREIGN, file, reader.getName().toString(), null);
        }
        if (version.getAsInt() > ModelNamespaces.CURRENT) {
            throw new DocumentException(Fault.NEWER, file, String.valueOf(version.getAsInt()), null);
        }
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind.rootClass().getName().equals(reader.getLocalName())
                    && kind.rootClass().getEPackage().getName().equals(ModelNamespaces.packageName(namespace))) {
                return kind;
            }
        }
        throw new DocumentException(Fault.FOREIGN, file, reader.getName().toString(), null);
    }

    private static String value(XMLStreamReader reader, String attribute) {
        String value = reader.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}
