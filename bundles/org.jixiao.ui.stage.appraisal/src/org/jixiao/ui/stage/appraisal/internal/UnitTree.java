package org.jixiao.ui.stage.appraisal.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisalGroup;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.base.Identified;
import org.jixiao.ui.common.ColumnFit;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.ListTree;
import org.jixiao.ui.common.Texts;

/** The appraisal, its groups and their units, each with how it stands; what is chosen here is chosen for all pages. */
final class UnitTree {

    private static final int NAME = 150;
    private static final int FIGURE = 128;

    private final AppraisalDocument document;
    private final TreeViewer tree;
    private final ColumnFit fit;
    private final Texts texts = Texts.of(UnitTree.class);
    private List<Object> shown = List.of();
    private boolean quiet;

    UnitTree(Composite parent, AppraisalDocument document) {
        this.document = document;
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setContentProvider(new ListTree<>(EObject.class, UnitTree::below));
        tree.getTree().setHeaderVisible(true);
        Columns.of(tree, EObject.class).tips().add(texts.get("tree.unit"), NAME, this::name).numbers(texts.get("tree.points"), FIGURE, this::figure);
        fit = new ColumnFit(tree.getTree(), NAME, FIGURE);
        tree.addPostSelectionChangedListener(e -> {
            if (!quiet && tree.getStructuredSelection().getFirstElement() instanceof EObject object) {
                document.choose(object);
            }
        });
    }

    private static List<EObject> below(EObject object) {
        return switch (object) {
            case Appraisal appraisal -> List.copyOf(appraisal.getGroups());
            case AppraisalGroup group -> List.copyOf(group.getUnits());
            default -> List.of();
        };
    }

    private String name(EObject object) {
        return switch (object) {
            case AppraisalGroup group -> Objects.toString(group.getName(), "") + "  " + group.getUnits().size();
            case AppraisedUnit unit -> Objects.toString(unit.getName(), texts.get("tree.unnamed"));
            default -> texts.get("tree.whole");
        };
    }

    private String figure(EObject object) {
        return object instanceof AppraisedUnit unit ? document.total(unit) : "";
    }

    Control control() {
        return tree.getControl();
    }

    /** Shows the groups and units as they are now. */
    void refresh() {
        quiet = true;
        try {
            List<Object> now = document.appraisal().getGroups().stream()
                    .flatMap(g -> Stream.concat(Stream.of(g), g.getUnits().stream()))
                    .map(o -> (Object) ((Identified) o).getId()).toList();
            if (!now.equals(shown) || tree.getInput() == null) {
                shown = now;
                tree.setInput(List.of(document.appraisal()));
                tree.expandAll();
            } else {
                tree.refresh(true);
            }
            fit.fit();
            StructuredSelection wanted = new StructuredSelection(document.chosen());
            if (!wanted.equals(tree.getSelection())) {
                tree.setSelection(wanted, true);
            }
        } finally {
            quiet = false;
        }
    }

    void setFocus() {
        tree.getControl().setFocus();
    }
}
