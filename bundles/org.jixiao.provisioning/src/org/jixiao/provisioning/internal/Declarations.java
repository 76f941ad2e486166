package org.jixiao.provisioning.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jixiao.provisioning.DeclaredPack;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads what a bundle's jar declares for packs and scoring methods, without installing it. */
final class Declarations {

    private static final String PACKS = "org.jixiao.packs.packs";
    private static final String METHODS = "org.jixiao.scoring.api.methods";

    private Declarations() {
    }

    /**
     * What a bundle declares; nothing when it declares neither pack nor method.
     *
     * @param jar the bundle
     * @param bundle its symbolic name
     * @throws IOException when the jar or its {@code plugin.xml} cannot be read
     */
    static List<DeclaredPack> read(Path jar, String bundle) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry plugin = file.getEntry("plugin.xml");
            if (plugin == null) {
                return List.of();
            }
            Element root;
            try (InputStream in = file.getInputStream(plugin)) {
                root = parse(in);
            }
            return declared(root, bundle, texts(file));
        }
    }

    private static Element parse(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("plugin.xml: " + e.getMessage(), e);
        }
    }

    private static List<DeclaredPack> declared(Element root, String bundle, Properties texts) {
        List<String> methods = new ArrayList<>();
        for (Element method : contributions(root, METHODS)) {
            if (method.getTagName().equals("method")) {
                methods.add(method.getAttribute("id"));
            }
        }
        List<DeclaredPack> packs = new ArrayList<>();
        for (Element pack : contributions(root, PACKS)) {
            if (pack.getTagName().equals("pack")) {
                packs.add(pack(pack, bundle, texts, packs.isEmpty() ? methods : List.of()));
            }
        }
        if (packs.isEmpty() && !methods.isEmpty()) {
            packs.add(new DeclaredPack("", "", bundle, bundle, List.of(), List.of(), methods, List.of()));
        }
        return packs;
    }

    private static DeclaredPack pack(Element pack, String bundle, Properties texts, List<String> methods) {
        List<String> schemes = new ArrayList<>();
        List<String> libraries = new ArrayList<>();
        List<String> needs = new ArrayList<>();
        for (Element child : children(pack)) {
            switch (child.getTagName()) {
                case "library" -> libraries.add(child.getAttribute("path"));
                case "scheme" -> schemes.add(child.getAttribute("path"));
                case "needsPack", "needsMethod" -> needs.add(child.getAttribute("id"));
                default -> {
                    // other parts of a pack are not shown before it is installed
                }
            }
        }
        String name = pack.getAttribute("name");
        if (name.startsWith("%")) {
            name = texts.getProperty(name.substring(1), name);
        }
        return new DeclaredPack(pack.getAttribute("id"), pack.getAttribute("version"), name, bundle, schemes, libraries,
                methods, needs);
    }

    private static List<Element> contributions(Element root, String point) {
        return children(root).stream().filter(e -> e.getTagName().equals("extension") && e.getAttribute("point").equals(point))
                .flatMap(e -> children(e).stream()).toList();
    }

    private static List<Element> children(Element parent) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The bundle's own translations for the default locale over its base ones. */
    private static Properties texts(JarFile file) throws IOException {
        Properties texts = new Properties();
        Locale locale = Locale.getDefault();
        String base = Optional.ofNullable(file.getManifest()).map(m -> m.getMainAttributes().getValue("Bundle-Localization"))
                .orElse("plugin");
        for (String name : List.of(base, base + "_" + locale.getLanguage(), base + "_" + locale)) {
            ZipEntry entry = file.getEntry(name + ".properties");
            if (entry != null) {
                try (InputStreamReader in = new InputStreamReader(file.getInputStream(entry), StandardCharsets.UTF_8)) {
                    texts.load(in);
                }
            }
        }
        return texts;
    }
}
