package org.jixiao.ui.exchange.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.jixiao.exchange.exports.FormLayout;
import org.jixiao.exchange.exports.LeftOut;
import org.jixiao.exchange.exports.StageParts;
import org.jixiao.exchange.sheet.FormWriter;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;

/** Writes forms in the background and tells what became of it, and what the forms had no place for. */
final class FormExport {

    private final JixiaoServices services;
    private final Texts texts;
    private final Shell shell;

    FormExport(JixiaoServices services, Texts texts, Shell shell) {
        this.services = services;
        this.texts = texts;
        this.shell = shell;
    }

    /** @param layouts the forms; empty for the usual ones of each dossier */
    void start(List<Dossier> dossiers, List<FormLayout> layouts, FormWriter writer, Path target) {
        List<Dossier> fitting = dossiers.stream().filter(dossier -> (layouts.isEmpty() ? services.exporter().usual(dossier) : layouts)
                .stream().anyMatch(layout -> StageParts.newest(dossier, layout.stage()).isPresent())).toList();
        Job job = Job.create(texts.get("export.job", target.getFileName()), (ICoreRunnable) monitor -> {
            try {
                List<LeftOut> left = services.exporter().export(fitting, layouts, writer, target, Locale.getDefault());
                UiThread.later(() -> done(target, left));
            } catch (IOException e) {
                String reason = texts.get("export.failed", target, e.getMessage());
                UiThread.later(() -> Dialogs.onScreen().error(shell, texts.get("export.title"), reason));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private void done(Path target, List<LeftOut> left) {
        if (left.isEmpty()) {
            Dialogs.onScreen().inform(shell, texts.get("export.title"), texts.get("export.done", target));
        } else {
            new LeftOutDialog(shell, texts, target, left).open();
        }
    }
}
