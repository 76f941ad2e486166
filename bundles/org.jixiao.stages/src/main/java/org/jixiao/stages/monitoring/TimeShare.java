package org.jixiao.stages.monitoring;

import static org.jixiao.stages.monitoring.Judging.message;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.model.base.Light;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.dossier.Likelihood;
import org.jixiao.model.rules.LightBand;
import org.jixiao.packs.rules.MonitoringParameters;
import org.jixiao.scoring.api.Decimals;

/** Completion against the part of the target that falls on the months: v = actual ÷ (target × share) × 100. */
final class TimeShare {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Decimals of a computed value in a sentence; its arithmetic has all of them. */
    private static final int READ_DECIMALS = 2;

    private final Period period;
    private final Judging judging;
    private final RuleData rule;

    TimeShare(Period period, Judging judging) {
        this.period = period;
        this.judging = judging;
        this.rule = judging.rule();
    }

    Judgement judge(RowFacts facts, Nature nature) {
        if (facts.target() == null || !RowJudge.Reached.comparable(facts.targetValue(), facts.actualValue())) {
            return undecidable("row.cannotCompare", judging.title(), facts.actualValue(), facts.targetValue());
        }
        BigDecimal target = facts.target().getNumber();
        BigDecimal actual = facts.row().getActual().getNumber();
        if (target.signum() == 0) {
            return zeroTarget(facts, nature);
        }
        if (target.signum() < 0) {
            return undecidable("row.negativeTarget", judging.title(), target);
        }
        Fraction share = share(facts);
        if (share.numerator().signum() == 0) {
            return rule.light(MonitoringParameters.NOTHING_PLANNED)
                    .map(light -> judging.judged(light, BigDecimal.ZERO, null, Forecast.NONE,
                            message("row.nothingPlanned", judging.title(), period.label(), Lights.label(light))))
                    .orElseGet(() -> undecidable("row.nothingPlanned.open", judging.title(), period.label()));
        }
        return judge(facts, target, actual, share);
    }

    /** What should be reached by now, also where nobody has said what was; null where the target has no share. */
    BigDecimal planned(RowFacts facts) {
        BigDecimal target = facts.target() == null ? null : facts.target().getNumber();
        return target == null || target.signum() <= 0 ? null : value(planned(target, share(facts)));
    }

    private static BigDecimal value(Fraction planned) {
        return planned.rounded(Decimals.PRINTED_DECIMALS).stripTrailingZeros();
    }

    private Fraction planned(BigDecimal target, Fraction share) {
        Fraction planned = Period.part(target, share);
        judging.arithmetic(Decimals.plain(target) + " × " + printedShare(share) + "%", planned.printed());
        return planned;
    }

    private Judgement judge(RowFacts facts, BigDecimal target, BigDecimal actual, Fraction share) {
        Fraction planned = planned(target, share);
        Fraction v = Period.completion(actual, target, share);
        judging.arithmetic(Decimals.plain(actual) + " ÷ " + plainPrinted(planned) + " × 100", v.printed());
        BigDecimal printed = judging.printed(v);
        Forecast forecast = forecast(facts, target, actual, share);
        BigDecimal plannedValue = value(planned);
        Optional<Light> zero = actual.signum() == 0 ? rule.light(MonitoringParameters.ZERO_ACTUAL) : Optional.empty();
        if (zero.isPresent()) {
            return judging.judged(zero.get(), plannedValue, printed, forecast,
                    message("row.zeroActual", judging.title(), period.label(), Lights.label(zero.get())));
        }
        Optional<BigDecimal> from = rule.number(MonitoringParameters.TARGET_SHARE_FROM);
        Fraction ofTarget = Fraction.percent(actual, target);
        if (from.isPresent() && ofTarget.compareTo(from.get()) >= 0) {
            judging.arithmetic(Decimals.plain(actual) + " ÷ " + Decimals.plain(target) + " × 100", ofTarget.printed());
            Light light = rule.light(MonitoringParameters.TARGET_SHARE_LIGHT).orElseThrow();
            return judging.judged(light, plannedValue, printed, forecast,
                    message("row.targetShare", judging.title(), from.get(), Lights.label(light)));
        }
        Optional<LightBand> band = rule.band(v);
        if (band.isEmpty()) {
            return undecidable("row.noBand", judging.title(), printed);
        }
        Light light = band.get().getLight();
        return judging.judged(light, plannedValue, printed, forecast, message("row.share", judging.title(), period.label(),
                facts.actualValue(), RowJudge.label(planned.rounded(READ_DECIMALS)), printed, Lights.label(light)));
    }

