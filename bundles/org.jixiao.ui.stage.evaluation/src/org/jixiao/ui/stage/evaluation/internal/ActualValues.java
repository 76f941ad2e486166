package org.jixiao.ui.stage.evaluation.internal;

import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.ui.editor.table.Quantities;

/** Reads typed values of indicators in view of their targets, as values of filed forms are read. */
public final class ActualValues {

    private static final Quantities QUANTITIES = new Quantities();

    private ActualValues() {
    }

    /** The value that was typed for an indicator; null when nothing was. */
    public static Quantity read(Evaluation evaluation, IndicatorScore row, String text) {
        if (text.isBlank()) {
            return null;
        }
        Quantity wanted = row.getAdjustedTarget() == null ? row.getTarget() : row.getAdjustedTarget();
        return QUANTITIES.actual(row.getNature(), row.getUnit(), year(evaluation), wanted, text.strip());
    }

    /** The year that dates without one belong to; null when it is not known. */
    static Integer year(Evaluation evaluation) {
        return evaluation.eContainer() instanceof Dossier dossier && dossier.getFiscalYear() > 0 ? dossier.getFiscalYear() : null;
    }
}
