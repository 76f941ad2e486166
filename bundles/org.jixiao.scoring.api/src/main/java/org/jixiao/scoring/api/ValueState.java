package org.jixiao.scoring.api;

import java.util.Locale;

/**
 * What is known about a value. The states are kept apart because each has other consequences: nothing that is missing ever
 * becomes zero or full marks, and something that does not apply leaves the sum instead of costing points.
 */
public enum ValueState {
    /** Nobody has given the value yet (未填). The score is open. */
    MISSING,
    /** The value does not apply to this subject (不适用). The item leaves the sum. */
    NOT_APPLICABLE,
    /** A projection, for example the expected value at year end (预计). Scored, and marked as such. */
    ESTIMATED,
    /** Stated by the unit itself (填报). */
    REPORTED,
    /** Confirmed by somebody else (核验). */
    VERIFIED,
    /** Contested between the parties (争议). The score is open until the dispute ends. */
    DISPUTED;

    /** Whether a number that carries this state may still change the score. */
    public boolean isOpen() {
        return this == MISSING || this == DISPUTED;
    }

    /** The name of the state for people. */
    public String label(Locale locale) {
        return Message.of(ValueState.class, "state." + name().toLowerCase(Locale.ROOT)).render(locale);
    }
}
