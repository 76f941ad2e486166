package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.checks.Finding;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.cli.core.internal.samples.SampleForms;
import org.jixiao.cli.core.internal.work.ReadForms;
import org.jixiao.exchange.office.XlsxWriter;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.report.ReportDescriptor;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.ReportInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jixiao bench}: what each step of the main journey costs on this machine. */
@Command(name = "bench")
final class BenchCommand extends JixiaoCommand {

    private static final String STANDARD = "200";
    private static final double NANOS = 1e9;

    @Option(names = "--forms", paramLabel = "N", defaultValue = STANDARD, descriptionKey = "bench.forms", order = 1)
    private int count;

    private final Map<String, Long> nanos = new LinkedHashMap<>();

    BenchCommand(Environment environment) {
        super(environment);
    }

    /** A step that may fail with an input or output error. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    @Override
    ExitCode run() throws IOException {
        if (count < 1 || count > SampleForms.MOST) {
            throw usage("usage.count", count, SampleForms.MOST);
        }
        Path folder = Files.createTempDirectory("jixiao-bench");
        try {
            measure(folder);
        } finally {
            delete(folder);
        }
        nanos.put("bench.total", nanos.values().stream().mapToLong(Long::longValue).sum());
        print();
        return ExitCode.OK;
    }

    private void measure(Path folder) throws IOException {
        List<Path> forms = new ArrayList<>();
        List<Dossier> dossiers = new ArrayList<>();
        List<List<Finding>> findings = new ArrayList<>();
        List<DossierReport> reports = new ArrayList<>();
        time("bench.generate", () -> forms.addAll(new SampleForms(new XlsxWriter()).write(count, folder.resolve("forms"), () -> false,
                () -> { })));
        time("bench.import", () -> {
            for (Path form : forms) {
                ReadForms read = work().read(form, texts().locale());
                dossiers.addAll(read.dossiers());
            }
        });
        time("bench.score", () -> {
            for (Dossier dossier : dossiers) {
                work().assignScheme(dossier, Optional.empty(), false, texts().locale());
                work().score(dossier, texts().locale());
            }
        });
        time("bench.check", () -> dossiers.forEach(dossier -> findings.add(work().check(dossier))));
        time("bench.save", () -> {
            for (int i = 0; i < dossiers.size(); i++) {
                work().save(folder.resolve("dossiers").resolve(i + ".dossier"), dossiers.get(i));
            }
        });
        time("bench.report", () -> {
            for (int i = 0; i < dossiers.size(); i++) {
                reports.addAll(work().describe("", dossiers.get(i), findings.get(i), texts().locale()));
            }
            ReportInput input = new ReportInput(reports, List.of(), LocalDateTime.now());
            for (ReportDescriptor report : work().reports().reports()) {
                work().reports().write(report, input, folder.resolve("reports"), texts().locale(), () -> false);
            }
        });
    }

    private void time(String step, Step work) throws IOException {
        remark("  " + texts().get(step));
        long start = environment().nanos().getAsLong();
        work.run();
        nanos.put(step, environment().nanos().getAsLong() - start);
    }

    private void print() {
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("bench");
                json.name("exit").value(ExitCode.OK.code());
                json.name("forms").value(count);
                json.name("seconds").beginObject();
                for (Map.Entry<String, Long> step : nanos.entrySet()) {
                    json.name(step.getKey().substring("bench.".length())).value(seconds(step.getValue()));
                }
                json.endObject();
            });
            return;
        }
        TextTable table = new TextTable("  ").text(texts().get("column.step")).number(texts().get("column.seconds"))
                .number(texts().get("column.each"));
        nanos.forEach((step, time) -> table.row(texts().get(step), seconds(time).toPlainString(),
                seconds(time).movePointRight(3).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP).toPlainString()));
        say(table.lines(0));
        Runtime runtime = Runtime.getRuntime();
        say("  " + texts().get("bench.machine", runtime.availableProcessors(), runtime.maxMemory() >> 20,
                System.getProperty("java.version"), System.getProperty("os.name") + " " + System.getProperty("os.arch")));
    }

    private static BigDecimal seconds(long time) {
        return BigDecimal.valueOf(time / NANOS).setScale(3, RoundingMode.HALF_UP);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
