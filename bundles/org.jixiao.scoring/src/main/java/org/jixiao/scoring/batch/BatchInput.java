package org.jixiao.scoring.batch;

/**
 * The rows to score.
 *
 * @param full full points of every row, when {@code fulls} is null
 * @param fulls full points row by row, or null
 * @param columns inputs in the order of {@link BatchRule#columns()}; null for an optional input that no row has
 */
public record BatchInput(long full, long[] fulls, Column... columns) {

    /** Rows with the same full points. */
    public static BatchInput of(long full, Column... columns) {
        return new BatchInput(full, null, columns);
    }

    long full(int row) {
        return fulls == null ? full : fulls[row];
    }
}
