package org.jixiao.scoring.batch;

/**
 * A piece of a formula on whole numbers.
 *
 * @param conditions its conditions
 * @param kind kind of result, as in {@link BatchOutput}
 * @param low points, or least points of an open piece; null when it gives none
 * @param high greatest points of an open piece, or null
 */
record CompiledPiece(CompiledCondition[] conditions, byte kind, LongPoints low, LongPoints high) {

    boolean fits(BlockRange range) {
        for (CompiledCondition condition : conditions) {
            if (condition.expression() != null && condition.expression().bound(range) >= LongPoints.SAFE) {
                return false;
            }
        }
        return (low == null || low.fits(range)) && (high == null || high.fits(range));
    }

    /** Whether every row of the block gets the same points, of kind scored. */
    boolean isConstant(BlockRange range) {
        return kind == BatchOutput.SCORED && low.isConstant(range);
    }

    boolean givesSameConstant(CompiledPiece other, BatchInput input, BlockRange range) {
        return isConstant(range) && other.isConstant(range) && low.constant(input) == other.low.constant(input);
    }
}
