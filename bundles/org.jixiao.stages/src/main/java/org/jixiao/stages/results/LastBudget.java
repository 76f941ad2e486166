package org.jixiao.stages.results;

import java.util.Optional;
import org.jixiao.core.document.Money;
import org.jixiao.model.base.Amount;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.scoring.api.Message;

/**
 * The budget of the year that was evaluated, from which a proposal for the next year counts: the adjusted budget where it was adjusted,
 * since the execution is measured against it too, else the initial one.
 *
 * @param amount the budget
 * @param source where it stands
 */
public record LastBudget(Amount amount, Message source) {

    /** The budget of a dossier; that of the evaluation that counts where the dossier itself has none. Nothing when neither names one. */
    public static Optional<LastBudget> of(Dossier dossier, Evaluation evaluation) {
        return dossier.getFundRows().stream().filter(LastBudget::isTotal).findFirst().flatMap(r -> of(r, "dossier"))
                .or(() -> evaluation.getFundRows().stream().filter(LastBudget::isTotal).findFirst().flatMap(r -> of(r, "evaluation")));
    }

    private static boolean isTotal(FundRow row) {
        return row.getSource() == FundSource.TOTAL;
    }

    private static Optional<LastBudget> of(FundRow row, String where) {
        boolean adjusted = Money.inWanYuan(row.getAdjusted()).isPresent();
        Amount amount = adjusted ? row.getAdjusted() : row.getInitial();
        return Money.inWanYuan(amount).isEmpty() ? Optional.empty()
                : Optional.of(new LastBudget(amount, Message.of(LastBudget.class, "budget." + where + (adjusted ? ".adjusted" : ".initial"))));
    }
}
