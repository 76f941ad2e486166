package org.jixiao.ui.stage.appraisal.internal.exchange;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.services.AppraisalReports.Kind;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.form.FormDialog;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;

/** Asks which document is made, as of which month, and about which units. */
final class DocumentsDialog extends FormDialog {

    /**
     * What is made.
     *
     * @param month state at its end, 1 to 12
     * @param unit name of the only unit; empty for all
     */
    record Choice(Kind kind, int month, String unit) {
    }

    private final AppraisalDocument document;
    private final Texts texts;
    private Combo what;
    private Combo month;
    private Combo whose;
    private Choice choice;

    DocumentsDialog(AppraisalDocument document, Texts texts) {
        super(UiThread.shell(), texts.get("documents"), texts.get("documents.message"));
        this.document = document;
        this.texts = texts;
    }

    @Override
    protected void fill(Composite form) {
        what = choice(form, texts.get("export.what"), List.of(Kind.values()).stream().map(k -> texts.get("document." + k)).toArray(String[]::new));
        what.select(0);
        month = choice(form, texts.get("documents.month"), IntStream.rangeClosed(1, 12).mapToObj(m -> texts.get("documents.monthOf", m)).toArray(String[]::new));
        month.select(11);
        AppraisedUnit unit = document.unit();
        whose = choice(form, texts.get("export.whose"), unit == null ? new String[] {texts.get("export.units")}
                : new String[] {texts.get("export.units"), Objects.toString(unit.getName(), "")});
        whose.select(0);
        what.addListener(SWT.Selection, e -> check());
        month.addListener(SWT.Selection, e -> check());
    }

    /** The paper of a meeting is about a quarter. */
    private boolean check() {
        boolean quarter = (month.getSelectionIndex() + 1) % 3 == 0;
        boolean wrong = kind() == Kind.MEETING && !quarter;
        setErrorMessage(wrong ? texts.get("documents.quarter") : null);
        return !wrong;
    }

    private Kind kind() {
        return Kind.values()[what.getSelectionIndex()];
    }

    @Override
    protected void okPressed() {
        if (check()) {
            choice = new Choice(kind(), month.getSelectionIndex() + 1, whose.getSelectionIndex() == 1 ? document.unit().getName() : "");
            super.okPressed();
        }
    }

    Choice choice() {
        return choice;
    }
}
