package org.jixiao.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;

/**
 * What is wrong with methods, packs, checks and reports, as problem markers of the workspace itself: such a fault belongs to no
 * dossier, and the scores of all may lack what it is about.
 */
public final class SetupMarkers {

    /** Type of the markers; they are not kept, because the next start looks again. */
    public static final String TYPE = "org.jixiao.workspace.setup";

    private final IWorkspaceRoot root;

    /** @param root the workspace */
    public SetupMarkers(IWorkspaceRoot root) {
        this.root = root;
    }

    /**
     * Makes the markers say what is wrong, no more and no less.
     *
     * @param faults one sentence for each fault
     * @throws CoreException when the workspace refuses
     */
    public void show(List<String> faults) throws CoreException {
        root.getWorkspace().run(monitor -> {
            Set<String> missing = new HashSet<>(faults);
            for (IMarker marker : root.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
                if (!missing.remove(marker.getAttribute(IMarker.MESSAGE, ""))) {
                    marker.delete();
                }
            }
            for (String fault : missing) {
                IMarker marker = root.createMarker(TYPE);
                marker.setAttribute(IMarker.MESSAGE, fault);
                marker.setAttribute(IMarker.SEVERITY, IMarker.SEVERITY_WARNING);
            }
        }, root, IWorkspace.AVOID_UPDATE, null);
    }
}
