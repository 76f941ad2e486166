package org.jixiao.ui.editor.internal.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.jixiao.core.session.DossierSession;
import org.jixiao.core.session.SessionRegistry;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.osgi.framework.FrameworkUtil;

/**
 * After the window has opened and while the user rests: opens a small dossier where nobody sees it, so that the first dossier the
 * user opens finds its classes loaded and the services started. Most of the time of a first opening went there.
 */
public final class RehearsalAtStart implements IStartup {

    /** Time for what starts with the window, and for the user to click first. */
    private static final long DELAY_MILLIS = 3000;

    @Override
    public void earlyStartup() {
        Job job = Job.create(Texts.of(InstalledServices.class).get("job.rehearse"), (ICoreRunnable) monitor -> {
            try {
                JixiaoServices services = InstalledServices.get();
                Path state = Platform.getStateLocation(FrameworkUtil.getBundle(RehearsalAtStart.class)).toPath();
                // A registry of its own: nobody looks for unsaved changes here.
                SessionRegistry sessions = new SessionRegistry(services.store());
                DossierSession session = session(services, sessions, Files.createTempFile(state, "rehearsal", ".dossier"));
                services.checks().check((Dossier) session.root());
                UiThread.later(() -> Rehearsal.begin(services, sessions, session));
            } catch (IOException | IllegalStateException e) {
                // Opening the first dossier says what is wrong; here it only takes longer.
                BackgroundWork.log(RehearsalAtStart.class, e.getMessage(), e);
            }
        });
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule(DELAY_MILLIS);
    }

    private static DossierSession session(JixiaoServices services, SessionRegistry sessions, Path file) throws IOException {
        try {
            services.store().save(file, RehearsalDossier.make(services.work()));
            return sessions.open(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
