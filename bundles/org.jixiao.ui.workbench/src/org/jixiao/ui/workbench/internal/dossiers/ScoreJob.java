package org.jixiao.ui.workbench.internal.dossiers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.workspace.UserSettings;
import org.jixiao.workspace.WorkspaceFiles;

/**
 * Scores dossiers. One that is open in an editor gets its scores as one undo step there and is left for the user to
 * save; the others are scored and saved, the version before stays in local history.
 */
final class ScoreJob extends Job {

    private final JixiaoServices services;
    private final List<IFile> files;

    ScoreJob(JixiaoServices services, List<IFile> files) {
        super(Texts.get("score.job"));
        this.services = services;
        this.files = List.copyOf(files);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), files.size());
        MultiStatus problems = new MultiStatus(ScoreJob.class, 0, Texts.get("score.problems"));
        int done = 0;
        for (IFile file : files) {
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            progress.setTaskName(Texts.get("score.progress", ++done, files.size()));
            progress.subTask(file.getName());
            try {
                score(file, progress.split(1));
            } catch (IOException | CoreException e) {
                problems.add(new Status(IStatus.ERROR, ScoreJob.class,
                        Texts.get("score.failed", file.getName(), String.valueOf(e.getMessage())), e));
            }
        }
        return problems.isOK() ? Status.OK_STATUS : problems;
    }

    private void score(IFile file, IProgressMonitor monitor) throws IOException, CoreException {
        Path path = file.getLocation().toPath();
        DossierSession open = services.sessions().find(path).orElse(null);
        String scheme = UserSettings.load().defaultScheme();
        if (open != null) {
            UiThread.later(() -> OpenScoring.score(services, open, scheme));
            return;
        }
        if (!(services.store().load(path).root() instanceof Dossier dossier)) {
            return;
        }
        services.work().chooseSchemes(dossier, scheme);
        services.work().score(dossier);
        new WorkspaceFiles(file.getWorkspace().getRoot()).replace(file, () -> services.store().save(path, dossier),
                monitor);
    }
}
