package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jixiao list}: many dossiers from the index beside them. */
class ListTest {

    private static final Shell SHELL = new Shell();
    private static final int COUNT = 12;

    @TempDir
    private static Path folder;

    private static Path year;

    @BeforeAll
    static void dossiers() {
        year = folder.resolve("2026 年度");
        SHELL.run("samples", "--to", folder.resolve("forms"), "--count", COUNT);
        SHELL.run("import", folder.resolve("forms"), "--into", year, "--score");
        assertEquals(COUNT, SHELL.json("list", year).getAsJsonArray("dossiers").size(), SHELL.err);
    }

    @Test
    void theTableHasOneLineForEachDossierAndItsTotals() {
        assertEquals(0, SHELL.run("list", year), SHELL.err);
        List<String> lines = SHELL.out.lines().toList();
        assertEquals(1 + COUNT + 2, lines.size(), SHELL.out);
        for (String head : List.of("单位", "项目", "年度", "预算数", "执行数", "执行率", "总分", "等级", "填报总分", "状态", "错误", "警告")) {
            assertTrue(lines.getFirst().contains(head), () -> head + " in " + SHELL.out);
        }
        assertTrue(lines.get(COUNT + 1).strip().matches("合计 +12 个档案 .*"), SHELL.out);
        assertTrue(Files.exists(year.resolve(".jixiao/index/dossiers.mv.db")));
    }

    @Test
    void sumsAreThoseOfTheDossiers() {
        JsonObject list = SHELL.json("list", year);
        BigDecimal budget = BigDecimal.ZERO;
        for (JsonObject dossier : entries(list)) {
            budget = budget.add(dossier.get("budget").getAsBigDecimal());
        }
        JsonObject totals = list.getAsJsonObject("totals");
        assertEquals(0, budget.compareTo(totals.get("budget").getAsBigDecimal()), SHELL.out);
        assertEquals(0, totals.get("withoutBudget").getAsInt());
        assertTrue(budget.signum() > 0);
        assertEquals(new TreeSet<>(Set.of("command", "exit", "cancelled", "folder", "indexKept", "dossiers", "unreadable", "totals")),
                new TreeSet<>(list.keySet()));
    }

    @Test
    void theListIsFilteredAndSorted() {
        List<JsonObject> all = entries(SHELL.json("list", year, "--sort", "total"));
        for (int i = 1; i < all.size(); i++) {
            assertTrue(all.get(i - 1).get("low").getAsBigDecimal().compareTo(all.get(i).get("low").getAsBigDecimal()) >= 0, SHELL.out);
        }
        JsonObject one = all.get(3);
        String unit = one.get("agency").getAsString();
        List<JsonObject> ofUnit = entries(SHELL.json("list", year, "--unit", unit));
        assertEquals(all.stream().filter(d -> unit.equals(d.get("agency").getAsString())).count(), ofUnit.size());
        assertTrue(ofUnit.size() < COUNT);
        String grade = one.get("grade").getAsString();
        assertTrue(entries(SHELL.json("list", year, "--grade", grade)).stream().allMatch(d -> grade.equals(d.get("grade").getAsString())));
        assertEquals(0, entries(SHELL.json("list", year, "--year", "1999")).size());
        assertTrue(entries(SHELL.json("list", year, "--find", one.get("title").getAsString())).stream()
                .anyMatch(d -> d.get("id").equals(one.get("id"))));
        String state = one.get("stateName").getAsString();
        assertFalse(state.isEmpty());
        assertTrue(entries(SHELL.json("list", year, "--state", state)).stream().anyMatch(d -> d.get("id").equals(one.get("id"))));
        assertEquals(0, SHELL.run("list", year, "--year", "1999"));
        assertTrue(SHELL.out.contains("没有符合条件的档案"), SHELL.out);
    }

