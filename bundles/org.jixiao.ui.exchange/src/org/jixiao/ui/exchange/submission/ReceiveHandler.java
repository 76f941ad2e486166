package org.jixiao.ui.exchange.submission;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Places;
import org.jixiao.ui.exchange.ExchangeTexts;

/** Asks for a submission package and shows what it brings. */
public final class ReceiveHandler extends AbstractHandler {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 560;

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(ExchangeTexts.get().get("receive.title"));
        dialog.setFilterExtensions(new String[] {"*.jxs", "*.*"});
        String name = Places.open(dialog, ReceiveHandler.class);
        if (name != null) {
            WizardDialog wizard = new WizardDialog(window.getShell(),
                    new ReceiveWizard(window.getService(JixiaoServices.class), Path.of(name)));
            wizard.setPageSize(WIDTH, HEIGHT);
            wizard.open();
        }
        return null;
    }
}
