package org.jixiao.ui.workbench.internal.navigator;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/**
 * Shows what has all the words in its path: name of the dossier, of its agency, its year. The matches are found once
 * for each text, over names in memory, so that thousands of dossiers are no matter.
 */
final class NameFilter extends ViewerFilter {

    private Set<IResource> visible = Set.of();
    private boolean active;
    private int matches;

    /**
     * @param root where to search
     * @param text words; empty shows everything
     * @throws CoreException when a folder cannot be listed
     */
    void set(IContainer root, String text) throws CoreException {
        active = !text.isBlank();
        matches = 0;
        visible = new HashSet<>();
        if (active) {
            String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
            root.accept(proxy -> {
                if (proxy.getType() == IResource.FILE) {
                    IResource file = proxy.requestResource();
                    if (NavigatorContent.shown(file) && fits(file, words)) {
                        show(file);
                    }
                }
                return !proxy.getName().startsWith(".");
            }, IResource.NONE);
        }
    }

    private static boolean fits(IResource file, String[] words) {
        String path = file.getFullPath().toString().toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!path.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void show(IResource file) {
        matches++;
        for (IResource resource = file; resource != null && visible.add(resource);) {
            resource = resource.getParent();
        }
    }

    boolean active() {
        return active;
    }

    int matches() {
        return matches;
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return !active || !(element instanceof IResource resource) || visible.contains(resource);
    }
}
