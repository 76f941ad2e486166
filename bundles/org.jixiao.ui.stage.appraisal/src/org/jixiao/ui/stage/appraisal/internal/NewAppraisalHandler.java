package org.jixiao.ui.stage.appraisal.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.core.document.DocumentKind;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.NewDocumentDialog;

/** Makes the appraisal of a year in the workspace, from a scheme or from the year before, and opens it. */
public final class NewAppraisalHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        JixiaoServices services = window.getService(JixiaoServices.class);
        NewAppraisalDialog dialog = new NewAppraisalDialog(window.getShell(), services, earlier(), LocalDate.now().getYear());
        if (dialog.open() == Window.OK) {
            NewDocumentDialog.create(window.getActivePage(), window.getShell(), Dialogs.onScreen(), Texts.of(NewAppraisalHandler.class).get("new.title"),
                    dialog.file(), path -> services.store().save(path, dialog.appraisal()));
        }
        return null;
    }

    /** The appraisals of the workspace. */
    private static List<Path> earlier() throws ExecutionException {
        List<Path> found = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (resource instanceof IFile file && DocumentKind.APPRAISAL.extension().equals(file.getFileExtension()) && file.getLocation() != null) {
                    found.add(file.getLocation().toPath());
                }
                return true;
            });
        } catch (CoreException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return found;
    }
}
