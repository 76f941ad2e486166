package org.jixiao.ui.exchange.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.Publishing;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Places;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.exchange.ExchangeTexts;

/** Makes public pages of the released results of the chosen dossiers, as they are saved, and says what was left out and why. */
public final class PublishHandler extends AbstractHandler {

    private final Texts texts = ExchangeTexts.get();
    private final Function<DirectoryDialog, String> folders;

    /** Asks a person where the pages go. */
    public PublishHandler() {
        this(dialog -> Places.open(dialog, PublishHandler.class));
    }

    /**
     * Asks where the pages go.
     *
     * @param folders opens the dialog and answers with the path, or null; tests answer instead of a person, since the dialog is the
     *            system's own
     */
    public PublishHandler(Function<DirectoryDialog, String> folders) {
        this.folders = folders;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        JixiaoServices services = HandlerUtil.getActiveWorkbenchWindow(event).getService(JixiaoServices.class);
        List<Path> files = ChosenDossiers.of(event);
        if (files.isEmpty()) {
            Dialogs.onScreen().inform(shell, texts.get("publish.title"), texts.get("publish.none"));
            return null;
        }
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
        dialog.setText(texts.get("publish.title"));
        dialog.setMessage(texts.get("publish.folder"));
        String folder = folders.apply(dialog);
        if (folder != null) {
            start(services, files, Path.of(folder), shell);
        }
        return null;
    }

    private void start(JixiaoServices services, List<Path> files, Path folder, Shell shell) {
        Job job = Job.create(texts.get("publish.job", files.size()), (ICoreRunnable) monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, files.size());
            try {
                Publishing.Published published = services.publishing().publish(files, folder, LocalDate.now(), Locale.getDefault(),
                        file -> progress.worked(1), monitor::isCanceled);
                if (!published.written().isEmpty()) {
                    UiThread.later(() -> tell(published, shell));
                }
            } catch (IOException e) {
                String reason = e.getMessage();
                UiThread.later(() -> Dialogs.onScreen().error(shell, texts.get("publish.title"), reason));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private void tell(Publishing.Published published, Shell shell) {
        Path index = published.written().getFirst();
        String done = texts.get("publish.done", published.results(), published.leftOut().size(), index);
        String left = published.leftOut().stream().map(l -> l.title() + ": " + l.reason()).collect(Collectors.joining("\n"));
        if (published.results() > 0) {
            Program.launch(index.toString());
        }
        if (left.isEmpty()) {
            Dialogs.onScreen().inform(shell, texts.get("publish.title"), done);
        } else {
            Dialogs.onScreen().error(shell, texts.get("publish.title"), done + "\n\n" + texts.get("publish.left") + "\n" + left);
        }
    }
}
