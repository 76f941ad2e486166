package org.jixiao.ui.stage.appraisal.internal;

import java.time.LocalDate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.NewDocumentDialog;

/** Makes the appraisal of a year in the workspace and opens it. */
public final class NewAppraisalHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        NewAppraisalDialog dialog = new NewAppraisalDialog(window.getShell(), LocalDate.now().getYear());
        if (dialog.open() == Window.OK) {
            Appraisal appraisal = NewAppraisal.of(dialog.name(), dialog.year(), dialog.organiser());
            NewDocumentDialog.create(window.getActivePage(), window.getShell(), Dialogs.onScreen(), Texts.of(NewAppraisalHandler.class).get("new.title"),
                    dialog.file(), path -> window.getService(JixiaoServices.class).store().save(path, appraisal));
        }
        return null;
    }
}
