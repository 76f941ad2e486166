package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.GE;
import static org.jixiao.scoring.api.Operator.GT;
import static org.jixiao.scoring.api.Operator.LT;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.scoring.api.Decimals;
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
import org.jixiao.scoring.api.formula.Points;

/** 满意度 by steps (财预〔2021〕101号): full points from the line on, each percentage point below it costs points, down to zero. */
public final class Satisfaction extends FormulaMethod {

    private static final InputDescriptor SHARE =
            new InputDescriptor(Measure.ACTUAL, InputDescriptor.Kind.NUMBER, true, Message.of(Describe.class, "input.satisfaction"));

    /** Made by the extension registry. */
    public Satisfaction() {
        super(Describe.method("satisfaction-steps", Monotonicity.INCREASING, List.of(SHARE),
                Describe.own("satisfaction-steps", "line", ParameterType.PERCENT).range("0", "100").byDefault("90").build(),
                Describe.own("satisfaction-steps", "deduct", ParameterType.DECIMAL).range("0", null).byDefault("0.2").build(),
                Steps.parameter("linear")));
    }

    @Override
    public Formula formula(Parameters parameters) {
        BigDecimal line = parameters.decimal("line");
        BigDecimal deduct = parameters.decimal("deduct");
        Linear actual = Linear.input(0);
        return Formula.of(Satisfaction.class, FormulaInput.of(SHARE))
                .when("satisfaction.outside", compare(actual, LT, BigDecimal.ZERO)).isRefused()
                .when("satisfaction.outside", compare(actual, GT, Describe.HUNDRED)).isRefused()
                .when("satisfaction.met", compare(actual, GE, line)).details(RatioFormula.percent(parameters.share("line"))).givesFull()
                .otherwise("satisfaction.below").details(RatioFormula.percent(parameters.share("line")), Decimals.plain(deduct))
                .gives(Points.stepped(Linear.FULL, Linear.constant(deduct.negate()), Linear.constant(line).minus(actual), Linear.ONE,
                        Steps.of(parameters)).atLeast(Linear.ZERO), Decimals.plain(line) + " − {actual}",
                        "{full} − " + Decimals.plain(deduct) + " × {steps}")
                .build();
    }
}
