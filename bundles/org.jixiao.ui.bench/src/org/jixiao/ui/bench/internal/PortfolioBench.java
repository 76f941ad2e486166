package org.jixiao.ui.bench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.index.DossierIndex;
import org.jixiao.core.index.IndexDuties;
import org.jixiao.core.index.IndexEntry;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.ui.workbench.internal.portfolio.PortfolioEditor;
import org.jixiao.ui.workbench.internal.portfolio.PortfolioIndex;
import org.jixiao.ui.workbench.internal.portfolio.PortfolioInput;
import org.jixiao.ui.workbench.internal.portfolio.PortfolioReader;
import org.jixiao.ui.workbench.internal.portfolio.PortfolioRow;

/**
 * The portfolio over very many dossiers: opens it from an index that holds generated entries, filters, chooses, groups and sorts, and
 * times each until it is painted. The index is a real one on disk; the dossiers behind its entries do not exist.
 */
final class PortfolioBench {

    /** How many dossiers a province has in some years. */
    static final int DOSSIERS = 100_000;

    private static final long SEED = 20260731L;
    private static final int UNITS = 400;
    private static final int PROJECT = 1;
    private static final int BUDGET = 3;
    private static final List<String> STAGES = List.of("EX_ANTE", "OBJECTIVES", "MONITORING", "EVALUATION", "RESULTS");
    private static final List<String> LIGHTS = List.of("RED", "YELLOW", "GREEN", "BLUE");
    private static final List<String> GRADES = List.of("优", "良", "中", "差");
    private static final List<String> KINDS = List.of("农村公路养护", "高标准农田建设", "义务教育营养改善", "城乡公交运营补贴", "安防工程", "良种推广补贴", "校舍维修");

    private final IWorkbenchPage page;
    private final Stopwatch watch;
    private final Samples samples;
    private PortfolioEditor editor;
    private int paints;
    private long beginning;

    PortfolioBench(IWorkbenchPage page, Stopwatch watch, Samples samples) {
        this.page = page;
        this.watch = watch;
        this.samples = samples;
    }

    /** What is to be done is in the entries; nobody asks for it. */
    private record NoDuties(String basis) implements IndexDuties.Reader {
        @Override
        public IndexDuties of(Dossier dossier) {
            throw new IllegalStateException("No dossier is read");
        }
    }

    /** The rows of the generated index; nothing ever changes in it. */
    private record Reader(Path place, IProject project) implements PortfolioReader {
        @Override
        public List<PortfolioRow> read(Known known, BooleanSupplier cancelled, Progress progress) throws IOException {
            try (DossierIndex index = open(project, place)) {
                return PortfolioIndex.known(Map.of(index, project), entry -> String.valueOf(entry.state()), known);
            }
        }
    }

    private static DossierIndex open(IProject project, Path place) throws IOException {
        return DossierIndex.open(project.getLocation().toPath(), place, new DocumentStore(), new NoDuties("bench"));
    }

    /** Measures everything so many times. */
    void run(int repeats) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProjects()[0];
        try {
            Path place = Files.createTempDirectory("jixiao-portfolio");
            try (DossierIndex index = open(project, place)) {
                index.fill(entries());
            }
            for (int i = 0; i < repeats; i++) {
                open(new PortfolioInput(new Reader(place, project)));
                use();
                page.closeEditor(editor, false);
                watch.rest();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(PortfolioInput input) throws CoreException {
        paints = 0;
        beginning = 0;
        long start = System.nanoTime();
        Stopwatch.Timing time = watch.measure("portfolio.open", () -> {
            try {
                editor = (PortfolioEditor) page.openEditor(input, PortfolioEditor.ID);
            } catch (CoreException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
            editor.grid().table().addListener(SWT.Paint, event -> painted(editor.grid().rows().count()));
        }, () -> paints > 0);
        samples.add("portfolio.first.painted", beginning - start);
        add("portfolio.open", time);
        watch.rest();
    }

    private void painted(int rows) {
        paints += rows == DOSSIERS ? 1 : 0;
        if (rows > 0 && beginning == 0) {
            beginning = System.nanoTime();
        }
    }

    private void use() {
        step("portfolio.filter", () -> {
            editor.grid().rows().filter(Map.of(PROJECT, "公路"));
            editor.grid().refresh();
        });
        step("portfolio.unfilter", () -> {
            editor.grid().rows().filter(Map.of());
            editor.grid().refresh();
        });
        step("portfolio.choose", () -> editor.choose("LIGHT", "RED"));
        step("portfolio.choose", () -> editor.choose("LIGHT", "RED"));
        step("portfolio.group", () -> editor.group("DEPARTMENT"));
        step("portfolio.ungroup", () -> editor.group("NONE"));
        step("portfolio.sort", () -> editor.grid().sort(BUDGET, true));
        step("portfolio.sort", () -> editor.grid().sort(-1, false));
    }

    private void step(String name, Runnable action) {
        int[] painted = new int[1];
        org.eclipse.swt.widgets.Listener listener = event -> painted[0]++;
        editor.grid().table().addListener(SWT.Paint, listener);
        add(name, watch.measure(name, () -> {
            action.run();
            painted[0] = 0;
            editor.grid().table().redraw();
        }, () -> painted[0] > 0));
        editor.grid().table().removeListener(SWT.Paint, listener);
        watch.rest();
    }

    private void add(String name, Stopwatch.Timing time) {
        samples.add(name + ".painted", time.elapsed());
        samples.add(name + ".work", time.worked());
    }

    private static List<IndexEntry> entries() {
        Random random = new Random(SEED);
        List<IndexEntry> entries = new ArrayList<>(DOSSIERS);
        for (int i = 0; i < DOSSIERS; i++) {
            int unit = random.nextInt(UNITS);
            BigDecimal budget = new BigDecimal(random.nextInt(1_000_000) + 100).movePointLeft(2);
            BigDecimal executed = new BigDecimal(random.nextInt(1_000_000)).movePointLeft(2).min(budget);
            BigDecimal total = new BigDecimal(random.nextInt(5000) + 5000).movePointLeft(2);
            BigDecimal low = random.nextInt(10) == 0 ? total.subtract(BigDecimal.TEN) : total;
            BigDecimal reached = new BigDecimal(random.nextInt(101)).movePointLeft(2);
            boolean late = random.nextInt(6) == 0;
            entries.add(new IndexEntry(unit + "/" + i + ".dossier", null, "id" + i, KINDS.get(random.nextInt(KINDS.size())) + i, "PROJECT",
                    "P" + i, "第" + unit + "预算单位", "第" + unit / 10 + "主管部门", 2026 - random.nextInt(3), STAGES.get(random.nextInt(STAGES.size())),
                    "draft", null, null, budget, executed, executed.divide(budget, 8, RoundingMode.HALF_UP),
                    random.nextInt(4) == 0 ? null : LIGHTS.get(random.nextInt(LIGHTS.size())), low, total,
                    GRADES.get(Math.min(3, (100 - total.intValue()) / 12)), total, null, null, reached, reached,
                    new IndexDuties(1, late ? 1 : 0, LocalDate.of(2026, 7, 31), "填报")));
        }
        return entries;
    }
}
