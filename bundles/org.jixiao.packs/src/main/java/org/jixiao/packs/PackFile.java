package org.jixiao.packs;

import java.util.List;
import java.util.Objects;

/**
 * A file that a pack declares.
 *
 * @param kind what it holds
 * @param path path inside the pack, with forward slashes; empty for a form whose mapping comes with the product
 * @param id declared id of a form, empty for other kinds
 * @param name name for people of a form, empty for other kinds
 * @param schemeIds for a form: the schemes that usually go with it, the likeliest first
 */
public record PackFile(Kind kind, String path, String id, String name, List<String> schemeIds) {

    /** What a file holds. */
    public enum Kind {
        /** An indicator library, {@code *.indicators}. */
        LIBRARY("library"),
        /** A scheme, {@code *.scheme}. */
        SCHEME("scheme"),
        /** Source documents with their clauses, {@code *.documents}. */
        DOCUMENTS("documents"),
        /** The mapping of a form for import and export. */
        FORM("form"),
        /** Words in other languages: the base path of {@code *.properties} and {@code *_zh.properties}. */
        TEXTS("texts");

        private final String element;

        Kind(String element) {
            this.element = element;
        }

        /** Name of the element that declares it. */
        public String element() {
            return element;
        }
    }

    public PackFile {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(path);
        id = Objects.requireNonNullElse(id, "");
        name = Objects.requireNonNullElse(name, "");
        schemeIds = List.copyOf(schemeIds);
    }
}
