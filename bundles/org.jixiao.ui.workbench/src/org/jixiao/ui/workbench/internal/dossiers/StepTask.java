package org.jixiao.ui.workbench.internal.dossiers;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.bulk.BulkResult;
import org.jixiao.services.bulk.WorkflowSteps;
import org.jixiao.stages.base.Refused;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.bulk.BulkJob;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.workspace.WorkspaceFiles;

/**
 * Takes a step of a workflow in a dossier. One that is open in an editor is changed there, as one undo step, and saved unless it has other
 * changes that nobody has saved yet; any other is saved at once, the version before stays in local history.
 */
record StepTask(JixiaoServices services, WorkflowSteps steps, WorkflowSteps.Request request) implements BulkJob.Task {

    @Override
    public BulkResult with(IFile file, Path path) throws IOException, CoreException {
        DossierSession open = services.sessions().find(path).orElse(null);
        if (open != null && open.root(Dossier.class).isPresent()) {
            BulkResult result = UiThread.call(() -> inEditor(path, open));
            file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
            return result;
        }
        BulkResult possible = steps.take(path, request, true);
        if (possible.kind() != BulkResult.Kind.DONE) {
            return possible;
        }
        BulkResult[] taken = new BulkResult[1];
        new WorkspaceFiles(file.getWorkspace().getRoot()).replace(file, () -> taken[0] = steps.take(path, request, false), new NullProgressMonitor());
        return taken[0];
    }

    private BulkResult inEditor(Path path, DossierSession session) {
        Dossier dossier = session.root(Dossier.class).orElseThrow();
        boolean unsaved = session.isDirty();
        try {
            session.execute(steps.command(session.editingDomain(), dossier, request));
        } catch (Refused refused) {
            return steps.refused(path, dossier, refused);
        }
        BulkResult done = steps.done(path, dossier, request);
        if (unsaved) {
            return new BulkResult(path, done.project(), done.kind(), done.words() + ' ' + Texts.get("bulk.unsaved")); //$NON-NLS-1$
        }
        try {
            session.save();
            return done;
        } catch (IOException e) {
            return new BulkResult(path, done.project(), BulkResult.Kind.FAILED, Texts.get("bulk.notSaved", e.getMessage())); //$NON-NLS-1$
        }
    }
}
