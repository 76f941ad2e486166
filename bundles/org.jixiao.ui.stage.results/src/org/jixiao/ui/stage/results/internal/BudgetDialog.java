package org.jixiao.ui.stage.results.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Shell;
import org.jixiao.model.base.FundingAction;
import org.jixiao.model.base.Party;
import org.jixiao.model.dossier.BudgetDecision;
import org.jixiao.stages.results.BudgetLinkage;
import org.jixiao.stages.results.ResultCommands;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.table.Amounts;
import org.jixiao.ui.editor.table.ChoiceDialog;

/** Asks what is decided about the next budget; the proposal is said above, and nothing but it is chosen beforehand. */
final class BudgetDialog {

    private static final List<FundingAction> CHOICES = FundingAction.VALUES.stream().filter(a -> a != FundingAction.NONE).toList();

    private final Texts texts;
    private final Amounts amounts;
    private final Party user;

    /** @param user who decides */
    BudgetDialog(Texts texts, Amounts amounts, Party user) {
        this.texts = texts;
        this.amounts = amounts;
        this.user = user;
    }

    /**
     * Asks.
     *
     * @param refusal says why a decision is refused; null when it is not
     * @return empty when nothing was decided
     */
    Optional<ResultCommands.Decided> ask(Shell shell, BudgetDecision decision, Function<ResultCommands.Decided, String> refusal) {
        FundingAction first = decision.getDecidedOn() == null ? decision.getProposed() : decision.getDecided();
        ChoiceDialog.Question question = new ChoiceDialog.Question(texts.get("budget.decide.title"),
                Objects.toString(decision.getProposedReason(), texts.get("budget.decide.message")), texts.get("budget.decided"),
                CHOICES.stream().map(a -> BudgetLinkage.action(a).render(Locale.getDefault())).toList(), CHOICES.indexOf(first),
                texts.get("budget.decide.none"), texts.get("budget.after", amounts.unit()),
                Numbers.exact(amounts.number(decision.getAfter() == null ? decision.getProposedAmount() : decision.getAfter())),
                texts.get("budget.comment"), Objects.toString(decision.getComment(), ""));
        return new ChoiceDialog(shell, question, amounts, answer -> refusal.apply(decided(answer))).ask().map(this::decided);
    }

    private ResultCommands.Decided decided(ChoiceDialog.Answer answer) {
        return new ResultCommands.Decided(CHOICES.get(answer.choice()), answer.amount(), user, LocalDate.now(), answer.why());
    }
}
