package org.jixiao.ui.exchange.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.report.ReportDescriptor;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.ReportInput;
import org.jixiao.report.model.StageReport;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.exchange.ExchangeTexts;

/** Writes reports about the chosen dossiers into a folder: a table of all results, a page or a document for each dossier. */
public final class ReportHandler extends AbstractHandler {

    private final Texts texts = ExchangeTexts.get();

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        JixiaoServices services = HandlerUtil.getActiveWorkbenchWindow(event).getService(JixiaoServices.class);
        List<Path> files = ChosenDossiers.of(event);
        if (files.isEmpty()) {
            Dialogs.onScreen().inform(shell, texts.get("report.title"), texts.get("export.none"));
            return null;
        }
        new ReportDialog(shell, texts, services.reports()).ask().ifPresent(wanted -> write(services, files, wanted, shell));
        return null;
    }

    private void write(JixiaoServices services, List<Path> files, ReportDialog.Answer wanted, Shell shell) {
        Job job = Job.create(texts.get("report.job", files.size()), (ICoreRunnable) monitor -> {
            List<String> problems = new ArrayList<>();
            int written = run(services, files, wanted, problems, monitor);
            UiThread.later(() -> {
                if (problems.isEmpty()) {
                    Program.launch(wanted.folder().toString());
                    Dialogs.onScreen().inform(shell, texts.get("report.title"), texts.get("report.done", written, wanted.folder()));
                } else {
                    Dialogs.onScreen().error(shell, texts.get("report.title"), String.join(System.lineSeparator(), problems));
                }
            });
        });
        job.setUser(true);
        job.schedule();
    }

    private int run(JixiaoServices services, List<Path> files, ReportDialog.Answer wanted, List<String> problems, IProgressMonitor monitor) {
        Locale locale = Locale.getDefault();
        SubMonitor progress = SubMonitor.convert(monitor, files.size() * 2);
        List<DossierReport> described = new ArrayList<>();
        List<StageReport> stages = new ArrayList<>();
        List<ReportInput.Refused> refused = new ArrayList<>();
        for (Path file : files) {
            progress.split(1).subTask(file.getFileName().toString());
            try {
                Dossier dossier = ChosenDossiers.snapshot(services, file);
                services.work().score(dossier, locale);
                described.addAll(services.work().describe(file.getFileName().toString(), dossier, services.checks().check(dossier), locale));
                stages.addAll(services.work().describeStages(file.getFileName().toString(), dossier, LocalDate.now(), locale));
            } catch (IOException e) {
                refused.add(new ReportInput.Refused(file.toString(), e.getMessage(), ""));
                problems.add(texts.get("export.failed", file, e.getMessage()));
            }
        }
        ReportInput input = new ReportInput(described, refused, LocalDateTime.now(), stages);
        int written = 0;
        for (ReportDescriptor report : wanted.reports()) {
            try {
                written += services.reports().write(report, input, wanted.folder(), locale, wanted.templates(), monitor::isCanceled).size();
            } catch (IOException e) {
                problems.add(e.getMessage());
            }
        }
        return written;
    }
}
