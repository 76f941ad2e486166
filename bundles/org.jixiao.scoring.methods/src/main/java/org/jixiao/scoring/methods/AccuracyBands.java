package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.GE;
import static org.jixiao.scoring.api.Operator.LE;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Linear;

/**
 * 区间: bands of accuracy on both sides, as "预决算差异率在±30%以内得3分,±30%至±35%得2分,±35%至±40%得1分,其余不得分". The actual value is
 * the difference rate itself, or is compared with the target. The end of a band belongs to it.
 */
public final class AccuracyBands extends FormulaMethod {

    private static final String NAME = "accuracy-bands";
    private static final String BANDS = "bands";
    private static final String OUTSIDE = "outside";
    private static final InputDescriptor TARGET =
            new InputDescriptor(Measure.TARGET, InputDescriptor.Kind.NUMBER, false, Message.of(Describe.class, "input.target"));

    /** Made by the extension registry. */
    public AccuracyBands() {
        super(Describe.method(NAME, Monotonicity.NONE, List.of(TARGET, Describe.ACTUAL, Describe.CLAIMED),
                Describe.own(NAME, "quantity", ParameterType.ENUM).choices("rate", "deviation").byDefault("rate").build(),
                Award.kind(),
                Describe.own(NAME, BANDS, ParameterType.TABLE).required().range("1", null).columns(
                        Describe.own(NAME, "within", ParameterType.PERCENT).required().range("0", null).build(), Award.column()).build(),
                Describe.own(NAME, OUTSIDE, ParameterType.DECIMAL).range("0", null).byDefault("0").build()));
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>(Award.validate(parameters, BANDS));
        List<Parameters.Row> rows = parameters.table(BANDS);
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).decimal("within").compareTo(rows.get(i - 1).decimal("within")) <= 0) {
                errors.add(Describe.error(BANDS, i + 1, "within", "error.withinOrder", rows.get(i).decimal("within"),
                        rows.get(i - 1).decimal("within")));
            }
        }
        if (!Award.isOrdered(awards(parameters), order -> order <= 0)) {
            errors.add(Describe.error(BANDS, "error.accuracyOrder"));
        }
        if (Award.of(parameters, parameters.decimal(OUTSIDE)).isTooMuch()) {
            errors.add(Describe.error(OUTSIDE, "error.awardShare", parameters.decimal(OUTSIDE)));
        }
        return errors;
    }

    private static List<Award> awards(Parameters parameters) {
        List<Award> awards = new ArrayList<>(Award.all(parameters, BANDS));
        awards.add(Award.of(parameters, parameters.decimal(OUTSIDE)));
        return awards;
    }

    @Override
    public Bounds bounds(BigDecimal full, Parameters parameters) {
        // A score given by hand, where no deviation exists, may be anything.
        return parameters.choice("quantity").equals("deviation") ? Bounds.upTo(full) : Award.bounds(full, awards(parameters));
    }

    @Override
    public Formula formula(Parameters parameters) {
        boolean deviation = parameters.choice("quantity").equals("deviation");
        Formula.Builder formula = deviation
                ? Formula.of(AccuracyBands.class, FormulaInput.of(Describe.TARGET), FormulaInput.of(Describe.ACTUAL), FormulaInput.of(Describe.CLAIMED))
                : Formula.of(AccuracyBands.class, FormulaInput.of(Describe.ACTUAL));
        if (deviation) {
            RatioFormula.byHand(formula);
        }
        for (Parameters.Row row : parameters.table(BANDS)) {
            BigDecimal within = row.decimal("within");
            Linear distance = deviation ? RatioFormula.ACTUAL.minus(RatioFormula.TARGET).times(Describe.HUNDRED) : Linear.input(0);
            Linear limit = deviation ? RatioFormula.TARGET.times(within) : Linear.constant(within);
            Award award = Award.of(parameters, row);
            formula.when("accuracy.within", compare(distance, LE, limit), compare(distance, GE, limit.times(BigDecimal.ONE.negate())))
                    .details(Decimals.plain(within), award.words()).gives(award.points(), award.pattern());
        }
        Award rest = Award.of(parameters, parameters.decimal(OUTSIDE));
        return formula.otherwise("accuracy.outside").details(Decimals.plain(parameters.table(BANDS).getLast().decimal("within")), rest.words())
                .gives(rest.points(), rest.pattern()).build();
    }
}
