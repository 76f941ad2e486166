package org.jixiao.ui.workbench.internal.app;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.jixiao.ui.workbench.internal.perspective.JixiaoPerspective;
import org.jixiao.ui.workbench.internal.perspective.LayoutVersion;
import org.jixiao.ui.workbench.internal.theme.ThemeChoice;

/**
 * What is special about this workbench as a whole: state is kept, resources are its content, the workspace is saved
 * when it closes.
 */
final class JixiaoWorkbenchAdvisor extends WorkbenchAdvisor {

    private final WorkspaceWatch watch = new WorkspaceWatch();

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        // Problems, Properties and the editors see files through the platform's own adapters.
        IDE.registerAdapters();
        PlatformImages.declare(configurer);
        watch.publish();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new JixiaoWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return JixiaoPerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.jixiao.ui.workbench.preferences.general"; //$NON-NLS-1$
    }

    @Override
    public void postStartup() {
        // The platform shows the theme of the last time; "as the desktop" may mean another one today. Earlier there is no theme engine.
        ThemeChoice.load().apply(getWorkbenchConfigurer().getWorkbench());
        watch.start(getWorkbenchConfigurer().getWorkbench());
        LayoutVersion.offerResetWhenStale(getWorkbenchConfigurer().getWorkbench().getActiveWorkbenchWindow());
    }

    @Override
    public void postShutdown() {
        watch.stop();
        try {
            // Without this the local history and the markers of this run would be lost.
            ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
    }
}
