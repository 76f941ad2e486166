package org.jixiao.scoring.methods;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Decimals;
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
 * 功效系数法: d = (x − unacceptable) ÷ (satisfactory − unacceptable) × 40 + 60, in per cent of the full points. Held between
 * zero and the full points.
 */
public final class EfficacyCoefficient extends FormulaMethod {

    private static final String NAME = "efficacy-coefficient";

    /** Made by the extension registry. */
    public EfficacyCoefficient() {
        super(Describe.method(NAME, Monotonicity.NONE, List.of(Describe.ACTUAL),
                Describe.own(NAME, "satisfactory", ParameterType.DECIMAL).required().build(),
                Describe.own(NAME, "unacceptable", ParameterType.DECIMAL).required().build(),
                Describe.own(NAME, "base", ParameterType.PERCENT).range("0", "100").byDefault("60").build()));
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        return parameters.decimal("satisfactory").compareTo(parameters.decimal("unacceptable")) != 0 ? List.of()
                : List.of(Describe.error("satisfactory", "error.sameStandards"));
    }

    @Override
    public Monotonicity monotonicity(Parameters parameters) {
        return parameters.decimal("satisfactory").compareTo(parameters.decimal("unacceptable")) > 0 ? Monotonicity.INCREASING
                : Monotonicity.DECREASING;
    }

    @Override
    public Bounds bounds(BigDecimal full, Parameters parameters) {
        return Bounds.upTo(full);
    }

    @Override
    public Formula formula(Parameters parameters) {
        BigDecimal high = parameters.decimal("satisfactory");
        BigDecimal low = parameters.decimal("unacceptable");
        BigDecimal base = parameters.share("base");
        BigDecimal rest = BigDecimal.ONE.subtract(base);
        String lowText = signed(low);
        String pattern = "{full} × (({actual} − " + lowText + ") ÷ (" + signed(high) + " − " + lowText + ") × " + Decimals.plain(rest)
                + " + " + Decimals.plain(base) + ")";
        Points points = new Points(Linear.full(base), Linear.full(rest), Linear.input(0).minus(Linear.constant(low)),
                Linear.constant(high.subtract(low)), org.jixiao.scoring.api.formula.StepMode.LINEAR, Linear.ZERO, Linear.FULL);
        return Formula.of(EfficacyCoefficient.class, FormulaInput.of(Describe.ACTUAL)).otherwise("efficacy.coefficient")
                .details(Decimals.plain(high), Decimals.plain(low), RatioFormula.percent(base)).gives(points, pattern).build();
    }

    static String signed(BigDecimal number) {
        return number.signum() < 0 ? "(" + Decimals.plain(number) + ")" : Decimals.plain(number);
    }
}
