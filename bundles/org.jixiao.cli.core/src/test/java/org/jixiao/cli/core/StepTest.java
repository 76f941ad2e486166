package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jixiao step}: one step of a workflow in many dossiers. */
class StepTest {

    private static final Shell SHELL = new Shell();
    private static final int COUNT = 3;

    @TempDir
    private Path folder;

    private Path year;

    @BeforeEach
    void dossiers() throws IOException {
        year = folder.resolve("2026");
        SHELL.run("samples", "--to", folder.resolve("forms"), "--count", COUNT);
        SHELL.run("import", folder.resolve("forms"), "--into", year, "--score");
        try (Stream<Path> files = Files.walk(year)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".dossier")).toList()) {
                // The workflow asks for a reason where money was not spent.
                Files.writeString(file, Files.readString(file).replace("<fundRows ", "<fundRows reason=\"汛期停工\" "));
            }
        }
    }

    private JsonObject step(String code, String role, String person, Object... more) {
        List<Object> all = new java.util.ArrayList<>(List.of("step", year, "--stage", "evaluation", "--do", code, "--as", role, "--by", person));
        all.addAll(List.of(more));
        return SHELL.json(all.toArray());
    }

    private Set<String> states() {
        return new TreeSet<>(StreamSupport.stream(SHELL.json("list", year).getAsJsonArray("dossiers").spliterator(), false)
                .map(JsonElement::getAsJsonObject).map(d -> d.get("stateName").getAsString()).toList());
    }

    @Test
    void submitReturnAndWhyNot() {
        JsonObject submitted = step("submit", "unit", "王五");
        assertEquals(COUNT, submitted.get("done").getAsInt() + submitted.get("refused").getAsInt(), SHELL.out);
        assertTrue(submitted.get("done").getAsInt() > 0, SHELL.out);
        assertEquals(new TreeSet<>(Set.of("command", "exit", "cancelled", "dryRun", "done", "refused", "failed", "results")),
                new TreeSet<>(submitted.keySet()));
        assertTrue(states().contains("主管复核"), () -> states().toString());
        JsonObject self = step("return", "department", "王五", "--comment", "补充佐证");
        assertEquals(0, self.get("done").getAsInt(), "who submitted does not review");
        JsonObject mute = step("return", "department", "李四");
        assertEquals(0, mute.get("done").getAsInt(), "returning needs a comment");
        assertEquals(1, mute.get("exit").getAsInt());
        JsonObject dry = step("return", "department", "李四", "--comment", "补充佐证", "--dry-run");
        assertTrue(dry.get("dryRun").getAsBoolean());
        assertEquals(submitted.get("done"), dry.get("done"));
        assertTrue(states().contains("主管复核"), "nothing was changed");
        assertEquals(submitted.get("done"), step("return", "department", "李四", "--comment", "补充佐证").get("done"), SHELL.out);
        assertEquals(Set.of("填报中"), states());
    }

    @Test
    void theTableTellsEachDossierAndTheNumbers() {
        assertEquals(1, SHELL.run("step", year, "--stage", "绩效评价", "--do", "approve", "--as", "主管部门", "--by", "李四"), SHELL.err);
        assertTrue(SHELL.out.contains("未办理"), SHELL.out);
        assertTrue(SHELL.out.contains("填报中"), "the state in which there is no such step");
        assertTrue(SHELL.out.contains("已办理 0 个,未办理 " + COUNT + " 个,失败 0 个"), SHELL.out);
        assertEquals(1, SHELL.run("step", year, "--stage", "monitoring", "--do", "submit", "--as", "unit", "--by", "王五", "--lang", "en"));
        assertTrue(SHELL.out.contains("has nothing of the stage"), SHELL.out);
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersGoOn() throws IOException {
        Files.writeString(year.resolve("坏.dossier"), "<half");
        JsonObject submitted = step("submit", "unit", "王五");
        assertEquals(1, submitted.get("failed").getAsInt());
        assertTrue(submitted.get("done").getAsInt() > 0);
    }

    @Test
    void wrongUseIsOneSentence() {
        for (Object[] wrong : new Object[][] {{"step", year}, {"step", year, "--stage", "moon", "--do", "x", "--as", "unit", "--by", "a"},
            {"step", year, "--stage", "evaluation", "--do", "x", "--as", "皇帝", "--by", "a"}}) {
            assertEquals(2, SHELL.run(wrong), SHELL.out + SHELL.err);
            assertTrue(SHELL.err.contains("--help"), SHELL.err);
        }
        assertEquals(130, SHELL.run(() -> true, "step", year, "--stage", "evaluation", "--do", "submit", "--as", "unit", "--by", "a"));
    }
}
