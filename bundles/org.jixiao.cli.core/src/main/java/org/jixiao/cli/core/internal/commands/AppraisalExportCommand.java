package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.work.AppraisalDesk;
import org.jixiao.exchange.appraisal.AppraisalTable;
import org.jixiao.exchange.appraisal.FilingKey;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.services.appraisal.AppraisalExchange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao appraisal export}: tables of an appraisal, or the forms of a period to be filled in. */
@Command(name = "export")
final class AppraisalExportCommand extends JixiaoCommand {

    @Parameters(index = "0", paramLabel = "FILE.appraisal", descriptionKey = "appraisal.export.appraisal")
    private Path appraisal;

    @Option(names = "--to", required = true, paramLabel = "FILE.xlsx|DIR", descriptionKey = "appraisal.export.to", order = 1)
    private Path to;

    @Option(names = "--table", paramLabel = "TABLE", split = ",", descriptionKey = "appraisal.export.table", order = 2)
    private List<String> tables;

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "appraisal.export.period", order = 3)
    private String period;

    @Option(names = "--unit", paramLabel = "CODE", split = ",", descriptionKey = "appraisal.export.unit", order = 4)
    private List<String> units;

    @Option(names = "--day", paramLabel = "YYYY-MM-DD", descriptionKey = "appraisal.export.day", order = 5)
    private String day;

    @Option(names = "--replace", descriptionKey = "appraisal.export.replace", order = 6)
    private boolean replace;

    AppraisalExportCommand(Environment environment) {
        super(environment);
    }

    /** The appraisal of a file that has to be there. */
    static Appraisal load(JixiaoCommand command, Path file) throws IOException {
        if (!Files.exists(file)) {
            throw command.usage("usage.notThere", file);
        }
        return command.work().appraisalTables().load(file);
    }

    @Override
    ExitCode run() throws IOException {
        Appraisal document = load(this, appraisal);
        List<AppraisedUnit> chosen = units == null ? List.of()
                : units.stream().map(u -> AppraisalDesk.unit(document, u).orElseThrow(() -> usage("usage.appraisal.unit", u))).toList();
        boolean workbook = to.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (workbook && Files.exists(to) && !replace) {
            throw usage("usage.appraisal.there", to);
        }
        List<Path> written = period == null ? tables(document, chosen, workbook) : filings(document, chosen, workbook);
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("appraisal export").name("exit").value(ExitCode.OK.code()).name("files").beginArray();
                for (Path file : written) {
                    json.value(file.toString());
                }
                json.endArray();
            });
        } else {
            written.forEach(file -> say("  " + file));
        }
        return ExitCode.OK;
    }

    private List<Path> tables(Appraisal document, List<AppraisedUnit> chosen, boolean workbook) throws IOException {
        if (!workbook) {
            throw usage("usage.appraisal.workbook", to);
        }
        List<AppraisalTable> wanted = tables == null ? Arrays.stream(AppraisalTable.values()).filter(t -> !t.isOfPeriod()).toList()
                : tables.stream().map(this::table).toList();
        if (wanted.stream().anyMatch(AppraisalTable::isOfPeriod)) {
            throw usage("usage.missing", "--period");
        }
        work().appraisalTables().write(document, wanted, chosen, today(), to, texts().locale());
        return List.of(to);
    }

    private List<Path> filings(Appraisal document, List<AppraisedUnit> chosen, boolean workbook) throws IOException {
        FilingKey key = FilingKey.named(period).orElseThrow(() -> usage("usage.appraisal.period", period));
        AppraisalExchange exchange = work().appraisalTables();
        if (!workbook) {
            Files.createDirectories(to);
            return exchange.handOutForms(document, key, chosen, to, texts().locale());
        }
        if (tables != null && tables.stream().map(this::table).anyMatch(t -> t == AppraisalTable.FILINGS)) {
            exchange.writeFilings(document, key, chosen, to, texts().locale());
        } else {
            exchange.writeForms(document, key, chosen, to, texts().locale());
        }
        return List.of(to);
    }

    private AppraisalTable table(String name) {
        String wanted = name.strip().replace('-', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(AppraisalTable.values()).filter(t -> t.name().equals(wanted)).findFirst()
                .orElseThrow(() -> usage("usage.appraisal.table", name, Arrays.stream(AppraisalTable.values())
                        .map(t -> t.name().toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.joining(", "))));
    }

    private LocalDate today() {
        try {
            return day == null ? LocalDate.now() : LocalDate.parse(day.strip());
        } catch (DateTimeParseException e) {
            throw usage("usage.day", day);
        }
    }
}
