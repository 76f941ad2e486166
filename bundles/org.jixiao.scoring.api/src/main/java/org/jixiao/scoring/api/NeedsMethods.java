package org.jixiao.scoring.api;

/**
 * A method that scores parts of its measure by other methods. The registry hands it the lookup once, after construction and
 * before the first score; the method stays a pure function.
 */
public interface NeedsMethods {

    /** The same method, finding others through {@code lookup}. */
    ScoringMethod with(MethodLookup lookup);
}
