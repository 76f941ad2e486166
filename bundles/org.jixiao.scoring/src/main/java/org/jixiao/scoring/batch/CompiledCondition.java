package org.jixiao.scoring.batch;

/**
 * A condition on whole numbers: an expression that is at least zero, or exactly zero; or the presence of an input.
 *
 * @param expression the expression, or null for a presence
 * @param equal whether it must be exactly zero
 * @param input the input whose presence is asked
 * @param given whether it must be there
 */
record CompiledCondition(LongLinear expression, boolean equal, int input, boolean given) {

    /** 1 when it holds for every row of the block, −1 when for none, 0 when each row has to be looked at. */
    int certainty(BatchInput rows, BlockRange range) {
        if (expression == null) {
            Column column = rows.columns()[input];
            if (column != null && column.states() != null) {
                return 0;
            }
            return column != null == given ? 1 : -1;
        }
        long least = expression.least(range);
        long greatest = expression.greatest(range);
        if (greatest < 0 || equal && least > 0) {
            return -1;
        }
        return equal ? least == 0 && greatest == 0 ? 1 : 0 : least >= 0 ? 1 : 0;
    }
}
