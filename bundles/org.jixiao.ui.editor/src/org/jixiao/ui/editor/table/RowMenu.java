package org.jixiao.ui.editor.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.jixiao.model.base.Identified;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;

/**
 * What can be done with the selected rows of a list: quick fixes of their problems, adding, removing and moving.
 *
 * @param <R> type of the rows
 */
public final class RowMenu<R extends Identified> {

    private final DossierContext context;
    private final Texts texts;
    private final RowFixes fixes;
    private final RowEdits<R> edits;
    private final Supplier<Optional<? extends EObject>> owner;
    private final Supplier<List<R>> rows;
    private final BooleanSupplier locked;

    /**
     * A menu.
     *
     * @param texts has the words row.add, row.remove, row.up and row.down
     * @param owner who has the list
     * @param rows the selected rows
     * @param locked whether nothing may be changed
     */
    public RowMenu(DossierContext context, Texts texts, RowFixes fixes, RowEdits<R> edits, Supplier<Optional<? extends EObject>> owner,
            Supplier<List<R>> rows, BooleanSupplier locked) {
        this.context = context;
        this.texts = texts;
        this.fixes = fixes;
        this.edits = edits;
        this.owner = owner;
        this.rows = rows;
        this.locked = locked;
    }

    /** Fills the menu. */
    public void fill(IMenuManager menu) {
        fixes.fill(menu);
        menu.add(new Separator());
        owner.get().ifPresent(has -> {
            List<R> chosen = rows.get();
            R first = chosen.isEmpty() ? null : chosen.getFirst();
            boolean one = chosen.size() == 1;
            menu.add(action("row.add", () -> edits.addRow(has, first)));
            menu.add(action("row.remove", () -> edits.commands().remove(chosen)));
            menu.add(action("row.up", () -> one ? edits.moveRow(has, first, -1) : UnexecutableCommand.INSTANCE));
            menu.add(action("row.down", () -> one ? edits.moveRow(has, first, 1) : UnexecutableCommand.INSTANCE));
        });
    }

    private Action action(String key, Supplier<Command> command) {
        Action action = new Action(texts.get(key)) {
            @Override
            public void run() {
                context.execute(command.get());
            }
        };
        action.setEnabled(!locked.getAsBoolean() && command.get() != UnexecutableCommand.INSTANCE);
        return action;
    }
}
