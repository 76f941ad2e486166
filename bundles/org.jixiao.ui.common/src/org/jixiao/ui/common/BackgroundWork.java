package org.jixiao.ui.common;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Work beside the UI thread: with progress and cancel, and with its outcome handed back to the UI thread. Work that is asked for
 * again while it waits or runs is done once more after a pause, not twice at once.
 *
 * @param <T> what the work gives
 */
public final class BackgroundWork<T> {

    /** The work itself; runs outside of the UI thread. */
    @FunctionalInterface
    public interface Task<T> {
        /**
         * Does the work.
         *
         * @throws OperationCanceledException when it was cancelled
         * @throws CancellationException the same, of work that knows nothing of the platform
         */
        T run(IProgressMonitor monitor);
    }

    private final Job job;
    private final long pause;

    /**
     * Prepares work; nothing runs yet.
     *
     * @param name words for the progress view
     * @param pause milliseconds to wait for further requests
     * @param quiet whether it is too small to show to the user
     * @param done receives the outcome on the UI thread; not called when the work was cancelled
     */
    public BackgroundWork(String name, long pause, boolean quiet, Task<T> task, Consumer<T> done) {
        this.pause = pause;
        job = Job.create(name, (ICoreRunnable) monitor -> {
            T outcome;
            try {
                outcome = task.run(monitor);
            } catch (CancellationException cancelled) {
                throw new OperationCanceledException();
            }
            if (!monitor.isCanceled()) {
                UiThread.later(() -> done.accept(outcome));
            }
        });
        job.setSystem(quiet);
        job.setUser(false);
        job.setPriority(quiet ? Job.SHORT : Job.LONG);
    }

    /** Asks for the work; a run that waits starts its pause anew. */
    public void request() {
        // A waiting job is moved back so that a burst of edits is worked off once; a running one is scheduled again by the manager.
        if (job.getState() == Job.WAITING || job.getState() == Job.SLEEPING) {
            job.cancel();
        }
        job.schedule(pause);
    }

    /** Gives up the work that waits or runs. */
    public void cancel() {
        job.cancel();
    }

    /** Whether work waits or runs. */
    public boolean isBusy() {
        return job.getState() != Job.NONE;
    }

    /** Writes an unexpected failure to the log of the program, with the bundle that met it. */
    public static void log(Class<?> where, String message, Throwable cause) {
        IStatus status = new Status(IStatus.ERROR, where, message, cause);
        Platform.getLog(where).log(status);
    }
}
