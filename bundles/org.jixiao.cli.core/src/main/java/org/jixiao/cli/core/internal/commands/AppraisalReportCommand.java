package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.report.template.TemplateFile;
import org.jixiao.services.AppraisalReports;
import org.jixiao.services.AppraisalReports.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao appraisal report}: bulletin, result sheets, papers of meetings, notices and replies of an appraisal. */
@Command(name = "report")
final class AppraisalReportCommand extends JixiaoCommand {

    /** What {@code --kind} may say; a notice is each of the three that goes to a unit during the year. */
    private static final Map<String, List<Kind>> KINDS = Map.of("bulletin", List.of(Kind.BULLETIN), "sheet", List.of(Kind.SHEET), "meeting",
            List.of(Kind.MEETING), "notice", List.of(Kind.VISIT, Kind.CORRECTION, Kind.APPEAL), "visit", List.of(Kind.VISIT), "correction",
            List.of(Kind.CORRECTION), "appeal", List.of(Kind.APPEAL));
    private static final List<String> FORMATS = List.of("docx", "xlsx");

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "appraisalReport.file")
    private Path file;

    @Option(names = "--kind", required = true, split = ",", paramLabel = "bulletin|sheet|meeting|notice", descriptionKey = "appraisalReport.kind", order = 1)
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "report.to", order = 2)
    private Path to;

    @Option(names = "--month", paramLabel = "MONTH", defaultValue = "12", descriptionKey = "appraisalReport.month", order = 3)
    private int month;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "appraisalReport.unit", order = 4)
    private String unit;

    @Option(names = "--format", paramLabel = "docx|xlsx", defaultValue = "docx", descriptionKey = "appraisalReport.format", order = 5)
    private String format;

    @Option(names = "--today", paramLabel = "DATE", descriptionKey = "appraisalReport.today", order = 6)
    private LocalDate today;

    @Option(names = "--template", paramLabel = "[KIND=]NAME", descriptionKey = "report.template", order = 7)
    private List<String> templates = new ArrayList<>();

    AppraisalReportCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        for (String kind : kinds) {
            if (!KINDS.containsKey(kind)) {
                throw usage("usage.appraisalKind", kind, String.join(", ", KINDS.keySet().stream().sorted().toList()));
            }
        }
        if (!FORMATS.contains(format)) {
            throw usage("usage.appraisalKind", format, String.join(", ", FORMATS));
        }
        Locale locale = texts().locale();
        AppraisalReports.Wanted wanted = new AppraisalReports.Wanted(kinds.stream().flatMap(k -> KINDS.get(k).stream()).toList(), month,
                Optional.ofNullable(unit).map(String::strip).orElse(""), format, to, today == null ? LocalDate.now() : today, locale, chosen(locale));
        List<Path> written = work().appraisalReports().write(work().appraisals(locale).load(file), wanted, environment().cancellation());
        if (json()) {
            JsonOutput.print(out(), json -> {
                json.name("command").value("appraisal report").name("exit").value(ExitCode.OK.code());
                JsonOutput.strings(json, "written", written.stream().map(Path::toString).toList());
            });
        }
        written.forEach(document -> say("  " + document));
        if (written.isEmpty()) {
            remark(texts().get("appraisalReport.nothing"));
        }
        return ExitCode.OK;
    }

    private List<TemplateFile> chosen(Locale locale) {
        try {
            return ReportChoice.named(templates, work().reports().templates(), locale);
        } catch (IOException unknown) {
            throw usage("usage.template", unknown.getMessage());
        }
    }
}
