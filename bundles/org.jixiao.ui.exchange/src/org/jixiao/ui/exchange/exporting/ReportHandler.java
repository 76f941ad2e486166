package org.jixiao.ui.exchange.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
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
        List<ReportDescriptor> reports = choose(shell, services.reports().reports());
        if (reports.isEmpty()) {
            return null;
        }
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
        dialog.setText(texts.get("report.title"));
        dialog.setMessage(texts.get("report.folder"));
        String folder = dialog.open();
        if (folder != null) {
            write(services, files, reports, Path.of(folder), shell);
        }
        return null;
    }

    /** The reports the user wants: table, pages, documents; empty when none or when the dialog was closed. */
    private List<ReportDescriptor> choose(Shell shell, List<ReportDescriptor> reports) {
        ListSelectionDialog dialog = ListSelectionDialog.of(reports).title(texts.get("report.title")).message(texts.get("report.which"))
                .contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(LabelProvider.createTextProvider(report -> ((ReportDescriptor) report).name()))
                .preselect(reports.toArray()).create(shell);
        return dialog.open() == Window.OK
                ? Arrays.stream(dialog.getResult()).map(ReportDescriptor.class::cast).toList() : List.of();
    }

    private void write(JixiaoServices services, List<Path> files, List<ReportDescriptor> reports, Path folder, Shell shell) {
        Job job = Job.create(texts.get("report.job", files.size()), (ICoreRunnable) monitor -> {
            List<String> problems = new ArrayList<>();
            int written = run(services, files, reports, folder, problems, monitor);
            UiThread.later(() -> {
                if (problems.isEmpty()) {
                    Program.launch(folder.toString());
                    Dialogs.onScreen().inform(shell, texts.get("report.title"), texts.get("report.done", written, folder));
                } else {
                    Dialogs.onScreen().error(shell, texts.get("report.title"), String.join(System.lineSeparator(), problems));
                }
            });
        });
        job.setUser(true);
        job.schedule();
    }

    private int run(JixiaoServices services, List<Path> files, List<ReportDescriptor> reports, Path folder, List<String> problems,
            IProgressMonitor monitor) {
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
                stages.addAll(services.work().describeStages(file.getFileName().toString(), dossier, locale));
            } catch (IOException e) {
                refused.add(new ReportInput.Refused(file.toString(), e.getMessage(), ""));
                problems.add(texts.get("export.failed", file, e.getMessage()));
            }
        }
        ReportInput input = new ReportInput(described, refused, LocalDateTime.now(), stages);
        int written = 0;
        for (ReportDescriptor report : reports) {
            try {
                written += services.reports().write(report, input, folder, locale, monitor::isCanceled).size();
            } catch (IOException e) {
                problems.add(e.getMessage());
            }
        }
        return written;
    }
}
