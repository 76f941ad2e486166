package org.jixiao.cli.core.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jixiao.audit.AuditResult;
import org.jixiao.audit.document.AuditDocument;
import org.jixiao.audit.document.AuditDocuments;
import org.jixiao.checks.Severity;
import org.jixiao.cli.core.ExitCode;
import org.jixiao.cli.core.internal.console.ProgressLine;
import org.jixiao.cli.core.internal.work.FileFinder;
import org.jixiao.cli.core.internal.work.Issue;
import org.jixiao.cli.core.internal.work.ReadForms;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.report.FileNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jixiao audit}: works backwards from printed scores, totals and rates; reads forms or dossiers and changes nothing. */
@Command(name = "audit")
final class AuditCommand extends FilesCommand {

    private static final String HTML = "html";
    private static final String DOCX = "docx";
    private static final String XLSX = "xlsx";
    private static final String BOTH = "both";
    private static final String ALL = "all";
    private static final Map<String, List<String>> FORMATS = Map.of(HTML, List.of(HTML), DOCX, List.of(DOCX), XLSX, List.of(XLSX), BOTH, List.of(HTML, DOCX),
            ALL, List.of(HTML, DOCX, XLSX));

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "audit.files")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "audit.to", order = 1)
    private Path to;

    @Option(names = "--format", paramLabel = "html|docx|xlsx|both|all", defaultValue = BOTH, descriptionKey = "audit.format", order = 2)
    private String format;

    private final FileNames names = new FileNames();
    private final List<AuditResult> results = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private int read;
    private int refused;

    AuditCommand(Environment environment) {
        super(environment);
    }

    @Override
    ExitCode run() throws IOException {
        if (!FORMATS.containsKey(format)) {
            throw usage("usage.format", format, String.join(", ", HTML, DOCX, XLSX, BOTH, ALL));
        }
        Set<String> extensions = new HashSet<>(FileFinder.FORMS);
        extensions.addAll(FileFinder.DOSSIERS);
        List<Path> files = files(paths, extensions);
        if (to != null) {
            Files.createDirectories(to);
        }
        boolean cancelled = false;
        try (ProgressLine line = progress(texts().count("progress.files", files.size()), files.size())) {
            for (Path file : files) {
                if (environment().cancellation().getAsBoolean()) {
                    cancelled = true;
                    break;
                }
                audit(file);
                line.step();
            }
        }
        return tell(cancelled);
    }

    private void audit(Path file) throws IOException {
        read++;
        List<Dossier> dossiers = dossiers(file);
        if (dossiers.isEmpty()) {
            refused++;
        }
        AuditDocuments documents = new AuditDocuments(texts().locale());
        for (Dossier dossier : dossiers) {
            for (AuditResult result : work().audit(file.getFileName().toString(), dossier)) {
                results.add(result);
                AuditDocument document = documents.of(result);
                say(new AuditPrinter(texts()).print(document));
                if (to != null) {
                    report(result, document);
                }
            }
        }
    }

    private void report(AuditResult result, AuditDocument document) throws IOException {
        for (String extension : FORMATS.get(format)) {
            Path page = to.resolve(names.unique(result.title(), extension));
            work().reports().audit(document, page, texts().locale());
            written.add(page);
        }
    }

    private List<Dossier> dossiers(Path file) {
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".dossier")) {
            try {
                return List.of(work().load(file));
            } catch (IOException e) {
                issues.add(new Issue(file.toString(), "", "", "dossier.unreadable", true, String.valueOf(e.getMessage()),
                        texts().get("issue.unreadable.do")));
                return List.of();
            }
        }
        ReadForms forms = work().read(file, texts().locale());
        issues.addAll(forms.issues());
        return forms.dossiers();
    }

    private ExitCode tell(boolean cancelled) {
        boolean errors = results.stream().anyMatch(result -> result.count(Severity.ERROR) > 0);
        ExitCode exit = cancelled ? ExitCode.CANCELLED : errors || refused > 0 ? ExitCode.FINDINGS : ExitCode.OK;
        if (json()) {
            new AuditJson(texts().locale()).print(out(), results, issues, written, read, refused, cancelled, exit);
        } else {
            issues.stream().filter(issue -> issue.fatal() || !issue.cell().isEmpty())
                    .forEach(issue -> say("  " + Path.of(issue.file()).getFileName() + " " + issue.sheet() + " " + issue.cell() + "  "
                            + issue.what()));
            written.forEach(page -> say("  " + page));
        }
        if (cancelled) {
            remark(texts().get("cancelled"));
        }
        return exit;
    }
}
