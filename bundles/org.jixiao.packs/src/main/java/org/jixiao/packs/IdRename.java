package org.jixiao.packs;

import java.util.Objects;

/**
 * An id that changed between versions of a pack, so that documents that still carry the old one are understood.
 *
 * @param kind what the id names
 * @param from the old id
 * @param to the new id
 * @param since version of the pack that made the change
 */
public record IdRename(Kind kind, String from, String to, PackVersion since) {

    /** What an id names. */
    public enum Kind {
        /** A pack. */
        PACK,
        /** A scheme. */
        SCHEME,
        /** An indicator of a library. */
        INDICATOR,
        /** A form. */
        FORM,
        /** A scoring method. */
        METHOD
    }

    public IdRename {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(since);
    }
}
