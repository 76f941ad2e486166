package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.EQ;
import static org.jixiao.scoring.api.Operator.GE;
import static org.jixiao.scoring.api.Operator.LE;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Flag;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Condition;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Linear;

/**
 * 否决计分法: condition met → F, otherwise 0, and where the rule says so the veto reaches the category or the whole subject
 * (一票否决). The condition is an answer, a limit for the number of events, a value to reach, or a share of the target
 * ("不足70%的取消评先资格").
 */
public final class Veto extends FormulaMethod {

    private static final String NAME = "veto";
    private static final InputDescriptor TARGET =
            new InputDescriptor(Measure.TARGET, InputDescriptor.Kind.NUMBER, false, Message.of(Describe.class, "input.target"));

    /** Made by the extension registry. */
    public Veto() {
        super(Describe.method(NAME, Monotonicity.DECREASING, List.of(TARGET, Describe.ACTUAL),
                Describe.own(NAME, "condition", ParameterType.ENUM).choices("atMost", "atLeast", "shareOfTarget", "yes", "no")
                        .byDefault("atMost").build(),
                Describe.own(NAME, "limit", ParameterType.DECIMAL).byDefault("0").build(),
                Describe.own(NAME, "scope", ParameterType.ENUM).choices("item", "category", "whole").byDefault("item").build()));
    }

    @Override
    public Monotonicity monotonicity(Parameters parameters) {
        return switch (parameters.choice("condition")) {
            case "atMost" -> Monotonicity.DECREASING;
            case "atLeast", "shareOfTarget" -> Monotonicity.INCREASING;
            default -> Monotonicity.NONE;
        };
    }

    @Override
    public Formula formula(Parameters parameters) {
        String condition = parameters.choice("condition");
        BigDecimal limit = parameters.decimal("limit");
        Flag flag = switch (parameters.choice("scope")) {
            case "category" -> Flag.VETO_CATEGORY;
            case "whole" -> Flag.VETO_WHOLE;
            default -> Flag.VETO_ITEM;
        };
        if (condition.equals("shareOfTarget")) {
            Linear target = RatioFormula.TARGET;
            Formula.Builder formula = Formula.of(Veto.class, FormulaInput.of(Describe.TARGET), FormulaInput.of(Describe.ACTUAL));
            Condition met = compare(RatioFormula.ACTUAL, GE, target.times(limit.movePointLeft(2)));
            return finish(formula.when("veto.noTarget", compare(target, LE, BigDecimal.ZERO)).isRefused(), met, "veto.share",
                    Decimals.plain(limit) + "%", flag);
        }
        Linear actual = Linear.input(0);
        boolean number = condition.startsWith("at");
        Formula.Builder formula = Formula.of(Veto.class, FormulaInput.of(number ? Describe.ACTUAL : YesNo.ANSWER));
        Condition met = switch (condition) {
            case "atMost" -> compare(actual, LE, limit);
            case "atLeast" -> compare(actual, GE, limit);
            case "yes" -> compare(actual, EQ, BigDecimal.ONE);
            default -> compare(actual, EQ, BigDecimal.ZERO);
        };
        return finish(formula, met, "veto." + condition, Decimals.plain(limit), flag);
    }

    private static Formula finish(Formula.Builder formula, Condition met, String name, String limit, Flag flag) {
        return formula.when(name + ".met", met).details(limit).givesFull()
                .otherwise(name + ".hit").details(limit, flag.message()).givesNothing(flag).build();
    }
}
