package org.jixiao.core.session;

import org.eclipse.emf.common.command.Command;

/** Gets what happens to a session; every method is optional. Called on the thread that caused it. */
public interface SessionListener {

    /**
     * A command was executed, undone or redone.
     *
     * @param session the session
     * @param command the command; {@link Command#getAffectedObjects()} are the objects to check again
     */
    default void changed(DossierSession session, Command command) {
    }

    /**
     * The save point was reached or left.
     *
     * @param session the session
     */
    default void dirtyChanged(DossierSession session) {
    }

    /**
     * The document was written; its undo history is kept.
     *
     * @param session the session
     */
    default void saved(DossierSession session) {
    }

    /**
     * The document was read again from the file: the root is another object and the undo history is empty.
     *
     * @param session the session
     */
    default void reloaded(DossierSession session) {
    }

    /**
     * The document lives in another file now.
     *
     * @param session the session
     */
    default void moved(DossierSession session) {
    }

    /**
     * The last user has closed the session.
     *
     * @param session the session
     */
    default void closed(DossierSession session) {
    }
}
