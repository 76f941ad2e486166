package org.jixiao.ui.workbench.internal.dossiers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.DossierWork;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.bulk.WorkflowSteps;
import org.jixiao.stages.workflow.WorkflowEngine;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.bulk.BulkJob;
import org.jixiao.ui.workbench.internal.HeadlessServices;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.workspace.UserSettings;

/** Takes one step of a workflow in the chosen dossiers: finds out which steps they have, asks which, takes it, and lists what happened. */
public final class StepHandler extends AbstractHandler {

    private final JixiaoServices services = HeadlessServices.jixiao();
    private final WorkflowSteps steps = services.steps(Locale.getDefault());

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<IFile> files = ChosenFiles.of(event).stream().filter(file -> file.getLocation() != null).toList();
        if (files.isEmpty()) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Texts.get("step.title"), Texts.get("choose.dossiers")); //$NON-NLS-1$ //$NON-NLS-2$
            return null;
        }
        UserSettings user = UserSettings.load();
        Job job = Job.create(Texts.get("step.looking"), (ICoreRunnable) monitor -> { //$NON-NLS-1$
            SubMonitor progress = SubMonitor.convert(monitor, files.size());
            List<StepCandidate> candidates = new ArrayList<>();
            for (IFile file : files) {
                progress.split(1);
                candidates.add(candidate(file, user));
            }
            UiThread.later(() -> ask(candidates, user));
        });
        job.setUser(files.size() > 1);
        job.schedule();
        return null;
    }

    private StepCandidate candidate(IFile file, UserSettings user) {
        Path path = file.getLocation().toPath();
        DossierSession open = services.sessions().find(path).orElse(null);
        if (open != null && open.root(Dossier.class).isPresent()) {
            return UiThread.call(() -> candidate(file, open.root(Dossier.class).get(), user));
        }
        try {
            return services.store().load(path).root() instanceof Dossier dossier ? candidate(file, dossier, user)
                    : new StepCandidate(file, file.getName(), List.of(), Texts.get("step.noDossier")); //$NON-NLS-1$
        } catch (IOException e) {
            return new StepCandidate(file, file.getName(), List.of(), String.valueOf(e.getMessage()));
        }
    }

    private StepCandidate candidate(IFile file, Dossier dossier, UserSettings user) {
        return new StepCandidate(file, DossierWork.subject(dossier, file.getLocation().toPath()),
                steps.options(dossier, new WorkflowEngine.Person(user.person(), user.role()), LocalDate.now()), ""); //$NON-NLS-1$
    }

    private void ask(List<StepCandidate> candidates, UserSettings user) {
        if (StepDialog.steps(candidates).isEmpty()) {
            MessageDialog.openInformation(UiThread.shell(), Texts.get("step.title"), Texts.get("step.none")); //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        StepDialog dialog = new StepDialog(UiThread.shell(), candidates, user);
        if (dialog.open() == Window.OK) {
            List<IFile> able = candidates.stream().filter(candidate -> candidate.can(dialog.step())).map(StepCandidate::file).toList();
            WorkflowSteps.Request request = new WorkflowSteps.Request(dialog.step().stage(), dialog.step().code(), user.role(), user.person(),
                    dialog.comment(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
            BulkJob.of(dialog.step().name(), able, new StepTask(services, steps, request)).schedule();
        }
    }
}
