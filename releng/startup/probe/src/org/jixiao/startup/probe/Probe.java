package org.jixiao.startup.probe;

import java.util.Dictionary;
import java.util.Hashtable;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Waits, without touching anything, for the platform to announce that the workbench is up; then watches when it comes to rest. */
public final class Probe implements BundleActivator {

    private static final String STARTED = "org/eclipse/e4/ui/LifeCycle/appStartupComplete";

    @Override
    public void start(BundleContext context) {
        Dictionary<String, Object> topic = new Hashtable<>();
        topic.put(EventConstants.EVENT_TOPIC, STARTED);
        context.registerService(EventHandler.class, event -> Display.getDefault().asyncExec(() -> new RestWatch(Display.getDefault()).start()),
                topic);
    }

    @Override
    public void stop(BundleContext context) {
        // the platform takes the service back
    }
}
