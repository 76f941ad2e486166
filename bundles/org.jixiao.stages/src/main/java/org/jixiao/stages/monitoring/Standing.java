package org.jixiao.stages.monitoring;

/** Whether a light could be given at all. */
public enum Standing {
    /** There is a light. */
    JUDGED,
    /** The value is missing; nothing stands in for it. */
    MISSING,
    /** The row does not apply and counts for nothing. */
    NOT_APPLICABLE,
    /** There is a value, but no rule can judge it; a person has to. */
    UNDECIDABLE
}
