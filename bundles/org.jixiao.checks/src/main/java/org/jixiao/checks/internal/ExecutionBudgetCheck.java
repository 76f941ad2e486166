package org.jixiao.checks.internal;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jixiao.checks.Check;
import org.jixiao.checks.CheckSubject;
import org.jixiao.checks.FindingCollector;
import org.jixiao.model.dossier.DossierPackage;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;

/**
 * The total row needs a budget above zero and an executed amount; a rate over nothing is no rate. A row that nobody has begun to fill
 * in an evaluation that was neither filed nor handed in is a blank to be filled, no fault: the check speaks of it as soon as something
 * stands in the row, or the evaluation leaves the hands of the one who fills it.
 */
public final class ExecutionBudgetCheck implements Check {

    @Override
    public void run(CheckSubject subject, FindingCollector findings) {
        Evaluation evaluation = subject.evaluation();
        evaluation.getFundRows().stream().filter(row -> row.getSource() == FundSource.TOTAL)
                .filter(row -> isHandedIn(evaluation) || isBegun(row)).forEach(row -> check(row, findings));
    }

    /** Whether it came from a form, or took a step of its workflow, be it back to the beginning. */
    private static boolean isHandedIn(Evaluation evaluation) {
        return evaluation.getFormId() != null || !evaluation.getEvents().isEmpty();
    }

    /** Points do not count: a new evaluation has them from its scheme. */
    private static boolean isBegun(FundRow row) {
        boolean money = Stream.of(row.getInitial(), row.getAdjusted(), row.getArrived(), row.getExecuted()).anyMatch(a -> Facts.yuan(a) != null);
        return money || row.getClaimedScore() != null || row.getRateText() != null && !row.getRateText().isBlank() || !row.getProvenance().isEmpty();
    }

    private static void check(FundRow row, FindingCollector findings) {
        BigDecimal budget = Facts.yuan(row.getAdjusted());
        BigDecimal executed = Facts.yuan(row.getExecuted());
        var budgetField = DossierPackage.eINSTANCE.getFundRow_Adjusted();
        if (budget == null) {
            findings.of(row, budgetField, "budgetMissing").report();
        } else if (budget.signum() < 0) {
            findings.of(row, budgetField, "negative", Facts.plain(row.getAdjusted().getValue())).report();
        } else if (budget.signum() == 0 && executed != null && executed.signum() > 0) {
            findings.of(row, budgetField, "message", Facts.plain(row.getExecuted().getValue())).report();
        } else if (budget.signum() == 0) {
            findings.of(row, budgetField, "nothing").report();
        }
        if (executed == null) {
            findings.of(row, DossierPackage.eINSTANCE.getFundRow_Executed(), "executedMissing").report();
        }
    }
}
