package org.jixiao.ui.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** A part of a detail form; contributed through the point {@code org.jixiao.ui.editor.sections}. */
public interface DetailSection {

    /** Makes the widgets of the section. */
    void create(Composite parent, DossierContext context);

    /** Shows an object; null shows nothing. */
    void show(EObject object);
}
