package org.jixiao.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Packs as plain files: every folder below the root that holds a {@code pack.xml} is a pack. So an agency writes and edits a
 * pack with a text editor, without Java and without building anything. Names that begin with {@code %} are looked up in
 * {@code pack.properties} (English) and {@code pack_zh.properties} (Chinese) beside the declaration.
 */
public final class FolderPacks implements PackSource {

    /** Name of the declaration. */
    public static final String DECLARATION = "pack.xml";

    private final Path root;
    private final Locale locale;

    /**
     * Packs below a folder.
     *
     * @param root the folder; when it does not exist there are no packs
     * @param locale language of the names
     */
    public FolderPacks(Path root, Locale locale) {
        this.root = root;
        this.locale = locale;
    }

    @Override
    public List<PackDescriptor> packs(Consumer<PackFault> faults) {
        List<PackDescriptor> packs = new ArrayList<>();
        for (Path folder : folders(faults)) {
            try {
                PackElement element = element(folder);
                PackReader.read(element, folder.getFileName().toString(), new Folder(folder), faults).ifPresent(packs::add);
            } catch (SAXException malformed) {
                faults.accept(PackFault.error("pack.xml.malformed", folder.getFileName().toString(), DECLARATION, "",
                        malformed.getMessage()));
            } catch (IOException | ParserConfigurationException unreadable) {
                faults.accept(PackFault.error("pack.file.unreadable", folder.getFileName().toString(), DECLARATION, "",
                        unreadable.getMessage()));
            }
        }
        return packs;
    }

    private List<Path> folders(Consumer<PackFault> faults) {
        if (Files.isRegularFile(root.resolve(DECLARATION))) {
            return List.of(root.toAbsolutePath().normalize());
        }
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(root)) {
            List<Path> visible = children.filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList();
            // What somebody put here is meant to count: a folder or a scheme without its declaration is not passed over in silence.
            visible.stream().filter(f -> !Files.isRegularFile(f.resolve(DECLARATION)) && (Files.isDirectory(f) || isData(f)))
                    .forEach(f -> faults.accept(PackFault.warning("pack.folder.undeclared", f.toString(), "", "", DECLARATION)));
            return visible.stream().filter(f -> Files.isRegularFile(f.resolve(DECLARATION))).toList();
        } catch (IOException unreadable) {
            faults.accept(PackFault.error("pack.folder.unreadable", root.toString(), "", "", unreadable.getMessage()));
            return List.of();
        }
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return name.equals(DECLARATION) || name.endsWith(".scheme") || name.endsWith(".indicators");
    }

    private PackElement element(Path folder) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        // A pack comes from outside: no document type, hence no entities that reach for files or the network.
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        try (InputStream in = Files.newInputStream(folder.resolve(DECLARATION))) {
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new StrictErrors());
            Document document = builder.parse(in);
            Map<String, String> words = words(folder);
            return convert(document.getDocumentElement(),
                    value -> value.startsWith("%") ? words.getOrDefault(value.substring(1), value.substring(1)) : value);
        }
    }

    private Map<String, String> words(Path folder) throws IOException {
        Map<String, String> words = new HashMap<>();
        for (String name : List.of("pack.properties", "pack_" + locale.getLanguage() + ".properties")) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                Properties properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.forEach((k, v) -> words.put((String) k, (String) v));
            }
        }
        return words;
    }

    private static PackElement convert(Element element, UnaryOperator<String> translate) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attributes.put(attribute.getNodeName(), translate.apply(attribute.getNodeValue()));
        }
        List<PackElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element e) {
                children.add(convert(e, translate));
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return new PackElement(element.getTagName(), attributes, children, translate.apply(text.toString().strip()));
    }

    private record Folder(Path folder) implements PackContent {
        @Override
        public String location() {
            return folder.toString();
        }

        @Override
        public boolean has(String path) {
            Path file = folder.resolve(path).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file);
        }

        @Override
        public InputStream open(String path) throws IOException {
            Path file = folder.resolve(path).normalize();
            if (!file.startsWith(folder)) {
                throw new IOException(path);
            }
            return Files.newInputStream(file);
        }
    }

    /** Every error ends the reading; the parser's own habit of printing them is not wanted. */
    private static final class StrictErrors implements org.xml.sax.ErrorHandler {
        @Override
        public void warning(org.xml.sax.SAXParseException exception) {
            // A warning of the parser is no fault of the pack.
        }

        @Override
        public void error(org.xml.sax.SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(org.xml.sax.SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
