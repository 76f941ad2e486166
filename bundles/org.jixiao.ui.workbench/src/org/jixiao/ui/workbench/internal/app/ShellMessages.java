package org.jixiao.ui.workbench.internal.app;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jixiao.ui.workbench.internal.Texts;

/**
 * Start messages in a dialog of their own, before there is a window.
 */
final class ShellMessages implements StartMessages {

    private final Display display;

    ShellMessages(Display display) {
        this.display = display;
    }

    @Override
    public void show(String message) {
        Shell shell = new Shell(display, SWT.ON_TOP);
        try {
            MessageDialog.openError(shell, Texts.get("product.name"), message);
        } finally {
            shell.dispose();
        }
    }
}
