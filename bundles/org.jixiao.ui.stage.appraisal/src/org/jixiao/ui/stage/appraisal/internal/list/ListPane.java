package org.jixiao.ui.stage.appraisal.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;

/**
 * A list of the document: tools, the grid, and where there is nothing yet, what belongs here.
 *
 * @param <R> type of the objects
 */
public final class ListPane<R extends EObject> {

    private record Tool(ToolItem item, BooleanSupplier possible) {
    }

    private final AppraisalDocument document;
    private final ListTable<R> table;
    private final Composite root;
    private final ToolBar bar;
    private final Teaching teaching;
    private final Grid grid;
    private final List<Tool> tools = new ArrayList<>();
    private final Texts texts = Texts.of(ListPane.class);

    /**
     * A pane.
     *
     * @param name what the list is, for screen readers
     * @param teaches what belongs here, shown while the list is empty
     * @param frozen number of columns that stay
     * @param totals whether there is a row of totals
     */
    public ListPane(Composite parent, AppraisalDocument document, ListTable<R> table, String name, String teaches, int frozen, boolean totals) {
        this.document = document;
        this.table = table;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        bar = new ToolBar(root, SWT.FLAT | SWT.RIGHT);
        teaching = new Teaching(root, teaches);
        grid = new Grid(root, table, new Grid.Options(name, frozen, totals, this::fill));
        grid.onSelection(s -> enable());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
    }

    /** The tools that make and remove rows. */
    public ListPane<R> editable() {
        tool(texts.get("row.add"), texts.get("row.add.help"), () -> document.canEdit() && table.owner() != null, () -> table.add(selected()));
        tool(texts.get("row.remove"), texts.get("row.remove.help"), () -> document.canEdit() && !chosen().isEmpty(),
                () -> document.execute(document.commands().remove(chosen())));
        return this;
    }

    /** One more tool. */
    public ListPane<R> tool(String words, String help, BooleanSupplier possible, Runnable run) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(words);
        item.setToolTipText(help);
        item.addListener(SWT.Selection, e -> run.run());
        tools.add(new Tool(item, possible));
        return this;
    }

    private void fill(IMenuManager menu) {
        for (Tool tool : tools) {
            Action action = new Action(tool.item().getText()) {
                @Override
                public void run() {
                    tool.item().notifyListeners(SWT.Selection, new Event());
                }
            };
            action.setEnabled(tool.possible().getAsBoolean());
            menu.add(action);
        }
    }

    /** Tells of the row that is selected; null for none. */
    public ListPane<R> onSelection(Consumer<R> listener) {
        grid.onSelection(s -> listener.accept(selected()));
        return this;
    }

    /** The objects of the selected rows. */
    public List<R> chosen() {
        return table.chosen(grid);
    }

    /** The object the keyboard is on, or null. */
    public R selected() {
        int row = grid.selection().row();
        return row < 0 || row >= table.rowCount() ? null : table.row(row);
    }

    private void enable() {
        tools.forEach(t -> Enablement.set(t.item(), t.possible().getAsBoolean()));
    }

    /** Shows the list of an owner as it is now; null for none. */
    public void show(EObject owner) {
        table.update(owner);
        teaching.show(table.rowCount() == 0);
        grid.refresh();
        enable();
    }

    /** Brings an object into sight; false when it is not shown. */
    public boolean reveal(Object object, EStructuralFeature feature) {
        int row = table.indexOf(object);
        if (row >= 0) {
            grid.select(row, table.column(feature));
            grid.setFocus();
        }
        return row >= 0;
    }

    /** The widget to lay out. */
    public Control control() {
        return root;
    }

    /** The grid. */
    public Grid grid() {
        return grid;
    }

    /** A pane over a list whose rows can be made and removed. */
    public static <R extends EObject> ListPane<R> of(Composite parent, AppraisalDocument document, EReference list, List<Field<R>> fields,
            String name, String teaches) {
        return new ListPane<>(parent, document, new ListTable<>(document, list, fields), name, teaches, 1, false).editable();
    }
}
