package org.jixiao.ui.common;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A message whose text can be selected and copied. */
final class TextDialog extends TitleAreaDialog {

    private final String title;
    private final String message;

    TextDialog(Shell shell, String title, String message) {
        super(shell);
        this.title = title;
        this.message = message;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        getShell().setText(title);
        setTitle(title);
        Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setText(message);
        GridDataFactory.fillDefaults().grab(true, true).indent(8, 8).hint(convertWidthInCharsToPixels(70), convertHeightInCharsToPixels(8))
                .applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }
}
