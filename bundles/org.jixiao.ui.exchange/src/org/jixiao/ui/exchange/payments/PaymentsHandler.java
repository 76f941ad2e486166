package org.jixiao.ui.exchange.payments;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.services.JixiaoServices;

/** Opens the wizard that takes payments over. */
public final class PaymentsHandler extends AbstractHandler {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 560;

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        WizardDialog dialog = new WizardDialog(window.getShell(), new PaymentsWizard(window.getService(JixiaoServices.class)));
        dialog.setPageSize(WIDTH, HEIGHT);
        dialog.open();
        return null;
    }
}
