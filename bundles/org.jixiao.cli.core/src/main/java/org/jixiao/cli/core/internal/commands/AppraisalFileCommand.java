package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jixiao.cli.core.internal.work.AppraisalDesk;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command about one appraisal. */
abstract class AppraisalFileCommand extends JixiaoCommand {

    private static final int YEAR = 12;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "appraisal.file")
    private Path file;

    @Option(names = "--day", paramLabel = "YYYY-MM-DD", descriptionKey = "appraisal.day", order = 50)
    private String day;

    AppraisalFileCommand(Environment environment) {
        super(environment);
    }

    final Path file() {
        return file;
    }

    final AppraisalDesk desk() {
        return work().appraisals(texts().locale());
    }

    /**
     * The appraisal of the command.
     *
     * @throws picocli.CommandLine.ParameterException when the file is not there
     * @throws IOException when it is no appraisal
     */
    final Appraisal load() throws IOException {
        if (!Files.exists(file)) {
            throw usage("usage.notThere", file);
        }
        return desk().load(file);
    }

    /** The day as of which filings are missing. */
    final LocalDate today() {
        try {
            return day == null ? LocalDate.now() : LocalDate.parse(day.strip());
        } catch (DateTimeParseException e) {
            throw usage("usage.day", day);
        }
    }

    final int month(int month) {
        if (month < 1 || month > YEAR) {
            throw usage("usage.count", month, YEAR);
        }
        return month;
    }

    /** A unit by its code or name. */
    final AppraisedUnit unit(Appraisal appraisal, String named) {
        return AppraisalDesk.unit(appraisal, named).orElseThrow(() -> usage("usage.unit", named, String.join(", ", appraisal.getGroups().stream()
                .flatMap(g -> g.getUnits().stream()).map(u -> u.getCode() + " " + u.getName()).toList())));
    }
}
