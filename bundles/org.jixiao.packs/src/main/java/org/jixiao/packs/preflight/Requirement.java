package org.jixiao.packs.preflight;

import java.util.Objects;

/**
 * Something a document uses.
 *
 * @param kind what it is
 * @param id its declared id
 * @param version version the document was made with, or empty when it does not matter
 * @param name name as the document remembers it, or empty
 * @param provider feature or bundle that provided it when the document was saved, or empty
 */
public record Requirement(Kind kind, String id, String version, String name, String provider) {

    /** What a document can use. */
    public enum Kind {
        /** A pack. */
        PACK,
        /** A scheme of a pack. */
        SCHEME,
        /** A scoring method. */
        METHOD,
        /** An indicator of a library. */
        INDICATOR
    }

    public Requirement {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        version = Objects.requireNonNullElse(version, "");
        name = Objects.requireNonNullElse(name, "");
        provider = Objects.requireNonNullElse(provider, "");
    }
}
