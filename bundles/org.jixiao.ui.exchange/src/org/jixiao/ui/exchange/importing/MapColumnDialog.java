package org.jixiao.ui.exchange.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jixiao.exchange.mapping.Fields;
import org.jixiao.ui.common.Texts;

/** Asks what a column of a form means. */
final class MapColumnDialog extends TitleAreaDialog {

    private static final int ROWS = 14;

    private final Texts texts;
    private final ColumnChoice column;
    private final String leading;
    private final int offset;
    private org.eclipse.swt.widgets.List list;
    private String field;

    MapColumnDialog(Shell shell, Texts texts, ColumnChoice column) {
        super(shell);
        this.texts = texts;
        this.column = column;
        // A list that gets the focus selects its first line: that one must not be a field nobody chose.
        this.leading = column.byHand().isPresent() ? "import.map.automatic" : column.head().isUnknown() ? "import.map.unknown" : "";
        this.offset = leading.isEmpty() ? 0 : 1;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The field the user chose, empty text for letting the header speak; nothing when the dialog was cancelled. */
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
        List<String> samples = column.samples();
        String header = column.head().header();
        setMessage(texts.get(header.isEmpty() ? "import.map.noHeader" : "import.map.message", column.letter(), header,
                samples.isEmpty() ? texts.get("import.map.nothing") : String.join(texts.get("import.map.comma"), samples)));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(new GridLayout());
        new Label(area, SWT.NONE).setText(texts.get("import.map.field"));
        list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = list.getItemHeight() * ROWS;
        list.setLayoutData(data);
        if (offset > 0) {
            list.add(texts.get(leading));
        }
        column.fields().forEach(one -> list.add(name(one)));
        list.addListener(SWT.Selection, e -> choose());
        list.addListener(SWT.DefaultSelection, e -> {
            if (field != null) {
                okPressed();
            }
        });
        list.select(Math.max(0, column.fields().indexOf(column.head().field()) + offset));
        list.showSelection();
        list.setFocus();
        return area;
    }

    /** The field, with the column that it was found in so far. */
    private String name(String one) {
        String name = Fields.name(one).text(Locale.getDefault());
        return column.heads().stream().filter(h -> h.field().equals(one) && !one.equals(Fields.IGNORE) && !h.cell().equals(column.head().cell()))
                .map(h -> texts.get("import.map.taken", name, org.jixiao.exchange.cell.CellAddress.columnName(h.cell().column()))).findFirst()
                .orElse(name);
    }

    private void choose() {
        int chosen = list.getSelectionIndex();
        boolean forget = chosen == 0 && column.byHand().isPresent();
        field = forget ? "" : chosen < offset ? null : column.fields().get(chosen - offset);
        getButton(IDialogConstants.OK_ID).setEnabled(field != null);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        choose();
    }
}
