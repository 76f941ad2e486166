package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.GE;
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

/**
 * 贡献率: F × (own amount ÷ amount of all) ÷ the share that is due, capped at F. Where a rule scores a fifth of the weight by
 * contribution and the rest by completion, the composite method puts both together.
 */
public final class ContributionRate extends FormulaMethod {

    private static final String NAME = "contribution-rate";
    private static final InputDescriptor ALL =
            new InputDescriptor(Measure.TARGET, InputDescriptor.Kind.NUMBER, true, Message.of(Describe.class, "input.amountOfAll"));
    private static final InputDescriptor OWN =
            new InputDescriptor(Measure.ACTUAL, InputDescriptor.Kind.NUMBER, true, Message.of(Describe.class, "input.ownAmount"));

    /** Made by the extension registry. */
    public ContributionRate() {
        super(Describe.method(NAME, Monotonicity.INCREASING, List.of(ALL, OWN, Describe.CLAIMED),
                Describe.own(NAME, "due", ParameterType.PERCENT).required().range("0.01", "100").build()));
    }

    @Override
    public Formula formula(Parameters parameters) {
        BigDecimal due = parameters.share("due");
        Linear wanted = RatioFormula.TARGET.times(due);
        Formula.Builder formula = Formula.of(ContributionRate.class, FormulaInput.of(ALL), FormulaInput.of(OWN), FormulaInput.of(Describe.CLAIMED));
        RatioFormula.byHand(formula);
        String percent = RatioFormula.percent(due);
        return formula.when("contribution.negative", compare(RatioFormula.ACTUAL, LT, BigDecimal.ZERO)).givesNothing()
                .when("contribution.met", compare(RatioFormula.ACTUAL, GE, wanted)).details(percent).givesFull()
                .otherwise("contribution.below").details(percent).gives(Points.quotient(Linear.FULL, RatioFormula.ACTUAL, wanted),
                        "{full} × {actual} ÷ ({target} × " + Decimals.plain(due) + ")").build();
    }
}
