package org.jixiao.ui.editor.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.model.base.Identified;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.grid.CellLook;
import org.jixiao.ui.common.grid.GridEdit;

/**
 * A table of objects of the document whose columns are {@link Field}s.
 *
 * @param <R> type of the rows
 */
public final class FieldTable<R extends Identified> extends DocumentTable<R> {

    private final List<Field<R>> fields;
    private final ModelCommands commands;
    private final Consumer<Command> execute;

    /** @param execute carries out what was edited */
    public FieldTable(List<Field<R>> fields, ModelCommands commands, Consumer<Command> execute) {
        super(fields.stream().map(Field::column).toList());
        this.fields = fields;
        this.commands = commands;
        this.execute = execute;
    }

    /** Takes over the present rows. */
    public void update(List<R> rows, FindingMarks found, boolean readOnly) {
        take(rows, found, readOnly);
        show((row, column) -> fields.get(column).text().apply(row(row)));
    }

    /** The column of a field; the first for fields without one. */
    public int column(EStructuralFeature feature) {
        for (int i = 0; i < fields.size(); i++) {
            if (feature != null && Objects.equals(fields.get(i).feature(), feature)) {
                return i;
            }
        }
        return 0;
    }

    @Override
    public String editText(int row, int column) {
        return fields.get(column).edit().apply(row(row));
    }

    @Override
    public boolean isEditable(int row, int column) {
        return !isLocked() && fields.get(column).write() != null;
    }

    @Override
    public String check(int row, int column, String text) {
        return fields.get(column).refusal().apply(text);
    }

    @Override
    public CellLook look(int row, int column) {
        return fields.get(column).write() == null ? CellLook.COMPUTED : CellLook.NORMAL;
    }

    @Override
    public Tone dot(int row, int column) {
        return fields.get(column).dot().apply(row(row));
    }

    @Override
    protected EStructuralFeature feature(int column) {
        return fields.get(column).feature();
    }

    @Override
    public boolean isReadOnly() {
        return fields.stream().allMatch(f -> f.write() == null);
    }

    @Override
    public void apply(GridEdit edit) {
        List<Command> all = new ArrayList<>();
        edit.cells().stream().filter(cell -> !cell.text().strip().equals(editText(cell.row(), cell.column())))
                .forEach(cell -> all.add(fields.get(cell.column()).write().command(row(cell.row()), cell.text())));
        execute.accept(EditCommands.one(commands, edit, all));
    }
}
