package org.jixiao.stages.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.base.Amount;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.dossier.FundRow;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.model.rules.RuleClass;
import org.jixiao.packs.rules.BoundRule;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.packs.rules.NamedInputs;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Operator;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.RoundingPolicy;
import org.jixiao.scoring.api.Source;
import org.jixiao.scoring.api.ValueState;
import org.jixiao.stages.base.Words;

/** Makes the measure that a rule is applied to from a row, every input with its state and where it came from. */
final class Measures {

    private static final String PERCENT = "%";

    private final RoundingPolicy rounding;

    Measures(RoundingPolicy rounding) {
        this.rounding = rounding;
    }

    /** The measure of an indicator under a rule. */
    Measure indicator(IndicatorScore row, BigDecimal full, RuleUse use) {
        Measure.Builder measure = Measure.full(full).label(row.getName()).rounding(rounding);
        org.jixiao.model.base.Quantity target = Targets.target(row);
        Targets.Actual actual = Targets.actual(row);
        Source targetSource = Targets.source(row, Targets.targetFeature(row));
        measure.target(target == null ? Quantity.MISSING.from(targetSource)
                : ModelValues.quantity(target, row.getUnit(), ValueState.REPORTED, targetSource));
        Quantity value = ModelValues.quantity(actual.quantity(), row.getUnit(), actual.state(), actual.source());
        measure.actual(answered(row, use, target, actual, value));
        dispute(row, actual, measure);
        inputs(row, measure);
        claimed(row, use, measure);
        return measure.build();
    }

    /** What the method reads as actual value: the answer where it asks for one, the band where it asks for one. */
    private static Quantity answered(IndicatorScore row, RuleUse use, org.jixiao.model.base.Quantity target, Targets.Actual actual,
            Quantity value) {
        if (value.state() == ValueState.NOT_APPLICABLE) {
            return value;
        }
        Optional<InputDescriptor> reads = input(use, Measure.ACTUAL);
        if (reads.isEmpty()) {
            return value;
        }
        return switch (reads.get().kind()) {
            case NUMBER -> value;
            case YES_NO -> yesNo(use, target, actual, value);
            case BAND -> band(row, use, target, actual, value);
        };
    }

    private static Quantity yesNo(RuleUse use, org.jixiao.model.base.Quantity target, Targets.Actual actual, Quantity value) {
        org.jixiao.model.base.Quantity given = actual.quantity();
        if (given == null) {
            return value;
        }
        if (use.ruleClass() == RuleClass.DATE) {
            boolean comparable = target != null && target.getDate() != null && given.getDate() != null;
            // Two days are compared; words about time are left to whoever assesses the row.
            return comparable ? answer(!given.getDate().isAfter(target.getDate()), value) : sameWords(target, given, value);
        }
        return given.getTruth() == null ? sameWords(target, given, value) : answer(given.getTruth(), value);
    }

    private static Quantity answer(boolean yes, Quantity value) {
        return new Quantity(null, "", null, yes ? "是" : "否", value.state(), value.source());
    }

    private static Quantity sameWords(org.jixiao.model.base.Quantity target, org.jixiao.model.base.Quantity given, Quantity value) {
        boolean same = target != null && !Words.plain(given.getText()).isEmpty()
                && Words.plain(target.getText()).equals(Words.plain(given.getText()));
        return same ? answer(true, value) : value;
    }

    /**
     * The band: the chosen one; else the actual value where it names a band; else the best one where the actual value repeats the
     * target's words, because the form thereby says that the target was met.
     */
    private static Quantity band(IndicatorScore row, RuleUse use, org.jixiao.model.base.Quantity target, Targets.Actual actual,
            Quantity value) {
        if (row.getBand() != null && !row.getBand().isBlank()) {
            return new Quantity(null, "", null, row.getBand(), ValueState.REPORTED, Targets.source(row, "band"));
        }
        if (actual.quantity() == null || actual.state().isOpen()) {
            return value;
        }
        Quantity words = new Quantity(null, "", null, text(actual.quantity()), value.state(), value.source());
        Optional<String> best = bestBand(use);
        boolean met = target != null && best.isPresent() && met(target, actual.quantity());
        return met ? new Quantity(null, "", null, best.get(), value.state(), value.source()) : words;
    }

