package org.jixiao.ui.workbench.internal;

import java.util.Optional;

import org.jixiao.services.JixiaoServices;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * The services of the running platform, looked up where they are published.
 */
public final class HeadlessServices {

    private HeadlessServices() {
    }

    /**
     * The headless services of the product.
     *
     * @throws IllegalStateException when they could not be put together; the log says why
     */
    public static JixiaoServices jixiao() {
        return find(JixiaoServices.class).orElseThrow(() -> new IllegalStateException(Texts.get("services.missing")));
    }

    /** A published service. */
    public static <T> Optional<T> find(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(HeadlessServices.class).getBundleContext();
        ServiceReference<T> reference = context.getServiceReference(type);
        return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
    }
}
