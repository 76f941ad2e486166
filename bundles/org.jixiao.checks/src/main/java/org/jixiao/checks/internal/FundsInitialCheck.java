package org.jixiao.checks.internal;

import java.math.BigDecimal;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.checks.Severity;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;

/** Budget at the start of the year against the adjusted one: missing, zero, or so different that somebody should say why. */
public final class FundsInitialCheck implements Check {

    private static final BigDecimal TWICE = BigDecimal.TWO;

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        // A form with the total alone has no block of funds and no column for the initial budget.
        FundRow row = subject.fundRow();
        BigDecimal initial = Facts.yuan(row.getInitial());
        BigDecimal adjusted = Facts.yuan(row.getAdjusted());
        if (row.getSource() != FundSource.TOTAL || adjusted == null || adjusted.signum() <= 0
                || subject.evaluation().getFundRows().size() < 2) {
            return;
        }
        var feature = DossierPackage.eINSTANCE.getFundRow_Initial();
        if (initial == null) {
            findings.of(feature, "missing", Facts.plain(row.getAdjusted().getValue())).report();
        } else if (initial.signum() == 0) {
            findings.of(feature, "zero", Facts.plain(row.getAdjusted().getValue())).report();
        } else if (!Facts.tenThousandfold(initial, adjusted) && Facts.blank(row.getReason())
                && (adjusted.compareTo(initial.multiply(TWICE)) > 0 || initial.compareTo(adjusted.multiply(TWICE)) > 0)) {
            findings.of(feature, "message", Facts.plain(row.getInitial().getValue()), Facts.plain(row.getAdjusted().getValue()),
                    Facts.percent(adjusted.divide(initial, 12, java.math.RoundingMode.HALF_UP))).severity(Severity.WARNING).report();
        }
    }
}
