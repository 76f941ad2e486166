package org.jixiao.ui.library.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.services.JixiaoServices;
import org.jixiao.stages.library.LibraryCommands;
import org.jixiao.ui.common.Dialogs;

/** Makes an empty library in the workspace and opens it. */
public final class NewLibraryHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        NewLibraryDialog dialog = new NewLibraryDialog(window.getShell(), "");
        if (dialog.open() == Window.OK) {
            NewLibraryDialog.create(window.getService(JixiaoServices.class), window.getActivePage(), window.getShell(), Dialogs.onScreen(), dialog.file(),
                    LibraryCommands.newLibrary(dialog.name()));
        }
        return null;
    }
}
