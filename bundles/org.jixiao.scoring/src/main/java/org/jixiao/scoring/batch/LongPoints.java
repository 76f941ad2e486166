package org.jixiao.scoring.batch;

import java.math.BigDecimal;
import org.jixiao.scoring.api.formula.Linear;
import org.jixiao.scoring.api.formula.Points;
import org.jixiao.scoring.api.formula.StepMode;

/**
 * Points of a formula on whole numbers: {@code (A + B × quotient) ÷ K}, rounded half up once, then held within the limits.
 *
 * <p>Rounded division without 128-bit arithmetic: a quotient below 2^49 is estimated in floating point to within less than one,
 * and the remainder, computed modulo 2^64, is exact because its true size is far below 2^63; it corrects the estimate. Points
 * are small numbers whatever the amounts behind them, so this always applies in practice; a row that does not fit is left to
 * the exact definition.
 */
final class LongPoints {

    /** Limit of intermediate values: twice a remainder of this size still fits. */
    static final double SAFE = 0x1p60;
    private static final double EXACT_ESTIMATE = 0x1p49;
    private static final long UNFIT = Long.MIN_VALUE;

    private final LongLinear a;
    private final LongLinear b;
    private final LongLinear numerator;
    private final LongLinear denominator;
    private final long k;
    private final StepMode steps;
    private final LongLinear low;
    private final long lowK;
    private final LongLinear high;
    private final long highK;

    /** Rows that do not fit are handed over one by one. */
    interface Rest {
        void exact(int row);
    }

    /**
     * Compiles.
     *
     * @throws ArithmeticException when a coefficient does not fit
     */
    LongPoints(Points points, BatchFormat format) {
        int p = format.pointsScale();
        Linear base = points.base().times(BigDecimal.ONE.movePointRight(p));
        Linear factor = points.factor().times(BigDecimal.ONE.movePointRight(p));
        int scale = Math.max(LongLinear.scale(base, format), LongLinear.scale(factor, format));
        a = LongLinear.of(base, scale, format);
        b = LongLinear.of(factor, scale, format);
        k = tenTo(scale);
        int common = Math.max(LongLinear.scale(points.numerator(), format), LongLinear.scale(points.denominator(), format));
        numerator = LongLinear.of(points.numerator(), common, format);
        denominator = LongLinear.of(points.denominator(), common, format);
        steps = points.steps();
        Linear least = points.low() == null ? null : points.low().times(BigDecimal.ONE.movePointRight(p));
        Linear most = points.high() == null ? null : points.high().times(BigDecimal.ONE.movePointRight(p));
        int lowScale = least == null ? 0 : LongLinear.scale(least, format);
        int highScale = most == null ? 0 : LongLinear.scale(most, format);
        low = least == null ? null : LongLinear.of(least, lowScale, format);
        high = most == null ? null : LongLinear.of(most, highScale, format);
        lowK = tenTo(lowScale);
        highK = tenTo(highScale);
    }

    private static long tenTo(int exponent) {
        return BigDecimal.ONE.movePointRight(exponent).longValueExact();
    }

    /** Whether every row of the block can be computed without overflow. */
    boolean fits(BlockRange range) {
        return a.bound(range) < EXACT_ESTIMATE * k && a.bound(range) < SAFE && b.bound(range) < SAFE && numerator.bound(range) < SAFE
                && denominator.bound(range) * k < SAFE && (low == null || low.bound(range) < SAFE)
                && (high == null || high.bound(range) < SAFE);
    }

    /** Whether every row of the block gets the same points. */
    boolean isConstant(BlockRange range) {
        return b.isZero() && a.isConstant(range) && (low == null || low.isConstant(range)) && (high == null || high.isConstant(range));
    }

    /** The points of a block that gets the same everywhere. */
    long constant(BatchInput input) {
        return limited(divide(a.at(input, 0), k), input);
    }

    private long limited(long value, BatchInput input) {
        return Math.min(greatest(input), Math.max(least(input), value));
    }

    private long least(BatchInput input) {
        return low == null ? Long.MIN_VALUE : divide(low.at(input, 0), lowK);
    }

