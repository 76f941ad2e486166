package org.jixiao.ui.workbench.internal.app;

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

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Display display = PlatformUI.createDisplay();
        try (WorkspaceClaim claim = WorkspaceClaim.take(new ShellMessages(display))) {
            if (!claim.held()) {
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new JixiaoWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