    private static boolean met(org.jixiao.model.base.Quantity target, org.jixiao.model.base.Quantity actual) {
        if (Words.plain(text(target)).equals(Words.plain(text(actual)))) {
            return true;
        }
        boolean numbers = target.getNumber() != null && actual.getNumber() != null && comparable(target, actual);
        return numbers && ModelValues.operator(target.getOperator()).holds(actual.getNumber(), target.getNumber());
    }

    private static boolean comparable(org.jixiao.model.base.Quantity a, org.jixiao.model.base.Quantity b) {
        return a.getKind() == b.getKind() && Words.plain(a.getUnit()).equals(Words.plain(b.getUnit()));
    }

    private static String text(org.jixiao.model.base.Quantity quantity) {
        if (quantity.getText() != null && !quantity.getText().isBlank()) {
            return quantity.getText().strip();
        }
        return quantity.getNumber() == null ? "" : quantity.getNumber().toPlainString();
    }

    /** Name of the band for a target that was met, as the rule's first table of bands gives it. */
    static Optional<String> bestBand(RuleUse use) {
        if (!(use.bound() instanceof BoundRule.Ready ready)) {
            return Optional.empty();
        }
        Parameters parameters = ready.parameters();
        return ready.method().descriptor().parameters().stream().filter(p -> p.type() == ParameterType.TABLE)
                .map(p -> parameters.table(p.name())).filter(rows -> !rows.isEmpty() && rows.getFirst().has("name"))
                .map(rows -> rows.getFirst().text("name")).findFirst();
    }

    /** Whether the method asks for a band that a person chooses. */
    static boolean asksForBand(RuleUse use) {
        return input(use, Measure.ACTUAL).map(InputDescriptor::kind).filter(k -> k == InputDescriptor.Kind.BAND).isPresent();
    }

    private static Optional<InputDescriptor> input(RuleUse use, String name) {
        if (!(use.bound() instanceof BoundRule.Ready ready)) {
            return Optional.empty();
        }
        return ready.method().descriptor().inputs().stream().filter(i -> i.name().equals(name)).findFirst();
    }

    /** Of a disputed value both sides are known when it was reported and verified: the points then lie between. */
    private static void dispute(IndicatorScore row, Targets.Actual actual, Measure.Builder measure) {
        boolean both = Words.isGiven(row.getReported()) && Words.isGiven(row.getVerified());
        if (actual.state() == ValueState.DISPUTED && both) {
            measure.actual(ModelValues.quantity(row.getReported(), row.getUnit(), ValueState.DISPUTED, Targets.source(row, "reported")));
            measure.input(org.jixiao.scoring.api.formula.FormulaMethod.alternative(Measure.ACTUAL),
                    ModelValues.quantity(row.getVerified(), row.getUnit(), ValueState.VERIFIED, Targets.source(row, "verified")));
        }
    }

    private static void inputs(IndicatorScore row, Measure.Builder measure) {
        NamedInputs.put(ModelValues.texts(row.getInputs()), Targets.source(row, "inputs"), measure);
    }

    /**
     * A score given by hand goes to the method where the rule leaves room for it. Where a person has to choose inside a band the
     * printed score is that choice; everywhere else a printed score is only compared.
     */
    private static void claimed(IndicatorScore row, RuleUse use, Measure.Builder measure) {
        if (row.getAssessedScore() != null) {
            measure.input(Measure.CLAIMED, points(row.getAssessedScore(), Targets.source(row, "assessedScore")));
        } else if (row.getReviewedScore() != null && asksForBand(use)) {
            measure.input(Measure.CLAIMED, points(row.getReviewedScore(), Targets.source(row, "reviewedScore")));
        } else if (row.getClaimedScore() != null && asksForBand(use)) {
            measure.input(Measure.CLAIMED, points(row.getClaimedScore(), Targets.source(row, "claimedScore")));
        }
    }

