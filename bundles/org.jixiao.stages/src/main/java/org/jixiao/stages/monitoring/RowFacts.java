package org.jixiao.stages.monitoring;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.model.base.Nature;
import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.QuantityKind;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.IndicatorTarget;
import org.jixiao.model.dossier.MonitoringRow;
import org.jixiao.model.rules.Dimension;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.scoring.api.Source;
import org.jixiao.stages.base.Words;

/**
 * What is known about an indicator row.
 *
 * @param row the row of the report
 * @param approved the approved target it watches, or null when the report names none
 * @param path the parts of the frame it belongs to, the widest first
 */
record RowFacts(MonitoringRow row, IndicatorTarget approved, List<Dimension> path) {

    /** The target: of the report, else of the approved objectives. */
    Quantity target() {
        return Words.isGiven(row.getTarget()) ? row.getTarget()
                : approved != null && Words.isGiven(approved.getTarget()) ? approved.getTarget() : null;
    }

    String unit() {
        return row.getUnit() != null && !row.getUnit().isBlank() || approved == null ? row.getUnit() : approved.getUnit();
    }

    boolean isApplicable() {
        return row.getActualState() != ValueState.NOT_APPLICABLE;
    }

    boolean hasActual() {
        return Words.isGiven(row.getActual());
    }

    org.jixiao.scoring.api.Quantity targetValue() {
        Source source = ModelValues.source(row.getProvenance(), "target");
        return target() == null ? org.jixiao.scoring.api.Quantity.MISSING
                : ModelValues.quantity(target(), unit(), org.jixiao.scoring.api.ValueState.REPORTED, source);
    }

    org.jixiao.scoring.api.Quantity actualValue() {
        boolean open = row.getActualState() == ValueState.DISPUTED || row.getActualState() == ValueState.ESTIMATED
                || row.getActualState() == ValueState.VERIFIED;
        // A value without a state of its own is a reported one: that it is there is what counts.
        var state = open ? ModelValues.state(row.getActualState()) : org.jixiao.scoring.api.ValueState.REPORTED;
        return ModelValues.quantity(row.getActual(), unit(), state, ModelValues.source(row.getProvenance(), "actual"));
    }

    /** Twelve cumulative monthly shares in per cent, or empty. */
    List<BigDecimal> curve() {
        return approved == null ? List.of() : approved.getPlannedShares();
    }

    /** The printed nature, else what the sign before the target says, else the direction of the approved indicator. */
    Nature nature() {
        if (row.getNature() != Nature.UNSPECIFIED) {
            return row.getNature();
        }
        if (approved != null && approved.getNature() != Nature.UNSPECIFIED) {
            return approved.getNature();
        }
        Quantity target = target();
        if (target == null) {
            return Nature.UNSPECIFIED;
        }
        Nature bySign = switch (target.getOperator()) {
            case GE -> Nature.GE;
            case GT -> Nature.GT;
            case EQ -> Nature.EQ;
            case LE -> Nature.LE;
            case LT -> Nature.LT;
            case NONE -> Nature.UNSPECIFIED;
        };
        return bySign != Nature.UNSPECIFIED ? bySign : byKind(target.getKind());
    }

    private Nature byKind(QuantityKind kind) {
        return switch (kind) {
            case DATE -> Nature.DATE;
            case YES_NO -> Nature.YES_NO;
            case TEXT -> Nature.QUALITATIVE;
            case EMPTY -> Nature.UNSPECIFIED;
            case NUMBER, PERCENT -> approved == null ? Nature.UNSPECIFIED : switch (approved.getDirection()) {
                case POSITIVE -> Nature.GE;
                case REVERSE -> Nature.LE;
                case NEUTRAL -> Nature.EQ;
                case UNSPECIFIED -> Nature.UNSPECIFIED;
            };
        };
    }

    /** Whether the report says why the row deviates. */
    boolean reasonGiven() {
        return row.getDeviations().stream().anyMatch(d -> d.getText() != null && !d.getText().isBlank())
                || row.getRemark() != null && !row.getRemark().isBlank();
    }
}
