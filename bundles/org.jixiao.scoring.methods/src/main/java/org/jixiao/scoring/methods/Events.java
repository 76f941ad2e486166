package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.LT;
import static org.jixiao.scoring.api.formula.Condition.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.ParameterDescriptor;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaInput;
import org.jixiao.scoring.api.formula.Linear;

/** A table of kinds of events, each with id, name and points; the measure counts them by id. */
final class Events {

    private Events() {
    }

    static ParameterDescriptor parameter(String method, String name) {
        return Describe.own(method, name, ParameterType.TABLE).columns(
                Describe.shared("id", ParameterType.TEXT).required().build(),
                Describe.shared("label", ParameterType.TEXT).required().build(),
                Describe.own(method, "points", ParameterType.DECIMAL).required().range("0", null).build()).build();
    }

    static List<ParameterError> validate(Parameters parameters, String name) {
        List<ParameterError> errors = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<Parameters.Row> rows = parameters.table(name);
        for (int i = 0; i < rows.size(); i++) {
            if (!ids.add(rows.get(i).text("id"))) {
                errors.add(Describe.error(name, i + 1, "id", "error.idTwice", rows.get(i).text("id")));
            }
        }
        return errors;
    }

    static List<FormulaInput> inputs(List<Parameters.Row> rows) {
        return rows.stream().map(row -> FormulaInput.count(row.text("id"), Message.literal(row.text("label")))).toList();
    }

    /** Events cannot happen less than never. */
    static void refuseNegative(Formula.Builder formula, List<Parameters.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            formula.when("count.negativeEvent", compare(Linear.input(i), LT, BigDecimal.ZERO)).details(rows.get(i).text("label")).isRefused();
        }
    }

    /** Σ countᵢ × pointsᵢ. */
    static Linear sum(List<Parameters.Row> rows) {
        Linear sum = Linear.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            sum = sum.plus(Linear.input(i).times(rows.get(i).decimal("points")));
        }
        return sum;
    }

    /** {@code 2 × 1 + 1 × 3}, the counts as placeholders. */
    static String pattern(List<Parameters.Row> rows, String sign) {
        return IntStream.range(0, rows.size()).mapToObj(i -> "{#" + i + "} × " + Decimals.plain(rows.get(i).decimal("points")))
                .collect(Collectors.joining(sign));
    }

    static List<String> names(List<Parameters.Row> rows) {
        return rows.stream().map(row -> row.text("label")).toList();
    }
}
