package org.jixiao.cli.core.internal.commands;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.bench.AppraisalBench;
import org.jixiao.cli.core.internal.bench.BulkBench;
import org.jixiao.cli.core.internal.bench.Distribution;
import org.jixiao.cli.core.internal.bench.HeadlessBench;
import org.jixiao.cli.core.internal.bench.Machine;
import org.jixiao.cli.core.internal.bench.Measurements;
import org.jixiao.cli.core.internal.bench.WindowMeasurement;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.cli.core.internal.samples.SampleForms;
import org.jixiao.cli.core.internal.work.TemporaryFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jixiao bench}: what each step of the main journey costs on this machine; {@code --window}: how quick the window is. */
@Command(name = "bench")
final class BenchCommand extends JixiaoCommand {

    private static final String PREFIX = "bench.";
    /** Where the start script says it is; only the product has one. */
    private static final String START = "jixiao.start";
    private static final int MOST_REPEATS = 1000;
    private static final int MOST_ROWS = 50_000;
    /** What issue 2, 6 demands of the window, in milliseconds. */
    private static final Map<String, Integer> AIMS = Map.of("small.open.painted", 300, "small.edit.total", 50, "large.scroll.work", 16,
            "portfolio.first.painted", 1000, "portfolio.open.painted", 1000, "portfolio.filter.painted", 300);

    @Option(names = "--forms", paramLabel = "N", defaultValue = "200", descriptionKey = "bench.forms", order = 1)
    private int count;

    @Option(names = "--window", descriptionKey = "bench.window", order = 2)
    private boolean window;

