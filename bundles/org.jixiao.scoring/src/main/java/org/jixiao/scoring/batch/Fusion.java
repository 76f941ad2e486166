package org.jixiao.scoring.batch;

import java.util.TreeSet;

/** Recognises the pieces that a {@link FusedLoop} can run. */
final class Fusion {

    private Fusion() {
    }

    /** The loop for these pieces, or null when they have another shape. */
    static FusedLoop of(BlockPlan.Active[] active, BatchInput input, BlockRange range) {
        if (input.fulls() != null || active.length < 2 || active.length > 3) {
            return null;
        }
        int computed = -1;
        long[] constants = new long[active.length];
        TreeSet<Integer> columns = new TreeSet<>();
        for (int i = 0; i < active.length; i++) {
            CompiledPiece piece = active[i].piece();
            if (piece.kind() != BatchOutput.SCORED || !hasOneComparison(active[i], i == active.length - 1)) {
                return null;
            }
            for (CompiledCondition condition : active[i].conditions()) {
                add(columns, condition.expression());
            }
            if (piece.isConstant(range)) {
                constants[i] = piece.low().constant(input);
            } else if (computed < 0) {
                computed = i;
            } else {
                return null;
            }
        }
        if (computed < 0) {
            return null;
        }
        LongPoints points = active[computed].piece().low();
        add(columns, points.numerator());
        add(columns, points.denominator());
        boolean plain = columns.stream().allMatch(c -> input.columns()[c] != null && input.columns()[c].states() == null);
        if (!plain || columns.isEmpty() || columns.size() > 2 || !points.isFusible(input, range)) {
            return null;
        }
        int x = columns.first();
        int y = columns.last();
        FusedLoop.Line first = line(active[0].conditions()[0].expression(), input, x, y);
        FusedLoop.Line second = active.length == 3 ? line(active[1].conditions()[0].expression(), input, x, y) : null;
        return points.fuse(input, x, y, first, second, computed, constants);
    }

    private static boolean hasOneComparison(BlockPlan.Active piece, boolean last) {
        CompiledCondition[] conditions = piece.conditions();
        return last ? conditions.length == 0
                : conditions.length == 1 && conditions[0].expression() != null && !conditions[0].equal();
    }

    private static void add(TreeSet<Integer> columns, LongLinear expression) {
        for (int input : expression.inputs) {
            columns.add(input);
        }
    }

    /** The expression over the two columns, the full points counted in. */
    static FusedLoop.Line line(LongLinear expression, BatchInput input, int x, int y) {
        long cx = 0;
        long cy = 0;
        for (int i = 0; i < expression.inputs.length; i++) {
            if (expression.inputs[i] == x) {
                cx = expression.coefficients[i];
            } else {
                cy = expression.coefficients[i];
            }
        }
        return new FusedLoop.Line(expression.constant + expression.full * input.full(), cx, x == y ? 0 : cy);
    }
}
