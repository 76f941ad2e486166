package org.jixiao.ui.workbench.internal.about;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.ui.common.clipboard.ClipboardText;
import org.jixiao.ui.workbench.internal.Texts;

/**
 * Versions and installed packs, to be read and copied.
 */
final class AboutDialog extends Dialog {

    private static final int COPY_ID = IDialogConstants.CLIENT_ID + 1;
    private static final int TEXT_WIDTH = 560;
    private static final int TEXT_HEIGHT = 220;

    private final AboutFacts facts;

    AboutDialog(Shell shell, AboutFacts facts) {
        super(shell);
        this.facts = facts;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("about.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
        Label image = new Label(area, SWT.NONE);
        ResourceLocator.imageDescriptorFromBundle("org.jixiao.ui.workbench", "icons/jixiao64.png")
                .ifPresent(descriptor -> image.setImage(images.get(descriptor)));
        Label title = new Label(area, SWT.WRAP);
        title.setText(Texts.get("about.text"));
        Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        text.setText(facts.text());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.widthHint = TEXT_WIDTH;
        data.heightHint = TEXT_HEIGHT;
        text.setLayoutData(data);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY_ID, Texts.get("about.copy"), false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == COPY_ID) {
            ClipboardText.put(getShell().getDisplay(), facts.text());
            return;
        }
        super.buttonPressed(id);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
