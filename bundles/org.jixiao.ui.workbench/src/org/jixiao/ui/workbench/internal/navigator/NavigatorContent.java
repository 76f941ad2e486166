package org.jixiao.ui.workbench.internal.navigator;

import java.util.Arrays;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jixiao.workspace.Overviews;
import org.jixiao.workspace.ProjectLayout;

/**
 * Years, agencies, dossiers, stages. Children are read when a node is opened; a dossier is streamed over, not loaded.
 */
final class NavigatorContent implements ITreeContentProvider {

    private static final Object[] NONE = new Object[0];

    private final Overviews overviews;

    NavigatorContent(Overviews overviews) {
        this.overviews = overviews;
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof IContainer container && container.isAccessible()) {
            try {
                return Arrays.stream(container.members()).filter(NavigatorContent::shown).toArray();
            } catch (CoreException e) {
                ILog.of(getClass()).log(e.getStatus());
                return NONE;
            }
        }
        if (parent instanceof IFile file && ProjectLayout.isDossier(file)) {
            return overviews.of(file).stages().stream().map(mark -> new StageNode(file, mark)).toArray();
        }
        return NONE;
    }

    /** Folders of tools begin with a dot. */
    static boolean shown(IResource resource) {
        return !resource.getName().startsWith(".") && resource.isAccessible()
                && (resource instanceof IContainer || ProjectLayout.kind(resource).isPresent());
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case StageNode node -> node.file();
            case IProject project -> project.getWorkspace().getRoot();
            case IResource resource -> resource.getParent();
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        // A dossier always has its five stages; saying so costs no reading.
        return element instanceof IFile file ? ProjectLayout.isDossier(file) : getChildren(element).length > 0;
    }
}
