package org.jixiao.checks.internal;

import java.util.List;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorScore;

/**
 * A row needs an actual value; until it has one its score is an interval, never zero and never full. A table that has no such column, as the
 * score sheets of evaluations, is reported once and not for each row.
 */
public final class ActualMissingCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        List<IndicatorScore> rows = subject.evaluation().getIndicators();
        List<IndicatorScore> without = rows.stream().filter(row -> !Facts.notApplicable(row) && Facts.blank(Facts.actual(row))).toList();
        if (Facts.columnMissing(rows, without)) {
            findings.of(null, "column", rows.size()).report();
            return;
        }
        for (IndicatorScore row : without) {
            findings.of(row, DossierPackage.eINSTANCE.getIndicatorScore_Reported(), "message", Facts.name(row))
                    .fix("notApplicable", Fixes.set(DossierPackage.eINSTANCE.getIndicatorScore_ActualState(), ValueState.NOT_APPLICABLE))
                    .report();
        }
    }
}
