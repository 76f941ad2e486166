package org.jixiao.ui.workbench.internal.dossiers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.ui.editor.DossierEditor;
import org.jixiao.ui.editor.bulk.BulkJob;
import org.jixiao.ui.workbench.internal.HeadlessServices;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.workspace.UserSettings;

/**
 * Scores the chosen dossiers in the background.
 */
public final class ScoreHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<IFile> files = ChosenFiles.of(event);
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (files.isEmpty() && editor instanceof DossierEditor open) {
            // A dossier beside the workspace is no resource of it.
            List<String> reasons = OpenScoring.score(HeadlessServices.jixiao(), open.context().session(), UserSettings.load().defaultScheme());
            if (!reasons.isEmpty()) {
                MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Texts.get("score.title"), String.join("\n", reasons));
            }
            return null;
        }
        if (files.isEmpty()) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Texts.get("score.title"),
                    Texts.get("choose.dossiers"));
            return null;
        }
        BulkJob.of(Texts.get("score.title"), files, new ScoreTask(HeadlessServices.jixiao(), UserSettings.load().defaultScheme())).schedule();
        return null;
    }
}
