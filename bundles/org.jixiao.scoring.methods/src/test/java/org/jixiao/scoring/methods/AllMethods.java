package org.jixiao.scoring.methods;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.NeedsMethods;
import org.jixiao.scoring.api.ScoringMethod;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The methods as plugin.xml contributes them. */
final class AllMethods implements MethodLookup {

    /** The class of each id; read once, since every test makes its own methods. */
    private static final Map<String, Class<?>> CLASSES = classes();

    final Map<String, ScoringMethod> byId = new LinkedHashMap<>();

    AllMethods() {
        CLASSES.forEach((id, type) -> {
            try {
                ScoringMethod method = (ScoringMethod) type.getConstructor().newInstance();
                byId.put(id, method instanceof NeedsMethods needs ? needs.with(this) : method);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Map<String, Class<?>> classes() {
        Map<String, Class<?>> classes = new LinkedHashMap<>();
        try {
            for (URL url : Collections.list(AllMethods.class.getClassLoader().getResources("plugin.xml"))) {
                try (InputStream in = url.openStream()) {
                    NodeList elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getElementsByTagName("method");
                    for (int i = 0; i < elements.getLength(); i++) {
                        Element element = (Element) elements.item(i);
                        classes.put(element.getAttribute("id"), Class.forName(element.getAttribute("class")));
                    }
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return classes;
    }

    @Override
    public Optional<ScoringMethod> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    ScoringMethod named(String name) {
        return find(Describe.PREFIX + name).orElseThrow();
    }
}
