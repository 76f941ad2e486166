package org.jixiao.packs;

import java.util.Objects;

/**
 * Something a pack cannot work without.
 *
 * @param kind what is needed
 * @param id its declared id
 * @param range the versions that will do
 */
public record PackNeed(Kind kind, String id, VersionRange range) {

    /** What can be needed. */
    public enum Kind {
        /** Another pack. */
        PACK,
        /** A scoring method. */
        METHOD
    }

    public PackNeed {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(range);
    }
}
