package org.jixiao.ui.common.grid;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jixiao.ui.common.Texts;

/** Shows the cells of a paste that cannot be taken, each with its reason, and asks whether to take the rest. */
final class RejectedDialog extends TitleAreaDialog {

    private final GridSource source;
    private final PastePlan plan;
    private final Texts texts;

    RejectedDialog(Shell shell, GridSource source, PastePlan plan, Texts texts) {
        super(shell);
        this.source = source;
        this.plan = plan;
        this.texts = texts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("paste.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("paste.title"));
        setMessage(texts.get("paste.message", plan.rejected().size(), plan.edit().cells().size()));
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        for (String head : new String[] {"paste.row", "paste.column", "paste.text", "paste.reason"}) {
            new TableColumn(table, SWT.LEFT).setText(texts.get(head));
        }
        for (PastePlan.Rejected cell : plan.rejected()) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                cell.row() < 0 ? texts.get("paste.outside") : Integer.toString(cell.row() + 1),
                cell.column() < 0 ? texts.get("paste.outside") : source.columns().get(cell.column()).title(),
                cell.text(), reason(cell)});
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(90), convertHeightInCharsToPixels(12))
                .applyTo(table);
        return area;
    }

    private String reason(PastePlan.Rejected cell) {
        return switch (cell.reason()) {
            case READ_ONLY -> texts.get("paste.readonly");
            case OUTSIDE -> texts.get("paste.beyond");
            case INVALID -> cell.detail();
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (!plan.isEmpty()) {
            createButton(parent, IDialogConstants.OK_ID, texts.get("paste.rest", plan.edit().cells().size()), true);
        }
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("paste.cancel"), plan.isEmpty());
    }
}
