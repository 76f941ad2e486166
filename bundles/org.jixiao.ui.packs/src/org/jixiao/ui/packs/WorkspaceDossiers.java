package org.jixiao.ui.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.jixiao.core.session.DossierSession;
import org.jixiao.ui.common.BackgroundWork;

/** The dossiers the user works with: those of the workspace, and open ones from elsewhere. */
final class WorkspaceDossiers {

    private static final String ENDING = "dossier";

    private WorkspaceDossiers() {
    }

    /** Their files, each once. */
    static List<Path> files(Collection<DossierSession> open) {
        Set<Path> files = new LinkedHashSet<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
                if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + ENDING)) {
                    IResource resource = proxy.requestResource();
                    if (resource.getLocation() != null) {
                        files.add(resource.getLocation().toPath());
                    }
                }
                return true;
            }, IResource.NONE);
        } catch (CoreException gone) {
            BackgroundWork.log(WorkspaceDossiers.class, "The workspace could not be looked through", gone);
        }
        open.stream().filter(session -> session.file().toString().endsWith("." + ENDING)).map(DossierSession::file).forEach(files::add);
        return new ArrayList<>(files);
    }
}
