package org.jixiao.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.jixiao.core.document.DocumentKind;

/**
 * Where documents lie in the workspace: one project for each fiscal year, in it one folder for each agency, in it the
 * files.
 */
public final class ProjectLayout {

    /** The kinds of documents whose faults stand in the Problems view. */
    public static final Set<DocumentKind> CHECKED = Set.of(DocumentKind.DOSSIER, DocumentKind.APPRAISAL);

    private ProjectLayout() {
    }

    /**
     * What a file is, by its name.
     *
     * @param resource anything in the workspace
     * @return empty for folders and foreign files
     */
    public static Optional<DocumentKind> kind(IResource resource) {
        return resource instanceof IFile file ? DocumentKind.of(Path.of(file.getName()))
                : Optional.empty();
    }

    /** Whether the resource is a dossier. */
    public static boolean isDossier(IResource resource) {
        return kind(resource).filter(kind -> kind == DocumentKind.DOSSIER).isPresent();
    }

    /** Whether the faults of the resource stand in the Problems view. */
    public static boolean isChecked(IResource resource) {
        return kind(resource).filter(CHECKED::contains).isPresent();
    }

    /**
     * The dossiers in some resources, each once, in the order of the workspace.
     *
     * @param resources files, folders, projects or the workspace itself; closed projects are left out
     * @return the dossier files
     * @throws CoreException when a folder cannot be listed
     */
    public static List<IFile> dossiers(Iterable<? extends IResource> resources) throws CoreException {
        return documents(resources, Set.of(DocumentKind.DOSSIER));
    }

    /**
     * The documents of some kinds in some resources, each once, in the order of the workspace.
     *
     * @param resources files, folders, projects or the workspace itself; closed projects are left out
     * @throws CoreException when a folder cannot be listed
     */
    public static List<IFile> documents(Iterable<? extends IResource> resources, Set<DocumentKind> kinds) throws CoreException {
        Set<IFile> found = new LinkedHashSet<>();
        for (IResource resource : resources) {
            collect(resource, kinds, found);
        }
        return new ArrayList<>(found);
    }

    private static void collect(IResource resource, Set<DocumentKind> kinds, Set<IFile> found) throws CoreException {
        if (kind(resource).filter(kinds::contains).isPresent()) {
            found.add((IFile) resource);
        } else if (resource instanceof IContainer container && container.isAccessible()) {
            for (IResource member : container.members()) {
                collect(member, kinds, found);
            }
        }
    }

    /**
     * Makes a project of each folder that lies in the workspace and is none yet: the command line, an archive or another
     * machine put it there. Folders whose names begin with a dot are left alone.
     *
     * @param root    the workspace
     * @param monitor progress
     * @return the new projects
     * @throws CoreException when a project cannot be made
     */
    public static List<IProject> adoptFolders(IWorkspaceRoot root, IProgressMonitor monitor) throws CoreException {
        List<IProject> adopted = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root.getLocation().toPath(), Files::isDirectory)) {
            for (Path folder : folders) {
                String name = folder.getFileName().toString();
                IProject project = name.startsWith(".") ? null : root.getProject(name);
                if (project != null && !project.exists()) {
                    create(project, monitor);
                    adopted.add(project);
                }
            }
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, ProjectLayout.class, String.valueOf(e.getMessage()), e));
        }
        return adopted;
    }

    /**
     * Makes a project for a fiscal year, and opens it.
     *
     * @param project a project that does not exist
     * @param monitor progress
     * @throws CoreException when it cannot be made
     */
    public static void create(IProject project, IProgressMonitor monitor) throws CoreException {
        project.create(monitor);
        project.open(monitor);
        // Every document is UTF-8; without an explicit setting the platform warns about the project.
        project.setDefaultCharset(StandardCharsets.UTF_8.name(), monitor);
    }
}
