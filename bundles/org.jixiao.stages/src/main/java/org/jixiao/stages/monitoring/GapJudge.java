package org.jixiao.stages.monitoring;

import static org.jixiao.stages.monitoring.Judging.message;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Nature;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.rules.MonitoringKind;
import org.jixiao.model.rules.MonitoringRule;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.rules.MonitoringParameters;
import org.jixiao.scoring.api.Decimals;

/**
 * The distance between how far the goals are and how far the money is. A row without a value counts anything between nothing and all, so
 * that a warning is only given or withheld when no value of it could change that.
 */
final class GapJudge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 8;

    private final PackRepository packs;
    private final Scheme scheme;

    GapJudge(PackRepository packs, Scheme scheme) {
        this.packs = packs;
        this.scheme = scheme;
    }

    Judgement judge(MonitoringRule rule, List<RowFacts> facts, List<Judgement> lights, Optional<FundRow> total, Optional<Fraction> rate,
            boolean reasonGiven) {
        Judging judging = new Judging(packs, scheme, rule, total.orElse(null), total.map(FundRow::getId).orElse(""), rule.getName(), reasonGiven);
        if (rate.isEmpty()) {
            return judging.without(Standing.MISSING, message("gap.noMoney"));
        }
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        List<String> open = new ArrayList<>();
        boolean weighted = facts.stream().filter(RowFacts::isApplicable).allMatch(f -> weight(f).isPresent());
        judging.because(message(weighted ? "gap.weighted" : "gap.mean"));
        for (int i = 0; i < facts.size(); i++) {
            RowFacts row = facts.get(i);
            if (!row.isApplicable()) {
                continue;
            }
            BigDecimal weight = weighted ? weight(row).orElseThrow() : BigDecimal.ONE;
            Optional<BigDecimal> done = completion(judging.rule(), row, lights.get(i));
            if (done.isEmpty()) {
                open.add(lights.get(i).title());
            }
            weights = weights.add(weight);
            low = low.add(weight.multiply(done.orElse(BigDecimal.ZERO)));
            high = high.add(weight.multiply(done.orElse(HUNDRED)));
        }
        if (weights.signum() == 0) {
            return judging.without(Standing.MISSING, message("gap.noRows"));
        }
        return decide(judging, low.divide(weights, DIGITS, RoundingMode.HALF_UP), high.divide(weights, DIGITS, RoundingMode.HALF_UP),
                rate.get().rounded(DIGITS), open);
    }

    private Judgement decide(Judging judging, BigDecimal low, BigDecimal high, BigDecimal money, List<String> open) {
        BigDecimal limit = judging.rule().rule().getGapLimit();
        BigDecimal least = low.subtract(money).max(money.subtract(high)).max(BigDecimal.ZERO);
        BigDecimal most = low.subtract(money).abs().max(high.subtract(money).abs());
        String goal = open.isEmpty() ? Decimals.plain(low) : Decimals.plain(low) + "…" + Decimals.plain(high);
        String gap = open.isEmpty() ? Decimals.plain(most) : Decimals.plain(least) + "…" + Decimals.plain(most);
        judging.arithmetic("|" + goal + " − " + Decimals.plain(money) + "|", gap);
        if (least.compareTo(limit) > 0) {
            Light light = judging.rule().light(MonitoringParameters.LIGHT).orElseThrow();
            return judging.judged(light, null, null, Forecast.NONE, message("gap.above", goal, money.setScale(2, RoundingMode.HALF_UP), limit,
                    Lights.label(light)));
        }
        if (most.compareTo(limit) <= 0) {
            return judging.judged(Light.GREEN, null, null, Forecast.NONE, message("gap.within", goal, money.setScale(2, RoundingMode.HALF_UP),
                    limit));
        }
        return judging.without(Standing.MISSING, message("gap.open", open.size(), open));
    }

    private static Optional<BigDecimal> weight(RowFacts facts) {
        return Optional.ofNullable(facts.approved()).map(t -> t.getPoints()).filter(p -> p.signum() > 0);
    }

    /** How far a row is in per cent of the year's target, at most all of it. */
    private static Optional<BigDecimal> completion(RuleData rule, RowFacts facts, Judgement light) {
        if (!light.isJudged()) {
            return Optional.empty();
        }
        boolean share = light.rule().getKind() == MonitoringKind.TIME_SHARE && facts.target().getNumber().signum() > 0;
        if (share) {
            BigDecimal part = facts.row().getActual().getNumber().multiply(HUNDRED).divide(facts.target().getNumber(), DIGITS,
                    RoundingMode.HALF_UP);
            return Optional.of(part.min(HUNDRED).max(BigDecimal.ZERO));
        }
        if (facts.nature() == Nature.QUALITATIVE && light.light() == Light.YELLOW) {
            return rule.number(MonitoringParameters.PARTIAL);
        }
        return Optional.of(light.light() == Light.RED ? BigDecimal.ZERO : HUNDRED);
    }
}
