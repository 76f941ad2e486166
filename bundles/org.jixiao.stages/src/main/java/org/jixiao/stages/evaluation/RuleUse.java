package org.jixiao.stages.evaluation;

import java.util.Objects;
import org.jixiao.model.rules.Clause;
import org.jixiao.model.rules.RuleClass;
import org.jixiao.packs.rules.BoundRule;
import org.jixiao.scoring.api.Message;

/**
 * Which rule was applied to a row, and why that one.
 *
 * @param origin where the rule stands
 * @param ruleClass the kind of indicator the row was taken for
 * @param bound the rule with its method, or null when there is none
 * @param clause the clause it rests on, or null when it names none that is known
 * @param reason why this rule, for the reader of the trace
 */
public record RuleUse(Origin origin, RuleClass ruleClass, BoundRule bound, Clause clause, Message reason) {

    /** Where a rule stands. */
    public enum Origin {
        /** In the row itself. */
        OWN,
        /** In the library entry that the row was made from. */
        LIBRARY,
        /** In the part of the scheme that the row belongs to. */
        DIMENSION,
        /** Among the scheme's default rules for this kind of indicator. */
        SCHEME,
        /** Nowhere. */
        NONE
    }

    public RuleUse {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(reason);
    }
}
