package org.jixiao.scoring.batch;

/**
 * The common shape of a rule in one pass without branches: a constant on one side of a comparison (or on two), a quotient on
 * the other, as in "met: full points, else full × actual ÷ target". Branches on whether a target was met cost more than the
 * division, because they cannot be predicted.
 *
 * <p>Every row computes the quotient and then chooses. The numerators of the chosen rows are watched: when one is negative, the
 * block is left to the general way, because rounding then goes the other way.
 */
final class FusedLoop {

    /** A linear expression over two columns, its full points already counted in. */
    record Line(long constant, long x, long y) {
    }

    private final int xColumn;
    private final int yColumn;
    private final int denominatorColumn;
    private final long denominatorFactor;
    private final Line numerator;
    private final Line first;
    private final Line second;
    private final int computed;
    private final long[] constants;
    private final Steps steps;
    private final long low;
    private final long high;

    /**
     * How the quotient becomes points.
     *
     * @param stepped whether it is counted in whole steps: {@code base + factor × steps}; else it is the points
     * @param begun whether a begun step counts
     */
    record Steps(boolean stepped, boolean begun, long base, long factor) {
    }

    /**
     * @param xColumn position of the first column
     * @param yColumn position of the second column; may be the first again
     * @param denominatorColumn position of the column below the fraction bar, positive in the block
     * @param denominatorFactor its factor, positive
     * @param numerator what stands above the bar
     * @param first condition of the first piece: at least zero
     * @param second condition of the second piece, or null when there are two pieces
     * @param computed which piece is the quotient
     * @param constants points of the other pieces by position
     * @param steps how the quotient becomes points
     * @param low least points of the quotient
     * @param high greatest points of the quotient
     */
    FusedLoop(int xColumn, int yColumn, int denominatorColumn, long denominatorFactor, Line numerator, Line first, Line second,
            int computed, long[] constants, Steps steps, long low, long high) {
        this.xColumn = xColumn;
        this.yColumn = yColumn;
        this.denominatorColumn = denominatorColumn;
        this.denominatorFactor = denominatorFactor;
        this.numerator = numerator;
        this.first = first;
        this.second = second;
        this.computed = computed;
        this.constants = constants;
        this.steps = steps;
        this.low = low;
        this.high = high;
    }

    /** Computes a block; false when the general way has to do it. */
    boolean run(BatchInput input, long[] out, int start, int end) {
        long[] x = input.columns()[xColumn].values();
        long[] y = input.columns()[yColumn].values();
        long[] d = input.columns()[denominatorColumn].values();
        long watched;
        if (steps.stepped()) {
            watched = second == null ? steps2(x, y, d, out, start, end) : steps3(x, y, d, out, start, end);
        } else {
            watched = second == null ? ratio2(x, y, d, out, start, end) : ratio3(x, y, d, out, start, end);
        }
        return watched >= 0;
    }

    private long ratio2(long[] x, long[] y, long[] d, long[] out, int start, int end) {
        long nc = numerator.constant();
        long nx = numerator.x();
        long ny = numerator.y();
        long vc = first.constant();
        long vx = first.x();
        long vy = first.y();
        long factor = denominatorFactor;
        // All ones where the sign of the condition has to be turned round to choose the quotient.
        long turn = computed == 0 ? -1 : 0;
        long other = constants[1 - computed];
        long least = low;
        long most = high;
        long watched = 0;
        for (int i = start; i < end; i++) {
            long xi = x[i];
            long yi = y[i];
            long n = nc + nx * xi + ny * yi;
            long den = factor * d[i];
            long chosen = vc + vx * xi + vy * yi >> 63 ^ turn;
            long q = nearest(n, den);
            watched |= n & chosen;
            out[i] = Math.min(most, Math.max(least, q)) & chosen | other & ~chosen;
        }
        return watched;
    }

    private long ratio3(long[] x, long[] y, long[] d, long[] out, int start, int end) {
        long nc = numerator.constant();
        long nx = numerator.x();
        long ny = numerator.y();
        long vc = first.constant();
        long vx = first.x();
        long vy = first.y();
        long wc = second.constant();
        long wx = second.x();
        long wy = second.y();
        long factor = denominatorFactor;
        long c0 = constants[0];
        long c1 = constants[1];
        long c2 = constants[2];
        long f0 = computed == 0 ? -1 : 0;
        long f1 = computed == 1 ? -1 : 0;
        long f2 = computed == 2 ? -1 : 0;
        long least = low;
        long most = high;
        long watched = 0;
        for (int i = start; i < end; i++) {
            long xi = x[i];
            long yi = y[i];
            long n = nc + nx * xi + ny * yi;
            long den = factor * d[i];
            long not0 = vc + vx * xi + vy * yi >> 63;
            long not1 = wc + wx * xi + wy * yi >> 63;
            long is1 = not0 & ~not1;
            long is2 = not0 & not1;
            long chosen = ~not0 & f0 | is1 & f1 | is2 & f2;
            long q = nearest(n, den);
            watched |= n & chosen;
            out[i] = Math.min(most, Math.max(least, q)) & chosen | c0 & ~not0 | c1 & is1 | c2 & is2;
        }
        return watched;
    }

    private long steps2(long[] x, long[] y, long[] d, long[] out, int start, int end) {
        long nc = numerator.constant();
        long nx = numerator.x();
        long ny = numerator.y();
        long vc = first.constant();
        long vx = first.x();
        long vy = first.y();
        long factor = denominatorFactor;
        long turn = computed == 0 ? -1 : 0;
        long other = constants[1 - computed];
        long base = steps.base();
        long each = steps.factor();
        // One less than the divisor added before dividing counts a begun step.
        long begun = steps.begun() ? -1 : 0;
        long least = low;
        long most = high;
        long watched = 0;
        for (int i = start; i < end; i++) {
            long xi = x[i];
            long yi = y[i];
            long n = nc + nx * xi + ny * yi;
            long den = factor * d[i];
            long chosen = vc + vx * xi + vy * yi >> 63 ^ turn;
            long q = (n + (den - 1 & begun)) / den;
            watched |= n & chosen;
            out[i] = Math.min(most, Math.max(least, base + each * q)) & chosen | other & ~chosen;
        }
        return watched;
    }

    private long steps3(long[] x, long[] y, long[] d, long[] out, int start, int end) {
        long watched = 0;
        for (int i = start; i < end; i++) {
            long not0 = first.constant() + first.x() * x[i] + first.y() * y[i] >> 63;
            long not1 = second.constant() + second.x() * x[i] + second.y() * y[i] >> 63;
            int piece = not0 == 0 ? 0 : not1 == 0 ? 1 : 2;
            if (piece == computed) {
                long n = numerator.constant() + numerator.x() * x[i] + numerator.y() * y[i];
                long den = denominatorFactor * d[i];
                watched |= n;
                long q = (n + (steps.begun() ? den - 1 : 0)) / den;
                out[i] = Math.min(high, Math.max(low, steps.base() + steps.factor() * q));
            } else {
                out[i] = constants[piece];
            }
        }
        return watched;
    }

    /** n ÷ den to the nearest whole number, halves up, for n that is not negative; both are below 2^60. */
    private static long nearest(long n, long den) {
        return ((n << 1) + den) / (den << 1);
    }
}
