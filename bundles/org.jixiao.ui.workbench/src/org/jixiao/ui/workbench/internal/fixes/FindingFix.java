package org.jixiao.ui.workbench.internal.fixes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.jixiao.checks.Finding;
import org.jixiao.checks.FixGroup;
import org.jixiao.checks.QuickFix;
import org.jixiao.core.session.DossierSession;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.workbench.internal.Texts;
import org.jixiao.workspace.FindingMarkers;
import org.jixiao.workspace.WorkspaceFiles;

/**
 * One quick fix, for one finding or for all that are chosen of its kind. In a dossier that is open it is one undo step there, left for
 * the user to save; a dossier that is not open is repaired and saved, the version before stays in local history.
 */
final class FindingFix extends WorkbenchMarkerResolution {

    private final JixiaoServices services;
    private final IMarker marker;
    private final Finding finding;
    private final QuickFix fix;

    FindingFix(JixiaoServices services, IMarker marker, Finding finding, QuickFix fix) {
        this.services = services;
        this.marker = marker;
        this.finding = finding;
        this.fix = fix;
    }

    @Override
    public String getLabel() {
        return fix.label().render(Locale.getDefault());
    }

    @Override
    public String getDescription() {
        return finding.message().render(Locale.getDefault());
    }

    @Override
    public Image getImage() {
        return null;
    }

    /** Findings of the same check that have fixes: most likely the same one, with the value that is right there. */
    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return Arrays.stream(markers).filter(other -> !other.equals(marker) && other.getAttribute(FindingMarkers.FIXES, 0) > 0
                && finding.checkId().equals(other.getAttribute(FindingMarkers.CHECK_ID, ""))).toArray(IMarker[]::new);
    }

    @Override
    public void run(IMarker one) {
        run(new IMarker[] {one}, new NullProgressMonitor());
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        Map<IFile, Set<String>> wanted = new LinkedHashMap<>();
        for (IMarker one : markers) {
            if (one.getResource() instanceof IFile file && file.getLocation() != null) {
                wanted.computeIfAbsent(file, f -> new LinkedHashSet<>()).add(one.getAttribute(FindingMarkers.KEY, ""));
            }
        }
        Map<IFile, Set<String>> closed = new LinkedHashMap<>();
        wanted.forEach((file, keys) -> {
            DossierSession open = services.sessions().find(file.getLocation().toPath()).orElse(null);
            if (open == null) {
                closed.put(file, keys);
            } else {
                apply(open, keys);
            }
        });
        if (!closed.isEmpty()) {
            Job.create(getLabel(), jobMonitor -> {
                return repairClosed(closed, jobMonitor);
            }).schedule();
        }
    }

    /** The findings are found again in the dossier as it is now; of those with these keys all are put right together. */
    private boolean apply(DossierSession session, Set<String> keys) {
        Dossier dossier = session.root(Dossier.class).orElse(null);
        if (dossier == null) {
            return false;
        }
        List<QuickFix> fixes = services.checks().check(dossier).stream().filter(f -> keys.contains(f.key()))
                .flatMap(f -> f.fixes().stream()).filter(f -> f.id().equals(fix.id())).toList();
        String label = fixes.size() == 1 ? fixes.getFirst().label().render(Locale.getDefault())
                : Texts.get("fix.all", fixes.size(), finding.name().render(Locale.getDefault()));
        return new FixGroup(finding.checkId(), fix.id(), fixes).command(session.editingDomain(), dossier, label).map(session::execute)
                .orElse(false);
    }

    private IStatus repairClosed(Map<IFile, Set<String>> closed, IProgressMonitor monitor) {
        MultiStatus problems = new MultiStatus(FindingFix.class, 0, getLabel());
        SubMonitor progress = SubMonitor.convert(monitor, getLabel(), closed.size());
        for (Map.Entry<IFile, Set<String>> one : closed.entrySet()) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            progress.subTask(one.getKey().getName());
            repair(one.getKey(), one.getValue(), problems);
            progress.worked(1);
        }
        return problems.isOK() ? Status.OK_STATUS : problems;
    }

    private void repair(IFile file, Set<String> keys, MultiStatus problems) {
        Path path = file.getLocation().toPath();
        try {
            DossierSession session = services.sessions().open(path);
            try {
                if (apply(session, keys)) {
                    new WorkspaceFiles(file.getWorkspace().getRoot()).replace(file, session::save, new NullProgressMonitor());
                }
            } finally {
                services.sessions().close(session);
            }
        } catch (IOException | CoreException e) {
            problems.add(new Status(IStatus.ERROR, FindingFix.class,
                    Texts.get("score.failed", file.getName(), String.valueOf(e.getMessage())), e));
        }
    }
}
