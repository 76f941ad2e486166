package org.jixiao.scoring.methods;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.scoring.api.Bounds;
import org.jixiao.scoring.api.Decimals;
import org.jixiao.scoring.api.Monotonicity;
import org.jixiao.scoring.api.Operator;
import org.jixiao.scoring.api.ParameterDescriptor;
import org.jixiao.scoring.api.ParameterError;
import org.jixiao.scoring.api.ParameterType;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.formula.Condition;
import org.jixiao.scoring.api.formula.Formula;
import org.jixiao.scoring.api.formula.FormulaMethod;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;

/**
 * 直接扣分法: F − Σ countᵢ × pointsᵢ. Not below the floor, which is zero unless the rule says otherwise, and where the rule has a
 * cap, never more than that is deducted. Every count must be given: an event nobody reported on is missing, not zero.
 */
public final class DirectDeduction extends FormulaMethod {

    private static final String NAME = "direct-deduction";

    /** Made by the extension registry. */
    public DirectDeduction() {
        super(Describe.method(NAME, Monotonicity.NONE, List.of(),
                items(),
                Describe.own(NAME, "floor", ParameterType.DECIMAL).byDefault("0").build(),
                Describe.own(NAME, "deductionCap", ParameterType.DECIMAL).range("0", null).build()));
    }

    private static ParameterDescriptor items() {
        ParameterDescriptor table = Events.parameter(NAME, "items");
        return new ParameterDescriptor(table.name(), table.type(), true, BigDecimal.ONE, null, null, table.choices(),
                table.columns(), table.label(), table.help());
    }

    @Override
    public List<ParameterError> validate(Parameters parameters) {
        return Events.validate(parameters, "items");
    }

    @Override
    public Bounds bounds(BigDecimal full, Parameters parameters) {
        BigDecimal low = parameters.decimal("floor");
        Optional<BigDecimal> cap = parameters.optionalDecimal("deductionCap");
        if (cap.isPresent()) {
            low = low.max(full.subtract(cap.get()));
        }
        return new Bounds(low.min(full), full);
    }

    @Override
    public Formula formula(Parameters parameters) {
        List<Parameters.Row> items = parameters.table("items");
        Formula.Builder formula = Formula.of(DirectDeduction.class, Events.inputs(items));
        Events.refuseNegative(formula, items);
        Linear sum = Events.sum(items);
        Linear floor = Linear.constant(parameters.decimal("floor"));
        Points points = Points.of(Linear.FULL.minus(sum)).atMost(Linear.FULL);
        String pattern = "{full} − " + Events.pattern(items, " − ");
        Optional<BigDecimal> cap = parameters.optionalDecimal("deductionCap");
        if (cap.isPresent()) {
            // Beyond the cap only the cap counts, and still not below the floor.
            Linear capped = Linear.constant(cap.get());
            formula.when("deduction.capped", Condition.compare(sum, Operator.GT, capped))
                    .details(Decimals.plain(cap.get()))
                    .gives(Points.of(Linear.FULL.minus(capped)).atLeast(floor).atMost(Linear.FULL),
                            "{full} − " + Decimals.plain(cap.get()));
        }
        return formula.otherwise("deduction.items").details(Events.names(items)).gives(points.atLeast(floor), pattern).build();
    }
}
