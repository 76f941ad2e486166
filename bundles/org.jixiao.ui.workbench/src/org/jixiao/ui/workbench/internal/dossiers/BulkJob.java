package org.jixiao.ui.workbench.internal.dossiers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.jixiao.core.index.IndexProgress;
import org.jixiao.services.bulk.BulkResult;
import org.jixiao.services.bulk.BulkWork;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.workbench.internal.Texts;

/**
 * Does the same with some dossiers in the background, with progress and cancel, and then lists what became of each; of a single dossier
 * only what did not work is told.
 */
final class BulkJob extends Job {

    /** Does it with one dossier of the workspace. */
    @FunctionalInterface
    interface Task {
        BulkResult with(IFile file, Path path) throws IOException, CoreException;
    }

    private final Map<Path, IFile> files = new LinkedHashMap<>();
    private final Task task;

    BulkJob(String name, List<IFile> chosen, Task task) {
        super(name);
        this.task = task;
        chosen.stream().filter(file -> file.getLocation() != null).forEach(file -> files.put(file.getLocation().toPath(), file));
        setUser(files.size() > 1);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), files.size());
        BulkWork.Outcome outcome = BulkWork.run(List.copyOf(files.keySet()), this::one, new IndexProgress() {
            @Override
            public void step(int done, int total) {
                progress.setTaskName(Texts.get("bulk.progress", getName(), done, total)); //$NON-NLS-1$
                progress.worked(1);
            }

            @Override
            public boolean isCancelled() {
                return progress.isCanceled();
            }
        });
        boolean worthTelling = files.size() > 1 || outcome.count(BulkResult.Kind.DONE) < outcome.results().size();
        if (worthTelling) {
            UiThread.later(() -> new BulkResultDialog(UiThread.shell(), getName(), outcome, files.size()).open());
        }
        return outcome.cancelled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private BulkResult one(Path path) throws IOException {
        try {
            return task.with(files.get(path), path);
        } catch (CoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
