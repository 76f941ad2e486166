package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jixiao.report.ReportDescriptor;
import org.jixiao.report.ReportScope;
import org.jixiao.report.ReportService;
import org.jixiao.report.template.ReportTemplates;
import org.jixiao.report.template.TemplateFile;
import picocli.CommandLine.Option;

/** Which reports are written: those named, or those whose files about one dossier have a given format; all when nothing is said. */
final class ReportChoice {

    /** Every format. */
    static final String BOTH = "both";

    private static final String WORKBOOK = "xlsx";

    @Option(names = "--only", paramLabel = "REPORT", split = ",", descriptionKey = "report.only", order = 8)
    private List<String> only = new ArrayList<>();

    @Option(names = "--template", paramLabel = "[KIND=]NAME", descriptionKey = "report.template", order = 10)
    private List<String> templates = new ArrayList<>();

    @Option(names = "--format", paramLabel = "html|docx|xlsx|both", descriptionKey = "report.format", order = 9)
    private String format;

    /** Ids as typed that nobody provides. */
    List<String> unknown(ReportService reports) {
        return only.stream().filter(id -> reports.report(id).isEmpty()).toList();
    }

    /** The format as typed when no report about one dossier has it. */
    Optional<String> unknownFormat(ReportService reports) {
        return Optional.ofNullable(format).filter(f -> !f.equals(BOTH) && !formats(reports).contains(f));
    }

    /** What {@code --format} may say, beside {@link #BOTH}. */
    static SortedSet<String> formats(ReportService reports) {
        return new TreeSet<>(reports.reports().stream().filter(r -> r.scope() == ReportScope.DOSSIER)
                .map(ReportDescriptor::extension).toList());
    }

    /**
     * Ids of the reports to write; tables over all dossiers are of no format and always among them unless {@code --only} leaves them out.
     * Workbooks about single dossiers are only written when they are asked for: there is one beside each document.
     */
    List<String> ids(ReportService reports) {
        List<ReportDescriptor> chosen = only.isEmpty() ? reports.reports()
                : only.stream().map(reports::report).flatMap(Optional::stream).toList();
        return chosen.stream().filter(this::wanted).map(ReportDescriptor::id).toList();
    }

    private boolean wanted(ReportDescriptor report) {
        if (report.scope() == ReportScope.BATCH) {
            return true;
        }
        boolean every = format == null || format.equals(BOTH);
        return every ? !only.isEmpty() || !report.extension().equals(WORKBOOK) : report.extension().equals(format);
    }

    /**
     * The templates that are named.
     *
     * @throws IOException when there is none of a name, saying so
     */
    List<TemplateFile> templates(ReportTemplates all, Locale locale) throws IOException {
        return named(templates, all, locale);
    }

    /**
     * The templates of these names, each a file or the name of one, with the kind of document and {@code =} before it or without.
     *
     * @throws IOException when there is none of a name, saying so
     */
    static List<TemplateFile> named(List<String> names, ReportTemplates all, Locale locale) throws IOException {
        List<TemplateFile> chosen = new ArrayList<>();
        for (String named : names) {
            int sign = named.indexOf('=');
            chosen.addAll(all.named(named.substring(sign + 1), sign < 0 ? "" : named.substring(0, sign), locale));
        }
        return chosen;
    }
}
