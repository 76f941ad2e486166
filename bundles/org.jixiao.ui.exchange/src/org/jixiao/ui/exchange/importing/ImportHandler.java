package org.jixiao.ui.exchange.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the import wizard on what is selected. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        ImportFormsWizard wizard = new ImportFormsWizard();
        IStructuredSelection selection = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection structured ? structured
                : StructuredSelection.EMPTY;
        wizard.init(window.getWorkbench(), selection);
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setPageSize(1180, 640);
        dialog.open();
        return null;
    }
}
