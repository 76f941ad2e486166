package org.jixiao.ui.editor;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.checks.Finding;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.dossier.Dossier;

/** What a page knows of the open document. All methods are for the UI thread. */
public interface DossierContext extends StepContext {

    /** The document; another object after it was read again. */
    Dossier dossier();

    @Override
    default Dossier document() {
        return dossier();
    }

    /** The scores as they are now. */
    CurrentScores scores();

    /** What the checks found, the worst first. */
    List<Finding> findings();

    /** Makes named commands for this document. */
    ModelCommands commands();

    /** What the document needs and is not installed, one sentence each; empty when all is there. */
    List<String> missing();

    /** Tells the views what is selected. */
    void select(EObject object);
}
