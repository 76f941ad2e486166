package org.jixiao.scoring.batch;

import java.util.List;

/** A rule made ready to score many rows. Immutable; used by many threads, each with an output of its own. */
public interface BatchRule {

    /** How numbers are written. */
    BatchFormat format();

    /** Names of the inputs in the order of the columns; counts by their id, inputs of sub-items as {@code item/input}. */
    List<String> columns();

    /**
     * Scores the rows {@code from} (included) to {@code to} (excluded).
     *
     * @throws IllegalArgumentException when the number of columns is not that of {@link #columns()}
     */
    void score(BatchInput input, BatchOutput output, int from, int to);
}
