package org.jixiao.ui.workbench.internal.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.core.document.DocumentKind;
import org.jixiao.workspace.ProjectLayout;

/**
 * The dossiers a command is about: those selected in the navigator (of a folder, all in it) or in the portfolio, else the one in the
 * active editor.
 */
final class ChosenFiles {

    private ChosenFiles() {
    }

    static List<IFile> of(ExecutionEvent event) throws ExecutionException {
        return of(event, Set.of(DocumentKind.DOSSIER));
    }

    /** The same for documents of some kinds. */
    static List<IFile> of(ExecutionEvent event, Set<DocumentKind> kinds) throws ExecutionException {
        try {
            List<IFile> files = ProjectLayout.documents(resources(HandlerUtil.getCurrentSelection(event)), kinds);
            IEditorPart editor = HandlerUtil.getActiveEditor(event);
            if (files.isEmpty() && editor != null) {
                IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
                return file == null ? List.of() : ProjectLayout.documents(List.of(file), kinds);
            }
            return files;
        } catch (CoreException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    private static List<IResource> resources(ISelection selection) {
        List<IResource> found = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured.toList()) {
                IResource resource = Adapters.adapt(element, IResource.class);
                if (resource != null) {
                    found.add(resource);
                }
            }
        }
        return found;
    }
}
