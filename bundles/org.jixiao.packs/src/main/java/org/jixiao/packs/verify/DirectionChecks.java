package org.jixiao.packs.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.model.base.Parameter;
import org.jixiao.model.rules.DefaultRule;
import org.jixiao.model.rules.OverAchievementPolicy;
import org.jixiao.model.rules.RuleClass;
import org.jixiao.model.rules.Scheme;
import org.jixiao.model.rules.ScoringRule;
import org.jixiao.packs.rules.BoundRule;
import org.jixiao.packs.rules.RuleBinder;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.Trace;

/**
 * A better result must never get fewer points. The rule is tried with a row of actual values in the direction that the scheme
 * declares for it: a positive indicator and the execution rate rise, a reverse indicator falls. Above the target fewer points may
 * be meant, where the scheme or the rule itself reduces over-achievement.
 */
final class DirectionChecks {

    private static final String FULL = "100";
    private static final int TARGET = 100;
    private static final int STEPS = 300;
    /** The parameter of the built-in methods for over-achievement, and its values that reduce the points. */
    private static final String OVER = "over";
    private static final Set<String> REDUCING = Set.of("window", "deviation");

    private final RuleBinder binder;
    private final Findings findings;

    DirectionChecks(RuleBinder binder, Findings findings) {
        this.binder = binder;
        this.findings = findings;
    }

    void check(Scheme scheme) {
        boolean reduced = scheme.getOverAchievement() != null && (scheme.getOverAchievement().getPolicy() == OverAchievementPolicy.REDUCE_BY_DEVIATION
                || scheme.getOverAchievement().getPolicy() == OverAchievementPolicy.ZERO_OUTSIDE_WINDOW);
        probe(scheme.getExecutionRule(), scheme, true, false);
        for (DefaultRule rule : scheme.getDefaultRules()) {
            if (rule.getRuleClass() == RuleClass.POSITIVE) {
                probe(rule.getRule(), scheme, true, reduced);
            } else if (rule.getRuleClass() == RuleClass.REVERSE) {
                probe(rule.getRule(), scheme, false, false);
            }
        }
    }

    /** Two neighbouring values of which the better one gets fewer points. */
    private record Drop(BigDecimal worse, BigDecimal more, BigDecimal better, BigDecimal fewer) {
    }

    private void probe(ScoringRule rule, Scheme scheme, boolean rising, boolean onlyToTarget) {
        if (rule != null && binder.bind(rule, scheme) instanceof BoundRule.Ready ready && takesNumbers(ready)) {
            boolean ownReduction = REDUCING.contains(ready.rule().getParameters().stream().filter(p -> OVER.equals(p.getName()))
                    .map(Parameter::getValue).findFirst().orElse(""));
            drop(ready, rising, onlyToTarget || ownReduction).ifPresent(d -> findings.error(rule, "scheme.rule.direction", ready.method().descriptor().label(),
                    Decimals.plain(d.worse()), d.more(), Decimals.plain(d.better()), d.fewer(), TARGET, FULL));
        }
    }

    private static boolean takesNumbers(BoundRule.Ready ready) {
        return ready.method().descriptor().inputs().stream()
                .anyMatch(i -> i.name().equals(Measure.ACTUAL) && i.kind() == InputDescriptor.Kind.NUMBER);
    }

    private static Optional<Drop> drop(BoundRule.Ready ready, boolean rising, boolean onlyToTarget) {
        List<BigDecimal> values = new ArrayList<>(values(ready));
        values.removeIf(v -> onlyToTarget && v.compareTo(BigDecimal.valueOf(TARGET)) > 0);
        List<BigDecimal> better = rising ? values : values.reversed();
        BigDecimal before = null;
        BigDecimal points = null;
        for (BigDecimal value : better) {
            Measure measure = Measure.full(FULL).target(String.valueOf(TARGET)).actual(value.toPlainString()).build();
            if (!(ready.score(measure, Trace.NONE) instanceof Result.Scored scored)) {
                continue;
            }
            if (points != null && scored.points().compareTo(points) < 0) {
                return Optional.of(new Drop(before, points, value, scored.points()));
            }
            before = value;
            points = scored.points();
        }
        return Optional.empty();
    }

    /** Every whole number up to three times the target, and the numbers of the rule's tables with their neighbourhood. */
    private static TreeSet<BigDecimal> values(BoundRule.Ready ready) {
        TreeSet<BigDecimal> values = new TreeSet<>();
        for (int i = 0; i <= STEPS; i++) {
            values.add(BigDecimal.valueOf(i));
        }
        BigDecimal step = new BigDecimal("0.01");
        ready.method().descriptor().parameters().stream().filter(p -> p.type() == ParameterType.TABLE).forEach(table -> {
            for (Parameters.Row row : ready.parameters().table(table.name())) {
                table.columns().stream().filter(c -> c.type() == ParameterType.DECIMAL || c.type() == ParameterType.PERCENT)
                        .filter(c -> row.has(c.name())).map(c -> row.decimal(c.name()))
                        .forEach(end -> values.addAll(List.of(end.subtract(step).max(BigDecimal.ZERO), end.max(BigDecimal.ZERO), end.add(step).max(BigDecimal.ZERO))));
            }
        });
        return values;
    }
}
