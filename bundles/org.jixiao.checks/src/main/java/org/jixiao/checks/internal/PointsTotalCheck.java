package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.rules.Scheme;

/** The points of all rows must add up to the scheme's total, and to the total that is printed. */
public final class PointsTotalCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var evaluation = subject.evaluation();
        Optional<BigDecimal> rows = Facts.sum(evaluation.getIndicators(), row -> row.getPoints());
        if (rows.isEmpty()) {
            return; // Rows without points are reported by their own check; a sum with holes proves nothing.
        }
        BigDecimal execution = Facts.totalRow(evaluation).map(FundRow::getPoints).orElse(BigDecimal.ZERO);
        BigDecimal sum = rows.get().add(execution);
        BigDecimal due = subject.scheme().map(Scheme::getPoints).orElse(Facts.HUNDRED);
        if (sum.compareTo(due) != 0) {
            findings.of(null, execution.signum() == 0 ? "indicators" : "message", Facts.plain(sum), Facts.plain(due), Facts.plain(execution), Facts.plain(rows.get())).report();
        }
        BigDecimal printed = evaluation.getPrintedTotalPoints();
        if (printed != null && printed.compareTo(sum) != 0) {
            var feature = DossierPackage.eINSTANCE.getEvaluation_PrintedTotalPoints();
            findings.of(feature, "printed", Facts.plain(printed), Facts.plain(sum))
                    .fix("takeSum", Fixes.set(feature, sum), Facts.plain(sum)).report();
        }
    }
}
