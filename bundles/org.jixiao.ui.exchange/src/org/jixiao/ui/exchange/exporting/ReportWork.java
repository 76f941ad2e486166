package org.jixiao.ui.exchange.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.program.Program;
import org.jixiao.checks.Finding;
import org.jixiao.core.index.IndexProgress;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.report.ReportDescriptor;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.ReportInput;
import org.jixiao.report.model.StageReport;
import org.jixiao.services.DossierWork;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.bulk.BulkResult;
import org.jixiao.services.bulk.BulkWork;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.bulk.BulkJob;

/** Scores, checks and describes dossier after dossier, and writes the reports about all of them into a folder. */
final class ReportWork {

    private final JixiaoServices services;
    private final Texts texts;
    private final ReportDialog.Answer wanted;
    private final Locale locale = Locale.getDefault();
    private final List<DossierReport> described = new ArrayList<>();
    private final List<StageReport> stages = new ArrayList<>();
    private final List<ReportInput.Refused> refused = new ArrayList<>();

    /** @param wanted which reports by which templates, and where they go */
    ReportWork(JixiaoServices services, Texts texts, ReportDialog.Answer wanted) {
        this.services = services;
        this.texts = texts;
        this.wanted = wanted;
    }

    /** The work, to be scheduled. */
    BulkJob job(List<Path> files) {
        return new BulkJob(texts.get("report.title"), files, this::one).then(this::write);
    }

    private BulkResult one(Path file) throws IOException {
        String name = file.getFileName().toString();
        try {
            Dossier dossier = ChosenDossiers.snapshot(services, file);
            services.work().score(dossier, locale);
            List<Finding> findings = services.checks().check(dossier);
            described.addAll(services.work().describe(name, dossier, findings, locale));
            stages.addAll(services.work().describeStages(name, dossier, LocalDate.now(), locale));
            return new BulkResult(file, DossierWork.subject(dossier, file), BulkResult.Kind.DONE, texts.get("report.findings", findings.size()));
        } catch (IOException e) {
            refused.add(new ReportInput.Refused(file.toString(), e.getMessage(), ""));
            throw e;
        }
    }

    /** One report that cannot be written does not keep the others from being written. */
    private BulkJob.End write(BulkWork.Outcome outcome, IndexProgress progress) {
        if (outcome.cancelled() || progress.isCancelled()) {
            return new BulkJob.End(texts.get("export.stopped"), true);
        }
        ReportInput input = new ReportInput(described, refused, LocalDateTime.now(), stages);
        int written = 0;
        List<String> problems = new ArrayList<>();
        for (ReportDescriptor report : wanted.reports()) {
            try {
                written += services.reports().write(report, input, wanted.folder(), locale, wanted.templates(), progress::isCancelled).size();
            } catch (IOException e) {
                problems.add(texts.get("export.failed", report.name(), e.getMessage()));
            }
        }
        if (problems.isEmpty()) {
            UiThread.later(() -> Program.launch(wanted.folder().toString()));
        }
        problems.addFirst(texts.get("report.done", written, wanted.folder()));
        return new BulkJob.End(String.join("\n", problems), problems.size() > 1);
    }
}
