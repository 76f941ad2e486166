package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up bureau goes through a year of appraisal; every planted fault is noticed and nobody else is stopped. */
class BureauTest {

    private static final Shell SHELL = new Shell();
    private static final int FAULTS = 16;
    private static final Set<String> METHODS = Set.of("completion-ratio", "decreasing-quantity", "veto", "base-plus-minus", "composite",
            "accumulation", "direct-deduction");

    @TempDir
    private Path folder;

    @Test
    void everyPlantedFaultIsNoticedAndSoundUnitsPass() throws IOException {
        JsonObject seen = SHELL.json("appraisal", "year", "--to", folder);
        assertEquals("[]", seen.get("unexpected").toString());
        Set<String> planted = new TreeSet<>();
        for (JsonElement element : seen.getAsJsonArray("units")) {
            JsonObject unit = element.getAsJsonObject();
            if (!unit.get("planted").getAsString().isEmpty()) {
                planted.add(unit.get("planted").getAsString());
                assertTrue(unit.get("found").getAsBoolean(), unit::toString);
            }
            assertTrue(unit.get("total").getAsString().matches("\\d+\\.\\d\\d"), unit::toString);
            assertTrue(!unit.get("class").getAsString().isEmpty(), unit::toString);
        }
        assertEquals(FAULTS, planted.size(), planted::toString);
        assertEquals(30, seen.getAsJsonArray("units").size());
        assertEquals("closed", seen.get("state").getAsString(), "through leading group and notification to the end");
        assertEquals(1, seen.getAsJsonArray("refusals").size(), "a filing after notification");
        assertEquals(0, seen.get("exit").getAsInt());
        String document = Files.readString(Path.of(seen.get("file").getAsString()));
        Set<String> used = Pattern.compile("org\\.jixiao\\.scoring\\.methods\\.([a-z-]+)").matcher(document).results().map(r -> r.group(1))
                .collect(Collectors.toSet());
        assertTrue(used.containsAll(METHODS), used::toString);
        assertTrue(document.contains("<corrections "), "the appeal that was upheld");
        assertTrue(document.contains("outcome=\"REJECTED\"") && document.contains("outcome=\"UPHELD\""));
        assertEquals(4, document.split("<draws ", -1).length - 1);
        assertEquals(4, document.split("<meetings ", -1).length - 1);
        assertEquals(4, document.split("<assessments ", -1).length - 1, "three quarters and a half-year");
    }

    @Test
    void theSameSeedGivesTheSameYear() throws IOException {
        assertEquals(year("a", 7), year("b", 7));
        assertNotEquals(year("a", 7), year("c", 8));
    }

    private String year(String place, int seed) throws IOException {
        assertEquals(0, SHELL.run("appraisal", "year", "--to", folder.resolve(place), "--units", 5, "--indicators", 12, "--counties", 2, "--seed", seed),
                SHELL.out + SHELL.err);
        return Files.readString(folder.resolve(place).resolve("单位绩效考评-2025.appraisal"));
    }

    @Test
    void aBureauIsSetUpWithoutAYear() throws IOException {
        JsonObject made = SHELL.json("appraisal", "generate", "--to", folder, "--units", 3, "--counties", 1, "--lang", "en");
        assertEquals(0, made.get("exit").getAsInt());
        String document = Files.readString(Path.of(made.get("file").getAsString()));
        assertEquals(120, document.split("<indicators ", -1).length - 1);
        assertTrue(!document.contains("<filings "));
        assertTrue(made.get("file").getAsString().endsWith("appraisal-2025.appraisal"));
    }

    @Test
    void wrongUseIsSaid() {
        assertEquals(2, SHELL.run("appraisal", "year"), SHELL.err);
        assertTrue(SHELL.err.contains("--to"), SHELL.err);
        assertEquals(2, SHELL.run("appraisal", "year", "--to", folder, "--units", 0), SHELL.err);
        assertEquals(2, SHELL.run("appraisal", "generate", "--to", folder, "--counties", -1), SHELL.err);
        assertEquals(2, SHELL.run("appraisal"), SHELL.err);
        assertTrue(SHELL.err.contains("settle"), SHELL.err);
    }
}
