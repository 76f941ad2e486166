package org.jixiao.ui.exchange.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.services.AnnualReports;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.exchange.ExchangeTexts;

/** Writes the annual report on performance management of the chosen dossiers: of a unit, or of all together. */
public final class AnnualReportHandler extends AbstractHandler {

    private final Texts texts = ExchangeTexts.get();

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        JixiaoServices services = HandlerUtil.getActiveWorkbenchWindow(event).getService(JixiaoServices.class);
        List<Path> files = ChosenDossiers.of(event);
        if (files.isEmpty()) {
            Dialogs.onScreen().inform(shell, texts.get("annual.title"), texts.get("publish.none"));
        } else {
            new AnnualDialog(shell, texts, services.reports().templates()).ask().ifPresent(wanted -> start(services, files, wanted, shell));
        }
        return null;
    }

    private void start(JixiaoServices services, List<Path> files, AnnualDialog.Answer wanted, Shell shell) {
        Job job = Job.create(texts.get("annual.job", files.size()), (ICoreRunnable) monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, files.size());
            try {
                AnnualReports.Made made = services.annualReports().write(files, new AnnualReports.Wanted(wanted.year(), wanted.unit(), wanted.folder(),
                        LocalDate.now(), Locale.getDefault(), wanted.templates()), file -> progress.worked(1), monitor::isCanceled);
                if (!made.written().isEmpty()) {
                    UiThread.later(() -> tell(made, shell));
                }
            } catch (IOException e) {
                String reason = e.getMessage();
                UiThread.later(() -> Dialogs.onScreen().error(shell, texts.get("annual.title"), reason));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private void tell(AnnualReports.Made made, Shell shell) {
        String done = texts.get("annual.done", made.report().projects(), String.join("\n", made.written().stream().map(Path::toString).toList()));
        Program.launch(made.written().getFirst().toString());
        if (made.unreadable().isEmpty()) {
            Dialogs.onScreen().inform(shell, texts.get("annual.title"), done);
        } else {
            Dialogs.onScreen().error(shell, texts.get("annual.title"), done + "\n\n" + texts.get("annual.unreadable") + "\n"
                    + String.join("\n", made.unreadable()));
        }
    }
}
