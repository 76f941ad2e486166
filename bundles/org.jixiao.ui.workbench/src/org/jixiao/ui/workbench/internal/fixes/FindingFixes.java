package org.jixiao.ui.workbench.internal.fixes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.jixiao.checks.Finding;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.services.JixiaoServices;
import org.jixiao.ui.workbench.internal.HeadlessServices;
import org.jixiao.workspace.FindingMarkers;

/**
 * The quick fixes of a marker: those of the finding it stands for, found again in the dossier as it is now.
 */
public final class FindingFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        // Asked for every row of the view; the answer must not load the dossier.
        return marker.getAttribute(FindingMarkers.FIXES, 0) > 0;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        if (!(marker.getResource() instanceof IFile file) || file.getLocation() == null) {
            return new IMarkerResolution[0];
        }
        JixiaoServices services = HeadlessServices.jixiao();
        try {
            Dossier dossier = dossier(services, file.getLocation().toPath());
            String key = marker.getAttribute(FindingMarkers.KEY, "");
            List<Finding> findings = dossier == null ? List.of() : services.checks().check(dossier);
            return findings.stream().filter(finding -> finding.key().equals(key))
                    .flatMap(finding -> finding.fixes().stream()
                            .map(fix -> (IMarkerResolution) new FindingFix(services, marker, finding, fix)))
                    .toArray(IMarkerResolution[]::new);
        } catch (IOException e) {
            // The marker of the unreadable file says why.
            ILog.of(getClass()).warn(e.getMessage(), e);
            return new IMarkerResolution[0];
        }
    }

    private static Dossier dossier(JixiaoServices services, Path path) throws IOException {
        Optional<Dossier> open = services.sessions().find(path).flatMap(s -> s.root(Dossier.class));
        if (open.isPresent()) {
            return open.get();
        }
        return services.store().load(path).root() instanceof Dossier dossier ? dossier : null;
    }
}
