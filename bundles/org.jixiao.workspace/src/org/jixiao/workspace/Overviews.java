package org.jixiao.workspace;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;

/**
 * Overviews of the dossiers of the workspace, each read once and again when its file has changed.
 */
public final class Overviews {

    private record Known(long stamp, DossierOverview overview) {
    }

    private final Map<IPath, Known> known = new ConcurrentHashMap<>();
    private final OverviewReader reader = new OverviewReader();

    /**
     * The overview of a dossier. Reads its file when that has changed since the last time.
     *
     * @param file a dossier
     * @return its overview; one without title and stages when the file cannot be read, which the Problems view explains
     */
    public DossierOverview of(IFile file) {
        long stamp = file.getModificationStamp();
        Known before = known.get(file.getFullPath());
        if (before != null && before.stamp == stamp) {
            return before.overview;
        }
        DossierOverview overview = read(file);
        known.put(file.getFullPath(), new Known(stamp, overview));
        return overview;
    }

    private DossierOverview read(IFile file) {
        if (file.getLocation() == null) {
            return new DossierOverview("", 0, List.of());
        }
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file.getLocation().toPath()))) {
            return reader.read(content);
        } catch (IOException e) {
            return new DossierOverview("", 0, List.of());
        }
    }
}
