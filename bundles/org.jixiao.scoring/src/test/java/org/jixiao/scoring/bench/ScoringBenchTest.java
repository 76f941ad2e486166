package org.jixiao.scoring.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.jixiao.scoring.MethodRegistry;
import org.jixiao.scoring.TestMethods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoringBenchTest {

    private final MethodRegistry methods = TestMethods.registry();

    @ParameterizedTest
    @EnumSource
    void allFormsScoreTheSameRule(ScoringWorkload.Rule rule) {
        ScoringWorkload workload = new ScoringWorkload(rule, 4096, methods);
        long batch = workload.batch();
        assertEquals(batch, workload.naive());
        assertEquals(batch, workload.traced());
        // Doubles are not exact; a handful of rows may round the other way.
        assertEquals(batch, workload.bare(), 2000);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsAllocatedPerScore(ScoringWorkload.Rule rule) {
        ScoringWorkload workload = new ScoringWorkload(rule, 100_000, methods);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 3; i++) {
            workload.batch();
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 10; i++) {
            workload.batch();
        }
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(bytes < 100_000, bytes + " bytes for a million scores");
    }

    @Test
    void theLightBenchGivesFigures() {
        List<ScoringBench.Row> rows = ScoringBench.run(methods, new ScoringBench.Options(2000, 1, 3));
        assertEquals(3, rows.size());
        rows.forEach(row -> assertTrue(row.batch() > 0 && row.naive() > 0 && row.toText().contains("naive/batch"), row.toText()));
    }

    /** Prints the figures: {@code java … ScoringBenchTest}. */
    public static void main(String[] arguments) {
        ScoringBench.run(TestMethods.registry(), new ScoringBench.Options(100_000, 60, 41)).forEach(row -> System.out.println(row.toText()));
    }
}
