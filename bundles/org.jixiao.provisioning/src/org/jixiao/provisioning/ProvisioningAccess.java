package org.jixiao.provisioning;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.jixiao.provisioning.internal.Texts;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Finds the {@link PackProvisioning} of the running product. */
public final class ProvisioningAccess {

    /** p2 and declarative services come up beside each other at start; more than this is no delay but an absence. */
    private static final long PATIENCE_MILLIS = 20_000;

    private static ServiceTracker<PackProvisioning, PackProvisioning> tracker;

    private ProvisioningAccess() {
    }

    /**
     * The service; waits until p2 is up. Not for the UI thread.
     *
     * @throws ProvisioningException when this is no installation that p2 can change, or the thread was interrupted
     */
    public static PackProvisioning await() throws ProvisioningException {
        try {
            PackProvisioning service = tracker().waitForService(PATIENCE_MILLIS);
            if (service == null) {
                throw new ProvisioningException(Texts.get("profile.absent"));
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProvisioningException(Texts.get("cancelled"), e);
        }
    }

    /** Stays open: the service is let go by the last who uses it, and a second one beside it would not see the changes of the first. */
    private static synchronized ServiceTracker<PackProvisioning, PackProvisioning> tracker() throws ProvisioningException {
        if (tracker == null) {
            BundleContext bundles = FrameworkUtil.getBundle(ProvisioningAccess.class).getBundleContext();
            try {
                // p2 starts when the first of its classes is asked for, and what we wait for asks for none before p2 is there
                FrameworkUtil.getBundle(IProvisioningAgent.class).start(Bundle.START_TRANSIENT);
            } catch (BundleException e) {
                throw new ProvisioningException(Texts.get("profile.absent"), e);
            }
            tracker = new ServiceTracker<>(bundles, PackProvisioning.class, null);
            tracker.open();
        }
        return tracker;
    }
}
