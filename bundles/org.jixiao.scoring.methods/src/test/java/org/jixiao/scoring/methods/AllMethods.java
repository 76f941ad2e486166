package org.jixiao.scoring.methods;

import java.io.InputStream;
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

    final Map<String, ScoringMethod> byId = new LinkedHashMap<>();

    AllMethods() {
        try (InputStream in = AllMethods.class.getResourceAsStream("/plugin.xml")) {
            NodeList elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getElementsByTagName("method");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                ScoringMethod method = (ScoringMethod) Class.forName(element.getAttribute("class")).getConstructor().newInstance();
                byId.put(element.getAttribute("id"), method instanceof NeedsMethods needs ? needs.with(this) : method);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<ScoringMethod> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    ScoringMethod named(String name) {
        return find(Describe.PREFIX + name).orElseThrow();
    }
}
