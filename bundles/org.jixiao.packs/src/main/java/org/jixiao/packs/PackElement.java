package org.jixiao.packs;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A declaration element free of its origin: a plug-in's {@code plugin.xml} and a folder's {@code pack.xml} are written in the
 * same words and read by the same code.
 *
 * @param name element name
 * @param attributes attributes by name, already translated
 * @param children child elements in order
 * @param text text between the tags, or empty
 */
public record PackElement(String name, Map<String, String> attributes, List<PackElement> children, String text) {

    public PackElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
        text = text == null ? "" : text.strip();
    }

    /** An attribute that is present and not blank. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip).filter(v -> !v.isEmpty());
    }
}
