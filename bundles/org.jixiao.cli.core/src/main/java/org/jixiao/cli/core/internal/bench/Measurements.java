package org.jixiao.cli.core.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Times by the name of what was done, in the order of first doing. */
public final class Measurements {

    private final LongSupplier clock;
    private final Map<String, List<Long>> times = new LinkedHashMap<>();
    private final Map<String, String> facts = new LinkedHashMap<>();

    /** A step that may fail with an input or output error. */
    @FunctionalInterface
    public interface Step {
        void run() throws IOException;
    }

    /**
     * Nothing measured yet.
     *
     * @param clock monotonic nanoseconds
     */
    public Measurements(LongSupplier clock) {
        this.clock = clock;
    }

    /** Does a step and keeps how long it took. */
    public void time(String name, Step step) throws IOException {
        long start = clock.getAsLong();
        step.run();
        add(name, clock.getAsLong() - start);
    }

    private void add(String name, long nanos) {
        times.computeIfAbsent(name, n -> new ArrayList<>()).add(nanos);
    }

    /** Keeps something that was found besides the times. */
    void fact(String name, String value) {
        facts.put(name, value);
    }

    /** Reads what the window wrote: lines {@code name=nanos,nanos}, and facts with an at-sign before their name. */
    public void read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : lines.toList()) {
                int at = line.indexOf('=');
                if (line.startsWith("@")) {
                    facts.put(line.substring(1, at), line.substring(at + 1));
                } else {
                    for (String nanos : line.substring(at + 1).split(",")) {
                        add(line.substring(0, at), Long.parseLong(nanos));
                    }
                }
            }
        }
    }

    /** The distributions by name. */
    public Map<String, Distribution> distributions() {
        Map<String, Distribution> all = new LinkedHashMap<>();
        times.forEach((name, nanos) -> all.put(name, Distribution.of(nanos)));
        return all;
    }

    /** What was found besides the times, by name. */
    public Map<String, String> facts() {
        return Map.copyOf(facts);
    }
}
