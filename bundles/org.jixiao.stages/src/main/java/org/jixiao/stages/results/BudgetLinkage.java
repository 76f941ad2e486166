package org.jixiao.stages.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jixiao.core.document.Money;
import org.jixiao.model.base.FundingAction;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.rules.ConsequenceRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.rules.ConsequenceParameters;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Operator;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Source;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;
import org.jixiao.scoring.api.ValueState;
import org.jixiao.stages.base.Clauses;

/** What a grade means for the next budget, as a proposal: a person decides. */
public final class BudgetLinkage {

    private static final String WAN_YUAN = "万元";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PackRepository packs;

    /** @param packs the installed packs, for the texts of clauses */
    public BudgetLinkage(PackRepository packs) {
        this.packs = packs;
    }

    /**
     * A proposal.
     *
     * @param rule the rule, or null when the scheme has none for the grade
     * @param action what is proposed; {@code NONE} without a rule
     * @param after proposed amount in 万元, or null when the rule names no share or the last budget is not known: a person sets it
     * @param reason the sentence
     * @param explanation clause and arithmetic
     */
    public record Proposal(ConsequenceRule rule, FundingAction action, BigDecimal after, Message reason, Explanation explanation) {
    }

    /**
     * Proposes by the grade of an evaluation. A rule for several years in a row counts before one for a single year, once all its years are
     * known.
     *
     * @param evaluation with its grade
     * @param year the year it is about
     * @param earlier grades of the years before
     * @param before last budget, or null when it is not known
     * @param scheme a scheme of the results stage
     */
    public Proposal propose(Evaluation evaluation, int year, GradeHistory earlier, LastBudget before, Scheme scheme) {
        Trace.Recording trace = Trace.recording();
        String code = GradeHistory.code(scheme.getGradeScale(), evaluation.getGrade());
        if (code == null) {
            return nothing(message("linkage.noGrade", String.valueOf(evaluation.getGrade()), String.valueOf(scheme.getName())), trace);
        }
        GradeHistory history = earlier.with(year, evaluation.getGrade());
        Optional<ConsequenceRule> found = funding(scheme).filter(r -> r.getGrades().contains(code) || r.getGrades().contains(evaluation.getGrade()))
                .filter(r -> holds(r, scheme, history, year, trace)).max(Comparator.comparingInt(ConsequenceRule::getConsecutiveYears));
        if (found.isEmpty()) {
            return nothing(message("linkage.noRule", evaluation.getGrade(), String.valueOf(scheme.getName())), trace);
        }
        ConsequenceRule rule = found.get();
        Clauses.find(packs, scheme, rule.getClauseId()).ifPresent(c -> trace.add(Clauses.step(c)));
        return propose(rule, evaluation.getGrade(), before, trace);
    }

    private static Proposal propose(ConsequenceRule rule, String grade, LastBudget before, Trace.Recording trace) {
        String share = ModelValues.texts(rule.getParameters()).get(ConsequenceParameters.SHARE);
        Optional<BigDecimal> last = before == null ? Optional.empty() : Money.inWanYuan(before.amount());
        last.ifPresent(amount -> trace.add(new Step.Input(message("input.lastBudget"), new Quantity(amount, WAN_YUAN, Operator.NONE,
                Decimals.plain(amount), ValueState.REPORTED, Source.text(before.source().render(Locale.getDefault()))))));
        Message action = action(rule.getAction());
        if (share == null || last.isEmpty()) {
            Message reason = message(share == null ? "linkage.noShare" : "linkage.noBudget", grade, rule.getText(), action);
            trace.add(new Step.Sentence(reason));
            return new Proposal(rule, rule.getAction(), null, reason, trace.explanation());
        }
        BigDecimal exact = last.get().multiply(new BigDecimal(share.strip())).divide(HUNDRED);
        trace.add(new Step.Arithmetic(Decimals.plain(last.get()) + " × " + share + "%", Decimals.plain(exact)));
        BigDecimal after = exact.setScale(4, RoundingMode.HALF_UP);
        Message reason = message("linkage.amount", grade, rule.getText(), action, Decimals.plain(last.get()), Decimals.plain(after));
        trace.add(new Step.Sentence(reason));
        return new Proposal(rule, rule.getAction(), after, reason, trace.explanation());
    }

    private static java.util.stream.Stream<ConsequenceRule> funding(Scheme scheme) {
        return scheme.getConsequenceRules().stream().filter(r -> r.getAction() != FundingAction.NONE)
                .filter(r -> !ModelValues.texts(r.getParameters()).containsKey(ConsequenceParameters.TRIGGER));
    }

    private static boolean holds(ConsequenceRule rule, Scheme scheme, GradeHistory history, int year, Trace trace) {
        GradeHistory.Answer answer = history.consecutive(scheme.getGradeScale(), rule.getGrades(), year, rule.getConsecutiveYears());
        if (rule.getConsecutiveYears() > 1) {
            trace.add(new Step.Case(message("linkage.years." + answer.name(), rule.getName(), rule.getConsecutiveYears())));
        }
        return answer == GradeHistory.Answer.YES;
    }

    private static Proposal nothing(Message reason, Trace.Recording trace) {
        trace.add(new Step.Sentence(reason));
        return new Proposal(null, FundingAction.NONE, null, reason, trace.explanation());
    }

    /** The name of a funding action. */
    public static Message action(FundingAction action) {
        return message("action." + action.getName());
    }

    /** The rules of a scheme that name a parameter. */
    static List<ConsequenceRule> with(Scheme scheme, String parameter) {
        return scheme.getConsequenceRules().stream().filter(r -> parameters(r).containsKey(parameter)).toList();
    }

    static Map<String, String> parameters(ConsequenceRule rule) {
        return ModelValues.texts(rule.getParameters());
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(BudgetLinkage.class, key, arguments);
    }
}
