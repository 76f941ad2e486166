package org.jixiao.ui.workbench.internal.portfolio;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.IPath;
import org.jixiao.core.index.DossierIndex;
import org.jixiao.core.index.IndexDuties;
import org.jixiao.core.index.IndexEntry;
import org.jixiao.core.index.IndexProgress;
import org.jixiao.services.JixiaoServices;
import org.jixiao.services.StateNames;

/**
 * The dossiers of the workspace from one index for each project. The indexes lie with the program's own data and not in the projects,
 * where the command line keeps its own: so neither locks out the other. To be used outside of the UI thread.
 */
public final class PortfolioIndex implements PortfolioReader {

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
    public List<PortfolioRow> read(Consumer<List<PortfolioRow>> known, BooleanSupplier cancelled, Progress progress) throws IOException {
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
            if (known != null) {
                // Before anything is brought up to date or closed, which takes longer than reading.
                known.accept(rows(opened));
            }
            for (Opened one : opened) {
                one.index().rebuild(one.folder(), following(cancelled, progress));
            }
            return rows(opened);
        } finally {
            close(opened);
        }
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
        List<PortfolioRow> rows = new ArrayList<>();
        for (Opened one : opened) {
            rows.addAll(unsorted(one.index(), one.project(), states::of));
        }
        return PortfolioOrder.sorted(rows);
    }

    /**
     * The rows of one index, in the order in which they are to be listed.
     *
     * @param states names of workflow states
     * @throws IOException when it cannot be read
     */
    public static List<PortfolioRow> rows(DossierIndex index, IProject project, Function<IndexEntry, String> states) throws IOException {
        return PortfolioOrder.sorted(unsorted(index, project, states));
    }

    private static List<PortfolioRow> unsorted(DossierIndex index, IProject project, Function<IndexEntry, String> states) throws IOException {
        return index.all().stream().map(entry -> new PortfolioRow(project, entry, states.apply(entry))).toList();
    }
}
