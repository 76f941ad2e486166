package org.jixiao.ui.editor;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.scoring.api.TraceNode;
import org.jixiao.ui.common.grid.Grid;

/**
 * One page of the dossier editor. It shows a part of the document, changes it only by commands through its
 * {@link DossierContext}, and is told when something changed. All methods are called on the UI thread.
 */
public interface DossierPage {

    /** What the tab says. */
    String title();

    /** What the page shows, for example the id of an object; a page is put anew when its maker gives one with another key. */
    default Object key() {
        return getClass();
    }

    /** Whether the page only teaches what belongs here, since the document has nothing of it; an editor opens on one that has something. */
    default boolean isEmpty() {
        return false;
    }

    /** Id of the page of the help that F1 opens here. */
    default String help() {
        return "evaluation";
    }

    /** Makes the widgets; called once, when the page is first shown. */
    Control create(Composite parent);

    /**
     * Shows the present state of the document, its scores and findings; called before anything else is asked of the page but its title,
     * key and explanations, and after a change as soon as somebody looks at the page.
     */
    void refresh();

    /** Gives the keyboard to the page. */
    default void setFocus() {
    }

    /**
     * Shows an object of the document.
     *
     * @param object any object of the document
     * @param feature the field to go to, or null
     * @return false when the object is no part of this page
     */
    default boolean reveal(EObject object, EStructuralFeature feature) {
        return false;
    }

    /**
     * Why something this page judges is what it is: a merged review, a conclusion. Scores of evaluations are explained elsewhere.
     *
     * @param object any object of the document
     * @return nothing when the page has nothing to say about it
     */
    default Optional<TraceNode> explain(EObject object) {
        return Optional.empty();
    }

    /** Hands over what is still being typed; called before saving. */
    default void commit() {
    }

    /**
     * Carries out one of the usual editing commands where the keyboard is.
     *
     * @return false when the page has nothing to do it with
     */
    default boolean perform(Edit edit) {
        return false;
    }

    /** Where indicators taken from a library go on this page; empty where it has no such place. */
    default Optional<IndicatorPlace> indicatorPlace() {
        return Optional.empty();
    }

    /** The usual editing commands. */
    enum Edit {
        /** Copies the selection. */
        COPY,
        /** Cuts the selection. */
        CUT,
        /** Pastes the clipboard. */
        PASTE,
        /** Clears the selection. */
        DELETE,
        /** Selects everything. */
        SELECT_ALL,
        /** Opens the search. */
        FIND;

        /** Carries it out in a table. */
        public void in(Grid grid) {
            switch (this) {
                case COPY -> grid.copy();
                case CUT -> grid.cut();
                case PASTE -> grid.paste();
                case DELETE -> grid.clear();
                case SELECT_ALL -> grid.selectAll();
                case FIND -> grid.find();
            }
        }
    }
}
