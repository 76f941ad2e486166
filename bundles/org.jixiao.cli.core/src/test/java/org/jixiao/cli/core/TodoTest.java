package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jixiao todo}: what is due for whom. */
class TodoTest {

    private static final Shell SHELL = new Shell();
    private static final int COUNT = 4;

    @TempDir
    private static Path folder;

    private static Path year;
    private static LocalDate due;

    @BeforeAll
    static void dossiers() {
        year = folder.resolve("2026");
        SHELL.run("samples", "--to", folder.resolve("forms"), "--count", COUNT);
        SHELL.run("import", folder.resolve("forms"), "--into", year, "--score");
        JsonObject first = todos(SHELL.json("todo", year, "--on", "2020-01-01")).getFirst();
        due = LocalDate.parse(first.get("due").getAsString());
    }

    private static List<JsonObject> todos(JsonObject document) {
        return StreamSupport.stream(document.getAsJsonArray("todos").spliterator(), false).map(JsonElement::getAsJsonObject).toList();
    }

    @Test
    void theTableTellsWhatIsDueForWhom() {
        assertEquals(0, SHELL.run("todo", year, "--on", due), SHELL.out + SHELL.err);
        for (String word : List.of("期限", "事项", "项目", "阶段", "角色", "责任单位", due.toString(), "绩效评价", "0 项逾期")) {
            assertTrue(SHELL.out.contains(word), () -> word + " in " + SHELL.out);
        }
        assertTrue(SHELL.out.lines().count() >= COUNT + 2, SHELL.out);
        assertEquals(1, SHELL.run("todo", year, "--on", due.plusDays(1), "--lang", "en"), "the day after it is overdue");
        assertTrue(SHELL.out.contains(due + " overdue"), SHELL.out);
    }

    @Test
    void theDocumentHasAllKeys() {
        JsonObject document = SHELL.json("todo", year, "--on", due.plusDays(1));
        assertEquals(new TreeSet<>(Set.of("command", "exit", "cancelled", "day", "dossiers", "overdue", "todos", "unreadable")),
                new TreeSet<>(document.keySet()));
        assertEquals(1, document.get("exit").getAsInt());
        assertEquals(COUNT, document.get("dossiers").getAsInt());
        JsonObject first = todos(document).getFirst();
        assertEquals(new TreeSet<>(Set.of("file", "id", "project", "stage", "item", "kind", "what", "role", "roleName", "responsible", "due",
                "overdue")), new TreeSet<>(first.keySet()));
        assertTrue(first.get("overdue").getAsBoolean());
        assertTrue(Files.exists(Path.of(first.get("file").getAsString())));
        assertEquals(document.get("overdue").getAsLong(), todos(document).stream().filter(t -> t.get("overdue").getAsBoolean()).count());
    }

    @Test
    void itIsFilteredByRoleDayOverdueAndWords() {
        List<JsonObject> all = todos(SHELL.json("todo", year, "--on", due));
        String role = all.getFirst().get("role").getAsString();
        String name = all.getFirst().get("roleName").getAsString();
        assertEquals(all.stream().filter(t -> role.equals(t.get("role").getAsString())).count(),
                todos(SHELL.json("todo", year, "--on", due, "--role", role)).size());
        assertEquals(todos(SHELL.json("todo", year, "--on", due, "--role", role)),
                todos(SHELL.json("todo", year, "--on", due, "--role", org.jixiao.stages.workflow.Roles.label(role, java.util.Locale.CHINA))), name);
        assertEquals(0, todos(SHELL.json("todo", year, "--on", due, "--role", "expert")).size());
        assertEquals(0, todos(SHELL.json("todo", year, "--on", due, "--until", due.minusDays(1))).size());
        assertFalse(todos(SHELL.json("todo", year, "--on", due, "--until", due)).isEmpty());
        assertEquals(0, todos(SHELL.json("todo", year, "--on", due, "--overdue")).size());
        String project = all.getFirst().get("project").getAsString();
        assertTrue(todos(SHELL.json("todo", year, "--on", due, "--find", project)).stream()
                .allMatch(t -> project.equals(t.get("project").getAsString())));
        assertEquals(0, SHELL.run("todo", year, "--on", due, "--overdue"));
        assertTrue(SHELL.out.contains("没有符合条件的待办"), SHELL.out);
    }

    @Test
    void anUnreadableFileIsNamed() throws IOException {
        Path bad = Files.writeString(Files.createDirectories(folder.resolve("bad")).resolve("坏.dossier"), "<half");
        assertEquals(1, SHELL.run("todo", bad, "--on", due));
        assertTrue(SHELL.out.contains("坏.dossier"), SHELL.out);
        assertEquals(1, SHELL.json("todo", bad).getAsJsonArray("unreadable").size());
    }

    @Test
    void wrongUseIsOneSentence() {
        for (Object[] wrong : new Object[][] {{"todo"}, {"todo", folder.resolve("nowhere")}, {"todo", year, "--role", "皇帝"},
            {"todo", year, "--until", "明天"}}) {
            assertEquals(2, SHELL.run(wrong), SHELL.out + SHELL.err);
            assertTrue(SHELL.err.contains("--help"), SHELL.err);
        }
    }

    @Test
    void itCanBeStopped() {
        assertEquals(130, SHELL.run(() -> true, "todo", year));
    }
}
