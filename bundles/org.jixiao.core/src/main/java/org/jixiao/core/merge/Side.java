package org.jixiao.core.merge;

/** Whose value stands where both changed the same thing. */
public enum Side {
    /** What the document here says. */
    OURS,
    /** What the document that came in says. */
    THEIRS
}
