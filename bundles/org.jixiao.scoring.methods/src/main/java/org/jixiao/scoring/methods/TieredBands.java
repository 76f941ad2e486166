package org.jixiao.scoring.methods;

import static org.jixiao.scoring.api.Operator.GE;
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

/**
 * 层差法 (分档, 阶梯): intervals of the actual value, or of its ratio to the target, each with a share of the full points or with points, as in
 * "≤25 days full, 25–30 days two thirds, later none". Either the lower ends are included (positive tables of the production
 * editor: (>=) from, (<) to) or the upper ends (negative tables: (>) from, (<=) to).
 */
public final class TieredBands extends FormulaMethod {

    private static final String NAME = "tiered-bands";
    private static final String BANDS = "bands";
    private static final InputDescriptor TARGET =
            new InputDescriptor(Measure.TARGET, InputDescriptor.Kind.NUMBER, false, Message.of(Describe.class, "input.target"));

    /** Made by the extension registry. */
    public TieredBands() {
        super(Describe.method(NAME, Monotonicity.NONE, List.of(TARGET, Describe.ACTUAL, Describe.CLAIMED),
                Award.kind(),
                Describe.own(NAME, "quantity", ParameterType.ENUM).choices("actual", "ratio").byDefault("actual").build(),
                Describe.own(NAME, "included", ParameterType.ENUM).choices("lower", "upper").byDefault("lower").build(),
                Describe.own(NAME, BANDS, ParameterType.TABLE).required().range("1", null).columns(
                        Describe.own(NAME, "from", ParameterType.DECIMAL).build(),
                        Describe.own(NAME, "to", ParameterType.DECIMAL).build(), Award.column()).build()));
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        List<ParameterError> errors = new ArrayList<>(Award.validate(parameters, BANDS));
        List<Parameters.Row> rows = parameters.table(BANDS);
        for (int i = 0; i < rows.size(); i++) {
            Parameters.Row row = rows.get(i);
            if (i == 0 == row.has("from")) {
                errors.add(Describe.error(BANDS, i + 1, "from", i == 0 ? "error.tierFirst" : "error.tierFrom"));
            }
            boolean last = i == rows.size() - 1;
            if (last == row.has("to")) {
                errors.add(Describe.error(BANDS, i + 1, "to", last ? "error.tierLast" : "error.tierTo"));
            }
            if (row.has("from") && row.has("to") && row.decimal("to").compareTo(row.decimal("from")) <= 0) {
                errors.add(Describe.error(BANDS, i + 1, "to", "error.bandEmpty", row.decimal("from"), row.decimal("to")));
            }
            if (i > 0 && row.has("from") && rows.get(i - 1).has("to")) {
                int order = row.decimal("from").compareTo(rows.get(i - 1).decimal("to"));
                if (order > 0) {
                    errors.add(Describe.error(BANDS, i + 1, "from", "error.bandGap", rows.get(i - 1).decimal("to"), row.decimal("from")));
                } else if (order < 0) {
                    errors.add(Describe.error(BANDS, i + 1, "from", "error.bandOverlap", row.decimal("from")));
                }
            }
        }
        return errors;
    }

    @Override
    public Monotonicity monotonicity(Parameters parameters) {
        List<Award> awards = Award.all(parameters, BANDS);
        boolean up = Award.isOrdered(awards, order -> order >= 0);
        boolean down = Award.isOrdered(awards, order -> order <= 0);
        return up ? Monotonicity.INCREASING : down ? Monotonicity.DECREASING : Monotonicity.NONE;
    }

    @Override
    public Bounds bounds(BigDecimal full, Parameters parameters) {
        if (parameters.choice("quantity").equals("ratio")) {
            // A score given by hand, where no ratio exists, may be anything.
            return Bounds.upTo(full);
        }
        return Award.bounds(full, Award.all(parameters, BANDS));
    }

    @Override
    public Formula formula(Parameters parameters) {
        boolean ratio = parameters.choice("quantity").equals("ratio");
        boolean lower = parameters.choice("included").equals("lower");
        Linear actual = ratio ? RatioFormula.ACTUAL.times(Describe.HUNDRED) : Linear.input(0);
        Formula.Builder formula = ratio
                ? Formula.of(TieredBands.class, FormulaInput.of(Describe.TARGET), FormulaInput.of(Describe.ACTUAL), FormulaInput.of(Describe.CLAIMED))
                : Formula.of(TieredBands.class, FormulaInput.of(Describe.ACTUAL));
        if (ratio) {
            RatioFormula.byHand(formula);
        }
        List<Parameters.Row> rows = parameters.table(BANDS);
        for (int i = 0; i < rows.size(); i++) {
            Parameters.Row row = rows.get(i);
            Award award = Award.of(parameters, row);
            Formula.Builder.Case piece;
            if (row.has("to")) {
                BigDecimal end = row.decimal("to");
                Linear limit = ratio ? RatioFormula.TARGET.times(end) : Linear.constant(end);
                Condition below = compare(actual, lower ? LT : LE, limit);
                piece = formula.when("tier.band", below);
            } else {
                piece = formula.otherwise("tier.band");
            }
            piece.details(range(row, lower, ratio), award.words()).gives(award.points(), award.pattern());
        }
        return formula.build();
    }

    /** The interval as it is written: "≥60,<80". */
    private static String range(Parameters.Row row, boolean lower, boolean ratio) {
        String unit = ratio ? "%" : "";
        String from = row.has("from") ? (lower ? GE : GT).symbol() + Decimals.plain(row.decimal("from")) + unit : "";
        String to = row.has("to") ? (lower ? LT : LE).symbol() + Decimals.plain(row.decimal("to")) + unit : "";
        return from + (from.isEmpty() || to.isEmpty() ? "" : ",") + to;
    }
}
