package org.jixiao.core.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.eclipse.emf.common.command.Command;
import org.jixiao.core.session.DossierSession;

/**
 * What every command must do: executed, undone and redone, the whole document equals what it was before and after, byte for byte, any
 * number of times; the label says something; the affected objects are known.
 */
public abstract class CommandTestBase {

    /** Runs a command that changes something through do, undo, redo, undo, redo; leaves it executed. */
    protected static void check(DossierSession session, Command command) {
        String before = state(session);
        assertTrue(command.canExecute(), "can be executed");
        assertTrue(session.execute(command), "is executed");
        String after = state(session);
        assertNotEquals(before, after, "changes something");
        assertFalse(command.getLabel().isBlank(), "has a label");
        assertFalse(command.getLabel().contains("_UI_"), command.getLabel());
        assertFalse(command.getAffectedObjects().isEmpty(), "knows what it affected");
        for (int round = 0; round < 2; round++) {
            assertTrue(session.commandStack().canUndo());
            session.commandStack().undo();
            assertEquals(before, state(session), "undo in round " + round);
            assertTrue(session.commandStack().canRedo());
            session.commandStack().redo();
            assertEquals(after, state(session), "redo in round " + round);
        }
    }

    /** Runs a command that must do nothing at all. */
    protected static void checkRefused(DossierSession session, Command command) {
        String before = state(session);
        Command top = session.commandStack().getUndoCommand();
        assertFalse(session.execute(command));
        assertEquals(before, state(session));
        assertTrue(top == session.commandStack().getUndoCommand(), "no undo step");
    }

    /** The whole document. */
    protected static String state(DossierSession session) {
        return new String(session.bytes(), StandardCharsets.UTF_8);
    }
}