    @Option(names = "--repeat", paramLabel = "N", defaultValue = "20", descriptionKey = "bench.repeat", order = 3)
    private int repeats;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "10000", descriptionKey = "bench.rows", order = 4)
    private int rows;

    @Option(names = "--appraisal", descriptionKey = "bench.appraisal", order = 5)
    private boolean appraisal;

    private static final int SMALL = 100;
    /** Quick things are done so much oftener; the first ones are those of a program that has just started. */
    private static final int QUICK = 5;

    BenchCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        check(count, SampleForms.MOST);
        check(repeats, MOST_REPEATS);
        check(rows, MOST_ROWS);
        Map<String, String> machine = Machine.describe();
        Measurements measured = new Measurements(environment().nanos());
        Path folder = Files.createTempDirectory("jixiao-bench");
        try {
            if (window) {
                measureWindow(folder, measured);
            } else if (appraisal) {
                new AppraisalBench(work().bureau(texts().locale()), work().appraisals(texts().locale()).engine(), measured)
                        .run(repeats * QUICK);
            } else {
                new HeadlessBench(work(), texts().locale(), measured, step -> remark("  " + texts().get(step))).run(count, folder);
            }
        } finally {
            TemporaryFolders.delete(folder);
        }
        Map<String, String> facts = new LinkedHashMap<>(machine);
        Optional.ofNullable(measured.facts().get("heap")).ifPresent(heap -> facts.put("heapMB", heap));
        Optional.ofNullable(measured.facts().get("window")).ifPresent(size -> facts.put("window", size));
        Optional.ofNullable(measured.facts().get(BulkBench.REVIEWED)).ifPresent(count -> facts.put(BulkBench.REVIEWED, count));
        print(measured.distributions(), facts);
        return ExitCode.OK;
    }

    private void check(int number, int most) {
        if (number < 1 || number > most) {
            throw usage("usage.count", number, most);
        }
    }

    private void measureWindow(Path folder, Measurements measured) throws IOException {
        String start = System.getProperty(START);
        if (start == null) {
            throw new IOException(texts().get("bench.window.noProduct"));
        }
        remark("  " + texts().get("bench.window.running"));
        Optional<String> failure = new WindowMeasurement(work(), texts().locale(), Path.of(start)).run(folder, SMALL, rows, repeats, measured);
        if (failure.isPresent()) {
            throw new IOException(texts().get("bench.window.failed", failure.get()));
        }
    }

    private void print(Map<String, Distribution> all, Map<String, String> machine) {
        if (json()) {
            JsonOutput.print(out(), json -> json(json, all, machine));
            return;
        }
        TextTable table = new TextTable("  ").text(texts().get("column.step")).number(texts().get("column.times"));
        if (window) {
            table.number(texts().get("column.aim"));
        } else {
            table.number(texts().get("column.seconds"));
        }
        table.number(texts().get("column.first")).number(texts().get("column.median")).number(texts().get("column.late"))
                .number(texts().get("column.max"));
        all.forEach((name, d) -> table.row(title(name), String.valueOf(d.count()), window ? aim(name) : Distribution.seconds(d.total())
                .toPlainString(), millis(d.first()), millis(d.median()), millis(d.late()), millis(d.max())));
        say(table.lines(0));
        if (appraisal && !window) {
            say("  " + texts().get("bench.appraisal.ratio", ratio(all.get(AppraisalBench.FULL), all.get(AppraisalBench.BARE)),
                    millis(all.get(AppraisalBench.FULL).median()), AppraisalBench.AIM));
        } else if (!window) {
            Distribution bare = all.get("bench.bare");
            Distribution imported = all.get("bench.import");
            say("  " + texts().get("bench.ratio", ratio(imported, bare)));
            Distribution untouched = all.get(BulkBench.BARE);
            Object[] bulk = BulkBench.STEPS.stream().map(step -> ratio(all.get(step), untouched)).toArray();
            say("  " + texts().get("bench.bulk.ratio", bulk));
            say("  " + texts().get("bench.bulk.reviewed", machine.get(BulkBench.REVIEWED)));
        }
        say("  " + texts().get("bench.machine", machine.entrySet().stream().map(fact -> fact.getKey() + " " + fact.getValue())
                .collect(Collectors.joining(", "))));
    }

    private String title(String name) {
        String key = name.startsWith(PREFIX) ? name : PREFIX + "window." + name;
        return texts().get(key, rows);
    }

    private static String aim(String name) {
        return AIMS.containsKey(name) ? "< " + AIMS.get(name) : "";
    }

    private static String millis(long nanos) {
        return Distribution.millis(nanos).toPlainString();
    }

    /** How many times the median of one is that of another. */
    private static String ratio(Distribution one, Distribution other) {
        return String.format(java.util.Locale.ROOT, "%.2f", one.median() / (double) other.median());
    }

    private void json(JsonWriter json, Map<String, Distribution> all, Map<String, String> machine) throws IOException {
        json.name("command").value("bench");
        json.name("exit").value(ExitCode.OK.code());
        json.name("forms").value(count);
        json.name("window").value(window);
        json.name("rows").value(rows);
        json.name("seconds").beginObject();
        for (Map.Entry<String, Distribution> step : all.entrySet()) {
            json.name(name(step.getKey())).value(Distribution.seconds(step.getValue().total()));
        }
        json.endObject();
        json.name("millis").beginObject();
        for (Map.Entry<String, Distribution> step : all.entrySet()) {
            Distribution d = step.getValue();
            json.name(name(step.getKey())).beginObject();
            json.name("times").value(d.count());
            JsonOutput.number(json, "first", Distribution.millis(d.first()));
            JsonOutput.number(json, "median", Distribution.millis(d.median()));
            JsonOutput.number(json, "p95", Distribution.millis(d.late()));
            JsonOutput.number(json, "max", Distribution.millis(d.max()));
            json.endObject();
        }
        json.endObject();
        json.name("machine").beginObject();
        for (Map.Entry<String, String> fact : machine.entrySet()) {
            json.name(fact.getKey()).value(fact.getValue());
        }
        json.endObject();
    }

    private static String name(String step) {
        return step.startsWith(PREFIX) ? step.substring(PREFIX.length()) : step;
    }
}
