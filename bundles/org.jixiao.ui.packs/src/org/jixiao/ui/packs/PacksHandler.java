package org.jixiao.ui.packs;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;

/** Opens the pack manager, or brings the one that is open to the front. */
public final class PacksHandler extends AbstractHandler {

    private PackManager manager;

    @Override
    public Object execute(ExecutionEvent event) {
        Shell open = manager == null ? null : manager.getShell();
        if (open != null && !open.isDisposed()) {
            open.setActive();
            return null;
        }
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        manager = new PackManager(window, window.getService(JixiaoServices.class), Dialogs.onScreen());
        manager.open();
        return null;
    }
}
