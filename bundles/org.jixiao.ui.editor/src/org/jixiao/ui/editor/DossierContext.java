package org.jixiao.ui.editor;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.jixiao.checks.Finding;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.workspace.UserSettings;

/** What a page knows of the open document. All methods are for the UI thread. */
public interface DossierContext {

    /** The session of the document, shared by all editors on it. */
    DossierSession session();

    /** The document; another object after it was read again. */
    Dossier dossier();

    /** The headless services. */
    JixiaoServices services();

    /** The scores as they are now. */
    CurrentScores scores();

    /** What the checks found, the worst first. */
    List<Finding> findings();

    /** Makes named commands for this document. */
    ModelCommands commands();

    /**
     * Carries out a command as one undo step.
     *
     * @return false when nothing was done, because the document is read-only or the command has nothing to change
     */
    boolean execute(Command command);

    /** Whether the document may only be read, because something it needs is not installed. */
    boolean isReadOnly();

    /** What the document needs and is not installed, one sentence each; empty when all is there. */
    List<String> missing();

    /** Who works here and in which role, as the preferences say now. */
    UserSettings user();

    /** Tells the views what is selected. */
    void select(EObject object);

    /** Dialogs, so that tests can answer them. */
    Dialogs dialogs();
}
