package org.jixiao.workspace;

import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;

/** Where new dossiers go: the folder, made where it is not there, and a name that is free. */
public final class NewFiles {

    private NewFiles() {
    }

    /**
     * The folder of a path, made where it is not there; its first segment is the project.
     *
     * @throws CoreException when it cannot be made
     */
    public static IContainer folder(IWorkspaceRoot root, IPath path, IProgressMonitor monitor) throws CoreException {
        IProject project = root.getProject(path.segment(0));
        if (!project.exists()) {
            ProjectLayout.create(project, monitor);
        } else if (!project.isOpen()) {
            project.open(monitor);
        }
        IContainer container = project;
        for (int i = 1; i < path.segmentCount(); i++) {
            IFolder folder = container.getFolder(IPath.fromPortableString(path.segment(i)));
            if (!folder.exists()) {
                folder.create(true, true, monitor);
            }
            container = folder;
        }
        return container;
    }

    /**
     * A dossier file that is not there yet.
     *
     * @param name its name, to which a number is added where it is taken
     * @param taken paths that are taken already; the new one is added
     */
    public static IFile free(IContainer folder, String name, Set<IPath> taken) {
        for (int i = 1; ; i++) {
            IFile file = folder.getFile(IPath.fromPortableString((i == 1 ? name : name + " (" + i + ")") + ".dossier"));
            if (!file.exists() && taken.add(file.getFullPath())) {
                return file;
            }
        }
    }
}
