package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.EQ;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Linear;

/** 是否评分法 (非此即彼, 直接赋分): full points for the expected answer, none for the other. */
public final class YesNo extends FormulaMethod {

    static final InputDescriptor ANSWER =
            new InputDescriptor(Measure.ACTUAL, InputDescriptor.Kind.YES_NO, true, Message.of(Describe.class, "input.answer"));

    /** Made by the extension registry. */
    public YesNo() {
        super(Describe.method("yes-no", Monotonicity.NONE, List.of(ANSWER),
                Describe.own("yes-no", "expected", ParameterType.ENUM).choices("yes", "no").byDefault("yes").build()));
    }

    @Override
    public Formula formula(Parameters parameters) {
        BigDecimal expected = parameters.choice("expected").equals("yes") ? BigDecimal.ONE : BigDecimal.ZERO;
        return Formula.of(YesNo.class, FormulaInput.of(ANSWER))
                .when("yesNo.met", compare(Linear.input(0), EQ, expected)).givesFull()
                .otherwise("yesNo.missed").givesNothing()
                .build();
    }
}
