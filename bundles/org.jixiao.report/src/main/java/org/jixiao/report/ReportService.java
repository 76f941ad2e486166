package org.jixiao.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jixiao.audit.document.AuditDocument;
import org.jixiao.exchange.document.DocumentWriter;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.ReportInput;
import org.jixiao.report.model.StageReport;
import org.jixiao.report.template.ReportTemplates;
import org.jixiao.report.template.TemplateFile;
import org.jixiao.scoring.api.Message;

/** Writes reports. What they say is put together by {@link org.jixiao.report.model.ReportModelBuilder}. Thread-safe. */
public final class ReportService {

    private final Map<String, ReportDescriptor> descriptors = new LinkedHashMap<>();
    private final Map<String, ReportWriter> writers = new ConcurrentHashMap<>();
    private final FormWriter sheets;
    private final DocumentWriter documents;
    private final ReportTemplates templates;

    /**
     * A service.
     *
     * @param descriptors the reports that can be written
     * @param sheets writes workbooks
     * @param documents writes text documents
     * @param templates the templates of documents
     * @throws IllegalArgumentException when two reports have the same id
     */
    public ReportService(List<ReportDescriptor> descriptors, FormWriter sheets, DocumentWriter documents,
            ReportTemplates templates) {
        this.templates = templates;
        this.sheets = sheets;
        this.documents = documents;
        for (ReportDescriptor descriptor : descriptors) {
            ReportDescriptor other = this.descriptors.putIfAbsent(descriptor.id(), descriptor);
            if (other != null) {
                throw new IllegalArgumentException("report " + descriptor.id() + " comes from both " + other.contributor() + " and "
                        + descriptor.contributor());
            }
        }
    }

    /** The reports that can be written. */
    public List<ReportDescriptor> reports() {
        return List.copyOf(descriptors.values());
    }

    /** The templates of documents. */
    public ReportTemplates templates() {
        return templates;
    }

    /** The report of the given id, or of the id's last word; empty when there is none or the word is not unique. */
    public Optional<ReportDescriptor> report(String id) {
        if (descriptors.containsKey(id)) {
            return Optional.of(descriptors.get(id));
        }
        List<ReportDescriptor> ending = descriptors.values().stream().filter(d -> d.id().endsWith("." + id)).toList();
        return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
    }

    /**
     * Writes one report: one file, or one for each dossier.
     *
     * @param report what to write
     * @param input everything it may say
     * @param folder where the files go; made when it is not there
     * @param locale language of the words; the input must be in the same language
     * @param chosen templates that somebody has chosen; for documents without one that counts which comes first
     * @param cancelled asked between two files; the files written until then are kept
     * @return the files that were written
     * @throws IOException when a file cannot be written, naming it
     */
    public List<Path> write(ReportDescriptor report, ReportInput input, Path folder, Locale locale, List<TemplateFile> chosen,
            BooleanSupplier cancelled) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        FileNames names = new FileNames();
        switch (report.scope()) {
            case BATCH -> written.add(file(report, input, folder.resolve(names.unique(title(report, locale), report.extension())), locale, chosen));
            case STAGE -> {
                for (StageReport stage : input.stages().stream().filter(s -> s.stage().equals(report.stage())).toList()) {
                    if (cancelled.getAsBoolean()) {
                        break;
                    }
                    ReportInput one = new ReportInput(List.of(), List.of(), input.made(), List.of(stage));
                    written.add(file(report, one, folder.resolve(names.unique(stage.title() + "-" + stage.kind(), report.extension())), locale, chosen));
                }
            }
            case DOSSIER -> {
                for (DossierReport dossier : input.dossiers()) {
                    if (cancelled.getAsBoolean()) {
                        break;
                    }
                    ReportInput one = new ReportInput(List.of(dossier), List.of(), input.made());
                    written.add(file(report, one, folder.resolve(names.unique(dossier.title(), report.extension())), locale, chosen));
                }
            }
        }
        return written;
    }

    /**
     * Writes one report to one file.
     *
     * @param input exactly one dossier for a report of scope {@link ReportScope#DOSSIER}, exactly one stage for {@link ReportScope#STAGE}
     * @param file where it goes
     * @param chosen templates that somebody has chosen; for documents without one that counts which comes first
     * @return the file
     * @throws IOException when it cannot be written or the report's code fails, naming file and contributor
     */
    public Path file(ReportDescriptor report, ReportInput input, Path file, Locale locale, List<TemplateFile> chosen) throws IOException {
        if (report.scope() == ReportScope.DOSSIER && input.dossiers().size() != 1) {
            throw new IllegalArgumentException("a report about one dossier was given " + input.dossiers().size());
        }
        if (report.scope() == ReportScope.STAGE && input.stages().size() != 1) {
            throw new IllegalArgumentException("a report about one stage was given " + input.stages().size());
        }
        try {
            writers.computeIfAbsent(report.id(), id -> report.factory().get()).write(input, new ReportTarget(file, locale, sheets, documents,
                    templates.choice(locale, chosen)));
            return file;
        } catch (RuntimeException | LinkageError defect) {
            throw new IOException(Message.of(ReportService.class, "report.failed", file.toString(), report.name(), report.contributor(),
                    String.valueOf(defect.getMessage())).render(locale), defect);
        }
    }

    /**
     * Writes the report of an audit; the file's ending says how: {@code .docx} to be filed, {@code .xlsx} to be worked off, else a page.
     *
     * @throws IOException naming the file, when it cannot be written
     */
    public void audit(AuditDocument document, Path file, Locale locale) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) {
            documents.write(AuditText.plan(document, locale), file);
        } else if (name.endsWith(".xlsx")) {
            sheets.write(AuditSheets.plan(document, locale), file);
        } else {
            new AuditPage(locale).write(document, file);
        }
    }

    private static String title(ReportDescriptor report, Locale locale) {
        Message name = Message.of(ReportService.class, "file." + report.fileName());
        return name.exists(locale) ? name.render(locale) : report.fileName();
    }
}
