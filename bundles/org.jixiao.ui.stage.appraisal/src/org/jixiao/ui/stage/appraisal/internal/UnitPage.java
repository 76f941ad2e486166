package org.jixiao.ui.stage.appraisal.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.StageHead;

/** A page of the appraisal: the head, on the left the groups and units, on the right what the page is about. */
public abstract class UnitPage implements DossierPage {

    private static final int LEFT = 26;

    private final AppraisalDocument document;
    private final Texts texts;
    private AppraisalHead head;
    private UnitTree tree;
    private Composite root;

    /** @param texts has the word page.title */
    protected UnitPage(AppraisalDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
    }

    /** The open appraisal. */
    protected final AppraisalDocument document() {
        return document;
    }

    /** The words of the page. */
    protected final Texts texts() {
        return texts;
    }

    /** Makes what stands beside the units. */
    protected abstract Control content(Composite parent);

    /** Whether the page shows one unit at a time: the first one until another is chosen, and the tree says which. */
    protected boolean isOfUnit() {
        return true;
    }

    /** Shows the present state beside the units. */
    protected abstract void show();

    /** The grids of the page, for the usual editing commands; the first is the one used when none has the keyboard. */
    protected abstract List<Grid> grids();

    @Override
    public final String title() {
        return texts.get("page.title");
    }

    @Override
    public String help() {
        return "appraisal";
    }

    @Override
    public final Control create(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(root);
        head = new AppraisalHead(root, document, this::commit);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        SashForm across = new SashForm(root, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(across);
        tree = new UnitTree(across, document);
        content(across);
        across.setWeights(LEFT, 100 - LEFT);
        return root;
    }

    @Override
    public final void refresh() {
        if (root != null && !root.isDisposed()) {
            EObject about = isOfUnit() && document.unit() != null ? document.unit() : document.chosen();
            head.show(about);
            tree.refresh(about);
            show();
        }
    }

    @Override
    public void commit() {
        grids().forEach(Grid::commit);
    }

    @Override
    public boolean perform(Edit edit) {
        grids().stream().filter(Grid::hasFocus).findFirst().or(() -> grids().stream().findFirst()).ifPresent(edit::in);
        return !grids().isEmpty();
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }

    /** What the head says, for tests. */
    public StageHead.Content head() {
        return head.content();
    }
}
