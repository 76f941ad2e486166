package org.jixiao.audit.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.checks.IndicatorWords;
import org.jixiao.checks.PrintedRate;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.Direction;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Operator;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.DefaultRule;
import org.jixiao.model.rules.RuleClass;
import org.jixiao.model.rules.RulesFactory;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.ScoringRule;

/** Changed copies of evaluations and schemes, to be scored by the real engine. The originals are never touched. */
final class Hypotheses {

    private Hypotheses() {
    }

    /** The table as evidence only: without the scores that somebody printed or gave by hand. */
    static Evaluation withoutScores(Evaluation evaluation) {
        Evaluation copy = EcoreUtil.copy(evaluation);
        copy.getIndicators().forEach(row -> {
            row.setClaimedScore(null);
            row.setReviewedScore(null);
            row.setAssessedScore(null);
        });
        copy.getFundRows().forEach(row -> row.setClaimedScore(null));
        return copy;
    }

    /** The same table with points for rows by their ids. */
    static Evaluation withPoints(Evaluation evaluation, Map<String, BigDecimal> points) {
        Evaluation copy = EcoreUtil.copy(evaluation);
        copy.getIndicators().forEach(row -> {
            if (points.containsKey(row.getId())) {
                row.setPoints(points.get(row.getId()));
            }
        });
        return copy;
    }

    /** Targets without a sign read as limits, where the name speaks of something of which less is better. */
    static Evaluation bareTargetsAsLimits(Evaluation evaluation) {
        Evaluation copy = EcoreUtil.copy(evaluation);
        copy.getIndicators().stream().filter(Hypotheses::mayBeLimit).forEach(row -> row.setDirection(Direction.REVERSE));
        return copy;
    }

    /** The money as the printed rate has it, where the amounts themselves are not printed. */
    static Evaluation moneyByPrintedRate(Evaluation evaluation) {
        Optional<FundRow> total = total(evaluation);
        Optional<PrintedRate> rate = total.flatMap(PrintedRate::of);
        if (rate.isEmpty() || value(total.get().getAdjusted()) != null || value(total.get().getExecuted()) != null) {
            return evaluation;
        }
        Evaluation copy = EcoreUtil.copy(evaluation);
        FundRow row = total(copy).orElseThrow();
        row.setAdjusted(amount(BigDecimal.valueOf(100)));
        row.setExecuted(amount(rate.get().fraction().movePointRight(2)));
        return copy;
    }

    private static Optional<FundRow> total(Evaluation evaluation) {
        return evaluation.getFundRows().stream().filter(row -> row.getSource() == FundSource.TOTAL).findFirst();
    }

    private static BigDecimal value(Amount amount) {
        return amount == null ? null : amount.getValue();
    }

    private static Amount amount(BigDecimal value) {
        Amount amount = BaseFactory.eINSTANCE.createAmount();
        amount.setValue(value);
        return amount;
    }

    /** Whether nothing says which way is good while the name speaks of something of which less is better. */
    static boolean mayBeLimit(IndicatorScore row) {
        Quantity target = row.getAdjustedTarget() == null || row.getAdjustedTarget().getNumber() == null ? row.getTarget()
                : row.getAdjustedTarget();
        return row.getNature() == Nature.UNSPECIFIED && row.getDirection() == Direction.UNSPECIFIED && target != null
                && target.getNumber() != null && target.getOperator() == Operator.NONE
                && IndicatorWords.lessIsBetter(String.valueOf(row.getName()));
    }

    /** Execution over the budget of the start of the year; null when it has none of its own. */
    static Evaluation overInitialBudget(Evaluation evaluation) {
        Evaluation copy = EcoreUtil.copy(evaluation);
        FundRow row = total(copy).orElse(null);
        if (row == null || value(row.getInitial()) == null || value(row.getInitial()).signum() <= 0) {
            return null;
        }
        row.setAdjusted(EcoreUtil.copy(row.getInitial()));
        return copy;
    }

    /**
     * A scheme whose default rules are replaced by these and that rounds rows to so many decimals. Rules of its parts give way to
     * the replacements; its worked examples, which speak of the original rules, are left out.
     *
     * @param rules the replacing ways by kind of indicator; empty: the scheme's own
     */
    static Scheme scheme(Scheme original, Map<RuleClass, RuleVariant> rules, int digits) {
        Scheme copy = EcoreUtil.copy(original);
        List<ScoringRule> own = new ArrayList<>();
        copy.eAllContents().forEachRemaining(object -> {
            if (object instanceof ScoringRule rule) {
                own.add(rule);
            }
        });
        own.forEach(rule -> rule.getExamples().clear());
        if (copy.getRounding() == null) {
            copy.setRounding(RulesFactory.eINSTANCE.createRoundingPolicy());
        }
        copy.getRounding().setIndicatorDigits(digits);
        if (!rules.isEmpty()) {
            copy.getDimensions().forEach(dimension -> {
                dimension.setRule(null);
                dimension.getChildren().forEach(child -> child.setRule(null));
            });
        }
        rules.forEach((ruleClass, variant) -> {
            List<DefaultRule> replaced = copy.getDefaultRules().stream().filter(rule -> rule.getRuleClass() == ruleClass).toList();
            copy.getDefaultRules().removeAll(replaced);
            DefaultRule rule = RulesFactory.eINSTANCE.createDefaultRule();
            rule.setId("audit." + ruleClass.getName());
            rule.setRuleClass(ruleClass);
            rule.setRule(variant.rule());
            copy.getDefaultRules().add(rule);
        });
        return copy;
    }
}
