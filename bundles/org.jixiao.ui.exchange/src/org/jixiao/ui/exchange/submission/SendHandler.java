package org.jixiao.ui.exchange.submission;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jixiao.core.submission.SubmissionEntry;
import org.jixiao.core.submission.SubmissionHeader;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.Submissions;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.exchange.ExchangeTexts;
import org.jixiao.ui.exchange.exporting.ChosenDossiers;
import org.jixiao.workspace.WorkspaceFiles;

/** Packs the chosen dossiers into one file for another organisation. */
public final class SendHandler extends AbstractHandler {

    private final Texts texts = ExchangeTexts.get();

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        JixiaoServices services = HandlerUtil.getActiveWorkbenchWindow(event).getService(JixiaoServices.class);
        List<Path> files = ChosenDossiers.of(event);
        List<String> unsaved = files.stream().filter(f -> services.sessions().find(f).filter(s -> s.isDirty()).isPresent())
                .map(f -> f.getFileName().toString()).toList();
        if (files.isEmpty()) {
            Dialogs.onScreen().inform(shell, texts.get("send.title"), texts.get("export.none"));
        } else if (!unsaved.isEmpty()) {
            Dialogs.onScreen().error(shell, texts.get("send.title"), texts.get("send.unsaved", String.join("\n", unsaved)));
        } else {
            new SendDialog(shell, texts, files.size()).ask().ifPresent(wanted -> send(services, files, wanted, shell));
        }
        return null;
    }

    private void send(JixiaoServices services, List<Path> files, SendDialog.Wanted wanted, Shell shell) {
        SubmissionHeader header = new SubmissionHeader(UUID.randomUUID().toString(), wanted.from(), wanted.to(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS), wanted.note());
        Job job = Job.create(texts.get("send.job", files.size()), (ICoreRunnable) monitor -> {
            String words;
            boolean failed = false;
            try {
                List<SubmissionEntry> sent = new Submissions(services.store(), base(files)).send(header, files, wanted.file());
                words = texts.get("send.done", sent.size(), wanted.file());
            } catch (IOException e) {
                failed = true;
                words = String.valueOf(e.getMessage());
            }
            String said = words;
            boolean wrong = failed;
            UiThread.later(() -> {
                if (wrong) {
                    Dialogs.onScreen().error(shell, texts.get("send.title"), said);
                } else {
                    Dialogs.onScreen().inform(shell, texts.get("send.title"), said);
                }
            });
        });
        job.setUser(true);
        job.schedule();
    }

    /** Where is remembered what was sent: the project of the first dossier. */
    static Path base(List<Path> files) {
        Optional<IFile> file = new WorkspaceFiles(ResourcesPlugin.getWorkspace().getRoot()).at(files.getFirst());
        return file.map(f -> f.getProject().getLocation().toPath()).orElse(files.getFirst().getParent());
    }
}
