package org.jixiao.ui.bench.internal;

import java.util.Dictionary;
import java.util.Hashtable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jixiao.ui.common.UiThread;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * The workbench as the user starts it, with a measurement that runs in it as soon as it is up and closes it at the end. Started by
 * the command {@code jixiao bench --window}, which prepares the dossiers and prints what was measured.
 */
public final class BenchApplication implements IApplication {

    private static final String APPLICATIONS = "org.eclipse.core.runtime.applications";
    private static final String WINDOW = "org.jixiao.ui.workbench.application";
    private static final String STARTED = "org/eclipse/e4/ui/LifeCycle/appStartupComplete";

    private IApplication window;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        BenchRequest request = BenchRequest.parse((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        BundleContext bundle = FrameworkUtil.getBundle(BenchApplication.class).getBundleContext();
        Dictionary<String, Object> topic = new Hashtable<>();
        topic.put(EventConstants.EVENT_TOPIC, STARTED);
        bundle.registerService(EventHandler.class, event -> UiThread.later(() -> WindowBench.run(request)), topic);
        window = application();
        return window.start(context);
    }

    /** The product's own application, found as Equinox finds it. */
    private static IApplication application() throws CoreException {
        for (IConfigurationElement application : Platform.getExtensionRegistry().getExtension(APPLICATIONS, WINDOW).getConfigurationElements()) {
            for (IConfigurationElement run : application.getChildren("run")) {
                return (IApplication) run.createExecutableExtension("class");
            }
        }
        throw new IllegalStateException(WINDOW);
    }

    @Override
    public void stop() {
        if (window != null) {
            window.stop();
        }
    }
}
