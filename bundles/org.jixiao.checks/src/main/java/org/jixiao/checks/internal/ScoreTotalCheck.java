package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;

/** The printed total must be the sum of the printed scores, to its own decimals. */
public final class ScoreTotalCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        var evaluation = subject.evaluation();
        BigDecimal printed = evaluation.getPrintedTotal();
        Optional<BigDecimal> rows = Facts.sum(evaluation.getIndicators(), row -> Facts.notApplicable(row)
                && row.getClaimedScore() == null ? BigDecimal.ZERO : row.getClaimedScore());
        if (printed == null || rows.isEmpty()) {
            return;
        }
        Optional<FundRow> total = Facts.totalRow(evaluation);
        if (total.isPresent() && total.get().getPoints() != null && total.get().getClaimedScore() == null) {
            return; // The score of execution is missing, which another check says.
        }
        BigDecimal execution = total.map(FundRow::getClaimedScore).orElse(BigDecimal.ZERO);
        BigDecimal sum = rows.get().add(execution);
        BigDecimal notApplicable = evaluation.getIndicators().stream().filter(Facts::notApplicable).map(IndicatorScore::getPoints)
                .filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        int decimals = Math.max(0, printed.stripTrailingZeros().scale());
        if (sum.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) != 0
                && !rescaled(sum, notApplicable, decimals, printed)) {
            var feature = DossierPackage.eINSTANCE.getEvaluation_PrintedTotal();
            findings.of(feature, execution.signum() == 0 ? "indicators" : "message", Facts.plain(printed), Facts.plain(execution), Facts.plain(rows.get()), Facts.plain(sum))
                    .due(sum).fix("takeSum", Fixes.set(feature, sum), Facts.plain(sum)).report();
        }
    }

    /** Rows that do not apply leave the total, and the rest is taken to a hundred (得分 ÷ (100 − 不适用分) × 100). */
    private static boolean rescaled(BigDecimal sum, BigDecimal notApplicable, int decimals, BigDecimal printed) {
        BigDecimal rest = Facts.HUNDRED.subtract(notApplicable);
        return notApplicable.signum() > 0 && rest.signum() > 0
                && sum.multiply(Facts.HUNDRED).divide(rest, decimals, RoundingMode.HALF_UP).compareTo(printed) == 0;
    }
}
