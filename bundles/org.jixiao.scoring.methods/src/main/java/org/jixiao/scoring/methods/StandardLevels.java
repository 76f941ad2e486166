package org.jixiao.scoring.methods;

import java.util.List;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaMethod;

/**
 * 五档标准值 of the enterprise performance evaluation, with any number of levels: the base points of the level reached, plus the
 * efficacy coefficient towards the next better level times the distance between their base points. From the best level on full
 * points of that level, below the worst none.
 */
public final class StandardLevels extends FormulaMethod {

    private static final String NAME = "standard-levels";
    private static final String LEVELS = "levels";

    /** Made by the extension registry. */
    public StandardLevels() {
        super(Describe.method(NAME, Monotonicity.NONE, List.of(Describe.ACTUAL),
                Describe.own(NAME, LEVELS, ParameterType.TABLE).required().range("2", null).columns(
                        Describe.own(NAME, "name", ParameterType.TEXT).required().build(),
                        Describe.own(NAME, "value", ParameterType.DECIMAL).required().build(),
                        Describe.own(NAME, "coefficient", ParameterType.DECIMAL).required().range("0", "1").build()).build()));
    }

    private static LevelScale scale(Parameters parameters) {
        return new LevelScale("levels", parameters.table(LEVELS).stream().map(row -> new LevelScale.Level(row.text("name"),
                row.decimal("value"), new Award(false, row.decimal("coefficient").movePointRight(2)))).toList());
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        return scale(parameters).validate(LEVELS, "coefficient");
    }

    @Override
    public Monotonicity monotonicity(Parameters parameters) {
        return scale(parameters).monotonicity();
    }

    @Override
    public Formula formula(Parameters parameters) {
        return scale(parameters).formula(StandardLevels.class);
    }
}
