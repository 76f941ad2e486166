package org.jixiao.scoring.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ScoringBenchmark} with the allocation profiler and prints one line for each rule, with the two ratios. */
public final class ScoringBenchmarks {

    /**
     * What was measured for one rule.
     *
     * @param nanos nanoseconds for one score, by form
     * @param bytes bytes allocated for one score, by form
     */
    public record Figures(String rule, Map<String, Double> nanos, Map<String, Double> bytes) {

        /** How many times the batch is faster than the naive implementation. */
        public double timesNaive() {
            return nanos.get("naive") / nanos.get("batch");
        }

        /** How many times the bare loop is faster than the batch. */
        public double timesBare() {
            return nanos.get("batch") / nanos.get("bare");
        }

        /** The figures as a line of text. */
        public String toText() {
            return String.format(Locale.ROOT,
                    "%-10s batch %6.2f ns %8.4f B/score  traced %8.0f ns  naive %7.2f ns  careful %6.2f ns  bare %5.2f ns  naive/batch %5.1f  batch/bare %5.2f",
                    rule, nanos.get("batch"), bytes.get("batch"), nanos.get("traced"), nanos.get("naive"), nanos.get("careful"), nanos.get("bare"), timesNaive(),
                    timesBare());
        }
    }

    private ScoringBenchmarks() {
    }

    /** Measures with so many seconds of warm-up and of measurement for each form of each rule. */
    public static List<Figures> run(int warmupSeconds, int seconds) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(ScoringBenchmark.class.getName()).warmupIterations(warmupSeconds)
                .measurementIterations(seconds).forks(1).addProfiler(GCProfiler.class).build()).run();
        Map<String, Figures> byRule = new TreeMap<>();
        for (RunResult result : results) {
            String rule = result.getParams().getParam("rule");
            Figures figures = byRule.computeIfAbsent(rule, r -> new Figures(r, new TreeMap<>(), new TreeMap<>()));
            String form = result.getPrimaryResult().getLabel();
            figures.nanos().put(form, result.getPrimaryResult().getScore());
            result.getSecondaryResults().forEach((name, value) -> {
                if (name.endsWith("gc.alloc.rate.norm")) {
                    figures.bytes().put(form, value.getScore());
                }
            });
        }
        return new ArrayList<>(byRule.values());
    }

    /** Runs and prints; arguments: seconds of warm-up, seconds of measurement. */
    public static void main(String[] arguments) throws RunnerException {
        int warmup = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        List<Figures> figures = run(warmup, seconds);
        System.out.println();
        figures.forEach(f -> System.out.println(f.toText()));
    }
}
