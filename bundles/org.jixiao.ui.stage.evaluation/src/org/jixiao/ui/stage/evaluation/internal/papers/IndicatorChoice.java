package org.jixiao.ui.stage.evaluation.internal.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.ui.common.Texts;

/** Asks for which indicators something is. */
final class IndicatorChoice {

    private IndicatorChoice() {
    }

    /**
     * Asks.
     *
     * @param chosen ids of the indicators that are checked at first
     * @return empty when nothing was answered
     */
    static Optional<List<IndicatorScore>> ask(Shell shell, Texts texts, Evaluation evaluation, List<String> chosen) {
        ListSelectionDialog dialog = ListSelectionDialog.of(evaluation.getIndicators()).title(texts.get("evidence.prove"))
                .message(texts.get("evidence.prove.help")).contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(LabelProvider.createTextProvider(row -> Papers.name((IndicatorScore) row)))
                .preselect(evaluation.getIndicators().stream().filter(r -> chosen.contains(r.getId())).toArray()).create(shell);
        return dialog.open() == Window.OK ? Optional.of(Arrays.stream(dialog.getResult()).map(IndicatorScore.class::cast).toList())
                : Optional.empty();
    }
}
