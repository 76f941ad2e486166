package org.jixiao.ui.workbench.internal.portfolio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.IPath;
import org.jixiao.core.index.DossierIndex;
import org.jixiao.core.index.IndexEntry;
import org.jixiao.core.index.IndexProgress;
import org.jixiao.core.index.IndexQuery;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.StateNames;

/**
 * The dossiers of the workspace from one index for each project. The indexes lie with the program's own data and not in the projects,
 * where the command line keeps its own: so neither locks out the other. To be used outside of the UI thread.
 */
final class PortfolioIndex {

    private final IWorkspaceRoot root;
    private final Path place;
    private final JixiaoServices services;

    /** Told how far an update is. */
    @FunctionalInterface
    interface Progress {
        void step(int done, int total);
    }

    /**
     * An index that is opened when it is used.
     *
     * @param place folder for the databases
     */
    PortfolioIndex(IWorkspaceRoot root, Path place, JixiaoServices services) {
        this.root = root;
        this.place = place;
        this.services = services;
    }

    /**
     * What the index knew when it was last brought up to date.
     *
     * @throws IOException when it cannot be read
     */
    List<PortfolioRow> known() throws IOException {
        return rows((index, folder) -> { });
    }

    /**
     * Reads the dossiers that changed since, and answers all.
     *
     * @param cancelled stops the reading; what was read until then is answered
     * @throws IOException when a project cannot be listed or its index cannot be written
     */
    List<PortfolioRow> update(BooleanSupplier cancelled, Progress progress) throws IOException {
        return rows((index, folder) -> index.rebuild(folder, new IndexProgress() {
            @Override
            public void step(int done, int total) {
                progress.step(done, total);
            }

            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        }));
    }

    private interface Preparation {
        void prepare(DossierIndex index, Path folder) throws IOException;
    }

    private List<PortfolioRow> rows(Preparation preparation) throws IOException {
        StateNames states = new StateNames(services.packs(), Locale.getDefault());
        List<PortfolioRow> rows = new ArrayList<>();
        for (IProject project : root.getProjects()) {
            IPath location = project.getLocation();
            if (!project.isAccessible() || location == null) {
                continue;
            }
            try (DossierIndex index = DossierIndex.open(location.toPath(), place.resolve(project.getName()), services.store())) {
                preparation.prepare(index, location.toPath());
                for (IndexEntry entry : index.query(IndexQuery.all())) {
                    IFile file = project.getFile(IPath.fromPortableString(entry.path()));
                    rows.add(PortfolioRow.of(file, entry, states.of(entry)));
                }
            }
        }
        return rows;
    }
}
