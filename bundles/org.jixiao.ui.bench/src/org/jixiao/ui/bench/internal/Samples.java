package org.jixiao.ui.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured, in the order of measuring; a text file of lines {@code name=value,value}. */
final class Samples {

    private final Map<String, List<Long>> times = new LinkedHashMap<>();
    private final Map<String, String> facts = new LinkedHashMap<>();

    /** Keeps one sample in nanoseconds. */
    void add(String name, long nanos) {
        times.computeIfAbsent(name, n -> new ArrayList<>()).add(nanos);
    }

    /** Keeps a fact about the circumstances. */
    void fact(String name, String value) {
        facts.put(name, value);
    }

    /** Writes everything; the name of a fact has an at-sign before it. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        facts.forEach((name, value) -> lines.add("@" + name + "=" + value.replaceAll("\\s+", " ")));
        times.forEach((name, all) -> lines.add(name + "=" + all.stream().map(String::valueOf).collect(Collectors.joining(","))));
        Files.write(file, lines);
    }
}
