package org.jixiao.ui.editor.internal;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jixiao.checks.CheckEngine;
import org.jixiao.checks.CheckSession;
import org.jixiao.checks.Finding;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.ui.common.BackgroundWork;

/** Checks the open document after each change, beside the UI thread, and only what the change made stale. */
final class LiveChecks {

    private static final int PAUSE = 300;

    private final CheckSession checks;
    private final Supplier<Dossier> dossier;
    private final AtomicReference<CheckSession.Request> latest = new AtomicReference<>();
    private final BackgroundWork<List<Finding>> work;
    private List<Finding> findings = List.of();

    LiveChecks(CheckEngine engine, Supplier<Dossier> dossier, String name, Runnable changed) {
        this.dossier = dossier;
        checks = engine.open();
        work = new BackgroundWork<>(name, PAUSE, true, monitor -> checks.run(latest.get(), monitor::isCanceled), found -> {
            findings = found;
            changed.run();
        });
    }

    /**
     * Asks for new findings.
     *
     * @param affected objects that the change touched; empty: anything may have changed
     */
    void request(Collection<?> affected) {
        latest.set(checks.request(dossier.get(), affected));
        work.request();
    }

    List<Finding> findings() {
        return findings;
    }

    boolean isBusy() {
        return work.isBusy();
    }

    void stop() {
        work.cancel();
    }
}
