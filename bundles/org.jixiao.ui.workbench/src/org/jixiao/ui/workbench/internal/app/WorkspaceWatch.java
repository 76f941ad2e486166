package org.jixiao.ui.workbench.internal.app;

import java.util.Hashtable;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.workbench.internal.HeadlessServices;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.ui.workbench.internal.schemes.SchemeWatch;
import org.jixiao.workspace.CheckJob;
import org.jixiao.workspace.Overviews;
import org.jixiao.workspace.ProjectLayout;
import org.jixiao.workspace.SetupMarkers;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * What runs beside the window for as long as it is open: finds files changed from outside, keeps the problem markers
 * true. Publishes both helpers as services for the navigator and the commands.
 */
final class WorkspaceWatch {

    /** Reading all packs is no work for the seconds in which the window opens. */
    private static final long SETUP_DELAY_MILLIS = 3000;

    private final IWorkspace workspace = ResourcesPlugin.getWorkspace();
    private CheckJob checks;
    private List<ServiceRegistration<?>> published = List.of();
    private final Runnable rulesChanged = this::rulesChanged;
    private volatile JixiaoServices services;
    private volatile SchemeWatch schemes;
    private IWorkbench workbench;

    /** Before the window opens: cheap, touches no document. */
    void publish() {
        checks = new CheckJob(workspace, new DocumentStore(), document -> HeadlessServices.jixiao().findings(document),
                () -> HeadlessServices.jixiao().rulesStamp());
        BundleContext context = FrameworkUtil.getBundle(getClass()).getBundleContext();
        published = List.of(context.registerService(CheckJob.class, checks, new Hashtable<>()),
                context.registerService(Overviews.class, new Overviews(), new Hashtable<>()));
    }

    /** After the window has opened. */
    void start(IWorkbench running) {
        workbench = running;
        checks.start();
        // Files may have been changed while the program was closed; looking for them must not hold up the window.
        Job.createSystem(Texts.get("workspace.refreshing"), this::refresh).schedule();
        Job.createSystem(Texts.get("workspace.setup"), this::lookAtSetup).schedule(SETUP_DELAY_MILLIS);
    }

    /** Reads everything that is installed, so that faults of packs stand in Problems before somebody relies on them. */
    private void lookAtSetup(IProgressMonitor monitor) throws CoreException {
        services = HeadlessServices.jixiao();
        services.packs().loadAll();
        services.addRulesListener(rulesChanged);
        // From now on: before, nobody can have edited what was just read.
        schemes = new SchemeWatch(workbench);
        showSetup();
    }

    private void showSetup() throws CoreException {
        new SetupMarkers(workspace.getRoot()).show(services.setupFaults(Locale.getDefault()));
        checks.requestUnchecked();
    }

    /** Other schemes: their faults, and every dossier that was checked under the former ones. */
    private void rulesChanged() {
        try {
            showSetup();
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
    }

    private void refresh(IProgressMonitor monitor) throws CoreException {
        ProjectLayout.adoptFolders(workspace.getRoot(), monitor);
        workspace.getRoot().refreshLocal(IResource.DEPTH_INFINITE, monitor);
    }

    void stop() {
        if (schemes != null) {
            schemes.stop();
        }
        if (services != null) {
            services.removeRulesListener(rulesChanged);
        }
        if (checks != null) {
            checks.stop();
        }
        published.forEach(ServiceRegistration::unregister);
        published = List.of();
    }
}
