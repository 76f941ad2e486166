package org.jixiao.ui.workbench.internal.portfolio;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

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
public final class PortfolioIndex implements PortfolioReader {

    /** So many are read as soon as their beginning. */
    private static final int MANY = 5000;

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

    /** The open index of a project. */
    private record Opened(IProject project, Path folder, DossierIndex index) {
    }

    @Override
    public List<PortfolioRow> read(Known known, BooleanSupplier cancelled, Progress progress) throws IOException {
        List<Opened> opened = new ArrayList<>();
        try {
            IndexDuties.Reader duties = services.indexedDuties(LocalDate.now());
            for (IProject project : root.getProjects()) {
                IPath location = project.getLocation();
                if (project.isAccessible() && location != null) {
                    opened.add(new Opened(project, location.toPath(),
                            DossierIndex.open(location.toPath(), place.resolve(project.getName()), services.store(), duties)));
                }
            }
            List<PortfolioRow> before = null;
            if (known != null) {
                // Before anything is brought up to date or closed, which takes longer than reading.
                before = known(opened, known);
            }
            boolean changed = false;
            for (Opened one : opened) {
                DossierIndex.Summary found = one.index().rebuild(one.folder(), following(cancelled, progress));
                changed |= found.indexed() > 0 || found.removed() > 0;
            }
            return changed || before == null ? rows(opened) : before;
        } finally {
            close(opened);
        }
    }

    private List<PortfolioRow> known(List<Opened> opened, Known known) throws IOException {
        StateNames states = new StateNames(services.packs(), Locale.getDefault());
        return known(indexes(opened), states::of, known);
    }

    /**
     * Hands over the rows of some indexes: of very many first the beginning, as soon as possible.
     *
     * @param states names of workflow states
     * @return the rows
     * @throws IOException when an index cannot be read
     */
    public static List<PortfolioRow> known(Map<DossierIndex, IProject> indexes, Function<IndexEntry, String> states, Known known)
            throws IOException {
        int total = 0;
        for (DossierIndex index : indexes.keySet()) {
            total += index.count(IndexQuery.all());
        }
        if (total > MANY) {
            List<PortfolioRow> beginning = new PortfolioBeginning(indexes, states).rows(total);
            if (!beginning.isEmpty()) {
                known.beginning(beginning, total);
            }
        }
        List<PortfolioRow> rows = rows(indexes, states);
        known.all(rows);
        return rows;
    }

    private static IndexProgress following(BooleanSupplier cancelled, Progress progress) {
        return new IndexProgress() {
            @Override
            public void step(int done, int total) {
                progress.step(done, total);
            }

            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    /** Closes each, whatever happens to another. */
    private static void close(List<Opened> opened) throws IOException {
        IOException failure = null;
        for (Opened one : opened) {
            try {
                one.index().close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private List<PortfolioRow> rows(List<Opened> opened) throws IOException {
        StateNames states = new StateNames(services.packs(), Locale.getDefault());
        return rows(indexes(opened), states::of);
    }

    private static Map<DossierIndex, IProject> indexes(List<Opened> opened) {
        Map<DossierIndex, IProject> indexes = new LinkedHashMap<>();
        opened.forEach(one -> indexes.put(one.index(), one.project()));
        return indexes;
    }

    private static List<PortfolioRow> rows(Map<DossierIndex, IProject> indexes, Function<IndexEntry, String> states) throws IOException {
        List<PortfolioRow> rows = new ArrayList<>();
        for (Map.Entry<DossierIndex, IProject> index : indexes.entrySet()) {
            index.getKey().all().forEach(entry -> rows.add(PortfolioRow.of(index.getValue(), entry, states.apply(entry))));
        }
        return PortfolioOrder.sorted(rows);
    }
}
