package org.jixiao.ui.editor.table;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.provenance.Provenances;
import org.jixiao.model.base.Identified;
import org.jixiao.ui.common.grid.GridEdit;

/**
 * Turns what was done to a grid over a list of the document into named commands: one for each thing the user did, however many cells it
 * touched and rows it made.
 *
 * @param <R> type of the rows
 */
public abstract class RowEdits<R extends Identified> {

    private final ModelCommands commands;
    private final EReference list;
    private final Supplier<String> person;
    private final Clock clock;

    /**
     * Edits of a list.
     *
     * @param list the list of the owner that holds the rows
     * @param person who types
     */
    protected RowEdits(ModelCommands commands, EReference list, Supplier<String> person, Clock clock) {
        this.commands = commands;
        this.list = list;
        this.person = person;
        this.clock = clock;
    }

    /** Makes the commands. */
    protected final ModelCommands commands() {
        return commands;
    }

    /** An empty row with an id. */
    protected abstract R newRow();

    /** What a new row has in common with the one it is put below. */
    protected abstract void like(R row, R above);

    /** The field behind a column. */
    protected abstract EStructuralFeature feature(int column);

    /** The value of a text that passed the check. */
    protected abstract Object value(EObject owner, R row, int column, String text);

    /** What else follows when a field of a row is set; some commands may have nothing to change. */
    protected List<Command> consequences(R row, EStructuralFeature feature, Object value) {
        return List.of();
    }

    /** The one command for an edit. */
    public final Command command(EObject owner, GridEdit edit) {
        List<R> all = rows(owner);
        int old = all.size();
        List<R> rows = new ArrayList<>(all);
        for (int i = 0; i < edit.newRows(); i++) {
            rows.add(newRow());
        }
        List<Command> changes = new ArrayList<>();
        for (GridEdit.Cell cell : edit.cells()) {
            R row = rows.get(cell.row());
            Object value = value(owner, row, cell.column(), cell.text());
            if (cell.row() < old) {
                changes.addAll(set(row, feature(cell.column()), value));
            } else {
                row.eSet(feature(cell.column()), value);
            }
        }
        if (rows.size() > old) {
            // Rows pasted below the last one are made in the same step as the cells above them.
            changes.add(commands.add(owner, list, rows.subList(old, rows.size()), -1));
        }
        return EditCommands.one(commands, edit, changes);
    }

    @SuppressWarnings("unchecked")
    private List<R> rows(EObject owner) {
        return (List<R>) owner.eGet(list);
    }

    /** Commands that set one field of a row and note who did; none when nothing changes. */
    public final List<Command> set(R row, EStructuralFeature feature, Object value) {
        Command set = commands.set(row, feature, value);
        if (set == UnexecutableCommand.INSTANCE) {
            return List.of();
        }
        List<Command> all = new ArrayList<>();
        all.add(set);
        all.addAll(consequences(row, feature, value));
        all.add(Provenances.record(commands, row, Provenances.typed(feature, person.get(), clock.instant())));
        all.removeIf(c -> c == UnexecutableCommand.INSTANCE);
        return all;
    }

    /**
     * Adds an empty row.
     *
     * @param above the row it is put below, or null for the end
     */
    final Command addRow(EObject owner, R above) {
        R row = newRow();
        if (above != null) {
            like(row, above);
        }
        return commands.add(owner, list, List.of(row), above == null ? -1 : rows(owner).indexOf(above) + 1);
    }

    /** Moves a row up or down; nothing where it would leave the list. */
    final Command moveRow(EObject owner, R row, int by) {
        int index = rows(owner).indexOf(row) + by;
        return index < 0 || index >= rows(owner).size() ? UnexecutableCommand.INSTANCE : commands.move(row, index);
    }
}
