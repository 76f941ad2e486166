package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.EQ;
import static org.jixiao.scoring.api.Operator.LT;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;

/**
 * 民主测评: F × Σ votes × value ÷ (Σ votes × value of the best option). A tick table 好、中、差 counts 3, 2, 1; a ballot
 * 好、较好、一般、差 weighs 1.0, 0.8, 0.6, 0.3. With too few ballots the points stay open.
 */
public final class Ballot extends FormulaMethod {

    private static final String NAME = "ballot";
    private static final String OPTIONS = "options";

    /** Made by the extension registry. */
    public Ballot() {
        super(Describe.method(NAME, Monotonicity.NONE, List.of(),
                Describe.own(NAME, OPTIONS, ParameterType.TABLE).required().range("2", null).columns(
                        Describe.shared("id", ParameterType.TEXT).required().build(),
                        Describe.shared("label", ParameterType.TEXT).required().build(),
                        Describe.own(NAME, "points", ParameterType.DECIMAL).required().range("0", null).build()).build(),
                Describe.own(NAME, "least", ParameterType.INTEGER).range("1", null).byDefault("1").build()));
    }

    private static BigDecimal best(Parameters parameters) {
        return parameters.table(OPTIONS).stream().map(row -> row.decimal("points")).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>(Events.validate(parameters, OPTIONS));
        if (best(parameters).signum() == 0) {
            errors.add(Describe.error(OPTIONS, "error.ballotWorthless"));
        }
        return errors;
    }

    @Override
    public Formula formula(Parameters parameters) {
        List<Parameters.Row> options = parameters.table(OPTIONS);
        BigDecimal best = best(parameters);
        Formula.Builder formula = Formula.of(Ballot.class, Events.inputs(options));
        Events.refuseNegative(formula, options);
        Linear votes = Linear.ZERO;
        for (int i = 0; i < options.size(); i++) {
            votes = votes.plus(Linear.input(i));
        }
        formula.when("ballot.none", compare(votes, EQ, BigDecimal.ZERO)).isRefused();
        int least = parameters.integer("least");
        formula.when("ballot.tooFew", compare(votes, LT, BigDecimal.valueOf(least))).details(String.valueOf(least))
                .leavesOpen(Points.of(Linear.ZERO), Points.of(Linear.FULL));
        String sum = IntStream.range(0, options.size()).mapToObj(i -> "{#" + i + "}").collect(Collectors.joining(" + "));
        return formula.otherwise("ballot.counted").details(Events.names(options))
                .gives(Points.quotient(Linear.FULL, Events.sum(options), votes.times(best)),
                        "{full} × (" + Events.pattern(options, " + ") + ") ÷ ((" + sum + ") × " + Decimals.plain(best) + ")").build();
    }
}
