package org.jixiao.ui.common;

import org.eclipse.swt.widgets.Display;

/**
 * The one place that finds the display of the running workbench. Everything else gets a widget or this class.
 */
public final class UiThread {

    private UiThread() {
    }

    /**
     * Runs the task on the UI thread later, and not at all once the display is gone.
     *
     * @param task what touches widgets; must be short
     */
    public static void later(Runnable task) {
        Display display = Display.getDefault();
        if (display != null && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!display.isDisposed()) {
                    task.run();
                }
            });
        }
    }
}
