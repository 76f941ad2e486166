package org.jixiao.ui.workbench.internal.perspective;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.ui.workbench.internal.Texts;

/**
 * Lays the window out as it was delivered, after asking.
 */
public final class ResetHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        if (page != null && MessageDialog.openConfirm(HandlerUtil.getActiveShell(event), Texts.get("layout.title"),
                Texts.get("layout.reset"))) {
            page.resetPerspective();
        }
        return null;
    }
}
