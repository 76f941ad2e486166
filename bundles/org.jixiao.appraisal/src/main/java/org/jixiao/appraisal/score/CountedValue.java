package org.jixiao.appraisal.score;

import java.util.Map;
import java.util.Objects;
import org.jixiao.model.base.Quantity;
import org.jixiao.scoring.api.Source;
import org.jixiao.scoring.api.ValueState;

/**
 * The value of an indicator that counts at the end of a month.
 *
 * @param kind which of the three values it is
 * @param quantity the value, or null when nobody gave one
 * @param inputs what the rule reads besides: counts of events, parts of composite rules
 * @param state how far it is settled
 * @param source where it came from
 * @param month the month it was filed for or verified in; 0 when it belongs to no month
 * @param verified the other side of a disputed value, or null
 */
public record CountedValue(Kind kind, Quantity quantity, Map<String, String> inputs, ValueState state, Source source, int month,
        Quantity verified) {

    /** Which value counts. */
    public enum Kind {
        /** Decided by the office. */
        RECOGNISED,
        /** Found on a visit. */
        VERIFIED,
        /** Filed by the unit. */
        REPORTED,
        /** None. */
        NONE
    }

    public CountedValue {
        Objects.requireNonNull(kind);
        inputs = Map.copyOf(inputs);
        Objects.requireNonNull(state);
        Objects.requireNonNull(source);
    }
}