    private static Quantity points(BigDecimal number, Source source) {
        return Quantity.of(number, "").from(source);
    }

    /** The measure of budget execution: the adjusted full-year budget is the target, what was spent the actual value. */
    Measure execution(FundRow total, BigDecimal full, AmountUnit common) {
        Measure.Builder measure = Measure.full(full).label(total.getLabel()).rounding(rounding);
        measure.target(amount(total, total.getAdjusted(), "adjusted", common));
        measure.actual(amount(total, total.getExecuted(), "executed", common));
        return measure.build();
    }

    private static Quantity amount(FundRow row, Amount amount, String feature, AmountUnit common) {
        Source source = ModelValues.source(row.getProvenance(), feature);
        if (amount == null || amount.getValue() == null) {
            return Quantity.MISSING.from(source);
        }
        AmountUnit unit = amount.getUnit() == null ? common : amount.getUnit();
        return new Quantity(amount.getValue(), unit(unit), null, amount.getText(), ValueState.REPORTED, source);
    }

    private static String unit(AmountUnit unit) {
        return switch (unit) {
            case YUAN -> "元";
            case WAN_YUAN -> "万元";
            case YI_YUAN -> "亿元";
        };
    }

    /**
     * Whether a percentage may have been written as a fraction: one of target and actual is written "0.98" without a per cent
     * sign while the other is clearly meant in per cent. The two readings give other points, so a person must say.
     */
    static Optional<Measure> asFraction(IndicatorScore row, Measure measure) {
        Quantity target = measure.target();
        Quantity actual = measure.actual();
        if (!target.isNumber() || !actual.isNumber() || !PERCENT.equals(target.unit()) || !PERCENT.equals(actual.unit())) {
            return Optional.empty();
        }
        Targets.Actual value = Targets.actual(row);
        if (isBareFraction(value.quantity()) && target.number().compareTo(BigDecimal.TWO) >= 0) {
            return Optional.of(measure.change().actual(timesHundred(actual)).build());
        }
        if (isBareFraction(Targets.target(row)) && actual.number().compareTo(BigDecimal.TWO) >= 0) {
            return Optional.of(measure.change().target(timesHundred(target)).build());
        }
        return Optional.empty();
    }

    /**
     * Whether the actual value is exactly the number that the target says has to be exceeded, or fallen below: {@code >95} and 95.
     * "超过" and "不满" do not include the number itself (Civil Code of the PRC, article 1259), so the target is not met; yet every
     * ratio of the two is 1.
     */
    static boolean meetsOnlyTheBound(Measure measure) {
        Quantity target = measure.target();
        Quantity actual = measure.actual();
        boolean strict = target.operator() == Operator.GT || target.operator() == Operator.LT;
        return strict && target.isNumber() && actual.isNumber() && target.number().compareTo(actual.number()) == 0
                && Words.plain(target.unit()).equals(Words.plain(actual.unit()));
    }

    private static boolean isBareFraction(org.jixiao.model.base.Quantity quantity) {
        return quantity != null && quantity.getKind() == QuantityKind.NUMBER && quantity.getNumber() != null
                && quantity.getNumber().signum() > 0 && quantity.getNumber().compareTo(BigDecimal.ONE) <= 0
                && (quantity.getUnit() == null || quantity.getUnit().isBlank())
                && (quantity.getText() == null || !quantity.getText().contains(PERCENT) && !quantity.getText().contains("%"));
    }

    private static Quantity timesHundred(Quantity quantity) {
        return new Quantity(quantity.number().movePointRight(2), quantity.unit(), quantity.operator(), quantity.text(), quantity.state(),
                quantity.source());
    }

    /** The row of the whole money among the rows of a fund block. */
    static Optional<FundRow> total(List<FundRow> rows) {
        return rows.stream().filter(r -> r.getSource() == org.jixiao.model.dossier.FundSource.TOTAL).findFirst();
    }
}
