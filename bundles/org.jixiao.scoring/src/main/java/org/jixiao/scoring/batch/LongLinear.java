package org.jixiao.scoring.batch;

import java.math.BigDecimal;
import org.jixiao.scoring.api.formula.Linear;

/**
 * A linear expression over scaled whole numbers: {@code constant + full × F + Σ coefficientᵢ × inputᵢ}. It is the decimal
 * expression times a power of ten that makes every coefficient whole.
 */
final class LongLinear {

    final long constant;
    final long full;
    final int[] inputs;
    final long[] coefficients;

    private LongLinear(long constant, long full, int[] inputs, long[] coefficients) {
        this.constant = constant;
        this.full = full;
        this.inputs = inputs;
        this.coefficients = coefficients;
    }

    /** The least power of ten that makes the expression whole in this format. */
    static int scale(Linear linear, BatchFormat format) {
        int scale = Math.max(decimals(linear.constant()), decimals(linear.full(), format.pointsScale()));
        for (BigDecimal coefficient : linear.coefficients()) {
            scale = Math.max(scale, decimals(coefficient, format.valueScale()));
        }
        return scale;
    }

    private static int decimals(BigDecimal coefficient, int ofVariable) {
        return coefficient.signum() == 0 ? 0 : Math.max(0, coefficient.stripTrailingZeros().scale() + ofVariable);
    }

    private static int decimals(BigDecimal constant) {
        return decimals(constant, 0);
    }

    /**
     * The expression times 10^{@code scale}.
     *
     * @throws ArithmeticException when a coefficient does not fit
     */
    static LongLinear of(Linear linear, int scale, BatchFormat format) {
        int count = 0;
        for (BigDecimal coefficient : linear.coefficients()) {
            count += coefficient.signum() == 0 ? 0 : 1;
        }
        int[] inputs = new int[count];
        long[] coefficients = new long[count];
        int next = 0;
        for (int i = 0; i < linear.coefficients().size(); i++) {
            if (linear.coefficient(i).signum() != 0) {
                inputs[next] = i;
                coefficients[next++] = whole(linear.coefficient(i), scale - format.valueScale());
            }
        }
        return new LongLinear(whole(linear.constant(), scale), whole(linear.full(), scale - format.pointsScale()), inputs, coefficients);
    }

    private static long whole(BigDecimal number, int scale) {
        return number.movePointRight(scale).setScale(0, java.math.RoundingMode.UNNECESSARY).longValueExact();
    }

    /** The negative expression, plus a constant: {@code v < 0} is {@code −v − 1 ≥ 0} for whole numbers. */
    LongLinear negated(long plus) {
        long[] opposite = new long[coefficients.length];
        for (int i = 0; i < opposite.length; i++) {
            opposite[i] = -coefficients[i];
        }
        return new LongLinear(-constant + plus, -full, inputs, opposite);
    }

    LongLinear plus(long addend) {
        return new LongLinear(constant + addend, full, inputs, coefficients);
    }

    boolean isZero() {
        return constant == 0 && full == 0 && inputs.length == 0;
    }

    /** Whether every row of a block has the same value. */
    boolean isConstant(BlockRange range) {
        return inputs.length == 0 && (full == 0 || range.fullLow == range.fullHigh);
    }

    /** A bound of the magnitude, in floating point; far from exact, but never too small by more than its own rounding. */
    double bound(BlockRange range) {
        double bound = Math.abs((double) constant) + Math.abs((double) full) * range.fullMagnitude();
        for (int i = 0; i < inputs.length; i++) {
            bound += Math.abs((double) coefficients[i]) * range.magnitude(inputs[i]);
        }
        return bound;
    }

    /** Least value over a block; exact when {@link #bound} fits. */
    long least(BlockRange range) {
        long sum = constant + Math.min(full * range.fullLow, full * range.fullHigh);
        for (int i = 0; i < inputs.length; i++) {
            sum += Math.min(coefficients[i] * range.low[inputs[i]], coefficients[i] * range.high[inputs[i]]);
        }
        return sum;
    }

    /** Greatest value over a block; exact when {@link #bound} fits. */
    long greatest(BlockRange range) {
        long sum = constant + Math.max(full * range.fullLow, full * range.fullHigh);
        for (int i = 0; i < inputs.length; i++) {
            sum += Math.max(coefficients[i] * range.low[inputs[i]], coefficients[i] * range.high[inputs[i]]);
        }
        return sum;
    }

    /** Value of one row. */
    long at(BatchInput input, int row) {
        long sum = constant + full * input.full(row);
        for (int i = 0; i < inputs.length; i++) {
            sum += coefficients[i] * input.columns()[inputs[i]].values()[row];
        }
        return sum;
    }

    /** Values of the selected rows. */
    void fill(BatchInput input, int[] rows, int count, long[] out) {
        long start = constant + (input.fulls() == null ? full * input.full() : 0);
        switch (inputs.length) {
            case 0 -> java.util.Arrays.fill(out, 0, count, start);
            case 1 -> {
                long c = coefficients[0];
                long[] x = input.columns()[inputs[0]].values();
                for (int j = 0; j < count; j++) {
                    out[j] = start + c * x[rows[j]];
                }
            }
            case 2 -> {
                long c = coefficients[0];
                long d = coefficients[1];
                long[] x = input.columns()[inputs[0]].values();
                long[] y = input.columns()[inputs[1]].values();
                for (int j = 0; j < count; j++) {
                    int row = rows[j];
                    out[j] = start + c * x[row] + d * y[row];
                }
            }
            default -> {
                java.util.Arrays.fill(out, 0, count, start);
                for (int i = 0; i < inputs.length; i++) {
                    long c = coefficients[i];
                    long[] x = input.columns()[inputs[i]].values();
                    for (int j = 0; j < count; j++) {
                        out[j] += c * x[rows[j]];
                    }
                }
            }
        }
        if (input.fulls() != null && full != 0) {
            long[] fulls = input.fulls();
            for (int j = 0; j < count; j++) {
                out[j] += full * fulls[rows[j]];
            }
        }
    }
}
