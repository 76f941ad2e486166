package org.jixiao.ui.workbench.internal.portfolio;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.IPath;
import org.jixiao.core.index.DossierIndex;
import org.jixiao.core.index.IndexDuties;
import org.jixiao.core.index.IndexEntry;
import org.jixiao.core.index.IndexProgress;
import org.jixiao.core.index.IndexQuery;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.StateNames;

/**
 * The dossiers of the workspace from one index for each project. The indexes lie with the program's own data and not in the projects,
 * where the command line keeps its own: so neither locks out the other. To be used outside of the UI thread.
 */
final class PortfolioIndex implements PortfolioReader {

    private final IWorkspaceRoot root;
    private final Path place;
    private final JixiaoServices services;

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

    @Override
    public List<PortfolioRow> known() throws IOException {
        return rows((index, folder) -> { });
    }

    @Override
    public List<PortfolioRow> update(BooleanSupplier cancelled, Progress progress) throws IOException {
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
        IndexDuties.Reader duties = services.indexedDuties(LocalDate.now());
        List<PortfolioRow> rows = new ArrayList<>();
        for (IProject project : root.getProjects()) {
            IPath location = project.getLocation();
            if (!project.isAccessible() || location == null) {
                continue;
            }
            try (DossierIndex index = DossierIndex.open(location.toPath(), place.resolve(project.getName()), services.store(), duties)) {
                preparation.prepare(index, location.toPath());
                for (IndexEntry entry : index.query(IndexQuery.all())) {
                    rows.add(new PortfolioRow(project, entry, states.of(entry)));
                }
            }
        }
        return PortfolioOrder.sorted(rows);
    }
}
