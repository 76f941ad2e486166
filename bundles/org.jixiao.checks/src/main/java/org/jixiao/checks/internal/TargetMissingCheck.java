package org.jixiao.checks.internal;

import java.util.List;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorScore;

/** A row needs a target; without one no score can be proved. A table without any is reported once and not for each row. */
public final class TargetMissingCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        List<IndicatorScore> rows = subject.evaluation().getIndicators();
        List<IndicatorScore> without = rows.stream().filter(TargetMissingCheck::missing).toList();
        if (Facts.columnMissing(rows, without)) {
            findings.of(null, "column", rows.size()).report();
            return;
        }
        for (IndicatorScore row : without) {
            findings.of(row, DossierPackage.eINSTANCE.getIndicatorScore_Target(), "message", Facts.name(row)).report();
        }
    }

    private static boolean missing(IndicatorScore row) {
        if (!Facts.blank(Facts.target(row)) || Facts.notApplicable(row)) {
            return false;
        }
        var actual = Facts.actual(row);
        // Rows judged by a list of points (完整性, 合规性) print a dash; a number without a target cannot be judged at all.
        return !(!Facts.blank(actual) && actual.getNumber() == null || Facts.isExecution(row));
    }
}