    private Fraction share(RowFacts facts) {
        if (facts.curve().size() == 12) {
            judging.because(message("share.curve"));
            return period.share(facts.curve());
        }
        judging.because(message("share.months", period.to() - period.from() + 1));
        return period.share();
    }

    private Judgement zeroTarget(RowFacts facts, Nature nature) {
        boolean judged = rule.list(MonitoringParameters.ZERO_TARGET).contains(nature.getName());
        Optional<Boolean> reached = judged ? RowJudge.Reached.test(facts, nature) : Optional.empty();
        if (reached.isEmpty()) {
            return undecidable("row.zeroTarget.open", judging.title(), message("nature." + nature.getName()));
        }
        // A target of zero is either met or not; there is no share of nothing.
        Light light = rule.light(reached.get() ? MonitoringParameters.REACHED : MonitoringParameters.MISSED).orElseThrow();
        return judging.judged(light, BigDecimal.ZERO, null, Forecast.NONE, message(reached.get() ? "row.reached" : "row.missed",
                judging.title(), facts.actualValue(), facts.targetValue(), Lights.label(light)));
    }

    /** The pace until now carried on; a value that the report projects itself counts before it. */
    private Forecast forecast(RowFacts facts, BigDecimal target, BigDecimal actual, Fraction share) {
        var own = facts.row().getProjected();
        boolean given = own != null && own.getNumber() != null;
        if (!given && period.from() > 1) {
            // Months that were added say nothing about those before them.
            return Forecast.NONE;
        }
        Fraction projected = given ? new Fraction(own.getNumber(), BigDecimal.ONE) : Fraction.percent(actual.multiply(share.denominator()),
                share.numerator());
        if (!given && beyondAHundred(facts, target, projected)) {
            // Carried on, a rate of 99 per cent in July would come to 170: a share of a whole ends at the whole.
            judging.because(message("forecast.capped", projected.rounded(2)));
            projected = new Fraction(HUNDRED, BigDecimal.ONE);
        }
        Optional<BigDecimal> certain = rule.number(MonitoringParameters.CERTAIN_FROM);
        Optional<BigDecimal> possible = rule.number(MonitoringParameters.POSSIBLE_FROM);
        Likelihood likelihood = Likelihood.UNKNOWN;
        if (certain.isPresent() && possible.isPresent()) {
            Fraction ofTarget = Fraction.percent(projected.numerator(), projected.denominator().multiply(target));
            likelihood = ofTarget.compareTo(certain.get()) >= 0 ? Likelihood.CERTAIN
                    : ofTarget.compareTo(possible.get()) >= 0 ? Likelihood.POSSIBLE : Likelihood.IMPOSSIBLE;
        }
        BigDecimal value = projected.rounded(Decimals.PRINTED_DECIMALS).stripTrailingZeros();
        judging.because(message(given ? "forecast.given" : "forecast.pace", RowJudge.label(given ? value : projected.rounded(READ_DECIMALS)),
                message("likelihood." + likelihood.getName())));
        return new Forecast(value, likelihood);
    }

    private static boolean beyondAHundred(RowFacts facts, BigDecimal target, Fraction projected) {
        return facts.target().getKind() == QuantityKind.PERCENT && target.compareTo(HUNDRED) <= 0 && projected.compareTo(HUNDRED) > 0;
    }

    private Judgement undecidable(String key, Object... arguments) {
        return judging.without(Standing.UNDECIDABLE, message(key, arguments));
    }

    private static String printedShare(Fraction share) {
        return plainPrinted(share);
    }

    private static String plainPrinted(Fraction fraction) {
        String printed = fraction.printed();
        return printed.startsWith("≈") ? printed.substring(1) : printed;
    }
}
