package org.jixiao.scoring.methods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Message;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.formula.Calculation;
import org.jixiao.scoring.api.formula.ComputedMethod;
import org.jixiao.scoring.api.formula.FormulaInput;

/**
 * 改进功效系数法: the efficacy coefficients of several items are joined by their weighted geometric mean, so that one bad item cannot be
 * bought off by the others: D = (Π dᵢ^wᵢ)^(1 ÷ Σ wᵢ), dᵢ = (xᵢ − unacceptable) ÷ (satisfactory − unacceptable) × 40 + 60, each
 * held between 0 and 100; points F × D ÷ 100.
 */
public final class GeometricEfficacy extends ComputedMethod {

    private static final String NAME = "geometric-efficacy";
    private static final String ITEMS = "items";
    /** Digits of a coefficient and of the mean; both are far beyond the digits of points. */
    private static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_UP);
    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(100);

    /** Made by the extension registry. */
    public GeometricEfficacy() {
        super(Describe.method(NAME, Monotonicity.NONE, List.of(),
                Describe.own(NAME, ITEMS, ParameterType.TABLE).required().range("1", "50").columns(
                        Describe.shared("id", ParameterType.TEXT).required().build(),
                        Describe.shared("label", ParameterType.TEXT).required().build(),
                        Describe.own(NAME, "satisfactory", ParameterType.DECIMAL).required().build(),
                        Describe.own(NAME, "unacceptable", ParameterType.DECIMAL).required().build(),
                        Describe.own(NAME, "weight", ParameterType.INTEGER).range("1", MOST_WEIGHT.toString()).byDefault("1").build()).build(),
                Describe.own(NAME, "base", ParameterType.PERCENT).range("0", "100").byDefault("60").build()));
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>(Events.validate(parameters, ITEMS));
        List<Parameters.Row> rows = parameters.table(ITEMS);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).decimal("satisfactory").compareTo(rows.get(i).decimal("unacceptable")) == 0) {
                errors.add(Describe.error(ITEMS, i + 1, "satisfactory", "error.sameStandards"));
            }
        }
        BigDecimal weights = rows.stream().map(row -> row.decimal("weight")).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.compareTo(MOST_WEIGHT) > 0) {
            errors.add(Describe.error(ITEMS, "error.weightSum", weights, MOST_WEIGHT));
        }
        return errors;
    }

    @Override
    public List<FormulaInput> inputs(Parameters parameters) {
        return Events.inputs(parameters.table(ITEMS));
    }

    @Override
    protected Result compute(Calculation calculation) {
        Parameters parameters = calculation.parameters();
        BigDecimal base = parameters.decimal("base");
        List<Parameters.Row> rows = parameters.table(ITEMS);
        BigDecimal product = BigDecimal.ONE;
        int weights = 0;
        List<String> factors = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            BigDecimal coefficient = coefficient(calculation, rows.get(i), calculation.value(i), base);
            int weight = rows.get(i).decimal("weight").intValueExact();
            product = product.multiply(coefficient.pow(weight, DIGITS), DIGITS);
            weights += weight;
            factors.add(Decimals.plain(coefficient) + (weight == 1 ? "" : " ^ " + weight));
        }
        BigDecimal mean = Roots.root(product, weights, DIGITS);
        BigDecimal full = calculation.measure().full();
        String arithmetic = "(" + factors.stream().collect(Collectors.joining(" × ")) + ") ^ (1 ÷ " + weights + ") ÷ 100 × " + Decimals.plain(full);
        return calculation.points(arithmetic, mean.multiply(full), Describe.HUNDRED);
    }

    /** A coefficient to eight decimals: what the trace prints is what is multiplied. */
    private static BigDecimal coefficient(Calculation calculation, Parameters.Row row, BigDecimal value, BigDecimal base) {
        BigDecimal low = row.decimal("unacceptable");
        BigDecimal distance = row.decimal("satisfactory").subtract(low);
        BigDecimal rest = Describe.HUNDRED.subtract(base);
        BigDecimal exact = value.subtract(low).multiply(rest).divide(distance, Decimals.PRINTED_DECIMALS, RoundingMode.HALF_UP).add(base);
        BigDecimal held = exact.max(BigDecimal.ZERO).min(Describe.HUNDRED);
        if (calculation.isTraced()) {
            String from = EfficacyCoefficient.signed(low);
            calculation.holds(Message.of(Describe.class, held.compareTo(exact) == 0 ? "efficacy.item" : "efficacy.itemHeld", row.text("label"),
                    Decimals.plain(held)));
            calculation.shows("(" + EfficacyCoefficient.signed(value) + " − " + from + ") ÷ (" + EfficacyCoefficient.signed(row.decimal("satisfactory"))
                    + " − " + from + ") × " + Decimals.plain(rest) + " + " + Decimals.plain(base), exact);
        }
        return held;
    }
}
