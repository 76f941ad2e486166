package org.jixiao.ui.stage.appraisal.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.base.Identified;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;

/** Buttons that make a part of the document that is there once or not at all, while it is not there. */
public final class Maker {

    private final AppraisalDocument document;
    private final Composite bar;
    private final List<Runnable> shows = new ArrayList<>();

    /** A row of buttons, still without one. */
    public Maker(Composite parent, AppraisalDocument document) {
        this.document = document;
        bar = new Composite(parent, SWT.NONE);
    }

    /** A button for a part of an owner. */
    public Maker add(String words, Supplier<? extends EObject> owner, EReference part) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, e -> document.execute(document.commands().set(owner.get(), part, make(part))));
        shows.add(() -> Enablement.set(button, document.canEdit() && owner.get() != null && owner.get().eGet(part) == null));
        GridLayoutFactory.fillDefaults().numColumns(shows.size()).margins(8, 4).applyTo(bar);
        return this;
    }

    private static EObject make(EReference part) {
        EObject made = EcoreUtil.create(part.getEReferenceType());
        if (made instanceof Identified identified) {
            identified.setId(UUID.randomUUID().toString());
        }
        return made;
    }

    /** The widget to lay out. */
    public Control control() {
        return bar;
    }

    /** Says what can be made now. */
    public void show() {
        shows.forEach(Runnable::run);
    }
}
