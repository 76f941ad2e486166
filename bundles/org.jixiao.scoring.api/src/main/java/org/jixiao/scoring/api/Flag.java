package org.jixiao.scoring.api;

import java.util.Locale;

/** A circumstance that goes with a result and that a reader of the score must see. */
public enum Flag {
    /** An input is a projection. */
    ESTIMATED,
    /** An input is contested. */
    DISPUTED,
    /** The target was exceeded beyond the limit of the rule. */
    OVER_ACHIEVED,
    /** Points above the full points were granted. */
    BONUS,
    /** A limit of the rule (floor or cap) decided the points. */
    LIMITED,
    /** A target of zero decided the case. */
    ZERO_TARGET,
    /** A reason in words is required beside the score. */
    REASON_REQUIRED,
    /** A veto hit the item. */
    VETO_ITEM,
    /** A veto hit the category that holds the item. */
    VETO_CATEGORY,
    /** A veto hit the whole subject. */
    VETO_WHOLE;

    /** The flag in words. */
    public String label(Locale locale) {
        return message().render(locale);
    }

    /** The flag as a message. */
    public Message message() {
        return Message.of(Flag.class, "flag." + name().toLowerCase(Locale.ROOT));
    }
}
