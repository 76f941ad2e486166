package org.jixiao.scoring.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the least and greatest numbers of a block decide once for all its rows: whether 64 bits are enough, which pieces can
 * hold and which of their conditions have to be looked at. Blocks of the same data mostly share a plan.
 */
final class BlockPlan {

    /** A piece with the conditions that are not certain. */
    record Active(CompiledPiece piece, CompiledCondition[] conditions) {
    }

    private final long[] signature;
    private final boolean fits;
    private final Active[] active;
    private final FusedLoop fused;

    private BlockPlan(long[] signature, boolean fits, Active[] active, FusedLoop fused) {
        this.signature = signature;
        this.fits = fits;
        this.active = active;
        this.fused = fused;
    }

    /** Whether the block has the range that this plan was made for. */
    boolean isFor(BlockRange range) {
        int inputs = range.low.length;
        if (signature[0] != range.fullLow || signature[1] != range.fullHigh) {
            return false;
        }
        for (int i = 0; i < inputs; i++) {
            if (signature[2 + 2 * i] != range.low[i] || signature[3 + 2 * i] != range.high[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether no number of the block can overflow. */
    boolean fits() {
        return fits;
    }

    /** The pieces that may hold; the last one holds for every row that is left. */
    Active[] active() {
        return active;
    }

    /** The whole in one loop, or null. */
    FusedLoop fused() {
        return fused;
    }

    static BlockPlan of(CompiledPiece[] pieces, BatchInput input, BlockRange range) {
        long[] signature = new long[2 + 2 * range.low.length];
        signature[0] = range.fullLow;
        signature[1] = range.fullHigh;
        for (int i = 0; i < range.low.length; i++) {
            signature[2 + 2 * i] = range.low[i];
            signature[3 + 2 * i] = range.high[i];
        }
        for (CompiledPiece piece : pieces) {
            if (!piece.fits(range)) {
                return new BlockPlan(signature, false, new Active[0], null);
            }
        }
        List<Active> active = new ArrayList<>();
        for (CompiledPiece piece : pieces) {
            int[] certain = Arrays.stream(piece.conditions()).mapToInt(c -> c.certainty(input, range)).toArray();
            if (Arrays.stream(certain).anyMatch(c -> c < 0)) {
                continue;
            }
            List<CompiledCondition> open = new ArrayList<>();
            for (int i = 0; i < certain.length; i++) {
                if (certain[i] == 0) {
                    open.add(piece.conditions()[i]);
                }
            }
            active.add(new Active(piece, open.toArray(CompiledCondition[]::new)));
            if (open.isEmpty()) {
                break;
            }
        }
        // Two last pieces that give the same need not be told apart.
        while (active.size() > 1 && active.getLast().piece().givesSameConstant(active.get(active.size() - 2).piece(), input, range)) {
            active.remove(active.size() - 2);
        }
        Active[] pieceArray = active.toArray(Active[]::new);
        return new BlockPlan(signature, true, pieceArray, Fusion.of(pieceArray, input, range));
    }
}
