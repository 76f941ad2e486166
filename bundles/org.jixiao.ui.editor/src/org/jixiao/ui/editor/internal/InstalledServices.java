package org.jixiao.ui.editor.internal;

import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Texts;
import org.osgi.framework.BundleContext;
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
        BundleContext context = FrameworkUtil.getBundle(InstalledServices.class).getBundleContext();
        ServiceReference<JixiaoServices> reference = context == null ? null : context.getServiceReference(JixiaoServices.class);
        JixiaoServices services = reference == null ? null : context.getService(reference);
        if (services == null) {
            throw new IllegalStateException(Texts.of(InstalledServices.class).get("services.absent"));
        }
        return services;
    }
}
