package org.jixiao.ui.workbench.internal.schemes;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Looks after the folders of agency schemes whenever the window gets the focus: who edits a scheme does so in another program and comes
 * back to see what it does.
 */
public final class SchemeWatch implements IWindowListener {

    private final IWorkbench workbench;
    private final Job job = new SchemeReload(false);

    /** Watches from now on. */
    public SchemeWatch(IWorkbench workbench) {
        this.workbench = workbench;
        workbench.addWindowListener(this);
    }

    /** Watches no more. */
    public void stop() {
        workbench.removeWindowListener(this);
        job.cancel();
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        job.schedule();
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // Only coming back matters.
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // The workbench says when it ends.
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        // Its first activation comes before anybody can have edited anything.
    }
}
