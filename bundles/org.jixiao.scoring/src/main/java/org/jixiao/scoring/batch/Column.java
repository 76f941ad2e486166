package org.jixiao.scoring.batch;

/**
 * One input of many rows.
 *
 * @param values numbers as the format writes them; for a yes-no 0 or 1, for a band its position in the rule's table, in the same
 *     way. Ignored where the state says that there is no number
 * @param states state of each row, or null when every row has a settled number
 */
public record Column(long[] values, byte[] states) {

    /** A settled number: reported or verified. */
    public static final byte SETTLED = 0;
    /** An estimate; scored as a number. */
    public static final byte ESTIMATED = 1;
    /** Contested; the points stay open. */
    public static final byte DISPUTED = 2;
    /** Not given. */
    public static final byte MISSING = 3;
    /** Does not apply. */
    public static final byte NOT_APPLICABLE = 4;
    /** Words where a number is due. */
    public static final byte WORDS = 5;

    /** A column of settled numbers. */
    public static Column of(long... values) {
        return new Column(values, null);
    }

    byte state(int row) {
        return states == null ? SETTLED : states[row];
    }
}
