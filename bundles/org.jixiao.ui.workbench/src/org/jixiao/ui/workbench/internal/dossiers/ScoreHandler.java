package org.jixiao.ui.workbench.internal.dossiers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.ui.workbench.internal.HeadlessServices;
import org.jixiao.ui.workbench.internal.Texts;

/**
 * Scores the chosen dossiers in the background.
 */
public final class ScoreHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<IFile> files = ChosenFiles.of(event);
        if (files.isEmpty()) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Texts.get("score.title"),
                    Texts.get("choose.dossiers"));
            return null;
        }
        ScoreJob job = new ScoreJob(HeadlessServices.jixiao(), files);
        job.setUser(files.size() > 1);
        job.schedule();
        return null;
    }
}
