package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.EQ;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.scoring.api.Bounds;
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

/**
 * 勾选等级: each grade that can be ticked awards a fixed share or fixed points, as the five steps 优良中低差 of the Sichuan forms. Unlike
 * the qualitative bands nothing is left to choose inside a grade.
 */
public final class GradeTick extends FormulaMethod {

    private static final String NAME = "grade-tick";
    private static final String GRADES = "grades";
    private static final InputDescriptor GRADE =
            new InputDescriptor(Measure.ACTUAL, InputDescriptor.Kind.BAND, true, Message.of(Describe.class, "input.band"));

    /** Made by the extension registry. */
    public GradeTick() {
        super(Describe.method(NAME, Monotonicity.NONE, List.of(GRADE), Award.kind(),
                Describe.own(NAME, GRADES, ParameterType.TABLE).required().range("2", null).columns(
                        Describe.own(NAME, "name", ParameterType.TEXT).required().build(), Award.column(),
                        Describe.own(NAME, "words", ParameterType.TEXT).build()).build()));
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>(Award.validate(parameters, GRADES));
        errors.addAll(BandNames.validate(parameters, GRADES));
        if (!Award.isOrdered(Award.all(parameters, GRADES), order -> order <= 0)) {
            errors.add(Describe.error(GRADES, "error.gradeOrder"));
        }
        return errors;
    }

    @Override
    public Bounds bounds(BigDecimal full, Parameters parameters) {
        return Award.bounds(full, Award.all(parameters, GRADES));
    }

    @Override
    public Formula formula(Parameters parameters) {
        List<Parameters.Row> rows = parameters.table(GRADES);
        Formula.Builder formula = Formula.of(GradeTick.class, BandNames.input(GRADE, rows));
        for (int i = 0; i < rows.size(); i++) {
            Award award = Award.of(parameters, rows.get(i));
            Formula.Builder.Case piece = i == rows.size() - 1 ? formula.otherwise("grade.ticked")
                    : formula.when("grade.ticked", compare(org.jixiao.scoring.api.formula.Linear.input(0), EQ, BigDecimal.valueOf(i)));
            piece.details(rows.get(i).text("name"), award.words()).gives(award.points(), award.pattern());
        }
        return formula.build();
    }
}
