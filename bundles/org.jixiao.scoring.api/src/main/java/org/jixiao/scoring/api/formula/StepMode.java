package org.jixiao.scoring.api.formula;

/** How a quotient counts when a rule goes by steps. */
public enum StepMode {
    /** In proportion (线性). */
    LINEAR,
    /** Only whole steps count (不足一档不计). */
    WHOLE,
    /** A begun step counts as a whole one (不足一档按一档计). */
    BEGUN
}
