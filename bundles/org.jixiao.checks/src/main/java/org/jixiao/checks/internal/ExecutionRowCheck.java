package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.EvaluationScores;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.Severity;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.IndicatorScore;

/**
 * Some forms score budget execution in a row of the table of indicators (Yinchuan, 预算执行率 10 points). Its value must be the rate
 * of the fund block, and its score points × rate.
 */
public final class ExecutionRowCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        for (IndicatorScore row : subject.evaluation().getIndicators()) {
            if (Facts.isExecution(row)) {
                check(subject, row, findings);
            }
        }
    }

    private static void check(CheckSubject subject, IndicatorScore row, FindingCollector findings) {
        Optional<BigDecimal> byMoney = Facts.totalRow(subject.evaluation()).flatMap(Facts::rate);
        Quantity actual = Facts.actual(row);
        Optional<BigDecimal> stated = Facts.blank(actual) || actual.getNumber() == null ? Optional.empty()
                : Optional.of(actual.getNumber().movePointLeft(2));
        if (byMoney.isPresent() && stated.isPresent()) {
            int decimals = Math.max(2, actual.getNumber().stripTrailingZeros().scale() + 2);
            if (byMoney.get().setScale(decimals, RoundingMode.HALF_UP).compareTo(stated.get()) != 0) {
                String right = Facts.percent(byMoney.get());
                var draft = findings.of(row, DossierPackage.eINSTANCE.getIndicatorScore_Reported(), "rate", Facts.name(row), actual.getText(), right)
                        .severity(Severity.WARNING);
                if (actual == row.getReported()) { // What somebody verified is not for a click to change.
                    BigDecimal number = new BigDecimal(right.substring(0, right.length() - 1));
                    draft.fix("takeRate", (domain, object) -> Fixes.percent(domain, ((IndicatorScore) object).getReported(), number, right), right);
                }
                draft.report();
            }
        }
        Optional<BigDecimal> rate = byMoney.or(() -> stated);
        boolean scoredByRule = subject.scores().indicator(row.getId()).flatMap(EvaluationScores.Score::points).isPresent();
        if (rate.isEmpty() || row.getPoints() == null || row.getClaimedScore() == null || scoredByRule) {
            return; // Where the scheme has a rule for the row, the check of score against rule speaks.
        }
        BigDecimal due = Execution.due(row.getPoints(), rate.get());
        if (!Facts.agree(row.getClaimedScore(), due, Facts.tolerance(subject))) {
            var feature = DossierPackage.eINSTANCE.getIndicatorScore_ClaimedScore();
            boolean above = row.getClaimedScore().compareTo(due) > 0;
            findings.of(row, feature, "message", Facts.name(row), Facts.plain(row.getClaimedScore()), Facts.plain(row.getPoints()),
                            Facts.percent(rate.get()), Facts.plain(due))
                    .severity(above ? Severity.ERROR : Severity.WARNING)
                    .due(due).fix("takeComputed", Fixes.set(feature, due), Facts.plain(due)).report();
        }
    }
}
