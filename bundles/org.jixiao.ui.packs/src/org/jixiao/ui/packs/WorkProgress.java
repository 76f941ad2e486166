package org.jixiao.ui.packs;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.jixiao.provisioning.ProvisioningException;
import org.jixiao.ui.common.UiThread;

/**
 * Does one thing at a time with packs beside the UI thread, and shows how far it is: what it does, a bar, a button to cancel. The
 * same job stands in the progress view, and goes on when the window it was started from is closed.
 */
final class WorkProgress {

    private static final int STEPS = 1000;

    private final Composite area;
    private final Label what;
    private final ProgressBar bar;
    private final Runnable changed;
    private Job job;

    /** What is done. */
    @FunctionalInterface
    interface Task<T> {
        T run(IProgressMonitor monitor) throws ProvisioningException;
    }

    /**
     * An area that shows nothing yet.
     *
     * @param changed run on the UI thread when work has begun or ended
     */
    WorkProgress(Composite parent, PackTexts texts, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        what = new Label(area, SWT.NONE);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 320;
        what.setLayoutData(wide);
        bar = new ProgressBar(area, SWT.HORIZONTAL);
        bar.setMaximum(STEPS);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button cancel = new Button(area, SWT.PUSH);
        cancel.setText(texts.get("work.cancel"));
        cancel.addListener(SWT.Selection, e -> {
            if (job != null) {
                job.cancel();
            }
        });
        area.setVisible(false);
    }

    Composite control() {
        return area;
    }

    boolean isBusy() {
        return job != null;
    }

    /**
     * Begins work; called on the UI thread while nothing else runs.
     *
     * @param name what is done, for people
     * @param done receives the outcome on the UI thread, also when this area is gone by then
     * @param failed receives the reason on the UI thread; not called when the user cancelled
     */
    <T> void start(String name, Task<T> task, Consumer<T> done, Consumer<String> failed) {
        if (job != null) {
            throw new IllegalStateException(job.getName());
        }
        job = Job.create(name, (ICoreRunnable) monitor -> {
            try {
                T outcome = task.run(new Shown(monitor));
                end(() -> done.accept(outcome));
            } catch (ProvisioningException refused) {
                end(() -> {
                    if (!monitor.isCanceled()) {
                        failed.accept(refused.getMessage());
                    }
                });
            } catch (RuntimeException defect) {
                end(() -> failed.accept(String.valueOf(defect)));
                throw defect;
            }
        });
        job.setPriority(Job.LONG);
        what.setText(name);
        bar.setSelection(0);
        area.setVisible(true);
        job.schedule();
        changed.run();
    }

    private void end(Runnable outcome) {
        UiThread.later(() -> {
            job = null;
            if (!area.isDisposed()) {
                area.setVisible(false);
                changed.run();
            }
            outcome.run();
        });
    }

    /** Shows on the bar what the job reports. */
    private final class Shown extends ProgressMonitorWrapper {

        private double total = 1;
        private double worked;

        Shown(IProgressMonitor monitor) {
            super(monitor);
        }

        @Override
        public void beginTask(String name, int work) {
            super.beginTask(name, work);
            total = Math.max(1, work);
            worked = 0;
        }

        @Override
        public void worked(int work) {
            internalWorked(work);
        }

        @Override
        public void internalWorked(double work) {
            super.internalWorked(work);
            worked += work;
            int step = (int) Math.min(STEPS, worked * STEPS / total);
            UiThread.later(bar, () -> bar.setSelection(step));
        }
    }
}
