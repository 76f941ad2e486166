package org.jixiao.ui.stage.exante.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.dossier.Conclusion;
import org.jixiao.model.dossier.ExAnteEvaluation;
import org.jixiao.stages.exante.ExAnteCommands;
import org.jixiao.stages.exante.ExAnteEngine;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.form.FormDialog;
import org.jixiao.ui.editor.table.Amounts;

/** Asks for the conclusion of an evaluation; the one of the thresholds is proposed, and another needs a reason. */
final class ConcludeDialog extends FormDialog {

    private static final List<Conclusion> CHOICES = List.of(Conclusion.SUPPORT, Conclusion.PARTIAL_SUPPORT, Conclusion.SUPPORT_AFTER_ADJUSTMENT,
            Conclusion.NO_SUPPORT);
    private static final int LINES = 5;

    private final Texts texts;
    private final ExAnteWords words;
    private final Amounts amounts;
    private final ExAnteEvaluation evaluation;
    private final ExAnteEngine.Assessment assessment;
    private Combo conclusion;
    private Text amount;
    private Text reason;
    private ExAnteCommands.Concluded concluded;

    ConcludeDialog(Shell shell, Texts texts, ExAnteWords words, Amounts amounts, ExAnteEvaluation evaluation, ExAnteEngine.Assessment assessment) {
        super(shell, texts.get("conclude.title"), texts.get("conclude.message", words.result(assessment)));
        this.texts = texts;
        this.amounts = amounts;
        this.evaluation = evaluation;
        this.assessment = assessment;
        this.words = words;
    }

    /** Asks; empty when nothing is concluded. */
    Optional<ExAnteCommands.Concluded> ask() {
        return open() == Window.OK ? Optional.ofNullable(concluded) : Optional.empty();
    }

    @Override
    protected void fill(Composite form) {
        conclusion = choice(form, texts.get("conclude.conclusion"), CHOICES.stream().map(words::conclusion).toArray(String[]::new));
        conclusion.select(CHOICES.indexOf(evaluation.getConclusion() != Conclusion.UNDECIDED ? evaluation.getConclusion() : assessment.conclusion()));
        amount = line(form, texts.get("conclude.amount", amounts.unit()), Numbers.exact(amounts.number(evaluation.getSupported())));
        reason = lines(form, texts.get("conclude.reason"), evaluation.getConclusionText() == null ? "" : evaluation.getConclusionText(), LINES);
    }

    @Override
    protected void okPressed() {
        String refusal = amounts.refusal(amount.getText());
        if (conclusion.getSelectionIndex() < 0) {
            setErrorMessage(texts.get("conclude.none"));
        } else if (refusal != null) {
            setErrorMessage(refusal);
        } else {
            concluded = new ExAnteCommands.Concluded(CHOICES.get(conclusion.getSelectionIndex()), amounts.typed(amount.getText()),
                    reason.getText().strip());
            super.okPressed();
        }
    }
}
