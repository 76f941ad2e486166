package org.jixiao.cli.core.internal.commands;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.console.TextTable;
import org.jixiao.exchange.Fault;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.execution.ExecutionColumn;
import org.jixiao.exchange.execution.ExecutionTable;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.services.execution.ExecutionCommands;
import org.jixiao.services.execution.ExecutionMatch;
import org.jixiao.services.execution.Payments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao payments}: what the finance system paid, brought into the dossiers by the code of the project. */
@Command(name = "payments")
final class PaymentsCommand extends JixiaoCommand {

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "payments.file")
    private Path file;

    @Option(names = "--into", paramLabel = "DIR", descriptionKey = "payments.into", order = 1)
    private Path into;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "payments.year", order = 2)
    private Integer year;

    @Option(names = "--unit", paramLabel = "yuan|wan|yi", descriptionKey = "payments.unit", order = 3)
    private String unit;

    @Option(names = "--budget", descriptionKey = "payments.budget", order = 4)
    private boolean budget;

    @Option(names = "--dry-run", descriptionKey = "payments.dry", order = 5)
    private boolean dry;

    PaymentsCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        if (into == null) {
            throw usage("usage.missing", "--into");
        }
        for (Path path : List.of(file, into)) {
            if (!Files.exists(path)) {
                throw usage("usage.notThere", path);
            }
        }
        Payments payments = work().payments();
        ExecutionTable table = payments.read(file, unit());
        List<ExecutionMatch> matches = table.refused() ? List.of() : payments.match(table, into, year, environment().cancellation());
        Set<Path> stored = table.refused() || dry ? Set.of() : take(payments, table, matches);
        boolean cancelled = environment().cancellation().getAsBoolean();
        ExitCode exit = cancelled ? ExitCode.CANCELLED : toLookAt(table, matches) ? ExitCode.FINDINGS : ExitCode.OK;
        if (json()) {
            JsonOutput.print(out(), json -> print(json, table, matches, stored, exit));
        } else {
            tell(table, matches, stored);
        }
        return exit;
    }

    private AmountUnit unit() {
        if (unit == null) {
            return null;
        }
        return switch (unit.strip().toLowerCase(Locale.ROOT)) {
            case "yuan", "元" -> AmountUnit.YUAN;
            case "wan", "万元" -> AmountUnit.WAN_YUAN;
            case "yi", "亿元" -> AmountUnit.YI_YUAN;
            default -> throw usage("usage.unit", unit);
        };
    }

    private Set<Path> take(Payments payments, ExecutionTable table, List<ExecutionMatch> matches) throws IOException {
        List<ExecutionMatch> changed = matches.stream().filter(m -> m.kind() == ExecutionMatch.Kind.CHANGED).toList();
        Set<ExecutionColumn> columns = budget ? Set.of(ExecutionColumn.values()) : ExecutionCommands.PAID;
        Set<Path> stored = new HashSet<>();
        try (ProgressLine line = progress(texts().count("progress.files", changed.size()), changed.size())) {
            for (ExecutionMatch match : changed) {
                if (environment().cancellation().getAsBoolean()) {
                    break;
                }
                if (payments.take(table, match, columns, texts().locale())) {
                    stored.add(match.file().orElseThrow());
                }
                line.step();
            }
        }
        return stored;
    }

    private static boolean toLookAt(ExecutionTable table, List<ExecutionMatch> matches) {
        return table.refused() || table.faults().stream().anyMatch(f -> f.severity() != Severity.INFO)
                || matches.stream().anyMatch(m -> !m.remarks().isEmpty());
    }

    private void tell(ExecutionTable table, List<ExecutionMatch> matches, Set<Path> stored) {
        table.failure().ifPresent(failure -> say("  " + failure.text(texts().locale())));
        for (Fault fault : table.faults()) {
            say("  " + table.fileName() + " " + fault.text(texts().locale()));
        }
        if (table.refused()) {
            say("  " + texts().get("payments.refused", table.fileName()));
            return;
        }
        TextTable lines = new TextTable("  ").text(texts().get("column.project")).text(texts().get("column.state"))
                .number(texts().get("column.before")).number(texts().get("column.now")).text(texts().get("column.what"));
        for (ExecutionMatch match : matches) {
            ExecutionMatch.Difference executed = match.differences().stream().filter(d -> d.column() == ExecutionColumn.EXECUTED).findFirst().orElse(null);
            lines.row(match.title(), texts().get("payments.kind." + match.kind().name()), executed == null ? "" : plain(executed.before()),
                    executed == null ? "" : plain(executed.after()), remarks(match));
        }
        if (!lines.isEmpty()) {
            say(lines.lines(environment().width()));
        }
        say("  " + texts().count("summary.payments", stored.size(), table.lines().size(), into));
    }

    private String remarks(ExecutionMatch match) {
        return match.remarks().stream().map(m -> m.render(texts().locale())).collect(Collectors.joining(" "));
    }

    private static String plain(BigDecimal amount) {
        return amount == null ? "—" : amount.toPlainString();
    }

    private void print(JsonWriter json, ExecutionTable table, List<ExecutionMatch> matches, Set<Path> stored, ExitCode exit) throws IOException {
        json.name("command").value("payments").name("exit").value(exit.code()).name("file").value(file.toString());
        json.name("refused").value(table.refused()).name("faults").beginArray();
        List<String> faults = new ArrayList<>(table.failure().map(f -> f.text(texts().locale())).stream().toList());
        table.faults().forEach(fault -> faults.add(fault.text(texts().locale())));
        for (String fault : faults) {
            json.value(fault);
        }
        json.endArray().name("projects").beginArray();
        for (ExecutionMatch match : matches) {
            json.beginObject().name("title").value(match.title()).name("kind").value(match.kind().name().toLowerCase(Locale.ROOT));
            json.name("code").value(match.line().map(line -> line.code()).orElse(null));
            json.name("dossier").value(match.file().map(Path::toString).orElse(null));
            json.name("stored").value(match.file().filter(stored::contains).isPresent());
            json.name("differences").beginArray();
            for (ExecutionMatch.Difference difference : match.differences()) {
                json.beginObject().name("column").value(difference.column().name().toLowerCase(Locale.ROOT));
                json.name("before").value(difference.before()).name("after").value(difference.after()).endObject();
            }
            json.endArray().name("remarks").beginArray();
            for (var remark : match.remarks()) {
                json.value(remark.render(texts().locale()));
            }
            json.endArray().endObject();
        }
        json.endArray();
    }
}
