package org.jixiao.startup.empty;

import java.lang.management.ManagementFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.WorkbenchAdvisor;

/** Opens an empty workbench window and reports how long that took; the baseline for the product's start-up time. */
public final class EmptyApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            PlatformUI.createAndRunWorkbench(display, new WorkbenchAdvisor() {
                @Override
                public String getInitialWindowPerspectiveId() {
                    return "org.jixiao.startup.empty.perspective";
                }

                @Override
                public void postStartup() {
                    display.asyncExec(() -> {
                        long millis = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
                        System.out.println("jixiao.started.millis=" + millis);
                        // the platform is still announcing its own start: closing at once would pull the display from under it
                        display.timerExec(500, () -> PlatformUI.getWorkbench().close());
                    });
                }
            });
            return IApplication.EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        PlatformUI.getWorkbench().close();
    }
}
