package org.jixiao.ui.stage.evaluation.internal.papers;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.base.Party;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.stages.papers.ValueCommands;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormDialog;
import org.jixiao.ui.editor.table.Parties;

/** Asks for the value of an indicator that somebody found or recognises, who that is, and why. */
final class ValueDialog extends FormDialog {

    /**
     * What is asked.
     *
     * @param key title {@code key}, message {@code key.help}
     * @param rows the indicators to choose from
     * @param first the one that is chosen first
     * @param proposed the value that stands there first
     * @param read reads a typed value as one of an indicator
     * @param person who stands there first
     */
    record Question(String key, List<IndicatorScore> rows, IndicatorScore first, Function<IndicatorScore, String> proposed,
            BiFunction<IndicatorScore, String, Quantity> read, String person) {
    }

    /** What was answered. */
    record Answer(IndicatorScore row, ValueCommands.Settled settled) {
    }

    private static final int REASON_LINES = 3;

    private final Texts texts;
    private final Question question;
    private Combo row;
    private Text value;
    private Text person;
    private Text reason;
    private Answer answer;

    ValueDialog(Shell shell, Texts texts, Question question) {
        super(shell, texts.get(question.key()), texts.get(question.key() + ".help"));
        this.texts = texts;
        this.question = question;
    }

    /** Asks; empty when nothing was answered. */
    Optional<Answer> ask() {
        return open() == Window.OK ? Optional.ofNullable(answer) : Optional.empty();
    }

    @Override
    protected void fill(Composite form) {
        row = choice(form, texts.get("value.indicator"), question.rows().stream().map(Papers::name).toArray(String[]::new));
        row.select(Math.max(0, question.rows().indexOf(question.first())));
        value = line(form, texts.get("value.value"), question.proposed().apply(chosen()));
        row.addListener(SWT.Selection, e -> value.setText(question.proposed().apply(chosen())));
        person = line(form, texts.get("value.person"), question.person());
        reason = lines(form, texts.get("value.reason"), "", REASON_LINES);
    }

    private IndicatorScore chosen() {
        return question.rows().get(row.getSelectionIndex());
    }

    @Override
    protected void okPressed() {
        if (value.getText().isBlank()) {
            setErrorMessage(texts.get("value.noValue"));
        } else if (person.getText().isBlank()) {
            setErrorMessage(texts.get("value.noPerson"));
        } else if (reason.getText().isBlank()) {
            setErrorMessage(texts.get("value.noReason"));
        } else {
            answer = new Answer(chosen(), settled(question.read().apply(chosen(), value.getText()), Parties.named(null, person.getText().strip()),
                    reason.getText().strip()));
            super.okPressed();
        }
    }

    /** Somebody settles a value now. */
    static ValueCommands.Settled settled(Quantity value, Party person, String reason) {
        return new ValueCommands.Settled(value, person, Instant.now().truncatedTo(ChronoUnit.SECONDS), reason);
    }
}
