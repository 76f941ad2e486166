package org.jixiao.ui.workbench.internal.dossiers;

import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.jixiao.core.document.DocumentKind;
import org.jixiao.workspace.ProjectLayout;

/**
 * Tells when documents of the workspace come, go or change. Marks on a file change nothing in a document; its content does, and so do
 * projects that come and go.
 */
public final class DossierWatch implements IResourceChangeListener {

    private final Runnable changed;

    private final Set<DocumentKind> kinds;

    private DossierWatch(Set<DocumentKind> kinds, Runnable changed) {
        this.kinds = kinds;
        this.changed = changed;
    }

    /** Watches dossiers until {@link #stop()}; {@code changed} is run in any thread and must be short. */
    public static DossierWatch start(Runnable changed) {
        return start(Set.of(DocumentKind.DOSSIER), changed);
    }

    /** Watches documents of some kinds until {@link #stop()}; {@code changed} is run in any thread and must be short. */
    public static DossierWatch start(Set<DocumentKind> kinds, Runnable changed) {
        DossierWatch watch = new DossierWatch(kinds, changed);
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

    private boolean matters(IResourceDelta delta) {
        boolean content = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
        boolean opened = delta.getResource() instanceof IProject
                && (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0);
        return opened || content && ProjectLayout.kind(delta.getResource()).filter(kinds::contains).isPresent();
    }
}
