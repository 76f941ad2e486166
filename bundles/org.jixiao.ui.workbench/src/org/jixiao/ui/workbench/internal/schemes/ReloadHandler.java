package org.jixiao.ui.workbench.internal.schemes;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Reads the schemes in the folders of the agency again. */
public final class ReloadHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new SchemeReload(true).schedule();
        return null;
    }
}
