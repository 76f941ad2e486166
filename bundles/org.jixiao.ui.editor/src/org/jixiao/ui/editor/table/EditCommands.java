package org.jixiao.ui.editor.table;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.grid.GridEdit;

/** Makes one named undo step of what was done to a grid, however many cells it touched. */
public final class EditCommands {

    private EditCommands() {
    }

    /**
     * The one command of an edit.
     *
     * @param changes what it changes; a single typed cell gives its name to the step
     * @return a command that cannot be executed when nothing changes
     */
    public static Command one(ModelCommands commands, GridEdit edit, List<Command> changes) {
        List<Command> real = changes.stream().filter(c -> c != UnexecutableCommand.INSTANCE).toList();
        if (real.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        String first = real.stream().map(Command::getLabel).filter(l -> l != null && !l.isEmpty()).findFirst().orElse("");
        return commands.compound(edit.kind() == GridEdit.Kind.TYPE ? first : label(edit), real);
    }

    /** What an edit of several cells is called. */
    public static String label(GridEdit edit) {
        return Texts.of(EditCommands.class).get("command." + edit.kind(), edit.cells().size());
    }
}
