package org.jixiao.ui.editor.bulk;

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
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;

/**
 * Does the same with some dossiers in the background, with progress and cancel, and then lists what became of each; of a single dossier
 * only what did not work is told.
 */
public final class BulkJob extends Job {

    private final Texts texts = Texts.of(BulkJob.class);
    private final List<Path> files;
    private final BulkWork.Task task;
    private Ending ending = (outcome, progress) -> new End("", false);

    /** Does it with one dossier of the workspace. */
    @FunctionalInterface
    public interface Task {

        /**
         * Does it; whole or not at all.
         *
         * @throws IOException when the dossier cannot be read or written; the message says why
         * @throws CoreException when the workspace refuses it
         */
        BulkResult with(IFile file, Path path) throws IOException, CoreException;
    }

    /** What is made of all dossiers together after each was come to, such as one file about all of them. */
    @FunctionalInterface
    public interface Ending {

        /**
         * Makes it, outside of the UI thread.
         *
         * @param outcome what became of each; it may have been stopped before the end
         * @param progress may stop
         * @throws IOException when it cannot be written; the message says why
         */
        End after(BulkWork.Outcome outcome, IndexProgress progress) throws IOException;
    }

    /**
     * What is told above the list.
     *
     * @param words what was made; empty when nothing was to be made
     * @param listed whether the list says more than these words even where everything worked
     */
    public record End(String words, boolean listed) {
    }

    /**
     * Work with some dossiers.
     *
     * @param name what is done, for people
     */
    public BulkJob(String name, List<Path> files, BulkWork.Task task) {
        super(name);
        this.files = List.copyOf(files);
        this.task = task;
        setUser(files.size() > 1);
    }

    /** Work with some dossiers of the workspace. */
    public static BulkJob of(String name, List<IFile> chosen, Task task) {
        Map<Path, IFile> files = new LinkedHashMap<>();
        chosen.stream().filter(file -> file.getLocation() != null).forEach(file -> files.put(file.getLocation().toPath(), file));
        return new BulkJob(name, List.copyOf(files.keySet()), path -> {
            try {
                return task.with(files.get(path), path);
            } catch (CoreException e) {
                throw new IOException(e.getMessage(), e);
            }
        });
    }

    /** This work, which makes something of all dossiers at its end. */
    public BulkJob then(Ending last) {
        ending = last;
        return this;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), files.size() + 1);
        IndexProgress following = new IndexProgress() {
            @Override
            public void step(int done, int total) {
                progress.setTaskName(texts.get("bulk.progress", getName(), done, total));
                progress.worked(1);
            }

            @Override
            public boolean isCancelled() {
                return progress.isCanceled();
            }
        };
        BulkWork.Outcome outcome = BulkWork.run(files, task, following);
        try {
            End end = ending.after(outcome, following);
            UiThread.later(() -> tell(outcome, end));
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            UiThread.later(() -> Dialogs.onScreen().error(UiThread.shell(), getName(), reason));
        }
        return outcome.cancelled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private void tell(BulkWork.Outcome outcome, End end) {
        if (files.size() > 1 || end.listed() || outcome.count(BulkResult.Kind.DONE) < outcome.results().size()) {
            new BulkResultDialog(UiThread.shell(), getName(), outcome, files.size(), end.words()).open();
        } else if (!end.words().isEmpty()) {
            Dialogs.onScreen().inform(UiThread.shell(), getName(), end.words());
        }
    }
}
