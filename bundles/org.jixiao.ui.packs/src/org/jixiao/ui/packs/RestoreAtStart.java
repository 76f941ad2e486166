package org.jixiao.ui.packs;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.jixiao.provisioning.PackProvisioning.Note;
import org.jixiao.provisioning.ProvisioningAccess;
import org.jixiao.provisioning.ProvisioningException;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Dialogs;
import org.jixiao.ui.common.UiThread;

/**
 * After the window has opened: installs again the packs that the user's area keeps and this product lacks, as after an update of the
 * product, and says so. Says nothing when there was nothing to do.
 */
public final class RestoreAtStart implements IStartup {

    /** Looking for packs is no work for the seconds in which the window opens. */
    private static final long DELAY_MILLIS = 3000;

    @Override
    public void earlyStartup() {
        PackTexts texts = new PackTexts();
        Job job = Job.create(texts.get("work.restoring"), (ICoreRunnable) monitor -> {
            try {
                List<Note> notes = ProvisioningAccess.await().reconcile(monitor);
                if (!monitor.isCanceled()) {
                    UiThread.later(() -> tell(texts, notes));
                }
            } catch (ProvisioningException e) {
                // the window works without; whoever opens the pack manager is told there
                BackgroundWork.log(RestoreAtStart.class, e.getMessage(), e);
            }
        });
        job.setPriority(Job.DECORATE);
        job.schedule(DELAY_MILLIS);
    }

    private static void tell(PackTexts texts, List<Note> notes) {
        // one line in the log of every start: whoever looks for a lost pack sees whether it was looked for
        ILog.of(RestoreAtStart.class).info(texts.get("restore.logged", notes.size()));
        String failed = sentences(notes, true);
        if (!failed.isEmpty()) {
            Dialogs.onScreen().error(UiThread.shell(), texts.get("restore.failed"), failed);
        }
        String restored = sentences(notes, false);
        if (!restored.isEmpty()) {
            UiThread.window().ifPresent(window -> RestartQuestion.ask(window, Dialogs.onScreen(), window.getShell(), texts, restored));
        }
    }

    private static String sentences(List<Note> notes, boolean errors) {
        return notes.stream().filter(n -> n.error() == errors).map(Note::text).collect(Collectors.joining("\n"));
    }
}
