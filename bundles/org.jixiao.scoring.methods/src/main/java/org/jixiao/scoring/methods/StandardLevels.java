package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.GE;
import static org.jixiao.scoring.api.Operator.LE;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.Operator;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;
import org.jixiao.scoring.api.formula.StepMode;

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

    private static boolean larger(List<Parameters.Row> rows) {
        return rows.getFirst().decimal("value").compareTo(rows.getLast().decimal("value")) > 0;
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>();
        List<Parameters.Row> rows = parameters.table(LEVELS);
        boolean larger = larger(rows);
        for (int i = 1; i < rows.size(); i++) {
            int order = rows.get(i - 1).decimal("value").compareTo(rows.get(i).decimal("value"));
            if (order == 0 || order > 0 != larger) {
                errors.add(Describe.error(LEVELS, i + 1, "value", "error.levelOrder"));
            }
            if (rows.get(i).decimal("coefficient").compareTo(rows.get(i - 1).decimal("coefficient")) > 0) {
                errors.add(Describe.error(LEVELS, i + 1, "coefficient", "error.levelCoefficient"));
            }
        }
        return errors;
    }

    @Override
    public Monotonicity monotonicity(Parameters parameters) {
        return larger(parameters.table(LEVELS)) ? Monotonicity.INCREASING : Monotonicity.DECREASING;
    }

    @Override
    public Formula formula(Parameters parameters) {
        List<Parameters.Row> rows = parameters.table(LEVELS);
        Operator reached = larger(rows) ? GE : LE;
        Linear actual = Linear.input(0);
        Formula.Builder formula = Formula.of(StandardLevels.class, FormulaInput.of(Describe.ACTUAL));
        Parameters.Row best = rows.getFirst();
        formula.when("levels.best", compare(actual, reached, best.decimal("value"))).details(best.text("name"), Decimals.plain(best.decimal("value")))
                .gives(Points.of(Linear.full(best.decimal("coefficient"))), "{full} × " + Decimals.plain(best.decimal("coefficient")));
        for (int i = 1; i < rows.size(); i++) {
            Parameters.Row here = rows.get(i);
            Parameters.Row above = rows.get(i - 1);
            BigDecimal value = here.decimal("value");
            BigDecimal base = here.decimal("coefficient");
            BigDecimal distance = above.decimal("coefficient").subtract(base);
            String from = EfficacyCoefficient.signed(value);
            String pattern = "{full} × " + Decimals.plain(base) + " + ({actual} − " + from + ") ÷ ("
                    + EfficacyCoefficient.signed(above.decimal("value")) + " − " + from + ") × {full} × ("
                    + Decimals.plain(above.decimal("coefficient")) + " − " + Decimals.plain(base) + ")";
            formula.when("levels.between", compare(actual, reached, value)).details(here.text("name"), above.text("name"))
                    .gives(Points.stepped(Linear.full(base), Linear.full(distance), actual.minus(Linear.constant(value)),
                            Linear.constant(above.decimal("value").subtract(value)), StepMode.LINEAR), pattern);
        }
        return formula.otherwise("levels.below").details(rows.getLast().text("name")).givesNothing().build();
    }
}
