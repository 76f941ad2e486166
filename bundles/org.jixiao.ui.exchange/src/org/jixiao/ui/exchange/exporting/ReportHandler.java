package org.jixiao.ui.exchange.exporting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.report.ReportDescriptor;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.exchange.ExchangeTexts;

/** Writes reports about the chosen dossiers into a folder: a table of all results, a page or a document for each dossier. */
public final class ReportHandler extends AbstractHandler {

    private final Texts texts = ExchangeTexts.get();
    private final Function<DirectoryDialog, String> folders;

    /** Asks a person where the reports go. */
    public ReportHandler() {
        this(DirectoryDialog::open);
    }

    /**
     * Asks where the reports go.
     *
     * @param folders opens the dialog and answers with the folder, or null when it was cancelled; tests answer instead of a person
     */
    public ReportHandler(Function<DirectoryDialog, String> folders) {
        this.folders = folders;
    }

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
        String folder = folders.apply(dialog);
        if (folder != null) {
            new ReportWork(services, texts, reports, Path.of(folder)).job(files).schedule();
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
}
