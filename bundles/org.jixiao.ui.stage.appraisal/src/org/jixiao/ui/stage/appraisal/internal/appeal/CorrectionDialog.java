package org.jixiao.ui.stage.appraisal.internal.appeal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jixiao.appraisal.edit.Change;
import org.jixiao.appraisal.edit.CorrectionCommands.Grounds;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.common.form.FormDialog;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.list.Parties;

/** Asks what is corrected after notification, to what, why, and by whose decision. */
final class CorrectionDialog extends FormDialog {

    private static final int LINES = 3;

    private final Texts texts;
    private final List<Correctable> choices;
    private final String person;
    private Combo what;
    private Text value;
    private Text reason;
    private Text number;
    private Text by;
    private Correctable chosen;
    private Change change;
    private Grounds grounds;

    CorrectionDialog(AppraisalDocument document, AppraisedUnit unit, Texts texts) {
        super(UiThread.shell(), texts.get("correct"), texts.get("correct.message", Objects.toString(unit.getName(), "")));
        this.texts = texts;
        choices = Correctable.of(document, unit, texts);
        person = document.user().person();
    }

    @Override
    protected void fill(Composite form) {
        what = choice(form, texts.get("correct.what"), choices.stream().map(Correctable::name).toArray(String[]::new));
        value = line(form, texts.get("correct.value"), "");
        what.addListener(SWT.Selection, e -> show(choices.get(what.getSelectionIndex())));
        // Typing replaces the value that is there; a click would else put the caret into it.
        value.addListener(SWT.FocusIn, e -> UiThread.later(value, value::selectAll));
        reason = lines(form, texts.get("correct.reason"), "", LINES);
        number = line(form, texts.get("correct.document"), "");
        by = line(form, texts.get("correct.by"), person);
    }

    private void show(Correctable chosen) {
        value.setText(chosen.now());
        value.setEnabled(!chosen.isRemoval());
        setErrorMessage(null);
    }

    @Override
    protected void okPressed() {
        int index = what.getSelectionIndex();
        String refusal = index < 0 ? texts.get("correct.what.missing") : choices.get(index).refusal().apply(value.getText().strip());
        if (refusal == null && reason.getText().isBlank()) {
            refusal = texts.get("correct.reason.missing");
        }
        setErrorMessage(refusal);
        if (refusal == null) {
            chosen = choices.get(index);
            change = chosen.change().apply(value.getText().strip());
            grounds = new Grounds(Parties.named(by.getText().strip()), reason.getText().strip(), number.getText().strip(),
                    Clock.systemDefaultZone().instant().truncatedTo(ChronoUnit.SECONDS));
            super.okPressed();
        }
    }

    /** What is to be corrected. */
    Correctable chosen() {
        return chosen;
    }

    /** What is changed. */
    Change change() {
        return change;
    }

    /** Why and by whom. */
    Grounds grounds() {
        return grounds;
    }
}
