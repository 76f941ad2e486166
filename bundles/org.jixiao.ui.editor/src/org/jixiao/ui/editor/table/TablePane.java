package org.jixiao.ui.editor.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Identified;
import org.jixiao.model.base.Party;
import org.jixiao.stages.base.Refused;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormField;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridSource;
import org.jixiao.ui.editor.DossierContext;

/**
 * One part of a page: what can be done above, tables and fields of the document below, and where there is nothing yet a sentence that says
 * what belongs here and how one comes to it.
 */
public abstract class TablePane {

    /** What makes a command, or refuses to. */
    @FunctionalInterface
    public interface Step {
        /** The command; refused with the reasons when it cannot be. */
        Command command() throws Refused;
    }

    /** Height of a row in lines of its font. */
    private static final double ROW = 1.7;

    private final DossierContext context;
    private final Texts texts;
    private final Composite root;
    private final ActionBar bar;
    private final Label teaching;
    private final List<Grid> grids = new ArrayList<>();
    private final List<FieldTable<?>> tables = new ArrayList<>();
    private final List<FormField> fields = new ArrayList<>();
    private Runnable chosen = () -> { };

    /**
     * A pane without tables.
     *
     * @param id the keys of its texts begin with it; {@code id.empty} is what it teaches
     */
    protected TablePane(Composite parent, DossierContext context, Texts texts, String id) {
        this.context = context;
        this.texts = texts;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(root);
        bar = new ActionBar(root, texts, id);
        teaching = new Label(root, SWT.WRAP);
        teaching.setText(texts.get(id + ".empty"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(8, 2).applyTo(teaching);
    }

    /** What the tab says, with a number where there is something to be counted. */
    public abstract String title();

    /** Whether there is nothing yet, so that the pane says what belongs here and how one comes to it. */
    protected abstract boolean isEmpty();

    /** What the checks found, as far as it is known now. */
    protected abstract FindingMarks marks();

    /** The widget to lay out. */
    public final Control control() {
        return root;
    }

    /** Where tables and fields go. */
    protected final Composite root() {
        return root;
    }

    /** What can be done. */
    protected final ActionBar bar() {
        return bar;
    }

    /** The open document. */
    protected final DossierContext context() {
        return context;
    }

    /** The words of the page. */
    protected final Texts texts() {
        return texts;
    }

    /** The tables in their order. */
    public final List<Grid> grids() {
        return grids;
    }

    /** Told when another row was chosen. */
    public final void onChosen(Runnable listener) {
        chosen = listener;
    }

    /** The rows were brought up to date: shows them, and what can be done now. */
    protected final void shown() {
        grids.forEach(Grid::refresh);
        bar.enable();
        GridData place = (GridData) teaching.getLayoutData();
        if (place.exclude == isEmpty()) {
            place.exclude = !isEmpty();
            teaching.setVisible(isEmpty());
            root.layout();
        }
    }

    /** Hands over what is still being typed. */
    public void commit() {
        grids.forEach(Grid::commit);
        fields.forEach(FormField::commit);
    }

    /**
     * Puts a table of the document below what is there.
     *
     * @param rows height in rows; 0 takes what is left
     */
    protected final <R extends Identified> FieldTable<R> table(Composite parent, String name, List<Field<R>> columns, int rows) {
        FieldTable<R> table = new FieldTable<>(columns, context.commands(), context::execute);
        table.update(List.of(), null, true);
        int index = grids.size();
        RowFixes fixes = new RowFixes(context, () -> table.chosen(grids.get(index)), this::marks);
        Grid grid = new Grid(parent, table, new Grid.Options(texts.get(name), 1, false, menu -> {
            fixes.fill(menu);
            bar.fill(menu);
        }));
        fixes.listen(grid.table());
        grid.onSelection(s -> {
            List<R> selected = table.chosen(grid);
            selected.stream().findFirst().ifPresent(context::select);
            bar.enable();
            chosen.run();
        });
        place(grid, rows);
        tables.add(table);
        return table;
    }

    /**
     * Puts a table of what was worked out below what is there.
     *
     * @param rows height in rows; 0 takes what is left
     */
    protected final Grid table(Composite parent, String name, GridSource source, int rows) {
        Grid grid = new Grid(parent, source, new Grid.Options(texts.get(name), 1, false, bar::fill));
        grid.onSelection(s -> bar.enable());
        place(grid, rows);
        tables.add(null);
        return grid;
    }

    private void place(Grid grid, int rows) {
        GridDataFactory data = GridDataFactory.fillDefaults().grab(true, rows == 0);
        (rows == 0 ? data.hint(200, 120) : data.hint(200, height(rows))).applyTo(grid.control());
        grids.add(grid);
    }

    /** Room for a head and rows of one line, also while there are none; with the font, so that it grows with the scaling. */
    private int height(int rows) {
        GC gc = new GC(root);
        try {
            return (int) Math.ceil(gc.getFontMetrics().getHeight() * ROW * (rows + 1));
        } finally {
            gc.dispose();
        }
    }

    /** The grid of a table. */
    protected final Grid grid(FieldTable<?> table) {
        return grids.get(tables.indexOf(table));
    }

    /** Goes to a cell, for example of a row that was just made. */
    protected final void go(FieldTable<?> table, EObject object, EStructuralFeature feature) {
        if (table.indexOf(object) >= 0) {
            grid(table).select(table.indexOf(object), table.column(feature));
            grid(table).setFocus();
        }
    }

    /** The one chosen row; the only one where there is one; nothing where several could be meant. */
    protected final <R extends Identified> Optional<R> one(FieldTable<R> table) {
        List<R> selected = table.chosen(grid(table));
        if (selected.size() == 1) {
            return Optional.of(selected.getFirst());
        }
        return table.rowCount() == 1 && selected.isEmpty() ? Optional.of(table.row(0)) : Optional.empty();
    }

    /** The chosen row, or the last when none is: the newest is what one works on. */
    protected final <R extends Identified> Optional<R> oneOrLast(FieldTable<R> table) {
        return one(table).or(() -> table.rowCount() == 0 ? Optional.empty() : Optional.of(table.row(table.rowCount() - 1)));
    }

    /** A field of an object over several lines. */
    protected final FormField field(Composite form, String key, int lines, Supplier<Optional<? extends EObject>> owner, EStructuralFeature feature) {
        FormField field = new FormField(form, texts.get(key), lines, typed -> {
            owner.get().ifPresent(o -> context.execute(context.commands().set(o, feature, typed.isBlank() ? null : typed.strip())));
            return null;
        });
        return kept(field);
    }

    /** Hands the text of a field over together with those of the pane. */
    protected final FormField kept(FormField field) {
        fields.add(field);
        return field;
    }

    /** Shows a field of an object. */
    protected static void fill(FormField field, Optional<? extends EObject> owner, EStructuralFeature feature, boolean readOnly) {
        Object value = owner.map(o -> o.eGet(feature)).orElse(null);
        field.show(value == null ? "" : value.toString());
        field.setEditable(!readOnly && owner.isPresent());
    }

    /** A form of label and field. */
    protected final Composite form(int columns) {
        Composite form = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(6, 2).spacing(8, 4).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        return form;
    }

    /** The person who works here. */
    protected final Party user() {
        Party party = BaseFactory.eINSTANCE.createParty();
        party.setName(context.user().person());
        return party;
    }

    /** Carries out a step, or says why it is refused. */
    protected final void run(String title, Step step) {
        commit();
        try {
            context.execute(step.command());
        } catch (Refused refused) {
            context.dialogs().error(root.getShell(), texts.get(title), refused.getMessage());
        }
    }

    /** Shows an object of this pane; false when it has none such. */
    public boolean reveal(EObject object, EStructuralFeature feature) {
        for (int i = 0; i < tables.size(); i++) {
            FieldTable<?> table = tables.get(i);
            if (table != null && table.indexOf(object) >= 0) {
                go(table, object, feature);
                return true;
            }
        }
        return false;
    }

    /** Gives the keyboard to the first table. */
    public void setFocus() {
        grids.getFirst().setFocus();
    }
}
