package org.jixiao.stages.monitoring;

import static org.jixiao.stages.monitoring.Judging.message;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jixiao.core.document.Money;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.Light;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.FundSource;
import org.jixiao.model.rules.LightBand;
import org.jixiao.model.rules.MonitoringRule;
import org.jixiao.model.rules.MonthFloor;
import org.jixiao.model.rules.Scheme;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.packs.rules.MonitoringParameters;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Quantity;

/** Judges the money: execution against the months, and against the fixed floors. Amounts are compared in 万元. */
final class FundJudge {

    private final PackRepository packs;
    private final Scheme scheme;
    private final Period period;

    FundJudge(PackRepository packs, Scheme scheme, Period period) {
        this.packs = packs;
        this.scheme = scheme;
        this.period = period;
    }

    /** The row of the whole money, whose parts the other rows repeat. */
    static Optional<FundRow> total(List<FundRow> rows) {
        return rows.stream().filter(r -> r.getSource() == FundSource.TOTAL).findFirst();
    }

    /**
     * Execution against the share of the year.
     *
     * @param counts false for a row that repeats a part of the total
     */
    Judgement execution(MonitoringRule rule, FundRow row, boolean counts) {
        Judging judging = judging(rule, row);
        if (!counts) {
            judging.aside();
        }
        Optional<Spending> money = money(judging, row);
        if (money.isEmpty()) {
            return judging.without(Standing.MISSING, message("fund.missing", judging.title(), period.label()));
        }
        BigDecimal budget = money.get().budget();
        BigDecimal executed = money.get().executed();
        if (budget.signum() == 0) {
            return judging.rule().light(MonitoringParameters.ZERO_BUDGET)
                    .map(light -> judging.judged(light, BigDecimal.ZERO, BigDecimal.ZERO, Forecast.NONE,
                            message("fund.zero", judging.title(), Lights.label(light))))
                    .orElseGet(() -> judging.without(Standing.UNDECIDABLE, message("fund.zero.open", judging.title())));
        }
        if (budget.signum() < 0) {
            return judging.without(Standing.UNDECIDABLE, message("fund.negative", judging.title(), budget));
        }
        Fraction share = period.share();
        Fraction rate = Fraction.percent(executed, budget);
        judging.arithmetic(Decimals.plain(executed) + " ÷ " + Decimals.plain(budget) + " × 100", rate.printed());
        Fraction v = Period.completion(executed, budget, share);
        judging.arithmetic(Decimals.plain(executed) + " ÷ " + Decimals.plain(budget) + " ÷ (" + (period.to() - period.from() + 1)
                + " ÷ 12) × 100", v.printed());
        BigDecimal printed = judging.printed(v);
        Optional<LightBand> band = judging.rule().band(v);
        if (band.isEmpty()) {
            return judging.without(Standing.UNDECIDABLE, message("row.noBand", judging.title(), printed));
        }
        Light light = band.get().getLight();
        BigDecimal planned = Period.part(budget, share).rounded(Decimals.PRINTED_DECIMALS).stripTrailingZeros();
        return judging.judged(light, planned, printed, forecast(row, executed, share),
                message("fund.share", judging.title(), period.label(), rate.rounded(2), printed, Lights.label(light)));
    }

    /** Execution against the floor of the month. */
    Judgement floor(MonitoringRule rule, FundRow row) {
        Judging judging = judging(rule, row);
        if (period.from() != 1) {
            return judging.without(Standing.UNDECIDABLE, message("floor.notFromJanuary", period.label()));
        }
        Optional<MonthFloor> floor = rule.getFloors().stream().filter(f -> f.getMonth() <= period.to())
                .max(Comparator.comparingInt(MonthFloor::getMonth));
        if (floor.isEmpty()) {
            return judging.without(Standing.NOT_APPLICABLE, message("floor.none", period.label()));
        }
        Optional<Spending> money = money(judging, row);
        if (money.isEmpty()) {
            return judging.without(Standing.MISSING, message("fund.missing", judging.title(), period.label()));
        }
        if (money.get().budget().signum() <= 0) {
            return judging.without(Standing.UNDECIDABLE, message("fund.zero.open", judging.title()));
        }
        Fraction rate = Fraction.percent(money.get().executed(), money.get().budget());
        judging.arithmetic(Decimals.plain(money.get().executed()) + " ÷ " + Decimals.plain(money.get().budget()) + " × 100", rate.printed());
        BigDecimal least = floor.get().getPercent();
        boolean below = rate.compareTo(least) < 0;
        Light light = below ? judging.rule().light(MonitoringParameters.LIGHT).orElseThrow() : Light.GREEN;
        BigDecimal printed = judging.printed(rate);
        return judging.judged(light, null, printed, Forecast.NONE, message(below ? "floor.below" : "floor.kept", floor.get().getMonth(),
                least, rate.rounded(2), Lights.label(light)));
    }

    /** Execution rate of the total row in per cent; nothing when the money is not known. */
    Optional<Fraction> rate(FundRow row) {
        Optional<BigDecimal> budget = budget(row);
        Optional<BigDecimal> executed = Money.inWanYuan(row.getExecuted());
        return budget.filter(b -> b.signum() > 0).flatMap(b -> executed.map(e -> Fraction.percent(e, b)));
    }

    private Judging judging(MonitoringRule rule, FundRow row) {
        String title = row.getLabel() == null || row.getLabel().isBlank() ? row.getSource().getName() : row.getLabel();
        return new Judging(packs, scheme, rule, row, row.getId(), title, row.getReason() != null && !row.getReason().isBlank());
    }

    /** Budget in force and executed amount in 万元. */
    private record Spending(BigDecimal budget, BigDecimal executed) {
    }

    private static Optional<BigDecimal> budget(FundRow row) {
        return Money.inWanYuan(row.getAdjusted()).or(() -> Money.inWanYuan(row.getInitial()));
    }

    private Optional<Spending> money(Judging judging, FundRow row) {
        boolean adjusted = Money.inWanYuan(row.getAdjusted()).isPresent();
        judging.because(message(adjusted ? "fund.adjusted" : "fund.initial"));
        judging.input("budget", quantity(row, adjusted ? row.getAdjusted() : row.getInitial(), adjusted ? "adjusted" : "initial"));
        judging.input("executed", quantity(row, row.getExecuted(), "executed"));
        Optional<BigDecimal> executed = Money.inWanYuan(row.getExecuted());
        return budget(row).flatMap(b -> executed.map(e -> new Spending(b, e)));
    }

    private static Quantity quantity(FundRow row, Amount amount, String feature) {
        return Money.inWanYuan(amount).map(v -> Quantity.of(v, "万元").from(ModelValues.source(row.getProvenance(), feature)))
                .orElse(Quantity.MISSING);
    }

    private Forecast forecast(FundRow row, BigDecimal executed, Fraction share) {
        Optional<BigDecimal> own = Money.inWanYuan(row.getProjected());
        if (own.isEmpty() && period.from() > 1) {
            return Forecast.NONE;
        }
        BigDecimal value = own.orElseGet(() -> Fraction.percent(executed.multiply(share.denominator()), share.numerator()).rounded(4)
                .stripTrailingZeros());
        return new Forecast(value, org.jixiao.model.dossier.Likelihood.UNKNOWN);
    }
}
