package org.jixiao.ui.workbench.internal.app;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * The window: takes the workspace for itself, runs the workbench, gives the workspace back.
 *
 * <p>This is the one class outside ui.common that names {@code PlatformUI}: nothing else can create the workbench.</p>
 */
public final class JixiaoApplication implements IApplication {

    /** What a logging-out desktop gives a program to end in is less than this. */
    private static final long PATIENCE_SECONDS = 20;

    /** Jobs look after each file whether they were cancelled; reading the packs takes the longest without looking. */
    private static final long PATIENCE_OF_JOBS_MILLIS = 5_000;

    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "jixiao close")); //$NON-NLS-1$
        Display display = PlatformUI.createDisplay();
        try (WorkspaceClaim claim = WorkspaceClaim.take(new ShellMessages(display))) {
            if (!claim.held()) {
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new JixiaoWorkbenchAdvisor());
            LastJobs.end(List.of(Job.getJobManager().find(null)), display, PATIENCE_OF_JOBS_MILLIS);
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            ended.countDown();
        }
    }

    /**
     * When the process is told to end (logout, kill): closes the window as its own button does, and waits until layout and workspace
     * are saved. Does nothing when the window was closed before.
     */
    private void close() {
        if (ended.getCount() == 0) {
            return;
        }
        // Not waited for here: a question about unsaved changes may stand on the screen, and nobody there to answer it.
        closeWorkbench(Display::asyncExec);
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                ILog.of(getClass()).warn("The window did not close in time; its layout was not saved."); //$NON-NLS-1$
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        closeWorkbench(Display::syncExec);
    }

    private static void closeWorkbench(BiConsumer<Display, Runnable> runner) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        runner.accept(display, () -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
