package org.jixiao.scoring.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jixiao.core.extensions.Extensions;
import org.jixiao.scoring.bench.ScoringWorkload;
import org.jixiao.scoring.registry.MethodExtensions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Nanoseconds for one score: the compiled rule and the traced one, against a naive implementation with decimals and against
 * a bare loop over doubles, in the same run and over the same rows.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringBenchmark {

    /** Rows of a batch. */
    static final int ROWS = 100_000;
    /** Measures of a traced run. */
    static final int MEASURES = 4096;

    /** The rule. */
    @Param
    public ScoringWorkload.Rule rule;

    private ScoringWorkload workload;

    /** Makes the rows once. */
    @Setup
    public void makeRows() {
        workload = new ScoringWorkload(rule, ROWS, MethodExtensions.read(Extensions.registry()));
        if (workload.tracedRows() != MEASURES) {
            throw new IllegalStateException("traced rows: " + workload.tracedRows());
        }
    }

    /** The compiled rule. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long batch() {
        return workload.batch();
    }

    /** The score with its full trace. */
    @Benchmark
    @OperationsPerInvocation(MEASURES)
    public long traced() {
        return workload.traced();
    }

    /** An implementation with decimals that minds speed. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long careful() {
        return workload.careful();
    }

    /** A naive implementation with decimals. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long naive() {
        return workload.naive();
    }

    /** A bare loop over doubles. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double bare() {
        return workload.bare();
    }
}
