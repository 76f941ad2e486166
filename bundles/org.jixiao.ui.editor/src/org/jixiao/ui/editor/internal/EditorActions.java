package org.jixiao.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.DossierPage.Edit;
import org.jixiao.ui.editor.SessionEditor;

/** Undo, redo and the usual editing commands of the workbench, for the editor of a document in front. */
public final class EditorActions extends EditorActionBarContributor {

    private final Texts texts = Texts.of(EditorActions.class);
    private final List<EditAction> edits = new ArrayList<>();
    private final UndoAction undo = new UndoAction(true);
    private final UndoAction redo = new UndoAction(false);
    private final CommandStackListener stackChanged = event -> update();
    private SessionEditor editor;
    private BasicCommandStack stack;

    @Override
    public void init(IActionBars bars) {
        super.init(bars);
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        undo.setActionDefinitionId(ActionFactory.UNDO.getCommandId());
        redo.setActionDefinitionId(ActionFactory.REDO.getCommandId());
        edit(bars, ActionFactory.COPY, Edit.COPY);
        edit(bars, ActionFactory.CUT, Edit.CUT);
        edit(bars, ActionFactory.PASTE, Edit.PASTE);
        edit(bars, ActionFactory.DELETE, Edit.DELETE);
        edit(bars, ActionFactory.SELECT_ALL, Edit.SELECT_ALL);
        edit(bars, ActionFactory.FIND, Edit.FIND);
    }

    private void edit(IActionBars bars, ActionFactory factory, Edit what) {
        EditAction action = new EditAction(what);
        action.setActionDefinitionId(factory.getCommandId());
        bars.setGlobalActionHandler(factory.getId(), action);
        edits.add(action);
    }

    @Override
    public void setActiveEditor(IEditorPart part) {
        if (stack != null) {
            stack.removeCommandStackListener(stackChanged);
        }
        editor = part instanceof SessionEditor session ? session : null;
        stack = editor == null || editor.session() == null ? null : editor.session().commandStack();
        if (stack != null) {
            stack.addCommandStackListener(stackChanged);
        }
        update();
    }

    @Override
    public void dispose() {
        if (stack != null) {
            stack.removeCommandStackListener(stackChanged);
            stack = null;
        }
        super.dispose();
    }

    private void update() {
        undo.update();
        redo.update();
        edits.forEach(a -> a.setEnabled(editor != null));
        getActionBars().updateActionBars();
    }

    /** Undo or redo, with the name of the command. */
    private final class UndoAction extends Action {
        private final boolean back;

        UndoAction(boolean back) {
            this.back = back;
        }

        void update() {
            boolean can = stack != null && (back ? stack.canUndo() : stack.canRedo());
            Command command = !can ? null : back ? stack.getUndoCommand() : stack.getRedoCommand();
            setEnabled(can);
            String name = command == null || command.getLabel() == null ? "" : command.getLabel();
            setText(texts.get(back ? "undo" : "redo", name).strip());
        }

        @Override
        public void run() {
            // What is still being typed belongs to the step that is taken back, so it is handed over first.
            if (editor != null) {
                editor.commit();
            }
            if (stack != null && (back ? stack.canUndo() : stack.canRedo())) {
                if (back) {
                    stack.undo();
                } else {
                    stack.redo();
                }
            }
        }
    }

    /** A usual editing command: within a text field on its text, else on the page. */
    private final class EditAction extends Action {
        private final Edit what;

        EditAction(Edit what) {
            this.what = what;
            setText(texts.get("edit." + what));
        }

        @Override
        public void run() {
            Control focused = UiThread.focus();
            boolean done = switch (focused) {
                case Text text -> inText(text);
                case StyledText text -> inStyledText(text);
                case null, default -> false;
            };
            if (!done && editor != null) {
                editor.perform(what);
            }
        }

        private boolean inText(Text text) {
            switch (what) {
                case COPY -> text.copy();
                case CUT -> text.cut();
                case PASTE -> text.paste();
                case SELECT_ALL -> text.selectAll();
                case DELETE -> deleteForward(text);
                case FIND -> {
                    return false;
                }
            }
            return true;
        }

        private static void deleteForward(Text text) {
            if (!text.getEditable()) {
                return;
            }
            if (text.getSelectionCount() == 0 && text.getCaretPosition() < text.getCharCount()) {
                text.setSelection(text.getCaretPosition(), text.getCaretPosition() + 1);
            }
            text.insert("");
        }

        private boolean inStyledText(StyledText text) {
            switch (what) {
                case COPY -> text.copy();
                case CUT -> text.cut();
                case PASTE -> text.paste();
                case SELECT_ALL -> text.selectAll();
                case DELETE -> text.invokeAction(SWT.DEL);
                case FIND -> {
                    return false;
                }
            }
            return true;
        }
    }
}
