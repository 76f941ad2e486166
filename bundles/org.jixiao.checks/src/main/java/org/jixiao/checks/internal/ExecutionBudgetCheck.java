package org.jixiao.checks.internal;

import java.math.BigDecimal;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;

/** The total row needs a budget above zero and an executed amount; a rate over nothing is no rate. */
public final class ExecutionBudgetCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        FundRow row = subject.fundRow();
        if (row.getSource() != FundSource.TOTAL) {
            return;
        }
        BigDecimal budget = Facts.yuan(row.getAdjusted());
        BigDecimal executed = Facts.yuan(row.getExecuted());
        var budgetField = DossierPackage.eINSTANCE.getFundRow_Adjusted();
        if (budget == null) {
            findings.of(budgetField, "budgetMissing").report();
        } else if (budget.signum() < 0) {
            findings.of(budgetField, "negative", Facts.plain(row.getAdjusted().getValue())).report();
        } else if (budget.signum() == 0 && executed != null && executed.signum() > 0) {
            findings.of(budgetField, "message", Facts.plain(row.getExecuted().getValue())).report();
        } else if (budget.signum() == 0) {
            findings.of(budgetField, "nothing").report();
        }
        if (executed == null) {
            findings.of(DossierPackage.eINSTANCE.getFundRow_Executed(), "executedMissing").report();
        }
    }
}
