package org.jixiao.ui.stage.evaluation.internal.papers;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;
import org.jixiao.ui.common.grid.Grid;

/** One tab of the page of working papers. */
interface PaperPart {

    /** The widget of the tab. */
    Control control();

    /** What the tab says, with a number where there is something to be counted. */
    String title();

    /** Shows the present state. */
    void show(Papers papers);

    /** The tables in their order. */
    List<Grid> grids();

    /** Hands over what is still being typed. */
    void commit();

    /** Shows an object of this part; false when it has none such. */
    boolean reveal(EObject object, EStructuralFeature feature);

    /** Gives the keyboard to it. */
    void setFocus();
}
