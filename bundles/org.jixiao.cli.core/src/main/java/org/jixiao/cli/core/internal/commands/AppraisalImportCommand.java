package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.work.AppraisalDesk;
import org.jixiao.cli.core.internal.work.Issue;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.appraisal.AppraisalImport;
import org.jixiao.exchange.appraisal.AppraisalImportOptions;
import org.jixiao.exchange.appraisal.FileFault;
import org.jixiao.exchange.appraisal.FilingKey;
import org.jixiao.exchange.appraisal.ImportChange;
import org.jixiao.exchange.appraisal.ImportRefused;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.services.appraisal.AppraisalExchange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao appraisal import}: filing forms and tables into an appraisal. */
@Command(name = "import")
final class AppraisalImportCommand extends JixiaoCommand {

    @Parameters(index = "0", paramLabel = "FILE.appraisal", descriptionKey = "appraisal.import.appraisal")
    private Path appraisal;

    @Parameters(index = "1", arity = "1..*", paramLabel = "FILE", descriptionKey = "appraisal.import.files")
    private List<Path> files;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "appraisal.import.unit", order = 1)
    private String unit;

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "appraisal.import.period", order = 2)
    private String period;

    @Option(names = "--received", paramLabel = "YYYY-MM-DD", descriptionKey = "appraisal.import.received", order = 3)
    private String received;

    @Option(names = "--replace", descriptionKey = "appraisal.import.replace", order = 4)
    private boolean replace;

    @Option(names = "--dry-run", descriptionKey = "appraisal.import.dry", order = 5)
    private boolean dry;

    AppraisalImportCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw usage("usage.notThere", file);
            }
        }
        AppraisalExchange tables = work().appraisalTables();
        AppraisalImportOptions options = options(AppraisalExportCommand.load(this, appraisal));
        AppraisalImport read;
        try {
            read = dry ? tables.preview(tables.load(appraisal), files, options) : tables.take(appraisal, files, options, texts().locale());
        } catch (ImportRefused refused) {
            throw new IOException(refused.getMessage(), refused);
        }
        ExitCode exit = read.hasErrors() ? ExitCode.FINDINGS : ExitCode.OK;
        if (json()) {
            print(read, exit);
        } else {
            read.faults().forEach(fault -> remark("  " + fault.text(texts().locale())));
            read.changes().forEach(change -> say("  " + words(change)));
            boolean saved = !dry && !read.isEmpty();
            say("  " + texts().get(saved ? "appraisal.import.done" : "appraisal.import.read", read.changes().size(), read.unchanged(), appraisal));
        }
        return exit;
    }

    private AppraisalImportOptions options(Appraisal document) {
        AppraisalImportOptions options = AppraisalImportOptions.CAREFUL;
        if (unit != null) {
            options = options.unit(AppraisalDesk.unit(document, unit).orElseThrow(() -> usage("usage.appraisal.unit", unit)).getId());
        }
        if (period != null) {
            options = options.filing(FilingKey.named(period).orElseThrow(() -> usage("usage.appraisal.period", period)));
        }
        if (received != null) {
            try {
                options = options.received(LocalDate.parse(received.strip()));
            } catch (DateTimeParseException e) {
                throw usage("usage.day", received);
            }
        }
        return replace ? options.replacing() : options;
    }

    private String words(ImportChange change) {
        String what = change.what().text(texts().locale());
        return change.before().isEmpty() ? texts().get("appraisal.import.new", what, change.after())
                : texts().get("appraisal.import.other", what, change.before(), change.after());
    }

    private void print(AppraisalImport read, ExitCode exit) {
        JsonOutput.print(out(), json -> {
            json.name("command").value("appraisal import").name("exit").value(exit.code()).name("file").value(appraisal.toString());
            json.name("saved").value(!dry && !read.isEmpty()).name("unchanged").value(read.unchanged()).name("changes").beginArray();
            for (ImportChange change : read.changes()) {
                json.beginObject().name("table").value(change.table().name()).name("file").value(change.file()).name("sheet").value(change.sheet());
                json.name("cell").value(change.cell() == null ? "" : change.cell().a1()).name("what").value(change.what().text(texts().locale()));
                json.name("before").value(change.before()).name("after").value(change.after()).endObject();
            }
            json.endArray().name("issues").beginArray();
            for (FileFault found : read.faults()) {
                JsonOutput.issue(json, new Issue(found.file(), found.fault().sheet(), found.fault().cell() == null ? "" : found.fault().cell().a1(),
                        found.fault().rule(), found.fault().severity() == Severity.ERROR, found.fault().what().text(texts().locale()),
                        found.fault().suggestion().text(texts().locale())));
            }
            json.endArray();
        });
    }
}
