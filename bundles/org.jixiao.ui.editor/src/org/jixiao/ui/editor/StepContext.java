package org.jixiao.ui.editor;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.core.session.DossierSession;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.workspace.UserSettings;

/** What steps of a workflow need of the open document. All methods are for the UI thread. */
public interface StepContext {

    /** The session of the document, shared by all editors on it. */
    DossierSession session();

    /** The root of the document; another object after it was read again. */
    EObject document();

    /** The headless services. */
    JixiaoServices services();

    /**
     * Carries out a command as one undo step.
     *
     * @return false when nothing was done, because the document is read-only or the command has nothing to change
     */
    boolean execute(Command command);

    /** Whether the document may only be read, because something it needs is not installed. */
    boolean isReadOnly();

    /** Who works here and in which role, as the preferences say now. */
    UserSettings user();

    /** Dialogs, so that tests can answer them. */
    Dialogs dialogs();
}
