package org.jixiao.ui.stage.results.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.FundingAction;
import org.jixiao.model.dossier.BudgetDecision;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.TraceNode;
import org.jixiao.stages.base.Refused;
import org.jixiao.stages.results.BudgetLinkage;
import org.jixiao.stages.results.LastBudget;
import org.jixiao.stages.results.ResultBasis;
import org.jixiao.stages.results.ResultCommands;
import org.jixiao.ui.common.Days;
import org.jixiao.ui.common.Numbers;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.editor.DossierContext;
import org.jixiao.ui.editor.table.Amounts;
import org.jixiao.ui.editor.table.Field;
import org.jixiao.ui.editor.table.FieldTable;
import org.jixiao.ui.editor.table.Fields;

/** What the result means for the next budget: the proposal of the rules with its arithmetic, and what a person decided. */
final class BudgetPane extends Pane {

    private final Amounts amounts = new Amounts(AmountUnit.WAN_YUAN);
    private final FieldTable<BudgetDecision> decisions;
    private final Text why;

    BudgetPane(Composite parent, DossierContext context, Texts texts) {
        super(parent, context, texts, "budget");
        bar().add("propose", this::noProposal, this::propose);
        bar().add("decide", this::nothingToDecide, this::decide);
        Fields<BudgetDecision> fields = new Fields<>(texts, "budget", context.commands());
        decisions = table(root(), "budget", List.of(
                fields.shown("year", 8, d -> Integer.toString(d.getFiscalYear())), fields.shown("grade", 7, d -> plain(d.getGrade())),
                amount(fields, "before", BudgetDecision::getBefore), fields.shown("proposed", 14, d -> action(d.getProposed())),
                amount(fields, "proposedAmount", BudgetDecision::getProposedAmount),
                fields.shown("decided", 14, d -> d.getDecidedOn() == null ? texts.get("budget.open") : action(d.getDecided())),
                amount(fields, "after", BudgetDecision::getAfter), fields.shown("by", 22, BudgetPane::by),
                fields.shown("comment", 36, d -> plain(d.getComment()))), 4);
        grid(decisions).onOpen(row -> decide());
        why = new Text(root(), SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).indent(8, 4).applyTo(why);
    }

    private Field<BudgetDecision> amount(Fields<BudgetDecision> fields, String id, java.util.function.Function<BudgetDecision, Amount> amount) {
        return fields.number(id, texts().get("budget." + id, amounts.unit()), 13, d -> Numbers.points(amounts.number(amount.apply(d))));
    }

    private static String by(BudgetDecision decision) {
        return decision.getDecidedBy() == null ? "" : plain(decision.getDecidedBy().getName()) + " " + Days.text(decision.getDecidedOn());
    }

    private static String action(FundingAction action) {
        return BudgetLinkage.action(action).render(Locale.getDefault());
    }

    private static String plain(String text) {
        return Objects.toString(text, "");
    }

    private String noProposal() {
        if (!noBasis().isEmpty()) {
            return noBasis();
        }
        Evaluation evaluation = now().basis().orElseThrow().evaluation();
        boolean there = context().dossier().getBudgetDecisions().stream().anyMatch(d -> evaluation.getId().equals(d.getEvaluationId()));
        if (there) {
            return texts().get("refused.proposed");
        }
        return proposal().filter(p -> p.rule() != null).isPresent() ? ""
                : proposal().map(p -> p.reason().render(Locale.getDefault())).orElse(texts().get("refused.noBasis"));
    }

    private String nothingToDecide() {
        return !locked().isEmpty() ? locked() : item().isEmpty() ? texts().get("refused.noProposal") : "";
    }

    /** What the rules propose for the result that counts now. */
    private Optional<BudgetLinkage.Proposal> proposal() {
        return now().scheme().flatMap(scheme -> now().basis().map(basis -> propose(scheme, basis.evaluation())));
    }

    private BudgetLinkage.Proposal propose(Scheme scheme, Evaluation evaluation) {
        return context().services().stages().linkage().propose(evaluation, context().dossier().getFiscalYear(), now().history(),
                LastBudget.of(context().dossier(), evaluation).orElse(null), scheme);
    }

    private void propose() {
        ResultBasis basis = now().basis().orElseThrow();
        Amount before = LastBudget.of(context().dossier(), basis.evaluation()).map(LastBudget::amount).orElse(null);
        proposal().ifPresent(p -> run("budget.propose", () -> commands().propose(context().dossier(), basis.evaluation(),
                now().scheme().orElseThrow(), p, before)));
    }

    private void decide() {
        item().filter(d -> nothingToDecide().isEmpty()).ifPresent(decision -> new BudgetDialog(texts(), amounts, user())
                .ask(root().getShell(), decision, decided -> refusal(decision, decided))
                .ifPresent(decided -> run("budget.decide", () -> commands().decide(decision, decided))));
    }

    private String refusal(BudgetDecision decision, ResultCommands.Decided decided) {
        try {
            commands().decide(decision, decided);
            return null;
        } catch (Refused refused) {
            return refused.getMessage();
        }
    }

    @Override
    public String title() {
        return texts().get("tab.budget", decisions.rowCount());
    }

    @Override
    Optional<BudgetDecision> item() {
        return oneOrLast(decisions);
    }

    @Override
    protected boolean isEmpty() {
        return decisions.rowCount() == 0;
    }

    @Override
    void refresh() {
        decisions.update(context().dossier().getBudgetDecisions(), now().marks(), true);
        String words = item().flatMap(this::why).or(this::proposed).map(BudgetPane::words).orElse(texts().get("budget.none"));
        if (!why.getText().equals(words)) {
            why.setText(words);
        }
    }

    private Optional<Explained> proposed() {
        return proposal().map(p -> explained(p, Optional.empty()));
    }

    private static String words(Explained explained) {
        return explained.text() + "\n\n" + explained.node().toText();
    }

    @Override
    Optional<TraceNode> explain(EObject object) {
        return why(object).map(Explained::node);
    }

    private Optional<Explained> why(EObject object) {
        if (!(object instanceof BudgetDecision decision) || decision.eContainer() != context().dossier()) {
            return Optional.empty();
        }
        Optional<Evaluation> evaluation = context().dossier().getEvaluations().stream()
                .filter(e -> e.getId() != null && e.getId().equals(decision.getEvaluationId())).findFirst();
        return evaluation.flatMap(e -> now().scheme(context(), decision).map(s -> explained(propose(s, e), Optional.of(decision))));
    }

    private Explained explained(BudgetLinkage.Proposal proposal, Optional<BudgetDecision> decision) {
        String reason = proposal.reason().render(Locale.getDefault());
        String changed = decision.filter(d -> d.getProposedReason() != null && !reason.equals(d.getProposedReason()))
                .map(d -> "\n" + texts().get("budget.changed", d.getProposedReason())).orElse("");
        return new Explained(texts().get("budget.proposal"), reason + changed, proposal.explanation());
    }
}
