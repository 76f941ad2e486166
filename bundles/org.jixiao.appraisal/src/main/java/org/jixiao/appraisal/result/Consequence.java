package org.jixiao.appraisal.result;

import java.util.Objects;
import org.jixiao.model.rules.ConsequenceRule;
import org.jixiao.scoring.api.Message;

/**
 * What a class leads to, as a proposal: people decide.
 *
 * @param rule the rule of the appraisal
 * @param holds whether it applies, or cannot be known because an earlier year's result is missing
 * @param text the sentence
 */
public record Consequence(ConsequenceRule rule, Holds holds, Message text) {

    /** Whether a rule applies. */
    public enum Holds {
        /** It applies. */
        YES,
        /** A result of an earlier year is not known; that is not the same as no. */
        UNKNOWN
    }

    public Consequence {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(holds);
        Objects.requireNonNull(text);
    }
}
