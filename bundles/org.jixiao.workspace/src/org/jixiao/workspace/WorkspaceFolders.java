package org.jixiao.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Takes up folders that lie in the workspace but are not known to it yet, for example those the command line has imported dossiers
 * into: what is in the folder is what the window shows.
 */
public final class WorkspaceFolders {

    private WorkspaceFolders() {
    }

    /**
     * Makes a project of each folder directly below the workspace that is none, and brings what is known up to date with the disk.
     *
     * @param monitor progress; cancelling keeps what was taken up so far
     * @return the new projects
     * @throws CoreException when the folders cannot be listed, or a project cannot be made, naming it
     */
    public static List<IProject> adopt(IProgressMonitor monitor) throws CoreException {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        List<Path> folders = list(root.getLocation());
        SubMonitor progress = SubMonitor.convert(monitor, folders.size());
        List<IProject> adopted = new ArrayList<>();
        for (Path folder : folders) {
            IProject project = root.getProject(folder.getFileName().toString());
            if (!project.exists()) {
                project.create(progress.split(1));
                project.open(null);
                adopted.add(project);
            }
        }
        return adopted;
    }

    private static List<Path> list(IPath location) throws CoreException {
        try (Stream<Path> members = Files.list(location.toPath())) {
            return members.filter(Files::isDirectory).filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, WorkspaceFolders.class, location + ": " + e.getMessage(), e));
        }
    }
}
