package org.jixiao.core.session;

/** Decides what to do about a change made outside; a window asks the user, a test answers. */
@FunctionalInterface
public interface OutsideChangeHandler {

    /** The two ways to go on. */
    enum Choice {
        /** Take the file's content; changes made here since the last save are lost. */
        RELOAD,
        /** Keep what is here; the next save replaces the file. */
        KEEP
    }

    /**
     * @param session the open document
     * @param change {@link OutsideChange#CHANGED} or {@link OutsideChange#DELETED}; a deleted file can only be kept
     * @return the choice
     */
    Choice choose(DossierSession session, OutsideChange change);
}
