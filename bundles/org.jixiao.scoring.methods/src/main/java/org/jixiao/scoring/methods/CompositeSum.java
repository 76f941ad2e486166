package org.jixiao.scoring.methods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.RoundingPolicy;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.SubItem;
import org.jixiao.scoring.api.Trace;

/** Adds the results of sub-items, carrying open ones as an interval and leaving out those that do not apply. */
final class CompositeSum {

    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;
    private BigDecimal applicable = BigDecimal.ZERO;
    private final List<String> terms = new ArrayList<>();
    private final List<Message> missing = new ArrayList<>();
    private final EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
    private Message open;
    private Message invalid;
    private Message notApplicable;

    void add(SubItem item, Result result) {
        flags.addAll(Composite.reaching(result));
        switch (result) {
            case Result.Scored s -> add(item, s.points(), s.points());
            case Result.Interval i -> {
                add(item, i.low(), i.high());
                open = Composite.words("composite.part", item.label(), i.reason());
            }
            case Result.InsufficientData d -> {
                add(item, d.low(), d.high());
                d.missing().forEach(m -> missing.add(Composite.words("composite.part", item.label(), m)));
            }
            case Result.NotApplicable n -> notApplicable = Composite.words("composite.part", item.label(), n.reason());
            case Result.Invalid i -> {
                if (invalid == null) {
                    invalid = Composite.words("composite.part", item.label(), i.reason());
                }
            }
        }
    }

    private void add(SubItem item, BigDecimal least, BigDecimal most) {
        low = low.add(least);
        high = high.add(most);
        applicable = applicable.add(item.points());
        terms.add(least.compareTo(most) == 0 ? Decimals.plain(least) : "(" + Decimals.plain(least) + "…" + Decimals.plain(most) + ")");
    }

    Result result(Measure measure, BigDecimal coefficient, Trace trace) {
        if (invalid != null) {
            return new Result.Invalid(invalid, flags);
        }
        if (applicable.signum() == 0 && notApplicable != null) {
            return new Result.NotApplicable(notApplicable, flags);
        }
        boolean scaled = applicable.compareTo(measure.full()) != 0;
        BigDecimal denominator = scaled ? applicable : BigDecimal.ONE;
        BigDecimal factor = scaled ? coefficient.multiply(measure.full()) : coefficient;
        RoundingPolicy rounding = measure.rounding();
        BigDecimal least = rounding.indicator(low.multiply(factor), denominator);
        BigDecimal most = rounding.indicator(high.multiply(factor), denominator);
        boolean settled = open == null && missing.isEmpty();
        if (trace.isRecording() && settled) {
            String formula = String.join(" + ", terms);
            if (scaled || coefficient.compareTo(BigDecimal.ONE) != 0) {
                formula = "(" + formula + ")";
            }
            if (scaled) {
                formula += " ÷ " + Decimals.plain(applicable) + " × " + Decimals.plain(measure.full());
            }
            if (coefficient.compareTo(BigDecimal.ONE) != 0) {
                formula += " × " + Decimals.plain(coefficient);
            }
            String value = Decimals.quotient(low.multiply(factor), denominator);
            trace.add(new Step.Arithmetic(formula, value));
            trace.add(new Step.Rounding(value, least.scale(), least));
        }
        if (settled) {
            if (least.compareTo(measure.full()) > 0) {
                flags.add(Flag.BONUS);
            }
            return new Result.Scored(least, flags);
        }
        return missing.isEmpty() ? new Result.Interval(least, most, open, flags) : new Result.InsufficientData(missing, least, most, flags);
    }
}
