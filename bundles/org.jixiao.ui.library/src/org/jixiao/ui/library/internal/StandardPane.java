package org.jixiao.ui.library.internal;

import java.time.LocalDate;
import java.util.List;

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
import org.jixiao.model.library.IndicatorDefinition;
import org.jixiao.model.library.LibraryPackage.Literals;
import org.jixiao.model.library.Standard;
import org.jixiao.stages.library.LibraryCommands;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.table.FindingMarks;

/** The standards of the selected definition, with what can be done to them. */
final class StandardPane {

    private final LibraryDocument document;
    private final Texts texts;
    private final Composite root;
    private final StandardTable table;
    private final Grid grid;
    private final ToolItem add;
    private final ToolItem remove;
    private final ToolItem propose;
    private IndicatorDefinition definition;

    /**
     * Makes the pane.
     *
     * @param proposal asks for a standard from history
     */
    StandardPane(Composite parent, LibraryDocument document, Texts texts, Runnable proposal) {
        this.document = document;
        this.texts = texts;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        ToolBar bar = new ToolBar(root, SWT.FLAT | SWT.RIGHT);
        add = item(bar, "standard.add", () -> document.execute(
                document.commands().add(definition, Literals.INDICATOR_DEFINITION__STANDARDS, LibraryCommands.newStandard())));
        remove = item(bar, "standard.remove", () -> document.execute(document.commands().remove(chosen())));
        propose = item(bar, "standard.propose", proposal);
        table = new StandardTable(texts, document::commands, document::execute);
        grid = new Grid(root, table, new Grid.Options(texts.get("standards"), 2, false, this::fill));
        grid.onSelection(s -> enable());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
    }

    private ToolItem item(ToolBar bar, String key, Runnable run) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(texts.get(key));
        item.setToolTipText(texts.get(key + ".help"));
        item.addListener(SWT.Selection, e -> run.run());
        return item;
    }

    private void fill(IMenuManager menu) {
        for (ToolItem item : List.of(add, remove, propose)) {
            Action action = new Action(item.getText()) {
                @Override
                public void run() {
                    item.notifyListeners(SWT.Selection, new Event());
                }
            };
            action.setEnabled(item.isEnabled());
            menu.add(action);
        }
    }

    private List<Standard> chosen() {
        return table.chosen(grid);
    }

    private void enable() {
        boolean can = definition != null && !document.isReadOnly();
        Enablement.set(add, can);
        Enablement.set(remove, can && !chosen().isEmpty());
        Enablement.set(propose, can);
    }

    Control control() {
        return root;
    }

    Grid grid() {
        return grid;
    }

    /** Shows the standards of a definition; null for none. */
    void show(IndicatorDefinition shown, FindingMarks marks) {
        definition = shown;
        table.update(shown, marks, document.isReadOnly(), LocalDate.now());
        grid.refresh();
        enable();
    }

    /** Brings a standard into sight; false when it is not shown. */
    boolean reveal(Standard standard, org.eclipse.emf.ecore.EStructuralFeature feature) {
        int row = table.indexOf(standard);
        if (row >= 0) {
            grid.select(row, StandardTable.Column.of(feature).ordinal());
            grid.setFocus();
        }
        return row >= 0;
    }
}
