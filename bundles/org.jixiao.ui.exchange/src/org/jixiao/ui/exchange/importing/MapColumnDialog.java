package org.jixiao.ui.exchange.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jixiao.exchange.cell.CellAddress;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.ui.common.Texts;

/** Asks what a column of a form means. */
final class MapColumnDialog extends TitleAreaDialog {

    private static final List<String> COLUMNS = Stream.concat(Fields.INDICATOR_COLUMNS.stream(), Fields.FUND_COLUMNS.stream())
            .distinct().toList();

    private final Texts texts;
    private final CellAddress cell;
    private final String header;
    private Combo combo;
    private String field;

    MapColumnDialog(Shell shell, Texts texts, CellAddress cell, String header) {
        super(shell);
        this.texts = texts;
        this.cell = cell;
        this.header = header;
    }

    /** The field the user chose; nothing when the dialog was cancelled. */
    Optional<String> ask() {
        return open() == Window.OK ? Optional.ofNullable(field) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("import.map.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.get("import.map.title"));
        setMessage(texts.get("import.map.message", CellAddress.columnName(cell.column()), header));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(new GridLayout(2, false));
        new Label(area, SWT.NONE).setText(texts.get("import.map.field"));
        combo = new Combo(area, SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        COLUMNS.forEach(column -> combo.add(texts.get("import.field." + column)));
        combo.addListener(SWT.Selection, e -> {
            field = COLUMNS.get(combo.getSelectionIndex());
            getButton(IDialogConstants.OK_ID).setEnabled(true);
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }
}
