package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.bureau.BureauYear;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.console.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Made-up bureaus: set up only, or taken through a year of appraisal. */
final class BureauCommands {

    private static final int MOST_INDICATORS = 200;

    private BureauCommands() {
    }

    /** What both commands ask for. */
    abstract static class Made extends JixiaoCommand {

        @Option(names = "--to", paramLabel = "DIR", descriptionKey = "appraisal.made.to", order = 1)
        private Path to;

        @Option(names = "--units", paramLabel = "N", defaultValue = "24", descriptionKey = "appraisal.made.units", order = 2)
        private int units;

        @Option(names = "--indicators", paramLabel = "N", defaultValue = "40", descriptionKey = "appraisal.made.indicators", order = 3)
        private int indicators;

        @Option(names = "--counties", paramLabel = "N", defaultValue = "6", descriptionKey = "appraisal.made.counties", order = 4)
        private int counties;

        @Option(names = "--seed", paramLabel = "N", defaultValue = "2026", descriptionKey = "appraisal.made.seed", order = 5)
        private long seed;

        @Option(names = "--year", paramLabel = "YEAR", defaultValue = "2025", descriptionKey = "appraisal.made.year", order = 6)
        private int year;

        Made(Environment environment) {
            super(environment);
        }

        final BureauYear.Size size() {
            if (to == null) {
                throw usage("usage.missing", "--to");
            }
            check(units, BureauYear.MOST);
            check(indicators, MOST_INDICATORS);
            if (counties < 0 || counties > BureauYear.MOST) {
                throw usage("usage.count", counties, BureauYear.MOST);
            }
            return new BureauYear.Size(units, indicators, counties, seed, year);
        }

        private void check(int number, int most) {
            if (number < 1 || number > most) {
                throw usage("usage.count", number, most);
            }
        }

        /** The file that is written; its folder is made. */
        final Path file() throws IOException {
            Files.createDirectories(to);
            return to.resolve(texts().get("appraisal.made.file", year) + ".appraisal");
        }
    }

    /** {@code jixiao appraisal generate}: a made-up bureau before the year begins. */
    @Command(name = "generate")
    static final class Generate extends Made {

        Generate(Environment environment) {
            super(environment);
        }

        @Override
        ExitCode run() throws IOException {
            BureauYear.Size size = size();
            Path file = file();
            work().appraisals(texts().locale()).save(file, work().bureau(texts().locale()).setUp(size));
            if (json()) {
                JsonOutput.print(out(), json -> json.name("command").value("appraisal generate").name("exit").value(ExitCode.OK.code()).name("file")
                        .value(file.toString()).name("units").value(size.units() + size.counties()).name("indicators").value(size.indicators()));
            } else {
                say("  " + texts().get("appraisal.made.generated", size.units(), size.counties(), size.indicators(), file));
            }
            return ExitCode.OK;
        }
    }

    /** {@code jixiao appraisal year}: a made-up bureau with planted faults, taken through a whole year. */
    @Command(name = "year")
    static final class Year extends Made {

        private static final int STEPS = 13;

        Year(Environment environment) {
            super(environment);
        }

        @Override
        ExitCode run() throws IOException {
            BureauYear.Size size = size();
            Path file = file();
            BureauYear.Done done;
            try (ProgressLine line = progress(texts().get("appraisal.made.progress"), STEPS)) {
                done = work().bureau(texts().locale()).run(size, file, environment().cancellation(), line::step);
            }
            List<String> unexpected = BureauYear.unexpected(done);
            boolean missed = done.units().stream().anyMatch(u -> !u.planted().isEmpty() && !u.found());
            ExitCode exit = !done.finished() ? ExitCode.CANCELLED : missed || !unexpected.isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
            if (json()) {
                print(done, unexpected, exit);
            } else {
                table(done, unexpected);
            }
            return exit;
        }

        private void table(BureauYear.Done done, List<String> unexpected) {
            Map<String, int[]> counts = new TreeMap<>();
            done.units().stream().filter(u -> !u.planted().isEmpty()).forEach(u -> {
                int[] count = counts.computeIfAbsent(u.planted(), p -> new int[2]);
                count[0]++;
                count[1] += u.found() ? 1 : 0;
            });
            TextTable table = new TextTable("  ").text(texts().get("column.fault")).number(texts().get("column.planted")).number(texts().get("column.found"));
            counts.forEach((fault, count) -> table.row(texts().get("appraisal.fault." + fault), String.valueOf(count[0]), String.valueOf(count[1])));
            say(table.lines(environment().width()));
            unexpected.forEach(line -> say("  ! " + line));
            say("  " + (done.finished() ? texts().get("appraisal.made.done", done.units().size(), done.file()) : texts().get("cancelled").strip()));
        }

        private void print(BureauYear.Done done, List<String> unexpected, ExitCode exit) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("appraisal year").name("exit").value(exit.code()).name("file").value(done.file().toString());
                json.name("state").value(done.state()).name("unexpected").beginArray();
                for (String line : unexpected) {
                    json.value(line);
                }
                json.endArray().name("refusals").beginArray();
                for (String words : new TreeSet<>(done.refusals().values())) {
                    json.value(words);
                }
                json.endArray().name("units").beginArray();
                for (BureauYear.Outcome unit : done.units()) {
                    json.beginObject().name("code").value(unit.code()).name("name").value(unit.name()).name("planted").value(unit.planted());
                    json.name("found").value(unit.found()).name("total").value(unit.total()).name("rank").value(unit.rank());
                    json.name("class").value(unit.className()).name("refusals").beginArray();
                    for (String words : new TreeSet<>(unit.refusals().values())) {
                        json.value(words);
                    }
                    json.endArray().endObject();
                }
                json.endArray();
            });
        }
    }
}