    private long greatest(BatchInput input) {
        return high == null ? Long.MAX_VALUE : divide(high.at(input, 0), highK);
    }

    LongLinear numerator() {
        return numerator;
    }

    LongLinear denominator() {
        return denominator;
    }

    /** Whether one multiple of one positive input stands below the bar, and everything else is the same for all rows. */
    boolean isFusible(BatchInput input, BlockRange range) {
        if (b.isZero() || k != 1 || !a.isConstant(range) || !b.isConstant(range) || low != null && !low.isConstant(range)
                || high != null && !high.isConstant(range)) {
            return false;
        }
        boolean simple = denominator.inputs.length == 1 && denominator.constant == 0 && denominator.full == 0
                && denominator.coefficients[0] > 0 && denominator.least(range) > 0;
        double sum = Math.abs((double) a.at(input, 0)) * denominator.bound(range) + Math.abs((double) b.at(input, 0)) * numerator.bound(range);
        return simple && sum < SAFE;
    }

    /** The loop for this quotient between the given pieces; see {@link #isFusible}. */
    FusedLoop fuse(BatchInput input, int x, int y, FusedLoop.Line first, FusedLoop.Line second, int computed, long[] constants) {
        FusedLoop.Line n = Fusion.line(numerator, input, x, y);
        FusedLoop.Line d = Fusion.line(denominator, input, x, y);
        long base = a.at(input, 0);
        long factor = b.at(input, 0);
        boolean stepped = steps != StepMode.LINEAR;
        if (!stepped) {
            // base + factor × n ÷ d is one fraction, and is rounded as one.
            n = new FusedLoop.Line(factor * n.constant() + base * d.constant(), factor * n.x() + base * d.x(), factor * n.y() + base * d.y());
        }
        long divisor = gcd(gcd(gcd(n.constant(), n.x()), n.y()), denominator.coefficients[0]);
        n = new FusedLoop.Line(n.constant() / divisor, n.x() / divisor, n.y() / divisor);
        return new FusedLoop(x, y, denominator.inputs[0], denominator.coefficients[0] / divisor, n, first, second, computed, constants,
                new FusedLoop.Steps(stepped, steps == StepMode.BEGUN, base, factor), least(input), greatest(input));
    }

