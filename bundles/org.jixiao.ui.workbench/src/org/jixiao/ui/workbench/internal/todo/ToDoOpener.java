package org.jixiao.ui.workbench.internal.todo;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.jixiao.stages.todo.ToDo;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.workbench.internal.navigator.OpenHandler;

/** Opens a dossier where something is to be done. */
final class ToDoOpener {

    private ToDoOpener() {
    }

    /** Opens the dossier with the page of the item in front, or that of the stage where there is no item yet. */
    static void open(IWorkbenchPage page, IFile file, ToDo todo) {
        OpenHandler.open(page, new StructuredSelection(file));
        if (page.getActiveEditor() instanceof DossierEditor editor && editor.context() != null && !revealed(editor, todo.itemId())) {
            editor.show(todo.stage());
        }
    }

    /** Items that no page shows are parts of one that a page shows, such as an item of a list of rectifications. */
    private static boolean revealed(DossierEditor editor, String id) {
        EObject object = id.isEmpty() ? null : editor.context().session().find(id).orElse(null);
        while (object != null && object.eContainer() != null) {
            if (editor.reveal(object, null)) {
                return true;
            }
            object = object.eContainer();
        }
        return false;
    }
}
