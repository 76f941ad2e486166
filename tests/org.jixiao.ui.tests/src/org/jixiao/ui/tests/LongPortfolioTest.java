package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.index.DossierIndex;
import org.jixiao.core.index.IndexEntry;
import org.jixiao.ui.common.grid.Grid;
import org.jixiao.ui.workbench.internal.portfolio.PortfolioEditor;
import org.jixiao.ui.workbench.internal.portfolio.PortfolioIndex;
import org.jixiao.ui.workbench.internal.portfolio.PortfolioInput;
import org.jixiao.ui.workbench.internal.portfolio.PortfolioReader;
import org.jixiao.ui.workbench.internal.portfolio.PortfolioRow;
import org.jixiao.workspace.ProjectLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portfolio of more dossiers than are read at once: its beginning stands there first, and what needs all of them only later. */
class LongPortfolioTest {

    private static final int DOSSIERS = 5200;
    private static final int PROJECT = 1;
    private static final int BUDGET = 3;

    @TempDir
    private Path place;
    private final Bot bot = new Bot();
    private IProject year;

    @BeforeEach
    void project() throws CoreException {
        year = ResourcesPlugin.getWorkspace().getRoot().getProject("2031");
        ProjectLayout.create(year, null);
    }

    @AfterEach
    void delete() throws CoreException {
        bot.run(() -> Bot.page().closeAllEditors(false));
        year.delete(true, true, null);
    }

    private static IndexEntry entry(String path, String title, String agency, Integer ofYear, String fault) {
        return new IndexEntry(path, fault, "id-" + path, title, "PROJECT", path, agency, null, ofYear, fault == null ? "EVALUATION" : null,
                "draft", null, null, fault == null ? new BigDecimal("2.5") : null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    /** Three years, thirty units, in an order that is none; and a file that could not be read. */
    private static List<IndexEntry> entries() {
        List<IndexEntry> entries = new ArrayList<>();
        for (int i = 0; i < DOSSIERS - 1; i++) {
            entries.add(entry("d/" + i + ".dossier", "养护" + i * 7919 % DOSSIERS, "第" + i % 30 + "单位", 2024 + i % 3, null));
        }
        entries.add(entry("d/坏.dossier", null, null, null, "half a file"));
        Collections.shuffle(entries, new Random(20261126L));
        return entries;
    }

    private DossierIndex index(List<IndexEntry> entries) throws IOException {
        DossierIndex index = DossierIndex.open(year.getLocation().toPath(), place, new DocumentStore());
        index.fill(entries);
        return index;
    }

    /** What a reader hands over, in this order. */
    private static final class Handed implements PortfolioReader.Known {
        private List<PortfolioRow> beginning = List.of();
        private List<PortfolioRow> all = List.of();
        private int total;

        @Override
        public void beginning(List<PortfolioRow> rows, int ofAll) {
            assertTrue(all.isEmpty(), "the beginning comes first");
            beginning = rows;
            total = ofAll;
        }

        @Override
        public void all(List<PortfolioRow> rows) {
            all = rows;
        }
    }

    private Handed read(List<IndexEntry> entries) throws IOException {
        Handed handed = new Handed();
        try (DossierIndex index = index(entries)) {
            assertEquals(entries.size(), PortfolioIndex.known(Map.of(index, year), IndexEntry::state, handed).size());
        }
        assertEquals(entries.size(), handed.all.size());
        return handed;
    }

    @Test
    void theBeginningIsTheBeginningOfAll() throws IOException {
        Handed handed = read(entries());
        assertEquals(DOSSIERS, handed.total);
        assertTrue(handed.beginning.size() >= 100 && handed.beginning.size() < DOSSIERS / 2, String.valueOf(handed.beginning.size()));
        assertEquals(handed.all.subList(0, handed.beginning.size()), handed.beginning);
        assertEquals("half a file", handed.all.getLast().entry().fault(), "without a year");
    }

    @Test
    void aDossierOfTheLastYearWithoutUnitMayStandAnywhere() throws IOException {
        List<IndexEntry> entries = entries();
        entries.add(entry("d/ohne.dossier", "无单位", null, 2026, null));
        Handed handed = read(entries);
        assertTrue(handed.beginning.isEmpty());
        entries.replaceAll(e -> e.agency() == null && e.fault() == null ? entry(e.path(), e.title(), null, 2024, null) : e);
        assertFalse(read(entries).beginning.isEmpty(), "in an earlier year it comes later in any case");
    }

    @Test
    void aShortListComesAtOnce() throws IOException {
        assertTrue(read(entries().subList(0, 500)).beginning.isEmpty());
    }

    /** Stops between the beginning and all until it may go on. */
    private record Stopping(PortfolioReader reader, CountDownLatch mayGoOn) implements PortfolioReader {
        @Override
        public List<PortfolioRow> read(Known known, BooleanSupplier cancelled, Progress progress) throws IOException {
            return reader.read(new Known() {
                @Override
                public void beginning(List<PortfolioRow> rows, int total) {
                    known.beginning(rows, total);
                    try {
                        assertTrue(mayGoOn.await(1, TimeUnit.MINUTES));
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                }

                @Override
                public void all(List<PortfolioRow> rows) {
                    known.all(rows);
                }
            }, cancelled, progress);
        }
    }

    @Test
    void theWindowShowsTheBeginningWhileTheRestIsCounted() throws Exception {
        Function<IndexEntry, String> states = e -> String.valueOf(e.state());
        CountDownLatch mayGoOn = new CountDownLatch(1);
        try (DossierIndex index = index(entries())) {
            PortfolioReader reader = new Stopping((known, cancelled, progress) -> PortfolioIndex.known(Map.of(index, year), states, known),
                    mayGoOn);
            PortfolioEditor portfolio = bot.ui(() -> (PortfolioEditor) Bot.page().openEditor(new PortfolioInput(reader), PortfolioEditor.ID));
            Grid grid = portfolio.grid();
            try {
                bot.until("the beginning", () -> grid.rows().count() > 0 && portfolio.said().contains(String.valueOf(DOSSIERS)));
                assertTrue(bot.ui(() -> grid.rows().count()) < DOSSIERS);
                assertEquals("", bot.ui(() -> grid.rows().source().total(BUDGET)), "not known yet");
                bot.picture("portfolio-beginning");
                bot.run(() -> {
                    grid.select(3, PROJECT);
                    portfolio.group("AGENCY");
                });
                assertFalse(bot.ui(() -> grid.rows().source().text(0, 0)).startsWith("▾"), "no subtotals of a part");
                bot.run(() -> portfolio.group("NONE"));
            } finally {
                mayGoOn.countDown();
            }
            String selected = bot.ui(() -> grid.rows().source().text(grid.selection().row(), PROJECT));
            bot.until("all", () -> grid.rows().count() == DOSSIERS && !portfolio.isBusy());
            // 5,199 with a budget of 2.5 each.
            assertEquals("12,997.50", bot.ui(() -> grid.rows().source().total(BUDGET)));
            assertEquals(selected, bot.ui(() -> grid.rows().source().text(grid.selection().row(), PROJECT)), "the selection stays");
            assertTrue(bot.ui(portfolio::said).contains("12,997.50"), bot.ui(portfolio::said));
            bot.run(() -> portfolio.choose("YEAR", "2026"));
            assertEquals(1733, bot.ui(() -> grid.rows().count()));
        }
    }
}
