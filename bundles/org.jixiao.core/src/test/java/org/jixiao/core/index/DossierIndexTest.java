package org.jixiao.core.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

import org.jixiao.core.Samples;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.index.DossierIndex.Summary;
import org.jixiao.core.index.DossierIndex.Update;
import org.jixiao.core.index.IndexQuery.Column;
import org.jixiao.model.base.AmountUnit;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.base.ResultKind;
import org.jixiao.model.dossier.Dossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierIndexTest {

    @TempDir
    Path folder;

    private Path root;
    private Path place;
    private final DocumentStore store = new DocumentStore();

    @BeforeEach
    void folders() throws Exception {
        root = Files.createDirectories(folder.resolve("年度/2026"));
        place = folder.resolve("cache dir");
    }

    private DossierIndex open() throws Exception {
        return DossierIndex.open(root, place, store);
    }

    private Path write(String name, Dossier dossier) throws Exception {
        Path file = root.resolve(name);
        store.save(file, dossier);
        return file;
    }

    private static Dossier dossier(String title, String budget, String executed, String total) {
        Dossier dossier = Samples.dossier(title, 1);
        var row = dossier.getEvaluations().get(0).getFundRows().get(0);
        row.setAdjusted(Samples.amount(budget));
        row.setExecuted(Samples.amount(executed));
        if (total == null) {
            dossier.getEvaluations().get(0).setTotal(null);
        } else {
            dossier.getEvaluations().get(0).getTotal().setPoints(new BigDecimal(total));
        }
        return dossier;
    }

    @Test
    void holdsWhatAPortfolioShows() throws Exception {
        Dossier dossier = dossier("农村公路养护", "4800000", "4120000.00", "93.42");
        dossier.getEvaluations().get(0).getFundRows().get(0).getAdjusted().setUnit(AmountUnit.YUAN);
        dossier.getEvaluations().get(0).getFundRows().get(0).getExecuted().setUnit(AmountUnit.YUAN);
        dossier.getEvaluations().get(0).setState("filling");
        Path file = write("交通/a.dossier", dossier);
        try (DossierIndex index = open()) {
            assertTrue(index.isNew());
            assertEquals(new Summary(1, 1, 0, 0, false), index.rebuild(root, IndexProgress.SILENT));
            IndexEntry entry = index.find(file).orElseThrow();
            assertEquals("交通/a.dossier", entry.path());
            assertEquals(dossier.getId(), entry.id());
            assertEquals("交通运输局", entry.agency());
            assertEquals(2026, entry.year());
            assertEquals("EVALUATION", entry.stage());
            assertEquals("filling", entry.state());
            assertEquals(0, new BigDecimal("480").compareTo(entry.budget()));
            assertEquals(0, new BigDecimal("412").compareTo(entry.executed()));
            assertEquals(0, new BigDecimal("0.85833333").compareTo(entry.rate()));
            assertEquals(0, new BigDecimal("93.42").compareTo(entry.totalLow()));
            assertEquals(0, new BigDecimal("93.42").compareTo(entry.totalHigh()));
            assertEquals("优", entry.grade());
            assertNull(entry.errors(), "not checked is not zero");
            assertTrue(index.problems(file, 2, 3));
            assertEquals(2, index.find(file).orElseThrow().errors());
        }
    }

    @Test
    void unknownStaysUnknownAndIntervalsStayIntervals() throws Exception {
        Dossier zero = dossier("零预算", "0", "3", null);
        Dossier open = dossier("区间", "10", "5", "1");
        var total = open.getEvaluations().get(0).getTotal();
        total.setKind(ResultKind.INTERVAL);
        total.setPoints(null);
        total.setLow(new BigDecimal("61"));
        total.setHigh(new BigDecimal("84"));
        try (DossierIndex index = open()) {
            Path a = write("a.dossier", zero);
            Path b = write("b.dossier", open);
            index.rebuild(root, IndexProgress.SILENT);
            assertNull(index.find(a).orElseThrow().rate());
            assertNull(index.find(a).orElseThrow().totalLow());
            assertEquals(0, new BigDecimal("61").compareTo(index.find(b).orElseThrow().totalLow()));
            assertEquals(0, new BigDecimal("84").compareTo(index.find(b).orElseThrow().totalHigh()));
        }
    }

    @Test
    void saysWhichValuesOccur() throws Exception {
        Dossier other = dossier("二", "10", "5", "80");
        other.setFiscalYear(2025);
        other.setAgency(null);
        write("a.dossier", dossier("一", "10", "5", "80"));
        write("b.dossier", other);
        write("c.dossier", dossier("三", "10", "5", "80"));
        Files.writeString(root.resolve("d.dossier"), "<half");
        try (DossierIndex index = open()) {
            index.rebuild(root, IndexProgress.SILENT);
            assertEquals(new HashSet<>(Arrays.asList(2025, 2026, null)), new HashSet<>(index.values(Column.YEAR, IndexQuery.all())));
            assertEquals(3, index.values(Column.YEAR, IndexQuery.all()).size(), "each once");
            assertEquals(List.of("交通运输局"), index.values(Column.AGENCY, IndexQuery.all().with(Column.YEAR, 2026)));
            assertEquals(Collections.singletonList(null), index.values(Column.AGENCY, IndexQuery.all().with(Column.YEAR, 2025)));
        }
    }

    @Test
    void readsOnlyWhatChanged() throws Exception {
        Path a = write("a.dossier", dossier("一", "10", "5", "80"));
        Path b = write("b.dossier", dossier("二", "10", "5", "80"));
        try (DossierIndex index = open()) {
            index.rebuild(root, IndexProgress.SILENT);
            index.problems(a, 1, 0);
            assertEquals(Update.CURRENT, index.update(a));
            Files.setLastModifiedTime(a, FileTime.fromMillis(1_000_000));
            assertEquals(Update.CURRENT, index.update(a), "another time, the same bytes");
            assertEquals(1, index.find(a).orElseThrow().errors());
            write("a.dossier", dossier("一改", "10", "5", "80"));
            assertEquals(Update.INDEXED, index.update(a));
            assertEquals("一改", index.find(a).orElseThrow().title());
            assertNull(index.find(a).orElseThrow().errors(), "problems of the old content are forgotten");
            Files.delete(b);
            assertEquals(new Summary(1, 0, 0, 1, false), index.rebuild(root, IndexProgress.SILENT));
            assertEquals(Update.CURRENT, index.update(b));
            assertTrue(index.find(b).isEmpty());
        }
        try (DossierIndex again = open()) {
            assertFalse(again.isNew());
            assertEquals(1, again.count(IndexQuery.all()));
        }
    }

    @Test
    void brokenFilesAreListedWithTheirReason() throws Exception {
        Path broken = Files.writeString(root.resolve("broken.dossier"), "<half");
        write("a.dossier", dossier("一", "10", "5", "80"));
        try (DossierIndex index = open()) {
            assertEquals(new Summary(2, 2, 1, 0, false), index.rebuild(root, IndexProgress.SILENT));
            assertTrue(index.find(broken).orElseThrow().faultText().orElseThrow().contains("broken.dossier"));
        }
    }

    @Test
    void filtersSearchesSortsAndPages() throws Exception {
        for (int i = 0; i < 10; i++) {
            Dossier dossier = dossier("项目" + i + (i % 2 == 0 ? "_养护" : " Road"), String.valueOf(100 + i), "50", i == 3 ? null : String.valueOf(60 + i));
            dossier.getAgency().setName(i < 5 ? "交通局" : "教育局");
            write(i + ".dossier", dossier);
        }
        try (DossierIndex index = open()) {
            index.rebuild(root, IndexProgress.SILENT);
            assertEquals(5, index.count(IndexQuery.all().with(Column.AGENCY, "教育局")));
            assertEquals(5, index.count(IndexQuery.all().containing("_养")));
            assertEquals(5, index.count(IndexQuery.all().containing("road")));
            assertEquals(0, index.count(IndexQuery.all().containing("%")));
            assertEquals(1, index.count(IndexQuery.all().with(Column.TOTAL_LOW, null)));
            List<IndexEntry> best = index.query(IndexQuery.all().sortedBy(Column.TOTAL_LOW, true).page(2, 1));
            assertEquals(List.of("8.dossier", "7.dossier"), best.stream().map(IndexEntry::path).toList());
            List<IndexEntry> all = index.query(IndexQuery.all().sortedBy(Column.TOTAL_LOW, true));
            assertEquals("3.dossier", all.get(9).path(), "unknown comes last in both directions");
            all = index.query(IndexQuery.all().sortedBy(Column.TOTAL_LOW, false));
            assertEquals("3.dossier", all.get(9).path());
        }
    }

    @Test
    void aDamagedIndexIsMadeNew() throws Exception {
        write("a.dossier", dossier("一", "10", "5", "80"));
        try (DossierIndex index = open()) {
            index.rebuild(root, IndexProgress.SILENT);
        }
        Path database = place.resolve("dossiers.mv.db");
        for (byte[] damage : List.of(new byte[0], "no database at all".repeat(1000).getBytes(), half(database))) {
            Files.write(database, damage);
            try (DossierIndex index = open()) {
                index.rebuild(root, IndexProgress.SILENT);
                assertEquals(1, index.count(IndexQuery.all()));
            }
        }
    }

    /** Says the same of every dossier and counts how often it is asked. */
    private static final class Asked implements IndexDuties.Reader {
        private final String basis;
        private int times;

        Asked(String basis) {
            this.basis = basis;
        }

        @Override
        public String basis() {
            return basis;
        }

        @Override
        public IndexDuties of(Dossier dossier) {
            times++;
            return new IndexDuties(3, 1, LocalDate.of(2026, 7, 31), "填报");
        }
    }

    @Test
    void dutiesAreKeptUntilFileOrRulesChange() throws Exception {
        Path file = write("a.dossier", dossier("a", "1", "1", "90"));
        Asked today = new Asked("today");
        for (int i = 0; i < 2; i++) {
            try (DossierIndex index = DossierIndex.open(root, place, store, today)) {
                index.rebuild(root, IndexProgress.SILENT);
                assertEquals(new IndexDuties(3, 1, LocalDate.of(2026, 7, 31), "填报"), index.find(file).orElseThrow().duties());
            }
        }
        assertEquals(1, today.times);
        Asked tomorrow = new Asked("tomorrow");
        try (DossierIndex index = DossierIndex.open(root, place, store, tomorrow)) {
            assertNull(index.find(file).orElseThrow().duties(), "what rests on other rules is not known");
            assertEquals(Update.INDEXED, index.update(file));
            assertEquals(3, index.find(file).orElseThrow().duties().count());
        }
        try (DossierIndex index = open()) {
            assertEquals(Update.CURRENT, index.update(file), "without a reader the duties do not matter");
            assertNull(index.find(file).orElseThrow().duties());
        }
    }

    @Test
    void entriesWithoutFilesAreThereUntilTheNextRebuild() throws Exception {
        IndexEntry entry;
        try (DossierIndex index = open()) {
            write("a.dossier", dossier("a", "1", "1", "90"));
            index.rebuild(root, IndexProgress.SILENT);
            entry = index.query(IndexQuery.all()).getFirst();
        }
        place = folder.resolve("filled");
        Files.delete(root.resolve("a.dossier"));
        try (DossierIndex index = open()) {
            index.fill(List.of(entry));
            assertEquals(List.of(entry), index.query(IndexQuery.all()));
            assertEquals(1, index.rebuild(root, IndexProgress.SILENT).removed());
        }
    }

    @Test
    void anIndexOfAnotherVersionIsMadeNew() throws Exception {
        write("a.dossier", dossier("一", "10", "5", "80"));
        try (DossierIndex index = open()) {
            index.rebuild(root, IndexProgress.SILENT);
            try (var statement = index.connection().createStatement()) {
                statement.execute("UPDATE index_version SET version = 999");
            }
        }
        try (DossierIndex index = open()) {
            assertTrue(index.isNew());
            assertEquals(0, index.count(IndexQuery.all()));
        }
    }

    @Test
    void damageThatShowsLateIsHealed() throws Exception {
        Path a = write("a.dossier", dossier("一", "10", "5", "80"));
        try (DossierIndex index = open()) {
            index.rebuild(root, IndexProgress.SILENT);
            try (var statement = index.connection().createStatement()) {
                statement.execute("DROP TABLE dossier");
            }
            assertEquals(Update.INDEXED, index.update(a));
            assertTrue(index.isNew());
            assertEquals(1, index.count(IndexQuery.all()));
        }
    }

    @Test
    void aRebuildReportsAndCanBeStopped() throws Exception {
        for (int i = 0; i < 5; i++) {
            write(i + ".dossier", dossier("x" + i, "10", "5", "80"));
        }
        List<String> steps = new ArrayList<>();
        try (DossierIndex index = open()) {
            Summary summary = index.rebuild(root, new IndexProgress() {
                @Override
                public void step(int done, int total) {
                    steps.add(done + "/" + total);
                }

                @Override
                public boolean isCancelled() {
                    return steps.size() == 3;
                }
            });
            assertEquals(new Summary(3, 3, 0, 0, true), summary);
            assertEquals(List.of("1/5", "2/5", "3/5"), steps);
            assertEquals(3, index.count(IndexQuery.all()));
        }
    }

    @Test
    void aPlaceThatCannotBeUsedIsSaidSo() throws Exception {
        Files.writeString(place, "a file");
        assertThrows(java.io.IOException.class, this::open);
    }

    @Test
    void anIndexThatAnotherProcessUsesIsLeftAlone() throws Exception {
        Path database = place.resolve("dossiers.mv.db");
        try (DossierIndex index = open()) {
            index.rebuild(root, IndexProgress.SILENT);
        }
        long size = Files.size(database);
        // A lock of another process: H2 takes the same kind of lock on the file.
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Locking.class.getName(),
                database.toString()).start();
        try {
            assertEquals('L', other.getInputStream().read());
            assertThrows(java.io.IOException.class, this::open);
            assertEquals(size, Files.size(database));
        } finally {
            other.destroyForcibly().waitFor();
        }
        open().close();
    }

    /** Holds the lock until killed. */
    public static final class Locking {
        private Locking() {
        }

        /** @param args the file */
        public static void main(String[] args) throws Exception {
            try (var channel = java.nio.channels.FileChannel.open(Path.of(args[0]), java.nio.file.StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                System.out.print(lock.isValid() ? "L" : "-");
                System.out.flush();
                Thread.sleep(60_000);
            }
        }
    }

    private static byte[] half(Path file) throws Exception {
        byte[] all = Files.readAllBytes(file);
        return java.util.Arrays.copyOf(all, all.length / 2);
    }

    @Test
    void besideTheDossiersItIsKeptAndNeverCountsItsOwnFolder() throws Exception {
        write("a.dossier", dossier("一", "10", "5", "80"));
        write(".jixiao/old.dossier", dossier("旧", "10", "5", "80"));
        try (DossierIndex index = DossierIndex.openBeside(root, store)) {
            assertTrue(index.aside().isEmpty());
            assertEquals(1, index.rebuild(root, IndexProgress.SILENT).seen());
        }
        assertTrue(Files.exists(root.resolve(DossierIndex.BESIDE).resolve("dossiers.mv.db")));
        try (DossierIndex index = DossierIndex.openBeside(root, store)) {
            assertEquals(0, index.rebuild(root, IndexProgress.SILENT).indexed());
        }
    }

    @Test
    void whereItCannotBeKeptItIsInMemoryAndSaysWhy() throws Exception {
        write("a.dossier", dossier("一", "10", "5", "80"));
        Files.writeString(root.resolve(".jixiao"), "a file where the folder should be");
        for (int i = 0; i < 2; i++) {
            try (DossierIndex index = DossierIndex.openBeside(root, store)) {
                assertTrue(index.aside().orElseThrow().contains(".jixiao"));
                assertEquals(1, index.rebuild(root, IndexProgress.SILENT).indexed(), "nothing was kept");
            }
        }
    }

    @Test
    void unitsAreFoundInAgencyAndDepartment() throws Exception {
        Dossier filed = dossier("一", "10", "5", "80");
        filed.setAgency(null);
        filed.setCompetentDepartment(BaseFactory.eINSTANCE.createParty());
        filed.getCompetentDepartment().setName("市交通运输局");
        filed.getEvaluations().get(0).setPrintedTotal(new BigDecimal("81.5"));
        Path file = write("a.dossier", filed);
        Dossier school = dossier("交通安全教育", "10", "5", "80");
        school.getAgency().setName("教育局");
        write("b.dossier", school);
        try (DossierIndex index = open()) {
            index.rebuild(root, IndexProgress.SILENT);
            List<IndexEntry> found = index.query(IndexQuery.all().ofUnit("交通"));
            assertEquals(List.of("a.dossier"), found.stream().map(IndexEntry::path).toList());
            assertEquals("市交通运输局", found.getFirst().unit());
            assertEquals(0, new BigDecimal("81.5").compareTo(index.find(file).orElseThrow().printedTotal()));
        }
    }

    @Test
    void totalsCountOnlyWhatIsKnown() throws Exception {
        write("a.dossier", dossier("一", "100", "50", "80"));
        write("b.dossier", dossier("二", "300", "250", "91"));
        Dossier unknown = dossier("三", "40", "20", null);
        unknown.getEvaluations().get(0).getFundRows().get(0).setExecuted(null);
        write("c.dossier", unknown);
        Files.writeString(root.resolve("d.dossier"), "<half");
        try (DossierIndex index = open()) {
            index.rebuild(root, IndexProgress.SILENT);
            IndexTotals totals = IndexTotals.of(index.query(IndexQuery.all()));
            assertEquals(3, totals.count());
            assertEquals(1, totals.unreadable());
            assertEquals(0, new BigDecimal("440").compareTo(totals.budget()));
            assertEquals(0, new BigDecimal("300").compareTo(totals.executed()));
            assertEquals(1, totals.withoutExecuted());
            assertEquals(0, new BigDecimal("0.75").compareTo(totals.rate()), "300 of 400: the third has no executed amount");
            assertEquals(1, totals.unscored());
            assertEquals(2, totals.grades().values().stream().mapToInt(Integer::intValue).sum());
        }
        assertNull(IndexTotals.of(List.of()).rate());
    }
}
