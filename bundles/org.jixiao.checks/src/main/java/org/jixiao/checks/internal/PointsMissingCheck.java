package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.Severity;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.Scheme;

/** Every row needs points above zero; a form without any is reported once and not for each row. */
public final class PointsMissingCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        List<IndicatorScore> rows = subject.evaluation().getIndicators();
        List<IndicatorScore> without = rows.stream().filter(row -> row.getPoints() == null).toList();
        if (!rows.isEmpty() && without.size() == rows.size()) {
            findings.of(null, "column", rows.size()).severity(Severity.WARNING).report();
            return;
        }
        var feature = DossierPackage.eINSTANCE.getIndicatorScore_Points();
        for (IndicatorScore row : rows) {
            if (row.getPoints() != null && row.getPoints().signum() <= 0) {
                findings.of(row, feature, "zero", Facts.name(row), Facts.plain(row.getPoints())).severity(Severity.WARNING).report();
            }
        }
        for (IndicatorScore row : without) {
            var draft = findings.of(row, feature, "message", Facts.name(row));
            BigDecimal rest = rest(subject, rows);
            if (without.size() == 1 && rest.signum() > 0) {
                draft.fix("takeRest", Fixes.set(feature, rest), Facts.plain(rest));
            }
            draft.report();
        }
    }

    /** What is left of the scheme's total when everything else is taken off. */
    private static BigDecimal rest(CheckSubject subject, List<IndicatorScore> rows) {
        BigDecimal rest = subject.scheme().map(Scheme::getPoints).orElse(Facts.HUNDRED)
                .subtract(Facts.totalRow(subject.evaluation()).map(FundRow::getPoints).orElse(BigDecimal.ZERO));
        for (IndicatorScore row : rows) {
            rest = row.getPoints() == null ? rest : rest.subtract(row.getPoints());
        }
        return rest;
    }
}
