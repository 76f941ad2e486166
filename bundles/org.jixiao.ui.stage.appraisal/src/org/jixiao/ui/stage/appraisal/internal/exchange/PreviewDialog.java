package org.jixiao.ui.stage.appraisal.internal.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.appraisal.AppraisalImport;
import org.jixiao.exchange.appraisal.FileFault;
import org.jixiao.exchange.appraisal.ImportChange;
import org.jixiao.ui.common.Enablement;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.form.FormDialog;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.common.grid.GridColumn;
import org.jixiao.ui.stage.appraisal.internal.list.ShownTable;

/** Shows what files would change and what in them cannot be taken, before anything is done. */
final class PreviewDialog extends FormDialog {

    /** Answer: look again with the other choice about what is there already. */
    static final int AGAIN = IDialogConstants.CLIENT_ID + 1;

    private static final Point FIRST_SIZE = new Point(1000, 650);
    private static final String PLACE = "PLACE";

    private final AppraisalImport preview;
    private final Texts texts;
    private final boolean replace;
    private final Locale locale = Locale.getDefault();

    PreviewDialog(AppraisalImport preview, Texts texts, boolean replace) {
        super(UiThread.shell(), texts.get("import"), texts.get("import.summary", preview.changes().size(), preview.unchanged(), preview.faults().size()));
        this.preview = preview;
        this.texts = texts;
        this.replace = replace;
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return UiThread.settings(PreviewDialog.class);
    }

    /** Wide from the start; afterwards as the user left it. */
    @Override
    protected Point getInitialSize() {
        return getDialogBoundsSettings().get("DIALOG_WIDTH") == null ? FIRST_SIZE : super.getInitialSize();
    }

    @Override
    protected void fill(Composite form) {
        SashForm both = new SashForm(form, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 300).applyTo(both);
        part(both, texts.get(preview.faults().isEmpty() ? "import.faults.none" : "import.faults"), faults(), preview.faults());
        part(both, texts.get(preview.changes().isEmpty() ? "import.changes.none" : "import.changes"), changes(), preview.changes());
        both.setWeights(share(preview.faults().size(), preview.changes().size()), share(preview.changes().size(), preview.faults().size()));
        Button other = new Button(form, SWT.CHECK);
        other.setText(texts.get("import.replace"));
        other.setSelection(replace);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(other);
        other.addListener(SWT.Selection, e -> {
            setReturnCode(AGAIN);
            close();
        });
    }

    /** The part of the height for rows beside others: much for many, but always enough to see what is there. */
    private static int share(int rows, int others) {
        return rows == 0 ? 20 : others == 0 ? 80 : Math.clamp(100L * rows / (rows + others), 35, 65);
    }

    private <R> void part(Composite parent, String name, ShownTable<R> table, List<R> rows) {
        Composite part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(part);
        new Label(part, SWT.NONE).setText(name);
        table.take(rows);
        Grid grid = new Grid(part, table, new Grid.Options(name, 0, false, menu -> { }));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
    }

    private ShownTable<FileFault> faults() {
        return new ShownTable<FileFault>(f -> f)
                .add(GridColumn.text(PLACE, texts.get("import.place"), 30), f -> place(f.file(), f.fault().place()))
                .add(GridColumn.longText("WHAT", texts.get("import.wrong"), 50), f -> f.fault().what().text(locale))
                .add(GridColumn.longText("DO", texts.get("import.do"), 50), f -> f.fault().suggestion().text(locale))
                .dot((f, column) -> column.id().equals(PLACE) ? tone(f.fault().severity()) : null);
    }

    private ShownTable<ImportChange> changes() {
        return new ShownTable<ImportChange>(c -> c)
                .add(GridColumn.text(PLACE, texts.get("import.place"), 30),
                        c -> place(c.file(), c.cell() == null ? c.sheet() : c.sheet() + "!" + c.cell().a1()))
                .add(GridColumn.longText("WHAT", texts.get("import.what"), 50), c -> c.what().text(locale))
                .add(GridColumn.text("BEFORE", texts.get("import.before"), 22), c -> Objects.toString(c.before(), ""))
                .add(GridColumn.text("AFTER", texts.get("import.after"), 22), c -> Objects.toString(c.after(), ""));
    }

    private static String place(String file, String place) {
        return (file + "  " + place).strip();
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.RED;
            case WARNING -> Tone.YELLOW;
            case INFO -> Tone.BLUE;
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Enablement.set(createButton(parent, IDialogConstants.OK_ID, texts.get("import.take"), true), !preview.isEmpty());
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** The other choice about what is there already. */
    boolean replace() {
        return !replace;
    }
}
