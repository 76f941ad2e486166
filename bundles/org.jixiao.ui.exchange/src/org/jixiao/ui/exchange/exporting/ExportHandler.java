package org.jixiao.ui.exchange.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.exchange.exports.FormExporter;
import org.jixiao.exchange.registry.FormatRegistry.WriterInfo;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.report.FileNames;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.exchange.ExchangeTexts;

/** Writes the official forms of the chosen dossiers into one workbook, a sheet for each. */
public final class ExportHandler extends AbstractHandler {

    private final Texts texts = ExchangeTexts.get();

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        JixiaoServices services = HandlerUtil.getActiveWorkbenchWindow(event).getService(JixiaoServices.class);
        List<Path> files = ChosenDossiers.of(event);
        List<WriterInfo> formats = services.formats().writerInfos();
        if (files.isEmpty() || formats.isEmpty()) {
            Dialogs.onScreen().inform(shell, texts.get("export.title"), texts.get("export.none"));
            return null;
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(texts.get("export.choose"));
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(formats.stream().map(f -> "*." + f.extension()).toArray(String[]::new));
        dialog.setFilterNames(formats.stream().map(WriterInfo::name).toArray(String[]::new));
        dialog.setFileName(FileNames.safe(files.get(0).getFileName().toString().replaceFirst("\\.dossier$", "")) + "."
                + formats.get(0).extension());
        String chosen = dialog.open();
        if (chosen != null) {
            WriterInfo format = formats.stream().filter(f -> chosen.endsWith("." + f.extension())).findFirst().orElse(formats.get(0));
            write(services, files, services.formats().writer(format.id()), Path.of(chosen), shell);
        }
        return null;
    }

    private void write(JixiaoServices services, List<Path> files, Optional<FormWriter> writer, Path target, Shell shell) {
        Job job = Job.create(texts.get("export.job", target.getFileName()), (ICoreRunnable) monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, files.size() + 1);
            String outcome;
            boolean good = false;
            try {
                List<Dossier> dossiers = new ArrayList<>();
                for (Path file : files) {
                    progress.split(1).subTask(file.getFileName().toString());
                    Dossier dossier = ChosenDossiers.snapshot(services, file);
                    FormExporter.selfEvaluation(dossier).ifPresent(e -> dossiers.add(dossier));
                }
                if (dossiers.isEmpty() || writer.isEmpty()) {
                    outcome = texts.get("export.none");
                } else {
                    Evaluation first = FormExporter.selfEvaluation(dossiers.get(0)).orElseThrow();
                    services.exporter().export(dossiers, services.exporter().layoutFor(first), writer.get(), target);
                    outcome = texts.get("export.done", target);
                    good = true;
                }
            } catch (IOException e) {
                outcome = texts.get("export.failed", target, e.getMessage());
            }
            String told = outcome;
            boolean fine = good;
            UiThread.later(() -> {
                if (fine) {
                    Dialogs.onScreen().inform(shell, texts.get("export.title"), told);
                } else {
                    Dialogs.onScreen().error(shell, texts.get("export.title"), told);
                }
            });
        });
        job.setUser(true);
        job.schedule();
    }
}
