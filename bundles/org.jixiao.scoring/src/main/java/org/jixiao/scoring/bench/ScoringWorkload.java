package org.jixiao.scoring.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.jixiao.scoring.api.Measure;
import org.jixiao.scoring.api.MethodLookup;
import org.jixiao.scoring.api.Parameters;
import org.jixiao.scoring.api.Quantity;
import org.jixiao.scoring.api.Result;
import org.jixiao.scoring.api.ScoringMethod;
import org.jixiao.scoring.api.Trace;
import org.jixiao.scoring.batch.BatchCompiler;
import org.jixiao.scoring.batch.BatchFormat;
import org.jixiao.scoring.batch.BatchInput;
import org.jixiao.scoring.batch.BatchOutput;
import org.jixiao.scoring.batch.BatchRule;
import org.jixiao.scoring.batch.Column;

/**
 * Rows for one rule, in the forms that are compared: columns for the batch, measures for the traced score, decimals for a naive
 * and a careful implementation of the same rule, and doubles for a bare loop. The same seed gives the same rows. Each run scores all
 * rows and answers the sum of the points in hundredths, so that nothing can be optimised away and all forms can be compared.
 */
public final class ScoringWorkload {

    /** The compared rules. */
    public enum Rule {
        /** Positive indicator: full points from the target on, else by the ratio. */
        POSITIVE("positive", Map.of()),
        /** Reverse indicator by deviation. */
        REVERSE("reverse-deviation", Map.of()),
        /** One point for each whole 2 % below the target, not below zero. */
        STEPS("decreasing-quantity", Map.of("unit", "percent", "step", "2"));

        private final String method;
        private final Map<String, String> parameters;

        Rule(String method, Map<String, String> parameters) {
            this.method = "org.jixiao.scoring.methods." + method;
            this.parameters = parameters;
        }
    }

    private static final BigDecimal FULL = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MEASURES = 4096;

    private final Rule rule;
    private final int rows;
    private final BatchRule batch;
    private final BatchInput input;
    private final BatchOutput output;
    private final ScoringMethod method;
    private final Parameters parameters;
    private final Measure[] measures;
    private final BigDecimal[] targets;
    private final BigDecimal[] actuals;
    private final BigDecimal[] points;
    private final double[] bareTargets;
    private final double[] bareActuals;
    private final double[] barePoints;

    /**
     * Makes the rows.
     *
     * @throws IllegalStateException when the method of the rule is not installed
     */
    public ScoringWorkload(Rule rule, int rows, MethodLookup methods) {
        this.rule = rule;
        this.rows = rows;
        method = methods.find(rule.method).orElseThrow(() -> new IllegalStateException("not installed: " + rule.method));
        parameters = method.parse(rule.parameters).get();
        batch = BatchCompiler.compile(method, parameters, BatchFormat.STANDARD, methods);
        output = new BatchOutput(rows);
        measures = new Measure[Math.min(rows, MEASURES)];
        targets = new BigDecimal[rows];
        actuals = new BigDecimal[rows];
        points = new BigDecimal[rows];
        bareTargets = new double[rows];
        bareActuals = new double[rows];
        barePoints = new double[rows];
        long[] target = new long[rows];
        long[] actual = new long[rows];
        Random random = new Random(20261123);
        for (int i = 0; i < rows; i++) {
            // Amounts of 0.01 to 100,000 with up to four decimals; half of the actual values reach the target.
            target[i] = 100L + random.nextInt(1_000_000_000);
            actual[i] = (long) (target[i] * (0.5 + random.nextDouble()));
            targets[i] = BigDecimal.valueOf(target[i], 4);
            actuals[i] = BigDecimal.valueOf(actual[i], 4);
            bareTargets[i] = targets[i].doubleValue();
            bareActuals[i] = actuals[i].doubleValue();
            if (i < measures.length) {
                measures[i] = Measure.full(FULL).target(Quantity.of(targets[i], "")).actual(Quantity.of(actuals[i], "")).build();
            }
        }
        Column[] columns = new Column[batch.columns().size()];
        columns[batch.columns().indexOf(Measure.TARGET)] = Column.of(target);
        columns[batch.columns().indexOf(Measure.ACTUAL)] = Column.of(actual);
        input = BatchInput.of(BatchFormat.STANDARD.points(FULL), columns);
    }

    /** Rows that every form but the traced one scores. */
    public int rows() {
        return rows;
    }

    /** Rows that the traced form scores. */
    public int tracedRows() {
        return measures.length;
    }

