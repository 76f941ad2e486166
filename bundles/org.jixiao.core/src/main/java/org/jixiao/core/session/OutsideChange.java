package org.jixiao.core.session;

/** What happened to the file while it was open here. */
public enum OutsideChange {
    /** Nothing, or the same content was written again. */
    NONE,
    /** The content is another one. */
    CHANGED,
    /** The file is gone. */
    DELETED
}
