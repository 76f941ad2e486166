package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.cli.core.internal.district.DistrictYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jixiao district}: a made-up district with planted faults, taken through a whole year. */
@Command(name = "district")
final class DistrictCommand extends JixiaoCommand {

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "district.to", order = 1)
    private Path to;

    @Option(names = "--projects", paramLabel = "N", defaultValue = "300", descriptionKey = "district.projects", order = 2)
    private int projects;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "2026", descriptionKey = "district.seed", order = 3)
    private long seed;

    @Option(names = "--year", paramLabel = "YEAR", defaultValue = "2025", descriptionKey = "district.year", order = 4)
    private int year;

    DistrictCommand(Environment environment) {
        super(environment);
    }

    /** One kind of fault: how often it was planted and how often noticed. */
    private static final class Count {
        private int planted;
        private int found;
    }

    @Override
    ExitCode run() throws IOException {
        if (to == null) {
            throw usage("usage.missing", "--to");
        }
        if (projects < 1 || projects > DistrictYear.MOST) {
            throw usage("usage.count", projects, DistrictYear.MOST);
        }
        LocalDate today = LocalDate.of(year + 1, 7, 15);
        List<DistrictYear.Outcome> outcomes;
        try (ProgressLine line = progress(texts().count("progress.files", projects), projects)) {
            outcomes = work().district(texts().locale(), today).run(projects, seed, year, to, environment().cancellation(), line::step);
        }
        TreeMap<String, Count> counts = new TreeMap<>();
        for (DistrictYear.Outcome outcome : outcomes) {
            if (!outcome.planted().isEmpty()) {
                Count count = counts.computeIfAbsent(outcome.planted(), name -> new Count());
                count.planted++;
                count.found += outcome.found() ? 1 : 0;
            }
        }
        List<String> unexpected = DistrictYear.unexpected(outcomes);
        boolean missed = counts.values().stream().anyMatch(c -> c.found < c.planted) || !unexpected.isEmpty();
        ExitCode exit = outcomes.size() < projects ? ExitCode.CANCELLED : missed ? ExitCode.FINDINGS : ExitCode.OK;
        if (json()) {
            print(outcomes, unexpected, exit);
        } else {
            TextTable table = new TextTable("  ").text(texts().get("column.fault")).number(texts().get("column.planted")).number(texts().get("column.found"));
            counts.forEach((name, count) -> table.row(texts().get("district.fault." + name), String.valueOf(count.planted), String.valueOf(count.found)));
            say(table.lines(environment().width()));
            unexpected.forEach(line -> say("  ! " + line));
            say("  " + texts().count("summary.district", outcomes.size(), to));
        }
        return exit;
    }

    private void print(List<DistrictYear.Outcome> outcomes, List<String> unexpected, ExitCode exit) {
        JsonOutput.print(out(), json -> {
            json.name("command").value("district").name("exit").value(exit.code()).name("unexpected").beginArray();
            for (String line : unexpected) {
                json.value(line);
            }
            json.endArray().name("projects").beginArray();
            for (DistrictYear.Outcome outcome : outcomes) {
                json.beginObject().name("file").value(outcome.file().toString()).name("code").value(outcome.code()).name("name").value(outcome.name());
                json.name("planted").value(outcome.planted()).name("found").value(outcome.found()).name("errors").value(outcome.errors());
                json.name("overdue").value(outcome.duties()).name("refusals").beginArray();
                for (String words : new java.util.TreeSet<>(outcome.refusals().values())) {
                    json.value(words);
                }
                json.endArray().endObject();
            }
            json.endArray();
        });
    }
}
