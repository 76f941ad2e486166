package org.jixiao.ui.stage.appraisal.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.jixiao.appraisal.check.AppraisalFindings;
import org.jixiao.appraisal.result.AppraisalEngine;
import org.jixiao.appraisal.result.AppraisalResult;
import org.jixiao.checks.Finding;
import org.jixiao.core.mirror.DocumentMirror;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.common.BackgroundWork;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.common.UiThread;
import org.jixiao.ui.editor.table.FindingMarks;
import org.jixiao.workspace.UserSettings;

/**
 * What is worked out of an open appraisal beside the window, on a copy: how its units stand, where it stands in its workflow for whoever
 * sits here, and what is wrong. It follows the document, the rules that are installed, and the role of the user. For the UI thread.
 */
final class LiveAppraisal {

    private final JixiaoServices services;
    private final DossierSession session;
    private final AppraisalEngine engine;
    private final BackgroundWork<Worked> scores;
    private final Runnable changed;
    private final DocumentMirror mirror = new DocumentMirror();
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(UserSettings.NODE);
    private final IPreferenceChangeListener userChanged = event -> UiThread.later(this::request);
    private final Runnable rulesChanged = () -> UiThread.later(this::request);
    private List<Finding> findings = List.of();
    private FindingMarks marks = new FindingMarks(List.of(), Locale.getDefault());
    private Standings standings = Standings.NONE;
    private Optional<AppraisalFlow.Seen> seen = Optional.empty();
    private volatile int month = AppraisalEngine.WHOLE_YEAR;

    /**
     * Follows an open document.
     *
     * @param changed run when something was worked out
     */
    LiveAppraisal(JixiaoServices services, DossierSession session, Runnable changed) {
        this.services = services;
        this.session = session;
        this.changed = changed;
        engine = services.stages().appraisal();
        scores = new BackgroundWork<>(Texts.of(AppraisalDocument.class).get("job.score"), 0, true,
                monitor -> mirror.read(root -> score((Appraisal) root, monitor)), this::scored);
        preferences.addPreferenceChangeListener(userChanged);
        services.addRulesListener(rulesChanged);
        reread();
    }

    /** Follows the document after it was read. */
    void reread() {
        mirror.follow(session.root());
        request();
    }

    /** Takes over a change of the document. */
    void follow() {
        mirror.publish();
        request();
    }

    private void request() {
        if (session.isOpen()) {
            scores.request();
        }
    }

    /** What is worked out together, in one view of the document. */
    private record Worked(AppraisalResult result, Optional<AppraisalFlow.Seen> seen, List<Finding> findings) {
    }

    private Worked score(Appraisal copy, IProgressMonitor monitor) {
        AppraisalResult result = engine.score(copy, month, AppraisalDocument.day(), monitor::isCanceled);
        return new Worked(result, AppraisalFlow.see(services, copy, copy, AppraisalFlow.person(UserSettings.load())),
                AppraisalFindings.of(copy, engine, result, AppraisalDocument.day()));
    }

    private void scored(Worked worked) {
        if (session.isOpen()) {
            standings = Standings.of(worked.result(), session);
            seen = worked.seen();
            findings = worked.findings();
            marks = new FindingMarks(findings, Locale.getDefault());
            changed.run();
        }
    }

    AppraisalEngine engine() {
        return engine;
    }

    List<Finding> findings() {
        return findings;
    }

    FindingMarks marks() {
        return marks;
    }

    Standings standings() {
        return standings;
    }

    Optional<AppraisalFlow.Seen> seen() {
        return seen;
    }

    int month() {
        return month;
    }

    void month(int other) {
        if (other != month) {
            month = other;
            request();
        }
    }

    <T> BackgroundWork<T> work(String name, BiFunction<Appraisal, BooleanSupplier, T> task, Consumer<T> done) {
        return new BackgroundWork<>(name, 0, false, monitor -> mirror.read(root -> task.apply((Appraisal) root, monitor::isCanceled)), outcome -> {
            if (session.isOpen()) {
                done.accept(outcome);
            }
        });
    }

    boolean isBusy() {
        return scores.isBusy();
    }

    void close() {
        preferences.removePreferenceChangeListener(userChanged);
        services.removeRulesListener(rulesChanged);
        scores.cancel();
        mirror.dispose();
    }
}
