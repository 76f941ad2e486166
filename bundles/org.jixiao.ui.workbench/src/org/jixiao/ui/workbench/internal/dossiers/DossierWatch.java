package org.jixiao.ui.workbench.internal.dossiers;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.jixiao.workspace.ProjectLayout;

/**
 * Tells when dossiers of the workspace come, go or change. Marks on a file change nothing in a dossier; its content does, and so do
 * projects that come and go.
 */
public final class DossierWatch implements IResourceChangeListener {

    private final Runnable changed;

    private DossierWatch(Runnable changed) {
        this.changed = changed;
    }

    /** Watches until {@link #stop()}; {@code changed} is run in any thread and must be short. */
    public static DossierWatch start(Runnable changed) {
        DossierWatch watch = new DossierWatch(changed);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(watch, IResourceChangeEvent.POST_CHANGE);
        return watch;
    }

    /** Ends the watch. */
    public void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        boolean[] matters = new boolean[1];
        try {
            event.getDelta().accept(delta -> {
                matters[0] |= matters(delta);
                return !matters[0];
            });
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
        if (matters[0]) {
            changed.run();
        }
    }

    private static boolean matters(IResourceDelta delta) {
        boolean content = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
        boolean opened = delta.getResource() instanceof IProject
                && (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0);
        return opened || content && ProjectLayout.isDossier(delta.getResource());
    }
}
