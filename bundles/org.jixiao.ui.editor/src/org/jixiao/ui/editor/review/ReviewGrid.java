package org.jixiao.ui.editor.review;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.model.base.Identified;
import org.jixiao.model.dossier.DimensionOpinion;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridSelection;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.FindingMarks;

/**
 * The grid of a review sheet. It has columns for each reviewer, so it is made anew when somebody joins or leaves; everything else only
 * changes its cells.
 */
public final class ReviewGrid {

    private final DossierContext context;
    private final String name;
    private final Texts texts = Texts.of(ReviewGrid.class);
    private final Composite root;
    private final ReviewEdits edits;
    private Grid grid;
    private ReviewTable table;
    private List<ReviewColumn> shape = List.of();
    private Object rule;
    private ReviewSheet sheet;

    /**
     * A grid; empty until {@link #show}.
     *
     * @param name what it is, for screen readers
     */
    public ReviewGrid(Composite parent, DossierContext context, String name) {
        this.context = context;
        this.name = name;
        root = new Composite(parent, SWT.NONE);
        root.setLayout(new FillLayout());
        edits = new ReviewEdits(context.commands(), texts, () -> context.user().person(), Clock.systemDefaultZone());
    }

    /** The widget to lay out. */
    public Control control() {
        return root;
    }

    /** The grid of the present reviewers, for tests and for the commands of the workbench; null before anything is shown. */
    public Grid grid() {
        return grid;
    }

    /** Shows a sheet as it stands now. */
    public void show(ReviewSheet now, FindingMarks marks, boolean readOnly) {
        List<ReviewColumn> wanted = ReviewColumn.of(now.depth(), now.reviewers());
        boolean anew = grid == null || !wanted.equals(shape) || rule != now.rule();
        sheet = now;
        if (!anew) {
            table.update(now, marks, readOnly);
            grid.refresh();
            return;
        }
        boolean again = grid != null;
        if (again) {
            grid.control().dispose();
        }
        shape = wanted;
        rule = now.rule();
        table = new ReviewTable(texts, context.services().packs(), edits, shape,
                edit -> context.execute(edits.command(sheet, table, shape, edit)));
        table.update(now, marks, readOnly);
        grid = new Grid(root, table, new Grid.Options(name, now.depth(), true, this::fill));
        grid.onSelection(this::selected);
        root.layout(true, true);
        if (again && root.isVisible()) {
            // The keyboard was in the grid that is gone, or in a dialog over it.
            grid.setFocus();
        }
    }

    private void fill(IMenuManager menu) {
        List<DimensionOpinion> foreign = table.foreign(grid.selection().rows());
        if (!foreign.isEmpty()) {
            Action remove = new Action(texts.get("foreign.remove")) {
                @Override
                public void run() {
                    context.execute(context.commands().remove(foreign));
                }
            };
            remove.setEnabled(!context.isReadOnly());
            menu.add(remove);
        }
    }

    private void selected(GridSelection at) {
        if (!at.isEmpty() && at.row() < table.rowCount()) {
            table.opinion(at.row(), at.column()).map(Identified.class::cast)
                    .or(() -> java.util.Optional.ofNullable(sheet.owner() instanceof Identified owner ? owner : null)).ifPresent(context::select);
        }
    }

    /** Brings a field of an opinion to the front; false when the opinion is not of this sheet. */
    public boolean reveal(DimensionOpinion opinion, EStructuralFeature feature) {
        int[] at = table == null ? null : table.find(opinion, feature);
        if (at == null) {
            return false;
        }
        grid.select(at[0], at[1]);
        grid.setFocus();
        return true;
    }

    /** Hands over what is still being typed. */
    public void commit() {
        if (grid != null) {
            grid.commit();
        }
    }

    /** Whether the keyboard is in the grid. */
    public boolean hasFocus() {
        return grid != null && grid.hasFocus();
    }

    /** Does something with the grid when there is one. */
    public void ifShown(Consumer<Grid> what) {
        if (grid != null) {
            what.accept(grid);
        }
    }
}
