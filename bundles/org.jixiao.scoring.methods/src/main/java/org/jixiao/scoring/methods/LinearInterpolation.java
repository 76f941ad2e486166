package org.jixiao.scoring.methods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaMethod;

/**
 * 线性插值: marks with their points, as "A、B、C、D得4、3、2、1分". Below the last mark nothing, from the first on its points, between
 * two marks in proportion to the distance. The marks may rise or fall.
 */
public final class LinearInterpolation extends FormulaMethod {

    private static final String NAME = "linear-interpolation";
    private static final String MARKS = "marks";

    /** Made by the extension registry. */
    public LinearInterpolation() {
        super(Describe.method(NAME, Monotonicity.NONE, List.of(Describe.ACTUAL), Award.kind(),
                Describe.own(NAME, MARKS, ParameterType.TABLE).required().range("2", null).columns(
                        Describe.own(NAME, "name", ParameterType.TEXT).required().build(),
                        Describe.own(NAME, "value", ParameterType.DECIMAL).required().build(), Award.column()).build()));
    }

    private static LevelScale scale(Parameters parameters) {
        return new LevelScale("marks", parameters.table(MARKS).stream().map(row -> new LevelScale.Level(row.text("name"),
                row.decimal("value"), Award.of(parameters, row))).toList());
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>(Award.validate(parameters, MARKS));
        errors.addAll(scale(parameters).validate(MARKS, Award.COLUMN));
        return errors;
    }

    @Override
    public Monotonicity monotonicity(Parameters parameters) {
        return scale(parameters).monotonicity();
    }

    @Override
    public Bounds bounds(BigDecimal full, Parameters parameters) {
        return new Bounds(BigDecimal.ZERO, Award.bounds(full, Award.all(parameters, MARKS)).high());
    }

    @Override
    public Formula formula(Parameters parameters) {
        return scale(parameters).formula(LinearInterpolation.class);
    }
}
