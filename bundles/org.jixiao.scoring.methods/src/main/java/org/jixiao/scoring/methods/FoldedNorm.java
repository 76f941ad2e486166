package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.EQ;
import static org.jixiao.scoring.api.Operator.LE;
import static org.jixiao.scoring.api.Operator.LT;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;

/**
 * 折合: a quantity counts by its quality. The pay rule of road maintenance pays for each kilometre the norm less a deduction for each
 * class below the first (国省道 10000 − 2000·k, 县道 7000 − 1500·k, 乡道 3500 − 1000·k, 村道 2500 − 500·k 元 per km). Points are F ×
 * (quantity × norm of the class) ÷ (quantity due × full norm); with the full pay as F the points are the pay itself.
 */
public final class FoldedNorm extends FormulaMethod {

    private static final String NAME = "folded-norm";
    private static final String CLASSES = "classes";
    private static final Linear CLASS = Linear.input(2);

    /** Made by the extension registry. */
    public FoldedNorm() {
        super(Describe.method(NAME, Monotonicity.INCREASING, List.of(Describe.TARGET, Describe.ACTUAL,
                        InputDescriptor.required(Describe.class, "class", InputDescriptor.Kind.BAND)),
                Describe.own(NAME, "norm", ParameterType.DECIMAL).required().range("0.01", null).build(),
                Describe.own(NAME, "deduct", ParameterType.DECIMAL).required().range("0", null).build(),
                Describe.own(NAME, CLASSES, ParameterType.TABLE).required().range("1", null).columns(
                        Describe.own(NAME, "name", ParameterType.TEXT).required().build(),
                        Describe.own(NAME, "words", ParameterType.TEXT).build()).build()));
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>(BandNames.validate(parameters, CLASSES));
        int below = parameters.table(CLASSES).size() - 1;
        BigDecimal worst = parameters.decimal("norm").subtract(parameters.decimal("deduct").multiply(BigDecimal.valueOf(below)));
        if (worst.signum() < 0) {
            errors.add(Describe.error("deduct", "error.normNegative", parameters.table(CLASSES).getLast().text("name"), worst));
        }
        return errors;
    }

    @Override
    public Formula formula(Parameters parameters) {
        BigDecimal norm = parameters.decimal("norm");
        BigDecimal deduct = parameters.decimal("deduct");
        List<Parameters.Row> classes = parameters.table(CLASSES);
        FormulaInput input = BandNames.input(InputDescriptor.required(Describe.class, "class", InputDescriptor.Kind.BAND), classes);
        Formula.Builder formula = Formula.of(FoldedNorm.class, FormulaInput.of(Describe.TARGET), FormulaInput.of(Describe.ACTUAL), input);
        formula.when("folded.noTarget", compare(RatioFormula.TARGET, LE, BigDecimal.ZERO)).isRefused();
        formula.when("folded.negative", compare(RatioFormula.ACTUAL, LT, BigDecimal.ZERO)).isRefused();
        for (int k = 0; k < classes.size(); k++) {
            BigDecimal own = norm.subtract(deduct.multiply(BigDecimal.valueOf(k)));
            boolean last = k == classes.size() - 1;
            Formula.Builder.Case piece = last ? formula.otherwise("folded.class")
                    : formula.when("folded.class", compare(CLASS, EQ, BigDecimal.valueOf(k)));
            piece.details(classes.get(k).text("name"), Decimals.plain(own), Decimals.plain(norm)).gives(
                    Points.quotient(Linear.FULL, RatioFormula.ACTUAL.times(own), RatioFormula.TARGET.times(norm)).atMost(Linear.FULL),
                    "{full} × ({actual} × (" + Decimals.plain(norm) + " − " + Decimals.plain(deduct) + " × " + k + ")) ÷ ({target} × "
                            + Decimals.plain(norm) + ")");
        }
        return formula.build();
    }
}
