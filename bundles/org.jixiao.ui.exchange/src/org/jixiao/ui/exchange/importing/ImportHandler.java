package org.jixiao.ui.exchange.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the import wizard on what is selected. */
public final class ImportHandler extends AbstractHandler {

    /** A sheet beside its dossier wants width; on a small screen the wizard stays within it. */
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 720;
    private static final int ROOM = 120;

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        ImportFormsWizard wizard = new ImportFormsWizard();
        IStructuredSelection selection = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection structured ? structured
                : StructuredSelection.EMPTY;
        wizard.init(window.getWorkbench(), selection);
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        Rectangle screen = window.getShell().getMonitor().getClientArea();
        dialog.setPageSize(Math.min(WIDTH, screen.width - ROOM), Math.min(HEIGHT, screen.height - 2 * ROOM));
        dialog.open();
        return null;
    }
}
