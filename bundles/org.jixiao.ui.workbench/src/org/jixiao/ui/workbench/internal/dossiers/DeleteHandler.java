package org.jixiao.ui.workbench.internal.dossiers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.ui.workbench.internal.Texts;

/**
 * Deletes the chosen dossiers after asking; local history keeps what was deleted.
 */
public final class DeleteHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<IFile> files = ChosenFiles.of(event);
        if (files.isEmpty() || !MessageDialog.openConfirm(HandlerUtil.getActiveShell(event),
                Texts.get("delete.title"), files.size() == 1 ? Texts.get("delete.one", files.getFirst().getName())
                        : Texts.get("delete.many", files.size()))) {
            return null;
        }
        Job.create(Texts.get("delete.title"), monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, files.size());
            for (IFile file : files) {
                delete(file, progress.split(1));
            }
        }).schedule();
        return null;
    }

    private static void delete(IFile file, SubMonitor monitor) throws CoreException {
        if (file.exists()) {
            file.delete(IResource.KEEP_HISTORY, monitor);
        }
    }
}
