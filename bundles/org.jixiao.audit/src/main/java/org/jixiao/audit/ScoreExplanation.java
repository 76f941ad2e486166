package org.jixiao.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jixiao.scoring.api.Message;

/**
 * Where one printed score comes from.
 *
 * @param rowId id of the indicator row or of the row of the money
 * @param name its name for people
 * @param points full points, or null when neither printed nor inferred
 * @param printed the printed score, or null
 * @param kind how it was explained
 * @param due the points by the scheme's own rule when they are fixed, else null
 * @param low least points the evidence allows
 * @param high most points the evidence allows
 * @param arithmetic how the scheme's own rule comes to its points; may render to an empty text
 * @param readings what other ways of scoring give, each number once
 */
public record ScoreExplanation(String rowId, String name, BigDecimal points, BigDecimal printed, Kind kind, BigDecimal due, BigDecimal low,
        BigDecimal high, Message arithmetic, List<ScoreReading> readings) {

    /** How well a printed score is explained. */
    public enum Kind {
        /** The rule of the scheme gives exactly this score. */
        REPRODUCED,
        /** The rule leaves a range to judgement, and the score lies in it. */
        JUDGED,
        /** The data of the table do not settle the score: there is no target, only words, or a value that can be read in two ways. */
        OPEN,
        /** Another rule, which explains several rows of this table, gives this score. */
        OTHER_RULE,
        /** Some rule in real use gives this score, but for this row alone. */
        SINGLE_ROW,
        /** No rule gives this score. */
        UNEXPLAINED,
        /** Nothing is printed, or the row does not apply. */
        NOT_PRINTED
    }

    public ScoreExplanation {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(arithmetic);
        readings = List.copyOf(readings);
    }

    /** Whether the score is accounted for by a rule or lies where a rule leaves room. */
    public boolean isExplained() {
        return kind == Kind.REPRODUCED || kind == Kind.JUDGED || kind == Kind.OTHER_RULE;
    }
}
