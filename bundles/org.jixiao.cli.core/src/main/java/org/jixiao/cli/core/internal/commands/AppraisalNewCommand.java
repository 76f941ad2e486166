package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.work.AppraisalDesk;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.rules.Scheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao appraisal new}: begins an appraisal by a scheme, or with the units and tables of the year before. */
@Command(name = "new")
final class AppraisalNewCommand extends JixiaoCommand {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "appraisal.new.file")
    private Path file;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "appraisal.new.year", order = 1)
    private Integer year;

    @Option(names = "--scheme", paramLabel = "ID", defaultValue = "bureau.appraisal", descriptionKey = "appraisal.new.scheme", order = 2)
    private String scheme;

    @Option(names = "--after", paramLabel = "FILE", descriptionKey = "appraisal.new.after", order = 3)
    private Path after;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "appraisal.new.title", order = 4)
    private String title;

    AppraisalNewCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        if (Files.exists(file)) {
            throw usage("usage.there", file);
        }
        if (year == null && after == null) {
            throw usage("usage.missing", "--year");
        }
        AppraisalDesk desk = work().appraisals(texts().locale());
        Appraisal appraisal = after == null ? begun(desk) : followed(desk);
        desk.save(file, appraisal);
        int units = appraisal.getGroups().stream().mapToInt(g -> g.getUnits().size()).sum();
        if (json()) {
            JsonOutput.print(out(), json -> json.name("command").value("appraisal new").name("exit").value(ExitCode.OK.code()).name("file")
                    .value(file.toString()).name("year").value(appraisal.getYear()).name("groups").value(appraisal.getGroups().size()).name("units").value(units));
        } else {
            say("  " + texts().get("appraisal.new.done", appraisal.getTitle(), appraisal.getGroups().size(), units, file));
        }
        return ExitCode.OK;
    }

    private Appraisal begun(AppraisalDesk desk) {
        return desk.begin(scheme, title(year), year)
                .orElseThrow(() -> usage("usage.scheme", scheme, String.join(", ", desk.schemes().stream().map(Scheme::getId).toList())));
    }

    private Appraisal followed(AppraisalDesk desk) throws IOException {
        if (!Files.exists(after)) {
            throw usage("usage.notThere", after);
        }
        Appraisal last = desk.load(after);
        if (year != null && year != last.getYear() + 1) {
            throw usage("usage.yearAfter", year, last.getYear());
        }
        return desk.follow(last, title(last.getYear() + 1));
    }

    private String title(int of) {
        return title == null || title.isBlank() ? texts().get("appraisal.new.named", of) : title.strip();
    }
}
