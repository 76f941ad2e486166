package org.jixiao.ui.editor.internal;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.jixiao.checks.CheckEngine;
import org.jixiao.checks.CheckSession;
import org.jixiao.checks.Finding;
import org.jixiao.core.mirror.DocumentMirror;
import org.jixiao.ui.common.BackgroundWork;

/** Checks the open document after each change, beside the UI thread, and only what the change made stale. */
final class LiveChecks {

    private static final int PAUSE = 300;

    private final CheckSession checks;
    private final BackgroundWork<List<Finding>> work;
    private List<Finding> findings = List.of();

    LiveChecks(CheckEngine engine, DocumentMirror mirror, String name, Runnable changed) {
        checks = engine.open();
        work = new BackgroundWork<>(name, PAUSE, true, monitor -> {
            List<Finding> found = checks.run(mirror, () -> monitor.isCanceled() || mirror.hasNews());
            if (mirror.hasNews()) {
                // The scores of a newer state are waited for; it has asked for its own findings already.
                throw new OperationCanceledException();
            }
            return found;
        }, found -> {
            findings = found;
            changed.run();
        });
    }

    /**
     * Asks for new findings, when the mirror has published the change.
     *
     * @param affected objects that the change touched; empty: anything may have changed
     */
    void request(Collection<?> affected) {
        checks.changed(affected);
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