    /** Scores all rows by the compiled rule. */
    public long batch() {
        batch.score(input, output, 0, rows);
        long sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += output.points(i);
        }
        return sum;
    }

    /** Scores the measures with a full trace. */
    public long traced() {
        long sum = 0;
        for (Measure measure : measures) {
            Trace.Recording trace = Trace.recording();
            if (method.score(measure, parameters, trace) instanceof Result.Scored scored) {
                sum += scored.points().unscaledValue().longValue() + trace.explanation().steps().size() / 1000;
            }
        }
        return sum;
    }

    /**
     * Scores all rows the way the clauses are worded, as somebody writes it who thinks of correctness only: first the rate, with the
     * 34 digits of {@link MathContext#DECIMAL128}, then points times rate, then the limits, then rounding.
     */
    public long naive() {
        return decimals(switch (rule) {
            case POSITIVE -> ScoringWorkload::naivePositive;
            case REVERSE -> ScoringWorkload::naiveReverse;
            case STEPS -> ScoringWorkload::naiveSteps;
        });
    }

    /** Scores all rows with decimals by somebody who minds speed: one exact division for each score, none where none is needed. */
    public long careful() {
        return decimals(switch (rule) {
            case POSITIVE -> ScoringWorkload::carefulPositive;
            case REVERSE -> ScoringWorkload::carefulReverse;
            case STEPS -> ScoringWorkload::carefulSteps;
        });
    }

    private long decimals(BinaryOperator<BigDecimal> score) {
        for (int i = 0; i < rows; i++) {
            points[i] = score.apply(targets[i], actuals[i]);
        }
        long sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += points[i].unscaledValue().longValue();
        }
        return sum;
    }

    private static BigDecimal naivePositive(BigDecimal target, BigDecimal actual) {
        BigDecimal rate = actual.divide(target, MathContext.DECIMAL128);
        return FULL.multiply(rate).min(FULL).max(BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal naiveReverse(BigDecimal target, BigDecimal actual) {
        BigDecimal over = actual.subtract(target).divide(target, MathContext.DECIMAL128);
        return FULL.multiply(BigDecimal.ONE.subtract(over)).min(FULL).max(BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal naiveSteps(BigDecimal target, BigDecimal actual) {
        BigDecimal percent = target.subtract(actual).divide(target, MathContext.DECIMAL128).multiply(HUNDRED);
        BigDecimal steps = percent.divide(BigDecimal.TWO, 0, RoundingMode.FLOOR).max(BigDecimal.ZERO);
        return FULL.subtract(steps).max(BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal carefulPositive(BigDecimal target, BigDecimal actual) {
        if (actual.signum() < 0) {
            return BigDecimal.ZERO.setScale(2);
        }
        if (actual.compareTo(target) >= 0) {
            return FULL.setScale(2);
        }
        return FULL.multiply(actual).divide(target, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal carefulReverse(BigDecimal target, BigDecimal actual) {
        if (actual.compareTo(target) <= 0) {
            return FULL.setScale(2);
        }
        BigDecimal twice = target.add(target);
        if (actual.compareTo(twice) >= 0) {
            return BigDecimal.ZERO.setScale(2);
        }
        return FULL.multiply(twice.subtract(actual)).divide(target, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal carefulSteps(BigDecimal target, BigDecimal actual) {
        if (actual.compareTo(target) >= 0) {
            return FULL.setScale(2);
        }
        BigDecimal steps = target.subtract(actual).multiply(HUNDRED).divide(target.add(target), 0, RoundingMode.FLOOR);
        return FULL.subtract(steps).max(BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP);
    }

    /** Runs a bare loop over doubles: the physical limit, not exact and without any odd case. */
    public double bare() {
        double[] t = bareTargets;
        double[] a = bareActuals;
        double[] p = barePoints;
        switch (rule) {
            case POSITIVE -> {
                for (int i = 0; i < rows; i++) {
                    p[i] = a[i] >= t[i] ? 1000 : Math.floor(1000 * a[i] / t[i] + 0.5);
                }
            }
            case REVERSE -> {
                for (int i = 0; i < rows; i++) {
                    double over = a[i] - t[i];
                    p[i] = over <= 0 ? 1000 : over >= t[i] ? 0 : Math.floor(1000 * (1 - over / t[i]) + 0.5);
                }
            }
            case STEPS -> {
                for (int i = 0; i < rows; i++) {
                    p[i] = a[i] >= t[i] ? 1000 : Math.max(0, 1000 - 100 * Math.floor((t[i] - a[i]) / t[i] * 50));
                }
            }
        }
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += p[i];
        }
        return sum;
    }
}
