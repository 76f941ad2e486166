package org.jixiao.ui.editor.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jixiao.audit.AuditResult;
import org.jixiao.audit.document.AuditDocument;
import org.jixiao.audit.document.AuditDocuments;
import org.jixiao.report.FileNames;
import org.jixiao.report.ReportService;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Places;
import org.jixiao.ui.common.Texts;

/** Writes the shown audits as Word documents, workbooks or pages. */
final class AuditExport {

    private static final List<String> ENDINGS = List.of(".docx", ".xlsx", ".html");

    private final Texts texts;
    private final Locale locale;
    private final ReportService reports;

    AuditExport(Texts texts, Locale locale, ReportService reports) {
        this.texts = texts;
        this.locale = locale;
        this.reports = reports;
    }

    /** Asks for a file and writes; the first of several tables takes that name, the others are numbered. */
    void run(Shell shell, List<AuditResult> results) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(texts.get("audit.save.title"));
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(ENDINGS.stream().map(e -> "*" + e).toArray(String[]::new));
        dialog.setFilterNames(ENDINGS.stream().map(e -> texts.get("audit.save" + e)).toArray(String[]::new));
        dialog.setFileName(FileNames.safe(texts.get("audit.file", results.getFirst().title())) + ENDINGS.getFirst());
        String chosen = Places.open(dialog, AuditExport.class);
        if (chosen == null) {
            return;
        }
        String ending = ENDINGS.stream().filter(e -> chosen.toLowerCase(Locale.ROOT).endsWith(e)).findFirst()
                .orElse(ENDINGS.get(Math.max(0, dialog.getFilterIndex())));
        Path file = Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen + ending);
        List<AuditDocument> documents = results.stream().map(new AuditDocuments(locale)::of).toList();
        new BackgroundWork<String>(texts.get("audit.save.job"), 0, false, monitor -> write(documents, file, ending), problem -> {
            if (problem.isEmpty()) {
                int answer = Dialogs.onScreen().ask(shell, texts.get("audit.save.title"), texts.get("audit.saved", file),
                        texts.get("audit.save.open"), texts.get("audit.save.close"));
                if (answer == 0) {
                    Program.launch(file.toString());
                }
            } else {
                Dialogs.onScreen().error(shell, texts.get("audit.save.title"), problem);
            }
        }).request();
    }

    /** Writes all documents; returns what went wrong, or nothing. */
    String write(List<AuditDocument> documents, Path file, String ending) {
        try {
            String base = file.getFileName().toString();
            base = base.substring(0, base.length() - ending.length());
            for (int i = 0; i < documents.size(); i++) {
                Path target = i == 0 ? file : free(file, base, i + 1, ending);
                reports.audit(documents.get(i), target, locale);
            }
            return "";
        } catch (IOException e) {
            return texts.get("audit.save.failed", file, String.valueOf(e.getMessage()));
        }
    }

    /** The name of a further table; only the first one was confirmed to be overwritten. */
    private static Path free(Path file, String base, int number, String ending) {
        Path target = file.resolveSibling(base + "-" + number + ending);
        for (int i = 2; Files.exists(target); i++) {
            target = file.resolveSibling(base + "-" + number + " (" + i + ")" + ending);
        }
        return target;
    }
}
