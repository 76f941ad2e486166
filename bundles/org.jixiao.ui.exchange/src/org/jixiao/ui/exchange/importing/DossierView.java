package org.jixiao.ui.exchange.importing;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.ui.common.Columns;
import org.jixiao.ui.common.ListTree;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.exchange.importing.DossierLines.Line;

/** What the forms of a sheet become: the rows of the dossiers, each with the cell it came from. */
final class DossierView {

    private final Texts texts;
    private final TreeViewer tree;
    private List<Line> lines = List.of();
    private boolean following;

    DossierView(Composite parent, Texts texts, Consumer<CellAddress> selected) {
        this.texts = texts;
        tree = new TreeViewer(parent, SWT.BORDER | SWT.FULL_SELECTION);
        tree.getTree().setHeaderVisible(true);
        Columns.of(tree, Line.class).tips().add(texts.get("import.rows.name"), 180, Line::name)
                .numbers(texts.get("import.rows.target"), 80, Line::target).numbers(texts.get("import.rows.actual"), 80, Line::actual)
                .numbers(texts.get("import.rows.points"), 50, Line::points).numbers(texts.get("import.rows.score"), 50, Line::score);
        tree.setContentProvider(new ListTree<>(Line.class, Line::parts));
        tree.addSelectionChangedListener(e -> {
            if (!following && e.getStructuredSelection().getFirstElement() instanceof Line line && line.cell() != null) {
                selected.accept(line.cell());
            }
        });
    }

    Control control() {
        return tree.getControl();
    }

    /** Shows what the forms of a sheet become; none shows nothing. */
    void show(List<FormPreview> forms) {
        lines = new DossierLines(texts).of(forms);
        tree.setInput(lines);
        tree.expandAll();
    }

    /** Selects the line that was read from the row of a cell. */
    void select(CellAddress cell) {
        following = true;
        try {
            lines.stream().flatMap(Line::all).filter(l -> l.cell() != null && l.cell().row() == cell.row()).findFirst()
                    .ifPresent(l -> tree.setSelection(new StructuredSelection(l), true));
        } finally {
            following = false;
        }
    }
}
