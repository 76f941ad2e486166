package org.jixiao.ui.stage.appraisal.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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
    private List<Row> shown = List.of();
    private boolean quiet;

    /** A line of the tree, with what it says. */
    private record Row(Identified object, String id, String name, String figure) {
        boolean isSame(Row other) {
            return object == other.object && Objects.equals(id, other.id);
        }
    }

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

    /**
     * Shows the groups and units as they are now.
     *
     * @param about what the page shows; it is selected
     */
    void refresh(EObject about) {
        quiet = true;
        try {
            List<Row> before = shown;
            shown = Stream.<Identified>concat(Stream.of(document.appraisal()), document.appraisal().getGroups().stream()
                    .flatMap(g -> Stream.<Identified>concat(Stream.of(g), g.getUnits().stream())))
                    .map(o -> new Row(o, o.getId(), name(o), figure(o))).toList();
            if (!shown.equals(before)) {
                show(before);
                fit.fit();
            }
            StructuredSelection wanted = new StructuredSelection(about);
            if (!wanted.equals(tree.getSelection())) {
                tree.setSelection(wanted, true);
            }
        } finally {
            quiet = false;
        }
    }

    /** A value that is filed changes one line: the others are not made and measured again. */
    private void show(List<Row> before) {
        if (shown.size() == before.size() && IntStream.range(0, shown.size()).allMatch(i -> shown.get(i).isSame(before.get(i)))) {
            tree.update(IntStream.range(0, shown.size()).filter(i -> !shown.get(i).equals(before.get(i)))
                    .mapToObj(i -> shown.get(i).object()).toArray(), null);
        } else {
            tree.setInput(List.of(document.appraisal()));
            tree.expandAll();
        }
    }

    void setFocus() {
        tree.getControl().setFocus();
    }
}
