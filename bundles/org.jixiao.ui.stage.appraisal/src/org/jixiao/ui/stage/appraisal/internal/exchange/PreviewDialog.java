package org.jixiao.ui.stage.appraisal.internal.exchange;

import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jixiao.exchange.appraisal.AppraisalImport;
import org.jixiao.exchange.appraisal.ImportChange;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.form.FormDialog;

/** Shows what files would change and what in them cannot be taken, before anything is done. */
final class PreviewDialog extends FormDialog {

    /** Answer: look again with the other choice about what is there already. */
    static final int AGAIN = IDialogConstants.CLIENT_ID + 1;

    private static final int LINES = 20;

    private final AppraisalImport preview;
    private final Texts texts;
    private final boolean replace;

    PreviewDialog(AppraisalImport preview, Texts texts, boolean replace) {
        super(UiThread.shell(), texts.get("import"), texts.get("import.summary", preview.changes().size(), preview.unchanged(), preview.faults().size()));
        this.preview = preview;
        this.texts = texts;
        this.replace = replace;
    }

    @Override
    protected void fill(Composite form) {
        Locale locale = Locale.getDefault();
        String faults = preview.faults().stream().map(f -> f.text(locale)).collect(Collectors.joining("\n"));
        Text wrong = lines(form, texts.get("import.faults"), faults.isEmpty() ? texts.get("import.faults.none") : faults, LINES / 2);
        wrong.setEditable(false);
        String changes = preview.changes().stream().map(c -> words(c, locale)).collect(Collectors.joining("\n"));
        Text changed = lines(form, texts.get("import.changes"), changes.isEmpty() ? texts.get("import.changes.none") : changes, LINES);
        changed.setEditable(false);
        Button other = new Button(form, SWT.CHECK);
        other.setText(texts.get("import.replace"));
        other.setSelection(replace);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(other);
        other.addListener(SWT.Selection, e -> {
            setReturnCode(AGAIN);
            close();
        });
    }

    private String words(ImportChange change, Locale locale) {
        String what = change.what().text(locale);
        String place = change.cell() == null ? change.sheet() : change.sheet() + "!" + change.cell();
        return change.before().isEmpty() ? texts.get("import.new", place, what, change.after()) : texts.get("import.other", place, what, change.before(), change.after());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("import.take"), true).setEnabled(!preview.isEmpty());
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** The other choice about what is there already. */
    boolean replace() {
        return !replace;
    }
}
