package org.jixiao.example.pack;

import static org.jixiao.scoring.api.Operator.GT;
import static org.jixiao.scoring.api.Operator.LT;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.MethodDescriptor;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterDescriptor;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;

/**
 * The example of a scoring method: so many stars out of so many give that share of the points. README.md in this bundle walks
 * through it line by line.
 */
public final class Stars extends FormulaMethod {

    // What the method reads. The name is that of the input in the measure; the label is for people.
    private static final InputDescriptor STARS =
            new InputDescriptor(Measure.ACTUAL, InputDescriptor.Kind.NUMBER, true, Message.of(Stars.class, "input.stars"));

    /** Made by the extension registry; a public constructor without arguments is all it needs. */
    public Stars() {
        super(new MethodDescriptor(
                "org.jixiao.example.pack.stars", // the id that rules name; it never changes
                "1.0", // changes when the same input would score otherwise
                MethodDescriptor.API_VERSION,
                List.of(), // earlier ids of this method
                Message.of(Stars.class, "method.label"),
                Message.of(Stars.class, "method.help"),
                Monotonicity.INCREASING, // more stars never give fewer points
                List.of(STARS),
                // One parameter: the most stars there are. The generic form shows it, packs are checked against its range.
                List.of(ParameterDescriptor.named(Stars.class, "most", ParameterType.INTEGER).range("1", "100").byDefault("5").build())));
    }

    /** The rule with its parameters filled in: cases, of which the first that holds counts. */
    @Override
    public Formula formula(Parameters parameters) {
        Linear stars = Linear.input(0);
        BigDecimal most = parameters.decimal("most");
        return Formula.of(Stars.class, FormulaInput.of(STARS))
                // A number of stars that cannot be is refused with a reason; it is never cut to size in silence.
                .when("outside", compare(stars, LT, BigDecimal.ZERO)).details(most).isRefused()
                .when("outside", compare(stars, GT, most)).details(most).isRefused()
                // Points as an exact fraction, rounded once; the pattern is what the trace prints.
                .otherwise("stars").details(most)
                .gives(Points.quotient(Linear.FULL, stars, Linear.constant(most)), "{full} × {actual} ÷ " + most.toPlainString())
                .build();
    }
}
