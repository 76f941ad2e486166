package org.jixiao.ui.stage.evaluation.internal.papers;

import java.time.LocalDate;
import java.util.Objects;

import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.ui.editor.table.FindingMarks;

/**
 * What the parts of the page show, as it is now.
 *
 * @param evaluation whose papers they are
 * @param marks what the checks found
 * @param today the day to compare due dates with
 * @param readOnly whether nothing may be changed
 */
record Papers(Evaluation evaluation, FindingMarks marks, LocalDate today, boolean readOnly) {

    /** The name of an indicator; its id where it is not there any more. */
    String indicator(String rowId) {
        return evaluation.getIndicators().stream().filter(r -> r.getId().equals(rowId)).findFirst().map(Papers::name).orElse(rowId);
    }

    /** The name of an indicator. */
    static String name(IndicatorScore row) {
        return Objects.toString(row.getName(), "");
    }
}
