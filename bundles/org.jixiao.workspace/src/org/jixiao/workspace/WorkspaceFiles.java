package org.jixiao.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Between files on disk, which the document core writes atomically, and workspace resources, which views and local
 * history know.
 */
public final class WorkspaceFiles {

    /** What writes a file. */
    @FunctionalInterface
    public interface Write {
        /**
         * Replaces the file.
         *
         * @throws IOException when it cannot be written; the old file is then still there
         */
        void run() throws IOException;
    }

    private final IWorkspaceRoot root;

    /** @param root the workspace */
    public WorkspaceFiles(IWorkspaceRoot root) {
        this.root = root;
    }

    /** The workspace file at a place on disk; empty when that is outside the workspace. */
    public Optional<IFile> at(Path file) {
        return Optional.ofNullable(root.getFileForLocation(IPath.fromPath(file.toAbsolutePath())));
    }

    /**
     * Replaces a file so that the version before stays in the local history, whoever does the writing.
     *
     * @param file    the workspace file; may not exist yet
     * @param write   replaces the file on disk as a whole
     * @param monitor progress
     * @throws IOException   when writing fails; the old file is then still there
     * @throws CoreException when the workspace refuses
     */
    public void replace(IFile file, Write write, IProgressMonitor monitor) throws IOException, CoreException {
        if (file.exists()) {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        }
        if (file.exists()) {
            keepInHistory(file, monitor);
        }
        write.run();
        file.refreshLocal(IResource.DEPTH_ZERO, monitor);
    }

    /**
     * The platform adds to the history only what it overwrites itself, and our writer must not be replaced by it: it
     * replaces atomically and the platform does not. So the state of now is laid down under the same name before.
     */
    private static void keepInHistory(IFile file, IProgressMonitor monitor) throws CoreException {
        file.appendContents(java.io.InputStream.nullInputStream(), IResource.KEEP_HISTORY | IResource.FORCE, monitor);
    }
}
