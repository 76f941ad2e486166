package org.jixiao.ui.exchange.exporting;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
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
        new ReportDialog(shell, texts, services.reports()).ask()
                .ifPresent(wanted -> new ReportWork(services, texts, wanted).job(files).schedule());
        return null;
    }
}
