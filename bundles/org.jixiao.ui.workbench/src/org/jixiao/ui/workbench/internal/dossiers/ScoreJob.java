package org.jixiao.ui.workbench.internal.dossiers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
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
        if (open != null) {
            UiThread.later(() -> scoreOpen(open));
            return;
        }
        if (!(services.store().load(path).root() instanceof Dossier dossier)) {
            return;
        }
        String scheme = UserSettings.load().defaultScheme();
        boolean none = dossier.getEvaluations().stream()
                .allMatch(e -> e.getSchemeId() == null || e.getSchemeId().isBlank());
        if (none && !scheme.isEmpty()) {
            services.work().assignScheme(dossier, scheme);
        }
        services.work().chooseSchemes(dossier);
        services.work().score(dossier);
        new WorkspaceFiles(file.getWorkspace().getRoot()).replace(file, () -> services.store().save(path, dossier),
                monitor);
    }

    private void scoreOpen(DossierSession session) {
        if (!session.isOpen()) {
            return;
        }
        session.root(Dossier.class).ifPresent(dossier -> {
            CompoundCommand all = new CompoundCommand(Texts.get("score.title"));
            for (Evaluation evaluation : dossier.getEvaluations()) {
                services.scorer().score(dossier, evaluation).filter(result -> !result.isRefused())
                        .map(result -> services.work().store(session.editingDomain(), dossier, evaluation, result,
                                Locale.getDefault()))
                        .filter(Command::canExecute).ifPresent(all::append);
            }
            if (!all.isEmpty()) {
                session.execute(all);
            }
        });
    }
}
