package org.jixiao.scoring.methods;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.InputDescriptor;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.ValueState;
import org.jixiao.scoring.api.formula.Calculation;
import org.jixiao.scoring.api.formula.ComputedMethod;
import org.jixiao.scoring.api.formula.FormulaInput;

/**
 * 评价要点: a list of points of judgement, each answered yes or no, as for 立项依据充分性 or 管理制度健全性 in the common indicator framework.
 * Each point counts its own points ("缺一项扣1分"), or all count alike, or only the whole list counts. A point that does not apply
 * leaves the list, whose full points then stand for the rest; an answer nobody gave keeps the score open.
 */
public final class Checklist extends ComputedMethod {

    private static final String NAME = "checklist";
    private static final String ITEMS = "items";

    /** Made by the extension registry. */
    public Checklist() {
        super(Describe.method(NAME, Monotonicity.NONE, List.of(),
                Describe.own(NAME, "by", ParameterType.ENUM).choices("points", "share", "all").byDefault("points").build(),
                Describe.own(NAME, ITEMS, ParameterType.TABLE).required().range("1", null).columns(
                        Describe.shared("id", ParameterType.TEXT).required().build(),
                        Describe.shared("label", ParameterType.TEXT).required().build(),
                        Describe.own(NAME, "points", ParameterType.DECIMAL).range("0", null).build()).build()));
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>(Events.validate(parameters, ITEMS));
        boolean counted = parameters.choice("by").equals("points");
        List<Parameters.Row> rows = parameters.table(ITEMS);
        for (int i = 0; i < rows.size(); i++) {
            if (counted && (!rows.get(i).has("points") || rows.get(i).decimal("points").signum() == 0)) {
                errors.add(Describe.error(ITEMS, i + 1, "points", "error.itemPoints"));
            }
        }
        return errors;
    }

    @Override
    public List<FormulaInput> inputs(Parameters parameters) {
        // Optional, because a point that does not apply leaves the list instead of taking the whole rule with it.
        return parameters.table(ITEMS).stream().map(row -> new FormulaInput(row.text("id"), InputDescriptor.Kind.YES_NO, false, true, List.of(),
                Message.literal(row.text("label")))).toList();
    }

    /** The weights of the answers, in the terms of the list. */
    private static final class Tally {
        private final List<BigDecimal> yes = new ArrayList<>();
        private final List<BigDecimal> applicable = new ArrayList<>();
        private final List<Message> missing = new ArrayList<>();
        private final List<String> no = new ArrayList<>();
        private BigDecimal open = BigDecimal.ZERO;

        private static BigDecimal sum(List<BigDecimal> weights) {
            return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    @Override
    protected Result compute(Calculation calculation) {
        Parameters parameters = calculation.parameters();
        boolean counted = parameters.choice("by").equals("points");
        List<Parameters.Row> rows = parameters.table(ITEMS);
        Tally tally = new Tally();
        for (int i = 0; i < rows.size(); i++) {
            BigDecimal weight = counted ? rows.get(i).decimal("points") : BigDecimal.ONE;
            if (calculation.measure().count(rows.get(i).text("id")).state() == ValueState.NOT_APPLICABLE) {
                continue;
            }
            tally.applicable.add(weight);
            BigDecimal answer = calculation.value(i);
            if (answer == null) {
                tally.missing.add(Message.literal(rows.get(i).text("label")));
                tally.open = tally.open.add(weight);
            } else if (answer.signum() > 0) {
                tally.yes.add(weight);
            } else {
                tally.no.add(rows.get(i).text("label"));
            }
        }
        if (tally.applicable.isEmpty()) {
            return calculation.notApplicable(words("checklist.nothing"));
        }
        return parameters.choice("by").equals("all") ? all(calculation, tally) : counted(calculation, tally);
    }

    private static Result counted(Calculation calculation, Tally tally) {
        BigDecimal full = calculation.measure().full();
        BigDecimal yes = Tally.sum(tally.yes);
        BigDecimal applicable = Tally.sum(tally.applicable);
        if (!tally.missing.isEmpty()) {
            int digits = 20;
            return calculation.missing(tally.missing, full.multiply(yes).divide(applicable, digits, RoundingMode.HALF_UP),
                    full.multiply(yes.add(tally.open)).divide(applicable, digits, RoundingMode.HALF_UP));
        }
        note(calculation, tally);
        return calculation.points(Decimals.plain(full) + " × (" + print(tally.yes) + ") ÷ (" + print(tally.applicable) + ")",
                full.multiply(yes), applicable);
    }

    private static Result all(Calculation calculation, Tally tally) {
        BigDecimal full = calculation.measure().full();
        if (!tally.no.isEmpty()) {
            note(calculation, tally);
            return calculation.points("0", BigDecimal.ZERO, BigDecimal.ONE);
        }
        if (!tally.missing.isEmpty()) {
            return calculation.missing(tally.missing, BigDecimal.ZERO, full);
        }
        note(calculation, tally);
        return calculation.points(Decimals.plain(full), full, BigDecimal.ONE);
    }

    private static void note(Calculation calculation, Tally tally) {
        calculation.holds(tally.no.isEmpty() ? words("checklist.complete") : words("checklist.without", tally.no));
    }

    private static String print(List<BigDecimal> weights) {
        return weights.isEmpty() ? "0" : weights.stream().map(Decimals::plain).collect(Collectors.joining(" + "));
    }

    private static Message words(String key, Object... arguments) {
        return Message.of(Describe.class, key, arguments);
    }
}
