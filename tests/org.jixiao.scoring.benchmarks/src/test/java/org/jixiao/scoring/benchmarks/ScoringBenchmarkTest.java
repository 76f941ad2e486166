package org.jixiao.scoring.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jixiao.scoring.bench.ScoringWorkload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The benchmark finds its methods and compares forms that give the same points. */
class ScoringBenchmarkTest {

    @ParameterizedTest
    @EnumSource
    void formsAreComparable(ScoringWorkload.Rule rule) {
        ScoringBenchmark benchmark = new ScoringBenchmark();
        benchmark.rule = rule;
        benchmark.makeRows();
        assertEquals(benchmark.careful(), benchmark.batch());
        assertEquals(benchmark.naive(), benchmark.batch());
        assertEquals(benchmark.naive(), benchmark.bare(), 50_000);
    }
}
