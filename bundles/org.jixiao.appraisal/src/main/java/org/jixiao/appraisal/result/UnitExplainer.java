package org.jixiao.appraisal.result;

import org.jixiao.appraisal.score.IndicatorPoints;
import org.jixiao.appraisal.score.ItemPoints;
import org.jixiao.appraisal.score.Points;
import org.jixiao.appraisal.score.UnitPoints;
import org.jixiao.model.appraisal.IndicatorCategory;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Explanation;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Step;
import org.jixiao.scoring.api.Trace;

/** Says how a unit's total came about, from its parts. It adds nothing up again: the figures are those of {@link UnitPoints}. */
public final class UnitExplainer {

    private UnitExplainer() {
    }

    /** The trace of a total: each part with what it is made of, the sum, place and class. */
    public static Explanation explain(UnitStanding standing) {
        UnitPoints unit = standing.points();
        Trace.Recording trace = Trace.recording();
        if (!unit.indicators().isEmpty()) {
            indicators(unit, trace);
        }
        for (ItemPoints item : unit.items()) {
            Trace part = trace.open();
            item.explanation().steps().forEach(part::add);
            trace.close(part, message("part.item", text(item.item().getName()), item.points().text()));
        }
        unit.tier().ifPresent(t -> trace.add(new Step.Part(t.text())));
        unit.adjustments().lines().forEach(l -> trace.add(new Step.Part(l.text())));
        trace.add(new Step.Part(message("part.filings", unit.filings().late(), unit.filings().missing())));
        if (!unit.filings().formula().isEmpty()) {
            trace.add(new Step.Arithmetic(unit.filings().formula(), Decimals.plain(unit.filings().deduction())));
        }
        unit.problems().forEach(p -> trace.add(new Step.Case(p)));
        sum(unit, trace);
        standing.reasons().forEach(r -> trace.add(new Step.Case(r)));
        standing.consequences().forEach(c -> trace.add(new Step.Case(c.text())));
        trace.add(new Step.Sentence(sentence(standing)));
        return trace.explanation();
    }

    private static void indicators(UnitPoints unit, Trace.Recording trace) {
        for (IndicatorCategory category : IndicatorCategory.VALUES) {
            Trace part = trace.open();
            Points sum = Points.ZERO;
            for (IndicatorPoints row : unit.indicators()) {
                if (row.indicator().getCategory() == category) {
                    part.add(new Step.Part(message(row.isNotApplicable() ? "part.rowNotApplicable" : "part.row", text(row.indicator().getName()),
                            row.points().text(), Decimals.plain(row.full()))));
                    sum = row.isNotApplicable() ? sum : sum.plus(row.points());
                }
            }
            trace.close(part, message("part.category." + category.getName(), sum.text()));
        }
        if (unit.indicatorSum().isSettled() && unit.indicatorPart().low().compareTo(unit.indicatorSum().low()) != 0) {
            trace.add(new Step.Arithmetic(Decimals.plain(unit.indicatorSum().low()) + " ÷ " + Decimals.plain(unit.indicatorFull()) + " × "
                    + Decimals.plain(unit.group().getIndicatorPoints()), Decimals.plain(unit.indicatorPart().low())));
        }
    }

    private static void sum(UnitPoints unit, Trace.Recording trace) {
        if (!unit.total().isSettled()) {
            return;
        }
        StringBuilder formula = new StringBuilder();
        append(formula, " + ", unit.indicators().isEmpty() ? null : unit.indicatorPart().low().toPlainString());
        unit.items().forEach(i -> append(formula, " + ", i.points().low().toPlainString()));
        unit.tier().ifPresent(t -> append(formula, " + ", t.points().low().toPlainString()));
        append(formula, " + ", unit.adjustments().bonus().signum() == 0 ? null : unit.adjustments().bonus().toPlainString());
        append(formula, " − ", unit.adjustments().deduction().signum() == 0 ? null : unit.adjustments().deduction().toPlainString());
        append(formula, " − ", unit.filings().deduction().signum() == 0 ? null : unit.filings().deduction().toPlainString());
        trace.add(new Step.Arithmetic(formula.length() == 0 ? "0" : formula.toString(), unit.total().low().toPlainString()));
    }

    private static void append(StringBuilder formula, String sign, String number) {
        if (number != null) {
            formula.append(formula.length() == 0 && !sign.contains("−") ? "" : sign.stripLeading().equals("− ") && formula.length() == 0 ? "0 − " : sign)
                    .append(number);
        }
    }

    /** The one sentence: total, place, class. */
    public static Message sentence(UnitStanding standing) {
        UnitPoints unit = standing.points();
        String name = text(unit.unit().getName());
        Object place = standing.rank().<Object>map(r -> message(standing.tied() ? "sentence.tied" : "sentence.place", r))
                .orElseGet(() -> message("sentence.places", standing.best(), standing.worst()));
        if (standing.classes().isEmpty()) {
            return message("sentence.total", name, unit.total().text(), place);
        }
        return message("sentence.class", name, unit.total().text(), place, String.join("/", standing.classes()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(UnitExplainer.class, key, arguments);
    }
}
