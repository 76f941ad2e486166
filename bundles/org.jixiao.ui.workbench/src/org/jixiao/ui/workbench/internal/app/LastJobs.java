package org.jixiao.ui.workbench.internal.app;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Lets jobs come to their end after the window has closed. When Java ends it writes its archive of classes, and code that still runs then,
 * for example reading packs, can take the whole program down with an error of Java itself.
 */
public final class LastJobs {

    private static final long PAUSE_MILLIS = 20;

    private LastJobs() {
    }

    /**
     * Cancels what waits and runs, and waits for what runs.
     *
     * @param jobs which ones
     * @param display goes on working meanwhile: a job may wait for it
     * @param millis how long at most, for all together
     */
    public static void end(List<Job> jobs, Display display, long millis) {
        List<Job> running = new ArrayList<>();
        for (Job job : jobs) {
            if (!job.cancel()) {
                running.add(job);
            }
        }
        long end = System.nanoTime() + millis * 1_000_000;
        while (running.stream().anyMatch(LastJobs::isRunning) && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                try {
                    Thread.sleep(PAUSE_MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
        running.stream().filter(LastJobs::isRunning).forEach(job -> ILog.of(LastJobs.class).warn("Still running at the end: " + job.getName())); //$NON-NLS-1$
    }

    private static boolean isRunning(Job job) {
        return job.getState() == Job.RUNNING;
    }
}
