package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.GT;
import static org.jixiao.scoring.api.Operator.LE;
import static org.jixiao.scoring.api.Operator.LT;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Condition;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;

/**
 * 排名法: points by place. By a table of places (the county rule: first tier 600, second 500, third 400), by tiers that are shares
 * of all participants ("前30%得满分"), or in equal steps F × (N − r + 1) ÷ N. Shared places may be given as halves.
 */
public final class Ranking extends FormulaMethod {

    private static final String NAME = "ranking";
    private static final String TIERS = "tiers";
    private static final String EQUAL = "equal";
    private static final String SHARES = "shares";
    private static final InputDescriptor RANK =
            new InputDescriptor(Measure.ACTUAL, InputDescriptor.Kind.NUMBER, true, Message.of(Describe.class, "input.rank"));
    private static final InputDescriptor PARTICIPANTS = InputDescriptor.optional(Describe.class, "participants", InputDescriptor.Kind.NUMBER);

    /** Made by the extension registry. */
    public Ranking() {
        super(Describe.method(NAME, Monotonicity.DECREASING, List.of(RANK, PARTICIPANTS),
                Describe.own(NAME, "by", ParameterType.ENUM).choices("places", SHARES, EQUAL).byDefault("places").build(),
                Award.kind(),
                Describe.own(NAME, TIERS, ParameterType.TABLE).columns(
                        Describe.own(NAME, "to", ParameterType.DECIMAL).range("0", null).build(), Award.column()).build()));
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>(Award.validate(parameters, TIERS));
        List<Parameters.Row> rows = parameters.table(TIERS);
        boolean equal = parameters.choice("by").equals(EQUAL);
        if (equal != rows.isEmpty()) {
            errors.add(Describe.error(TIERS, equal ? "error.tiersUnused" : "error.tiersMissing"));
        }
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            if (last == rows.get(i).has("to")) {
                errors.add(Describe.error(TIERS, i + 1, "to", last ? "error.tierLast" : "error.tierTo"));
            } else if (i > 0 && !last && rows.get(i).decimal("to").compareTo(rows.get(i - 1).decimal("to")) <= 0) {
                errors.add(Describe.error(TIERS, i + 1, "to", "error.withinOrder", rows.get(i).decimal("to"), rows.get(i - 1).decimal("to")));
            }
        }
        if (!Award.isOrdered(Award.all(parameters, TIERS), order -> order <= 0)) {
            errors.add(Describe.error(TIERS, "error.rankOrder"));
        }
        return errors;
    }

    @Override
    public Bounds bounds(BigDecimal full, Parameters parameters) {
        return parameters.choice("by").equals(EQUAL) ? Bounds.upTo(full) : Award.bounds(full, Award.all(parameters, TIERS));
    }

    @Override
    public Formula formula(Parameters parameters) {
        String by = parameters.choice("by");
        boolean counted = !by.equals("places");
        Linear rank = Linear.input(0);
        Linear participants = Linear.input(1);
        Formula.Builder formula = counted
                ? Formula.of(Ranking.class, FormulaInput.of(RANK), FormulaInput.required(Describe.class, "participants", InputDescriptor.Kind.NUMBER))
                : Formula.of(Ranking.class, FormulaInput.of(RANK));
        formula.when("rank.tooSmall", compare(rank, LT, BigDecimal.ONE)).isRefused();
        if (counted) {
            formula.when("rank.tooLarge", compare(rank, GT, participants)).isRefused();
        }
        if (by.equals(EQUAL)) {
            return formula.otherwise("rank.equal").gives(Points.quotient(Linear.FULL, participants.minus(rank).plus(Linear.ONE), participants),
                    "{full} × ({participants} − {actual} + 1) ÷ {participants}").build();
        }
        List<Parameters.Row> rows = parameters.table(TIERS);
        for (int i = 0; i < rows.size() - 1; i++) {
            BigDecimal to = rows.get(i).decimal("to");
            boolean shares = by.equals(SHARES);
            Condition within = shares ? compare(rank.times(Describe.HUNDRED), LE, participants.times(to)) : compare(rank, LE, to);
            Award award = Award.of(parameters, rows.get(i));
            formula.when(shares ? "rank.share" : "rank.place", within).details(Decimals.plain(to), award.words())
                    .gives(award.points(), award.pattern());
        }
        Award rest = Award.of(parameters, rows.getLast());
        return formula.otherwise("rank.rest").details(rest.words()).gives(rest.points(), rest.pattern()).build();
    }
}
