package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.jixiao.ui.common.IdleSteps;
import org.jixiao.ui.editor.internal.InstalledServices;
import org.jixiao.ui.editor.internal.rehearsal.RehearsalAtStart;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** What the program does by itself while the user rests, and that nothing of it remains. */
class RehearsalTest {

    private final Bot bot = new Bot();

    private List<String> steps(List<Runnable> steps, int wantedTimes, List<String> done) {
        AtomicInteger asked = new AtomicInteger();
        bot.run(() -> IdleSteps.run(steps, () -> asked.getAndIncrement() < wantedTimes, () -> done.add("end")));
        bot.until("the end of the steps", () -> done.contains("end"));
        return done;
    }

    @Test
    void stepsRunInOrderAndEndOnce() {
        List<String> done = new ArrayList<>();
        assertEquals(List.of("a", "b", "end"), steps(List.of(() -> done.add("a"), () -> done.add("b")), 9, done));
    }

    @Test
    void whatIsNoLongerWantedIsLeftOut() {
        List<String> done = new ArrayList<>();
        assertEquals(List.of("a", "end"), steps(List.of(() -> done.add("a"), () -> done.add("b")), 1, done));
    }

    @Test
    void aStepThatFailsEndsTheRowAndIsLogged() {
        List<IStatus> logged = new ArrayList<>();
        ILogListener listener = (status, plugin) -> logged.add(status);
        Platform.addLogListener(listener);
        try {
            List<String> done = new ArrayList<>();
            assertEquals(List.of("end"), steps(List.of(() -> {
                throw new IllegalStateException("spoilt");
            }, () -> done.add("b")), 9, done));
            assertTrue(logged.stream().anyMatch(status -> "spoilt".equals(status.getMessage())));
        } finally {
            Platform.removeLogListener(listener);
        }
    }

    @Test
    void theRehearsalOfAnOpeningLeavesNothing() {
        bot.run(() -> {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            page.closeAllEditors(false);
        });
        List<String> log = new ArrayList<>();
        // Others may say something while it runs; only a complaint counts.
        ILogListener problems = (status, plugin) -> {
            if (status.getSeverity() > IStatus.INFO) {
                log.add(status.toString());
            }
        };
        AtomicInteger rehearsed = new AtomicInteger();
        Listener gone = event -> {
            if (event.widget instanceof Shell shell && shell.getChildren().length > 0 && isHidden(shell)) {
                rehearsed.incrementAndGet();
            }
        };
        bot.run(() -> PlatformUI.getWorkbench().getDisplay().addFilter(SWT.Dispose, gone));
        Platform.addLogListener(problems);
        try {
            new RehearsalAtStart().earlyStartup();
            bot.until("all rehearsals", () -> rehearsed.get() >= 6);
        } finally {
            Platform.removeLogListener(problems);
            bot.run(() -> PlatformUI.getWorkbench().getDisplay().removeFilter(SWT.Dispose, gone));
        }
        assertEquals(List.of(), log);
        assertTrue(InstalledServices.get().sessions().sessions().isEmpty());
        Path state = Platform.getStateLocation(FrameworkUtil.getBundle(RehearsalAtStart.class)).toPath();
        bot.until("no file of the rehearsal", () -> state.toFile().list((folder, name) -> name.startsWith("rehearsal")).length == 0);
    }

    private static boolean isHidden(Control shell) {
        return !shell.isVisible() && (shell.getStyle() & SWT.NO_TRIM) != 0;
    }
}
