package org.jixiao.ui.workbench.internal.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.ui.workbench.internal.perspective.JixiaoPerspective;

/**
 * Goes to the box of the navigator that finds dossiers.
 */
public final class FindHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(JixiaoPerspective.NAVIGATOR) instanceof NavigatorView navigator) {
                navigator.find();
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
