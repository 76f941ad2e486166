package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.base.Amount;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;

/** Amounts that differ by exactly ten thousand: one was written in 元, the other in 万元. */
public final class FundsUnitCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        DossierPackage model = DossierPackage.eINSTANCE;
        List<FundRow> rows = subject.anyTable().funds();
        for (FundRow row : rows) {
            compare(row, row.getAdjusted(), row.getInitial(), row.getExecuted(), model.getFundRow_Initial(), findings);
            compare(row, row.getAdjusted(), row.getExecuted(), row.getInitial(), model.getFundRow_Executed(), findings);
        }
        rows.stream().filter(row -> row.getSource() == FundSource.TOTAL).findFirst().ifPresent(total -> {
            sums(total, rows, FundRow::getInitial, model.getFundRow_Initial(), findings);
            sums(total, rows, FundRow::getAdjusted, model.getFundRow_Adjusted(), findings);
            sums(total, rows, FundRow::getExecuted, model.getFundRow_Executed(), findings);
            BigDecimal spent = Facts.yuan(total.getExecuted());
            BigDecimal costs = ActualCostCheck.sum(subject.anyTable().indicators());
            if (Facts.tenThousandfold(spent, costs)) {
                findings.of(total, model.getFundRow_Executed(), "cost", Facts.plain(costs), Facts.plain(spent)).report();
            }
        });
    }

    private static void compare(FundRow row, Amount first, Amount second, Amount witness, org.eclipse.emf.ecore.EStructuralFeature feature,
            FindingCollector findings) {
        if (Facts.tenThousandfold(Facts.yuan(first), Facts.yuan(second))) {
            var draft = findings.of(row, feature, "message", FundLabels.of(row), Facts.plain(first.getValue()), Facts.plain(second.getValue()));
            if (vouched(first, witness)) {
                boolean large = Facts.yuan(second).compareTo(Facts.yuan(first)) > 0;
                BigDecimal right = second.getValue().movePointRight(large ? -4 : 4);
                draft.fix("convert", (domain, object) -> Fixes.amount(domain, (Amount) object.eGet(feature), right), Facts.plain(right));
            }
            draft.report();
        }
    }

    /** Two amounts of a row in one order of size say which of three is in the wrong unit; one against one says nothing. */
    private static boolean vouched(Amount amount, Amount witness) {
        BigDecimal a = Facts.yuan(amount);
        BigDecimal b = Facts.yuan(witness);
        return b != null && b.signum() > 0 && a.max(b).compareTo(a.min(b).multiply(BigDecimal.TEN)) < 0;
    }

    private static void sums(FundRow total, List<FundRow> rows, Function<FundRow, Amount> field,
            org.eclipse.emf.ecore.EStructuralFeature feature, FindingCollector findings) {
        BigDecimal sum = rows.stream().filter(row -> row != total).map(field).map(Facts::yuan).filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = Facts.yuan(field.apply(total));
        if (Facts.tenThousandfold(whole, sum)) {
            findings.of(total, feature, "sources", Facts.plain(whole), Facts.plain(sum)).report();
        }
    }
}
