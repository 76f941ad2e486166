package org.jixiao.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.jixiao.core.document.DocumentKind;

/**
 * Where documents lie in the workspace: one project for each fiscal year, in it one folder for each agency, in it the
 * files.
 */
public final class ProjectLayout {

    private ProjectLayout() {
    }

    /**
     * What a file is, by its name.
     *
     * @param resource anything in the workspace
     * @return empty for folders and foreign files
     */
    public static Optional<DocumentKind> kind(IResource resource) {
        return resource instanceof IFile file ? DocumentKind.of(java.nio.file.Path.of(file.getName()))
                : Optional.empty();
    }

    /** Whether the resource is a dossier. */
    public static boolean isDossier(IResource resource) {
        return kind(resource).filter(kind -> kind == DocumentKind.DOSSIER).isPresent();
    }

    /**
     * The dossiers in some resources, each once, in the order of the workspace.
     *
     * @param resources files, folders, projects or the workspace itself; closed projects are left out
     * @return the dossier files
     * @throws CoreException when a folder cannot be listed
     */
    public static List<IFile> dossiers(Iterable<? extends IResource> resources) throws CoreException {
        Set<IFile> found = new LinkedHashSet<>();
        for (IResource resource : resources) {
            collect(resource, found);
        }
        return new ArrayList<>(found);
    }

    private static void collect(IResource resource, Set<IFile> found) throws CoreException {
        if (isDossier(resource)) {
            found.add((IFile) resource);
        } else if (resource instanceof IContainer container && container.isAccessible()) {
            for (IResource member : container.members()) {
                collect(member, found);
            }
        }
    }
}
