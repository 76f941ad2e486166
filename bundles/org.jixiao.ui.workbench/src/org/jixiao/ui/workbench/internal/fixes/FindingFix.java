package org.jixiao.ui.workbench.internal.fixes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IMarkerResolution;
import org.jixiao.checks.QuickFix;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.workspace.WorkspaceFiles;

/**
 * One quick fix. In a dossier that is open it is one undo step there, left for the user to save; a dossier that is not
 * open is repaired and saved, the version before stays in local history.
 */
final class FindingFix implements IMarkerResolution {

    private final JixiaoServices services;
    private final IFile file;
    private final QuickFix fix;

    FindingFix(JixiaoServices services, IFile file, QuickFix fix) {
        this.services = services;
        this.file = file;
        this.fix = fix;
    }

    @Override
    public String getLabel() {
        return fix.label().render(Locale.getDefault());
    }

    @Override
    public void run(IMarker marker) {
        Path path = file.getLocation().toPath();
        DossierSession open = services.sessions().find(path).orElse(null);
        if (open != null) {
            apply(open);
            return;
        }
        Job.create(getLabel(), monitor -> {
            return repairClosed(path);
        }).schedule();
    }

    private boolean apply(DossierSession session) {
        return session.root(Dossier.class).flatMap(dossier -> fix.command(session.editingDomain(), dossier))
                .map(session::execute).orElse(false);
    }

    private IStatus repairClosed(Path path) {
        try {
            DossierSession session = services.sessions().open(path);
            try {
                if (apply(session)) {
                    new WorkspaceFiles(file.getWorkspace().getRoot()).replace(file, session::save,
                            new NullProgressMonitor());
                }
            } finally {
                services.sessions().close(session);
            }
            return Status.OK_STATUS;
        } catch (IOException | CoreException e) {
            return new Status(IStatus.ERROR, FindingFix.class,
                    Texts.get("score.failed", file.getName(), String.valueOf(e.getMessage())), e);
        }
    }
}
