package org.jixiao.scoring.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jixiao.scoring.api.MethodLookup;

/**
 * A short measurement without any tool: the forms of {@link ScoringWorkload} turn by turn in one process, the median of several
 * rounds. Good for a figure in the terminal; the benchmarks module measures the same with JMH.
 */
public final class ScoringBench {

    /**
     * How long to measure.
     *
     * @param rows rows of a batch
     * @param warmups rounds that do not count
     * @param rounds rounds that count
     */
    public record Options(int rows, int warmups, int rounds) {
        /** A second or two in all. */
        public static final Options LIGHT = new Options(100_000, 12, 9);
    }

    /**
     * Median nanoseconds for one score in each form.
     *
     * @param rule the rule
     * @param batch the compiled rule
     * @param traced one score with its full trace
     * @param naive a naive implementation with decimals
     * @param bare a bare loop over doubles
     */
    public record Row(ScoringWorkload.Rule rule, double batch, double traced, double naive, double bare) {

        /** How many times the batch is faster than the naive implementation. */
        public double timesNaive() {
            return naive / batch;
        }

        /** How many times the bare loop is faster than the batch. */
        public double timesBare() {
            return batch / bare;
        }

        /** The row as a line of text. */
        public String toText() {
            return String.format(Locale.ROOT, "%-10s batch %7.2f ns  traced %9.1f ns  naive %8.2f ns  bare %6.2f ns  naive/batch %6.1f  batch/bare %5.2f",
                    rule, batch, traced, naive, bare, timesNaive(), timesBare());
        }
    }

    private ScoringBench() {
    }

    /** Measures every rule. */
    public static List<Row> run(MethodLookup methods, Options options) {
        List<Row> rows = new ArrayList<>();
        for (ScoringWorkload.Rule rule : ScoringWorkload.Rule.values()) {
            ScoringWorkload workload = new ScoringWorkload(rule, options.rows(), methods);
            List<Supplier<Object>> forms = List.of(workload::batch, workload::traced, workload::naive, workload::bare);
            int[] scores = {workload.rows(), workload.tracedRows(), workload.rows(), workload.rows()};
            double[][] nanos = new double[forms.size()][options.rounds()];
            Object kept = null;
            for (int round = -options.warmups(); round < options.rounds(); round++) {
                for (int form = 0; form < forms.size(); form++) {
                    long start = System.nanoTime();
                    kept = forms.get(form).get();
                    if (round >= 0) {
                        nanos[form][round] = (System.nanoTime() - start) / (double) scores[form];
                    }
                }
            }
            if (kept == null) {
                throw new IllegalStateException("nothing was measured");
            }
            rows.add(new Row(rule, median(nanos[0]), median(nanos[1]), median(nanos[2]), median(nanos[3])));
        }
        return rows;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