    @Test
    void checkingTellsErrorsAndKeepsThem() {
        SHELL.run("list", year, "--check", "--json");
        List<JsonObject> checked = entries(SHELL.json("list", year));
        assertTrue(checked.stream().noneMatch(d -> d.get("errors").isJsonNull()), SHELL.out);
        int errors = checked.stream().mapToInt(d -> d.get("errors").getAsInt()).sum();
        SHELL.run("check", year, "--json");
        assertEquals(SHELL.json().get("errors").getAsInt(), errors);
    }

    @Test
    void anUnreadableFileIsNamedAndNeedsAttention() throws IOException {
        Path other = folder.resolve("one");
        Files.createDirectories(other);
        try (Stream<Path> files = Files.walk(year)) {
            Path first = files.filter(file -> file.toString().endsWith(".dossier")).findFirst().orElseThrow();
            Files.copy(first, other.resolve("好.dossier"));
        }
        Files.writeString(other.resolve("坏.dossier"), "<half");
        assertEquals(1, SHELL.run("list", other), SHELL.err);
        assertTrue(SHELL.out.contains("坏.dossier"), SHELL.out);
        assertTrue(SHELL.out.contains("1 个档案"), SHELL.out);
        Files.delete(other.resolve("坏.dossier"));
        assertEquals(0, SHELL.run("list", other), SHELL.out);
    }

    /** H2 locks its file; a second program must still get its list. */
    @Test
    void anIndexThatAnotherProcessHasIsReplacedByOneInMemory() throws Exception {
        Path index = year.resolve(".jixiao/index/dossiers.mv.db");
        try (Locked locked = Locked.by(index)) {
            assertNotEquals(3, SHELL.run("list", year, "--json"), SHELL.err);
            assertFalse(SHELL.json().get("indexKept").getAsBoolean(), () -> SHELL.out + locked);
            assertEquals(COUNT, SHELL.json().getAsJsonArray("dossiers").size());
            assertTrue(SHELL.err.contains("内存"), SHELL.err);
            assertFalse(SHELL.err.contains("\tat "), SHELL.err);
        }
        SHELL.run("list", year, "--json");
        assertTrue(SHELL.json().get("indexKept").getAsBoolean(), "the index was left alone");
    }

    @Test
    void anIndexThatCannotBeKeptIsNoFailure() throws IOException {
        Path blocked = Files.createDirectories(folder.resolve("blocked"));
        Files.writeString(blocked.resolve(".jixiao"), "a file where the folder should be");
        Files.writeString(blocked.resolve("x.dossier"), "<half");
        assertEquals(1, SHELL.run("list", blocked), SHELL.err);
        assertTrue(SHELL.err.contains("内存"), SHELL.err);
    }

    @Test
    void wrongUseIsOneSentence() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        for (Object[] wrong : new Object[][] {{"list"}, {"list", folder.resolve("nowhere")}, {"list", empty}, {"list", year, "--sort", "luck"},
            {"list", year, "--year", "今年"}}) {
            assertEquals(2, SHELL.run(wrong), SHELL.out + SHELL.err);
            assertEquals("", SHELL.out);
            assertTrue(SHELL.err.contains("--help"), SHELL.err);
        }
    }

    private static List<JsonObject> entries(JsonObject list) {
        return StreamSupport.stream(list.getAsJsonArray("dossiers").spliterator(), false).map(JsonElement::getAsJsonObject).toList();
    }

    /** Another Java process that holds the file until it is closed. */
    private record Locked(Process process) implements AutoCloseable {

        static Locked by(Path file) throws IOException {
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                    System.getProperty("java.class.path"), Holder.class.getName(), file.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            assertEquals('!', process.getInputStream().read(), "the other process has the file");
            return new Locked(process);
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }

    /** Runs in the other process. */
    static final class Holder {

        private Holder() {
        }

        public static void main(String[] arguments) throws IOException {
            try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                System.out.print(lock.isValid() ? '!' : '?');
                System.out.flush();
                while (System.in.read() >= 0) {
                    continue;
                }
            }
        }
    }
}