    private static long gcd(long one, long other) {
        long a = Math.abs(one);
        long b = Math.abs(other);
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** Computes the points of the selected rows into {@code out}, by row. */
    void compute(BatchInput input, BlockRange range, int[] rows, int count, long[] out, BatchOutput.Scratch scratch, Rest rest) {
        if (b.isZero()) {
            whole(input, range, rows, count, out, scratch);
        } else if (steps == StepMode.LINEAR) {
            linear(input, range, rows, count, out, scratch, rest);
        } else {
            stepped(input, rows, count, out, scratch, rest);
        }
        limit(input, range, rows, count, out, scratch);
    }

    private void whole(BatchInput input, BlockRange range, int[] rows, int count, long[] out, BatchOutput.Scratch scratch) {
        if (a.isConstant(range) && count > 0) {
            long value = divide(a.at(input, rows[0]), k);
            for (int j = 0; j < count; j++) {
                out[rows[j]] = value;
            }
            return;
        }
        long[] values = scratch.a;
        a.fill(input, rows, count, values);
        if (k == 1) {
            for (int j = 0; j < count; j++) {
                out[rows[j]] = values[j];
            }
        } else {
            for (int j = 0; j < count; j++) {
                out[rows[j]] = divide(values[j], k);
            }
        }
    }

    private void linear(BatchInput input, BlockRange range, int[] rows, int count, long[] out, BatchOutput.Scratch scratch, Rest rest) {
        long[] n = scratch.numerator;
        long[] d = scratch.denominator;
        numerator.fill(input, rows, count, n);
        denominator.fill(input, rows, count, d);
        if (a.isZero() && b.isConstant(range) && count > 0) {
            long factor = b.at(input, rows[0]);
            double real = factor;
            for (int j = 0; j < count; j++) {
                long den = k * d[j];
                double estimate = real * n[j] / den;
                if (den > 0 && estimate >= 0 && estimate < EXACT_ESTIMATE) {
                    out[rows[j]] = corrected((long) (estimate + 0.5), factor * n[j], den);
                } else {
                    put(out, rows[j], quotient(0, factor, n[j], d[j]), rest);
                }
            }
            return;
        }
        a.fill(input, rows, count, scratch.a);
        b.fill(input, rows, count, scratch.b);
        for (int j = 0; j < count; j++) {
            put(out, rows[j], quotient(scratch.a[j], scratch.b[j], n[j], d[j]), rest);
        }
    }

    /** The nearest whole number to sum ÷ den, halves up, from an estimate that is off by less than one. */
    private static long corrected(long estimate, long sum, long den) {
        long twice = (sum - estimate * den) << 1;
        return estimate + (twice >= den ? 1 : 0) - (twice < -den ? 1 : 0);
    }

    private static void put(long[] out, int row, long value, Rest rest) {
        if (value == UNFIT) {
            rest.exact(row);
        } else {
            out[row] = value;
        }
    }

    /** (A×D + B×N) ÷ (K×D), rounded half up, halves away from zero; {@link #UNFIT} when it cannot be told here. */
    private long quotient(long aValue, long bValue, long n, long d) {
        if (d == 0) {
            return UNFIT;
        }
        long sign = d < 0 ? -1 : 1;
        long den = k * d * sign;
        long top = sign * n;
        double estimate = ((double) aValue * (d * sign) + (double) bValue * top) / den;
        double second = (double) bValue * top / den;
        if (!(Math.abs(estimate) < EXACT_ESTIMATE && Math.abs(second) < EXACT_ESTIMATE)) {
            return UNFIT;
        }
        long sum = aValue * (d * sign) + bValue * top;
        // Next to zero the estimate may have the wrong sign; both ways then give zero.
        return estimate < 0 ? -corrected((long) (-estimate + 0.5), -sum, den) : corrected((long) (estimate + 0.5), sum, den);
    }

    private void stepped(BatchInput input, int[] rows, int count, long[] out, BatchOutput.Scratch scratch, Rest rest) {
        long[] n = scratch.numerator;
        long[] d = scratch.denominator;
        numerator.fill(input, rows, count, n);
        denominator.fill(input, rows, count, d);
        a.fill(input, rows, count, scratch.a);
        b.fill(input, rows, count, scratch.b);
        for (int j = 0; j < count; j++) {
            int row = rows[j];
            if (d[j] == 0) {
                rest.exact(row);
                continue;
            }
            long sign = d[j] < 0 ? -1 : 1;
            long den = d[j] * sign;
            long whole = Math.floorDiv(n[j] * sign, den);
            long counted = steps == StepMode.BEGUN && whole * den != n[j] * sign ? whole + 1 : whole;
            if (Math.abs((double) scratch.b[j] * counted) < SAFE) {
                out[row] = divide(scratch.a[j] + scratch.b[j] * counted, k);
            } else {
                rest.exact(row);
            }
        }
    }

    private void limit(BatchInput input, BlockRange range, int[] rows, int count, long[] out, BatchOutput.Scratch scratch) {
        if (count == 0) {
            return;
        }
        if (low != null) {
            low.fill(input, rows, count, scratch.a);
            boolean constant = low.isConstant(range);
            long limit = divide(scratch.a[0], lowK);
            for (int j = 0; j < count; j++) {
                long here = constant ? limit : divide(scratch.a[j], lowK);
                out[rows[j]] = Math.max(out[rows[j]], here);
            }
        }
        if (high != null) {
            high.fill(input, rows, count, scratch.a);
            boolean constant = high.isConstant(range);
            long limit = divide(scratch.a[0], highK);
            for (int j = 0; j < count; j++) {
                long here = constant ? limit : divide(scratch.a[j], highK);
                out[rows[j]] = Math.min(out[rows[j]], here);
            }
        }
    }

    /** value ÷ by, rounded half up, halves away from zero. */
    static long divide(long value, long by) {
        if (by == 1) {
            return value;
        }
        long quotient = value / by;
        long remainder = value - quotient * by;
        return Math.abs(remainder) << 1 >= by ? quotient + (value < 0 ? -1 : 1) : quotient;
    }
}
