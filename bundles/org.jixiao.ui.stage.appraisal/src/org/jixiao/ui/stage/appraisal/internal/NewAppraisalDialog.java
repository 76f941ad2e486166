package org.jixiao.ui.stage.appraisal.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.core.document.DocumentKind;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.NewDocumentDialog;

/** Asks what a new appraisal is called, which year it is about, who appraises, and where it is kept. */
final class NewAppraisalDialog extends NewDocumentDialog {

    private static final Texts TEXTS = Texts.of(NewAppraisalDialog.class);

    private final int proposedYear;
    private Text yearField;
    private Text organiserField;
    private int year;
    private String organiser = "";

    NewAppraisalDialog(Shell shell, int proposedYear) {
        super(shell, TEXTS.get("new.title"), TEXTS.get("new.message"), TEXTS.get("new.proposed", proposedYear), DocumentKind.APPRAISAL.extension());
        this.proposedYear = proposedYear;
    }

    @Override
    protected void fill(Composite form) {
        yearField = line(form, "new.year", String.valueOf(proposedYear));
        organiserField = line(form, "new.organiser", "");
    }

    private static Text line(Composite form, String key, String value) {
        new Label(form, SWT.NONE).setText(TEXTS.get(key));
        Text text = new Text(form, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected String refusal() {
        String typed = yearField.getText().strip();
        if (!typed.matches("[12]\\d{3}")) {
            return TEXTS.get("new.year.refused", typed);
        }
        year = Integer.parseInt(typed);
        organiser = organiserField.getText().strip();
        return null;
    }

    /** The year that was given. */
    int year() {
        return year;
    }

    /** Who appraises; may be empty. */
    String organiser() {
        return organiser;
    }
}
