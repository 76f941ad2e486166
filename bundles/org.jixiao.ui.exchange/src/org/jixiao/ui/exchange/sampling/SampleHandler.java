package org.jixiao.ui.exchange.sampling;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.services.JixiaoServices;

/** Opens the wizard that draws a sampling plan. */
public final class SampleHandler extends AbstractHandler {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 520;

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        WizardDialog dialog = new WizardDialog(window.getShell(), new SampleWizard(window.getService(JixiaoServices.class)));
        dialog.setPageSize(WIDTH, HEIGHT);
        dialog.open();
        return null;
    }
}
