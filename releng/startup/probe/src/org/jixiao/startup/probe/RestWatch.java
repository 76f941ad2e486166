package org.jixiao.startup.probe;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Finds the moment from which the window answers at once: a shell is shown, the event loop sleeps, and for half a second after it
 * nothing keeps the UI thread for longer than 50 ms. Prints that moment, and the first moment of sleep, as milliseconds of the
 * clock, and closes the workbench.
 */
final class RestWatch {

    private static final long LONG_WORK = 50;
    private static final long QUIET = 500;
    private static final int LOOK = 100;

    private final Display display;
    private long firstSleep;
    private long usable;
    private long awake;

    RestWatch(Display display) {
        this.display = display;
    }

    void start() {
        awake = System.currentTimeMillis();
        display.addListener(SWT.PreExternalEventDispatch, event -> sleeps());
        display.addListener(SWT.PostExternalEventDispatch, event -> awake = System.currentTimeMillis());
        display.timerExec(LOOK, this::look);
    }

    private void sleeps() {
        long now = System.currentTimeMillis();
        if (!shown()) {
            return;
        }
        if (firstSleep == 0) {
            firstSleep = now;
            usable = now;
        } else if (now - awake > LONG_WORK) {
            usable = now;
        }
    }

    private boolean shown() {
        for (Shell shell : display.getShells()) {
            if (shell.isVisible()) {
                return true;
            }
        }
        return false;
    }

    private void look() {
        if (usable > 0 && System.currentTimeMillis() - usable > QUIET) {
            System.out.println("jixiao.startup firstSleep=" + firstSleep + " usable=" + usable);
            System.out.flush();
            PlatformUI.getWorkbench().close();
        } else {
            display.timerExec(LOOK, this::look);
        }
    }
}
