package org.jixiao.scoring.batch;

/**
 * Takes the results. One output is used by one thread at a time; it also holds the working memory, so that scoring allocates
 * nothing.
 */
public final class BatchOutput {

    /** The points are fixed. */
    public static final byte SCORED = 0;
    /** The points lie between two limits. */
    public static final byte INTERVAL = 1;
    /** The rule does not apply. */
    public static final byte NOT_APPLICABLE = 2;
    /** An input is missing; the points will lie between two limits. */
    public static final byte INSUFFICIENT = 3;
    /** The row contradicts the rule, or its points have more than 18 digits. */
    public static final byte INVALID = 4;

    final long[] points;
    final long[] highs;
    final byte[] kinds;
    final Scratch scratch = new Scratch();

    /** Room for so many rows. */
    public BatchOutput(int rows) {
        points = new long[rows];
        highs = new long[rows];
        kinds = new byte[rows];
    }

    /** What kind of result a row has. */
    public byte kind(int row) {
        return kinds[row];
    }

    /** The points of a scored row, the least points of an open one; zero without meaning for the other kinds. */
    public long points(int row) {
        return points[row];
    }

    /** The greatest points of an open row; the points of a scored one. */
    public long high(int row) {
        return kinds[row] == SCORED ? points[row] : highs[row];
    }

    void set(int row, byte kind, long low, long high) {
        kinds[row] = kind;
        points[row] = low;
        highs[row] = high;
    }

    /** Working memory for one block of rows. */
    static final class Scratch {
        static final int BLOCK = 1024;
        final long[] a = new long[BLOCK];
        final long[] b = new long[BLOCK];
        final long[] numerator = new long[BLOCK];
        final long[] denominator = new long[BLOCK];
        final int[] current = new int[BLOCK];
        final int[] matched = new int[BLOCK];
        final int[] rest = new int[BLOCK];
        final int[] spare = new int[BLOCK];
    }
}
