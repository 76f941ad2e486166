package org.jixiao.ui.exchange.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.exchange.exports.LeftOut;
import org.jixiao.ui.common.Texts;

/** Lists what the dossiers say and the written forms have no place for. */
final class LeftOutDialog extends TitleAreaDialog {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 260;

    private final Texts texts;
    private final Path target;
    private final List<LeftOut> left;

    LeftOutDialog(Shell shell, Texts texts, Path target, List<LeftOut> left) {
        super(shell);
        this.texts = texts;
        this.target = target;
        this.left = left;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("export.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.get("export.done", target));
        setMessage(texts.get("export.left", left.size()), IMessageProvider.WARNING);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(new GridLayout());
        Text list = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        list.setLayoutData(data);
        Locale locale = Locale.getDefault();
        list.setText(left.stream().map(one -> one.dossier() + " – " + one.layout().name(locale) + ": " + one.what().text(locale))
                .collect(Collectors.joining("\n")));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }
}
