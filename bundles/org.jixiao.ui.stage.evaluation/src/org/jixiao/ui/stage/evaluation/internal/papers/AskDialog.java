package org.jixiao.ui.stage.evaluation.internal.papers;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.base.Party;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormDialog;
import org.jixiao.ui.editor.table.Parties;

/** Asks whom something is sent to, when, and until when the answer is due. */
final class AskDialog extends FormDialog {

    /**
     * What was answered.
     *
     * @param due null for no day
     */
    record Asked(Party party, LocalDate askedOn, LocalDate due) {
    }

    private final Texts texts;
    private final String name;
    private final LocalDate today;
    private Text party;
    private Text askedOn;
    private Text due;
    private Asked asked;

    /**
     * The dialog.
     *
     * @param key title {@code key}, message {@code key.help}
     * @param name the party that stands there first; may be empty
     */
    AskDialog(Shell shell, Texts texts, String key, String name, LocalDate today) {
        super(shell, texts.get(key), texts.get(key + ".help"));
        this.texts = texts;
        this.name = name;
        this.today = today;
    }

    /** Asks; empty when nothing was answered. */
    Optional<Asked> ask() {
        return open() == Window.OK ? Optional.ofNullable(asked) : Optional.empty();
    }

    @Override
    protected void fill(Composite form) {
        party = line(form, texts.get("ask.party"), name);
        askedOn = line(form, texts.get("ask.on"), Days.text(today));
        due = line(form, texts.get("ask.due"), "");
    }

    @Override
    protected void okPressed() {
        LocalDate on = Days.read(askedOn.getText());
        LocalDate until = Days.read(due.getText());
        if (party.getText().isBlank()) {
            setErrorMessage(texts.get("ask.noParty"));
        } else if (on == null) {
            setErrorMessage(texts.get("ask.noDay", askedOn.getText().strip()));
        } else if (until == null && !due.getText().isBlank()) {
            setErrorMessage(texts.get("ask.noDay", due.getText().strip()));
        } else if (until != null && until.isBefore(on)) {
            setErrorMessage(texts.get("ask.early", until, on));
        } else {
            asked = new Asked(Parties.named(null, party.getText().strip()), on, until);
            super.okPressed();
        }
    }
}
