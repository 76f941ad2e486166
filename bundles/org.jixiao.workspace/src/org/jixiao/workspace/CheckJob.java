package org.jixiao.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.jixiao.checks.CheckEngine;
import org.jixiao.checks.Finding;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.workspace.internal.Texts;

/**
 * Keeps the problem markers of dossiers true: whatever writes a dossier file (a save, an import, another program), the
 * file is checked again, off the user interface's thread and only that file.
 *
 * <p>While a dossier is open its editor shows live findings of its own; the markers are about what is on disk.</p>
 */
public final class CheckJob extends Job {

    /** Long enough that the files of one import are checked together. */
    private static final long PAUSE_MILLIS = 400;

    private final IWorkspace workspace;
    private final DocumentStore store;
    private final Supplier<CheckEngine> engine;
    private final Supplier<String> rules;
    private final FindingMarkers markers = new FindingMarkers(Locale.getDefault());
    private final Set<IFile> waiting = new LinkedHashSet<>();
    private final IResourceChangeListener listener = this::changed;

    /**
     * @param workspace the workspace to watch
     * @param store     loads documents
     * @param engine    the checks, asked for at the first run
     * @param rules     stamp of the installed rules, asked for at the first run
     */
    public CheckJob(IWorkspace workspace, DocumentStore store, Supplier<CheckEngine> engine, Supplier<String> rules) {
        super(Texts.get("check.job"));
        this.workspace = workspace;
        this.store = store;
        this.engine = engine;
        this.rules = rules;
        setPriority(DECORATE);
    }

    /** Begins to watch. */
    public void start() {
        workspace.addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
    }

    /** Stops watching and forgets what was still to be checked. */
    public void stop() {
        workspace.removeResourceChangeListener(listener);
        synchronized (waiting) {
            waiting.clear();
        }
        cancel();
    }

    /**
     * Asks for files to be checked.
     *
     * @param files dossiers; others are left out
     */
    public void request(List<IFile> files) {
        synchronized (waiting) {
            files.stream().filter(ProjectLayout::isDossier).forEach(waiting::add);
            if (waiting.isEmpty()) {
                return;
            }
        }
        schedule(PAUSE_MILLIS);
    }

    /**
     * Asks for every dossier whose markers do not speak of its present content and the present rules: changed while the program was
     * closed, checked under other packs, or lost when the program ended abruptly.
     *
     * @throws CoreException when the workspace cannot be read
     */
    public void requestUnchecked() throws CoreException {
        String stamp = rules.get();
        List<IFile> stale = new ArrayList<>();
        for (IFile file : ProjectLayout.dossiers(List.of(workspace.getRoot()))) {
            if (!markers.isChecked(file, stamp)) {
                stale.add(file);
            }
        }
        request(stale);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == CheckJob.class;
    }

    private void changed(IResourceChangeEvent event) {
        Set<IFile> files = new LinkedHashSet<>();
        try {
            event.getDelta().accept(delta -> {
                boolean content = delta.getKind() == IResourceDelta.ADDED
                        || delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0;
                if (content && ProjectLayout.isDossier(delta.getResource())) {
                    files.add((IFile) delta.getResource());
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(CheckJob.class).log(e.getStatus());
        }
        request(List.copyOf(files));
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<IFile> files;
        synchronized (waiting) {
            files = List.copyOf(waiting);
            waiting.clear();
        }
        SubMonitor progress = SubMonitor.convert(monitor, getName(), files.size());
        for (int i = 0; i < files.size(); i++) {
            if (progress.isCanceled()) {
                synchronized (waiting) {
                    waiting.addAll(files.subList(i, files.size()));
                }
                return Status.CANCEL_STATUS;
            }
            progress.subTask(files.get(i).getName());
            try {
                check(files.get(i));
            } catch (CoreException e) {
                ILog.of(CheckJob.class).log(e.getStatus());
            }
            progress.worked(1);
        }
        return Status.OK_STATUS;
    }

    /** Checks one file now, on this thread. */
    void check(IFile file) throws CoreException {
        if (!file.exists() || file.getLocation() == null) {
            return;
        }
        try {
            Object root = store.load(file.getLocation().toPath()).root();
            List<Finding> findings = root instanceof Dossier dossier ? engine.get().check(dossier) : List.of();
            // One change of the workspace for all markers of the file, so that views refresh once.
            workspace.run(monitor -> {
                markers.show(file, findings);
                markers.setChecked(file, rules.get());
            }, file, IWorkspace.AVOID_UPDATE, null);
        } catch (IOException e) {
            markers.showUnreadable(file, String.valueOf(e.getMessage()));
        }
    }
}
