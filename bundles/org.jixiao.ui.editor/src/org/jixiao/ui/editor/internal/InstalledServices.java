package org.jixiao.ui.editor.internal;

import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Finds the headless services in the running platform. */
public final class InstalledServices {

    private InstalledServices() {
    }

    /**
     * The services.
     *
     * @throws IllegalStateException with words for people, when they are not there
     */
    public static JixiaoServices get() {
        start();
        BundleContext context = FrameworkUtil.getBundle(InstalledServices.class).getBundleContext();
        ServiceReference<JixiaoServices> reference = context == null ? null : context.getServiceReference(JixiaoServices.class);
        JixiaoServices services = reference == null ? null : context.getService(reference);
        if (services == null) {
            throw new IllegalStateException(Texts.of(InstalledServices.class).get("services.absent"));
        }
        return services;
    }

    /** Nobody else starts the bundle of the services, and only a started bundle has its components published. */
    private static void start() {
        Bundle bundle = FrameworkUtil.getBundle(JixiaoServices.class);
        if (bundle != null && bundle.getState() != Bundle.ACTIVE) {
            try {
                bundle.start(Bundle.START_TRANSIENT);
            } catch (BundleException e) {
                throw new IllegalStateException(Texts.of(InstalledServices.class).get("services.absent") + " " + e.getMessage(), e);
            }
        }
    }
}
