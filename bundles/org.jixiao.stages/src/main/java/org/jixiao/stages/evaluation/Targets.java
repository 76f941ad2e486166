package org.jixiao.stages.evaluation;

import org.jixiao.model.base.Quantity;
import org.jixiao.model.base.ValueState;
import org.jixiao.model.dossier.IndicatorScore;
import org.jixiao.scoring.api.Source;
import org.jixiao.packs.rules.ModelValues;
import org.jixiao.stages.base.Words;

/** Which of several values of a row counts. */
final class Targets {

    private Targets() {
    }

    /**
     * A value that counts, with its state and origin.
     *
     * @param quantity the value, or null when nobody gave one
     * @param state how far it is settled
     * @param source where it came from
     * @param feature which of the row's values it is
     */
    record Actual(Quantity quantity, org.jixiao.scoring.api.ValueState state, Source source, String feature) {
    }

    /** The target in force: the adjusted one where there is one. */
    static Quantity target(IndicatorScore row) {
        return Words.isGiven(row.getAdjustedTarget()) ? row.getAdjustedTarget() : Words.isGiven(row.getTarget()) ? row.getTarget() : null;
    }

    /** Name of the feature that {@link #target} reads. */
    static String targetFeature(IndicatorScore row) {
        return Words.isGiven(row.getAdjustedTarget()) ? "adjustedTarget" : "target";
    }

    /** The value that counts: recognised before verified before reported. */
    static Actual actual(IndicatorScore row) {
        ValueState state = row.getActualState();
        if (state == ValueState.NOT_APPLICABLE) {
            return new Actual(null, org.jixiao.scoring.api.ValueState.NOT_APPLICABLE, source(row, "reported"), "reported");
        }
        if (Words.isGiven(row.getRecognised())) {
            return actual(row, row.getRecognised(), "recognised", org.jixiao.scoring.api.ValueState.VERIFIED);
        }
        if (Words.isGiven(row.getVerified())) {
            return actual(row, row.getVerified(), "verified", org.jixiao.scoring.api.ValueState.VERIFIED);
        }
        if (Words.isGiven(row.getReported())) {
            // A value without a state of its own is a reported one: that it is there is what counts.
            return actual(row, row.getReported(), "reported", org.jixiao.scoring.api.ValueState.REPORTED);
        }
        return new Actual(null, org.jixiao.scoring.api.ValueState.MISSING, source(row, "reported"), "reported");
    }

    private static Actual actual(IndicatorScore row, Quantity quantity, String feature, org.jixiao.scoring.api.ValueState byPlace) {
        ValueState state = row.getActualState();
        boolean open = state == ValueState.DISPUTED || state == ValueState.ESTIMATED;
        return new Actual(quantity, open ? ModelValues.state(state) : byPlace, source(row, feature), feature);
    }

    static Source source(IndicatorScore row, String feature) {
        return ModelValues.source(row.getProvenance(), feature);
    }
}
