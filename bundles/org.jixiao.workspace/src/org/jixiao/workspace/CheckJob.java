package org.jixiao.workspace;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
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
import org.eclipse.emf.ecore.EObject;
import org.jixiao.checks.Finding;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.workspace.internal.Texts;

/**
 * Keeps the problem markers of dossiers and appraisals true: whatever writes such a file (a save, an import, another program), the
 * file is checked again, off the user interface's thread and only that file.
 *
 * <p>While a document is open its editor shows live findings of its own; the markers are about what is on disk.</p>
 */
public final class CheckJob extends Job {

    /** Long enough that the files of one import are checked together. */
    private static final long PAUSE_MILLIS = 400;

    private final IWorkspace workspace;
    private final DocumentStore store;
    private final Function<EObject, List<Finding>> checks;
    private final Supplier<String> rules;
    private final FindingMarkers markers = new FindingMarkers(Locale.getDefault());
    private final Set<IFile> waiting = new LinkedHashSet<>();
    private final IResourceChangeListener listener = this::changed;

    /**
     * @param workspace the workspace to watch
     * @param store     loads documents
     * @param checks    what is wrong in a document, today
     * @param rules     stamp of the installed rules, asked for at the first run
     */
    public CheckJob(IWorkspace workspace, DocumentStore store, Function<EObject, List<Finding>> checks, Supplier<String> rules) {
        super(Texts.get("check.job"));
        this.workspace = workspace;
        this.store = store;
        this.checks = checks;
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
     * @param files dossiers and appraisals; others are left out
     */
    public void request(List<IFile> files) {
        synchronized (waiting) {
            files.stream().filter(ProjectLayout::isChecked).forEach(waiting::add);
            if (waiting.isEmpty()) {
                return;
            }
        }
        schedule(PAUSE_MILLIS);
    }

    /**
     * Asks for every document whose markers do not speak of its present content and the present rules: changed while the program was
     * closed, checked under other packs, or lost when the program ended abruptly.
     *
     * @throws CoreException when the workspace cannot be read
     */
    public void requestUnchecked() throws CoreException {
        List<IFile> stale = new ArrayList<>();
        for (IFile file : ProjectLayout.documents(List.of(workspace.getRoot()), ProjectLayout.CHECKED)) {
            if (!markers.isChecked(file, stamp(file))) {
                stale.add(file);
            }
        }
        request(stale);
    }

    /** In an appraisal every day may bring what is overdue. */
    private String stamp(IFile file) {
        return ProjectLayout.isDossier(file) ? rules.get() : rules.get() + ' ' + LocalDate.now();
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
                if (content && ProjectLayout.isChecked(delta.getResource())) {
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
            List<Finding> findings = checks.apply(store.load(file.getLocation().toPath()).root());
            // One change of the workspace for all markers of the file, so that views refresh once.
            workspace.run(monitor -> {
                markers.show(file, findings);
                markers.setChecked(file, stamp(file));
            }, file, IWorkspace.AVOID_UPDATE, null);
        } catch (IOException e) {
            markers.showUnreadable(file, String.valueOf(e.getMessage()));
        }
    }
}
