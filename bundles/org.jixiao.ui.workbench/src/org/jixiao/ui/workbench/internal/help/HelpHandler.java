package org.jixiao.ui.workbench.internal.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Opens the help at the page named behind the class in plugin.xml, else at its first.
 */
public final class HelpHandler extends AbstractHandler implements IExecutableExtension {

    private String page = HelpPages.IDS.getFirst();

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        if (data instanceof String id && !id.isBlank()) {
            page = id;
        }
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(HelpView.ID) instanceof HelpView view) {
                view.show(page);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
