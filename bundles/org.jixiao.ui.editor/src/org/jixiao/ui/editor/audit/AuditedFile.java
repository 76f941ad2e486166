package org.jixiao.ui.editor.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.jixiao.audit.AuditResult;
import org.jixiao.exchange.Severity;
import org.jixiao.exchange.imports.FormPreview;
import org.jixiao.exchange.imports.ImportPreview;
import org.jixiao.services.JixiaoServices;

/**
 * The audits of the tables in a file that was not imported: it is only read.
 *
 * @param file the file
 * @param results an audit for each table
 * @param problems why tables could not be read, one sentence each
 */
record AuditedFile(Path file, List<AuditResult> results, List<String> problems) {

    /**
     * Reads and audits a file; slow.
     *
     * @throws OperationCanceledException when it was cancelled
     */
    static AuditedFile read(JixiaoServices services, Path file, Locale locale, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, file.getFileName().toString(), 10);
        ImportPreview preview = services.importer().preview(file);
        progress.worked(2);
        List<AuditResult> results = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        preview.allFaults().stream().filter(f -> f.severity() == Severity.ERROR).map(f -> f.text(locale)).forEach(problems::add);
        SubMonitor tables = progress.split(8).setWorkRemaining(Math.max(1, preview.acceptable().size()));
        for (FormPreview form : preview.acceptable()) {
            tables.subTask(String.valueOf(form.dossier().getTitle()));
            results.addAll(services.auditor().audit(file.getFileName().toString(), form.acceptAsNew(), stop(monitor)));
            tables.worked(1);
        }
        return new AuditedFile(file, List.copyOf(results), List.copyOf(problems));
    }

    /** Ends an audit between two of its steps when the user cancels. */
    static Runnable stop(IProgressMonitor monitor) {
        return () -> {
            if (monitor.isCanceled()) {
                throw new CancellationException();
            }
        };
    }
}
