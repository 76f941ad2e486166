package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.dossier.Dossier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The draw can be repeated by anybody, and every candidate is told why it was drawn or not. */
class SampleTest {

    private static final Shell SHELL = new Shell();

    @TempDir
    private static Path folder;
    private static Path dossiers;

    @BeforeAll
    static void aDistrict() {
        dossiers = folder.resolve("district");
        SHELL.run("district", "--to", dossiers, "--projects", 40, "--year", 2025);
    }

    private static JsonObject draw(Object... more) {
        List<Object> all = new ArrayList<>(List.of("sample", dossiers, "--year", 2026));
        all.addAll(List.of(more));
        return SHELL.json(all.toArray());
    }

    @Test
    void theSameSeedDrawsTheSame() {
        JsonObject first = draw("--seed", "2026-评价-01");
        assertEquals(first, draw("--seed", "2026-评价-01"));
        assertNotEquals(first.get("candidates"), draw("--seed", "other").get("candidates"));
        assertEquals(40, first.getAsJsonArray("candidates").size());
        first.getAsJsonArray("candidates").forEach(c -> assertTrue(!c.getAsJsonObject().get("reason").getAsString().isBlank()));
    }

    @Test
    void twoBadYearsMakeItCompulsory() throws IOException {
        DocumentStore store = new DocumentStore();
        Path more = folder.resolve("older");
        SHELL.run("district", "--to", more, "--projects", 1, "--year", 2024);
        Path older;
        try (Stream<Path> all = Files.walk(more)) {
            older = all.filter(f -> f.toString().endsWith(".dossier")).findFirst().orElseThrow();
        }
        Dossier dossier = (Dossier) store.load(older).root();
        dossier.getSubject().setCode("BAD");
        dossier.getEvaluations().getFirst().setGrade("中");
        store.save(folder.resolve("bad/2024.dossier"), dossier);
        Dossier next = (Dossier) store.load(older).root();
        next.getSubject().setCode("BAD");
        next.setFiscalYear(2025);
        next.getEvaluations().getFirst().setGrade("差");
        store.save(folder.resolve("bad/2025.dossier"), next);
        JsonObject seen = SHELL.json("sample", folder.resolve("bad"), "--year", 2026, "--seed", "x", "--to", folder.resolve("plan.csv"));
        JsonObject only = seen.getAsJsonArray("candidates").get(0).getAsJsonObject();
        assertTrue(only.get("compulsory").getAsBoolean(), seen::toString);
        assertTrue(Files.readString(folder.resolve("plan.csv")).contains("必评"));
    }

    @Test
    void wrongUseIsSaid() {
        assertEquals(2, SHELL.run("sample", dossiers, "--seed", "x"), SHELL.err);
        assertTrue(SHELL.err.contains("--year"), SHELL.err);
        assertEquals(2, SHELL.run("sample", dossiers, "--year", 2026), SHELL.err);
        assertEquals(2, SHELL.run("sample", dossiers, "--year", 2026, "--seed", "x", "--scheme", "nothing"), SHELL.err);
    }
}
