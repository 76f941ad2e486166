package org.jixiao.ui.stage.objectives.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.ObjectiveSet;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.editor.table.Amounts;

/** Any two versions of the objectives side by side. */
public final class ComparePane {

    private final Texts texts;
    private final Composite root;
    private final Combo left;
    private final Combo right;
    private final Label count;
    private final CompareTable table;
    private final Grid grid;
    private List<ObjectiveSet> versions = List.of();

    ComparePane(Composite parent, Texts texts, Amounts amounts) {
        this.texts = texts;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(root);
        Composite top = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 2).spacing(10, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        left = new Combo(top, SWT.READ_ONLY);
        new Label(top, SWT.NONE).setText(texts.get("compare.with"));
        right = new Combo(top, SWT.READ_ONLY);
        count = new Label(top, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        left.addListener(SWT.Selection, e -> compare());
        right.addListener(SWT.Selection, e -> compare());
        table = new CompareTable(texts, amounts);
        grid = new Grid(root, table, new Grid.Options(texts.get("compare"), 1, false, menu -> { }));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
    }

    Control control() {
        return root;
    }

    /** Shows the versions of a dossier; the two latest are compared until others are chosen. */
    void show(Dossier dossier) {
        List<String> before = versions.stream().map(ObjectiveSet::getId).toList();
        versions = List.copyOf(dossier.getObjectiveSets());
        List<String> names = versions.stream().map(v -> VersionBar.name(texts, dossier, v)).toList();
        int last = versions.size() - 1;
        boolean others = !before.equals(versions.stream().map(ObjectiveSet::getId).toList());
        fill(left, names, others ? Math.max(0, last - 1) : left.getSelectionIndex());
        fill(right, names, others ? last : right.getSelectionIndex());
        compare();
    }

    private static void fill(Combo combo, List<String> names, int chosen) {
        if (!names.equals(List.of(combo.getItems()))) {
            combo.setItems(names.toArray(String[]::new));
            combo.requestLayout();
        }
        combo.select(chosen);
    }

    private void compare() {
        table.update(versions.get(left.getSelectionIndex()), versions.get(right.getSelectionIndex()));
        grid.refresh();
        count.setText(versions.size() < 2 ? texts.get("compare.one") : texts.get("compare.count", table.differences()));
    }

    /** The grid, for tests and for the commands of the workbench. */
    public Grid grid() {
        return grid;
    }
}
