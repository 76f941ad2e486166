package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up district goes through its year; every planted fault is noticed and nobody else is stopped. */
class DistrictTest {

    private static final Shell SHELL = new Shell();
    private static final int FAULTS = 15;

    @TempDir
    private Path folder;

    @Test
    void everyPlantedFaultIsNoticedAndSoundProjectsPass() {
        JsonObject seen = SHELL.json("district", "--to", folder, "--projects", 6 * FAULTS);
        assertEquals("[]", seen.get("unexpected").toString());
        Set<String> planted = new TreeSet<>();
        for (JsonElement element : projects(seen)) {
            JsonObject project = element.getAsJsonObject();
            String fault = project.get("planted").getAsString();
            if (!fault.isEmpty()) {
                planted.add(fault);
                assertTrue(project.get("found").getAsBoolean(), project::toString);
            } else {
                assertEquals(0, project.get("errors").getAsInt(), project::toString);
                assertEquals(0, project.get("overdue").getAsInt(), project::toString);
            }
        }
        assertEquals(FAULTS, planted.size(), planted::toString);
        assertEquals(0, seen.get("exit").getAsInt());
    }

    @Test
    void theSameSeedGivesTheSameDistrict() throws IOException {
        for (String place : new String[] {"a", "b"}) {
            assertEquals(0, SHELL.run("district", "--to", folder.resolve(place), "--projects", 12, "--seed", 7), SHELL.out);
        }
        assertEquals(0, SHELL.run("district", "--to", folder.resolve("c"), "--projects", 12, "--seed", 8), SHELL.out);
        assertEquals(files("a"), files("b"));
        assertTrue(!files("a").equals(files("c")));
    }

    @Test
    void itsPaymentsFindTheirDossiers() {
        SHELL.run("district", "--to", folder, "--projects", 12);
        JsonObject seen = SHELL.json("payments", folder.resolve("支付数据-2025年12月.csv"), "--into", folder, "--dry-run");
        assertEquals(12, projects(seen).size(), seen::toString);
        Set<String> kinds = new TreeSet<>();
        projects(seen).forEach(project -> kinds.add(project.getAsJsonObject().get("kind").getAsString()));
        assertEquals(Set.of("same", "changed"), kinds, "those that were never approved have no payments yet");
    }

    private Map<String, String> files(String place) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder.resolve(place))) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                all.put(folder.resolve(place).relativize(file).toString(), Files.readString(file));
            }
        }
        return all;
    }

    private static JsonArray projects(JsonObject seen) {
        return seen.getAsJsonArray("projects");
    }

    @Test
    void wrongUseIsSaid() {
        assertEquals(2, SHELL.run("district"), SHELL.err);
        assertTrue(SHELL.err.contains("--to"), SHELL.err);
        assertEquals(2, SHELL.run("district", "--to", folder, "--projects", 0), SHELL.err);
    }
}
