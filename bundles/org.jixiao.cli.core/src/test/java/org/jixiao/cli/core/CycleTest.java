package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of three years: its yearly evaluations come to one, and what does not make a cycle is said. */
class CycleTest {

    private static final Shell SHELL = new Shell();

    private final DocumentStore store = new DocumentStore();

    @TempDir
    private Path folder;
    private Path years;

    @BeforeEach
    void threeYears() throws IOException {
        years = folder.resolve("years");
        for (int year = 2023; year <= 2025; year++) {
            year(year);
        }
    }

    private void year(int year) throws IOException {
        Path place = folder.resolve("made-" + year);
        SHELL.run("district", "--to", place, "--projects", 1, "--year", year);
        try (Stream<Path> all = Files.walk(place)) {
            Path made = all.filter(f -> f.toString().endsWith(".dossier")).findFirst().orElseThrow();
            Dossier dossier = (Dossier) store.load(made).root();
            dossier.getSubject().setCode("LONG-1");
            Files.createDirectories(years);
            store.save(years.resolve(year + ".dossier"), dossier);
        }
    }

    private List<Evaluation> cycles() throws IOException {
        return ((Dossier) store.load(years.resolve("2025.dossier")).root()).getEvaluations().stream()
                .filter(e -> e.getKind() == EvaluationKind.WHOLE_CYCLE).toList();
    }

    @Test
    void quantitiesAndMoneyOfTheYearsAddUp() throws IOException {
        JsonObject seen = SHELL.json("cycle", years, "--code", "LONG-1", "--store", "--by", "区财政局");
        assertEquals(0, seen.get("exit").getAsInt(), SHELL.err);
        assertEquals("[\"2023\",\"2024\",\"2025\"]", seen.get("subjects").toString());
        BigDecimal money = BigDecimal.ZERO;
        BigDecimal length = BigDecimal.ZERO;
        for (int year = 2023; year <= 2025; year++) {
            Evaluation own = ((Dossier) store.load(years.resolve(year + ".dossier")).root()).getEvaluations().getFirst();
            money = money.add(own.getFundRows().getFirst().getExecuted().getValue());
            length = length.add(own.getIndicators().getFirst().getReported().getNumber());
        }
        assertEquals(1, cycles().size());
        Evaluation cycle = cycles().getFirst();
        assertEquals(0, money.compareTo(cycle.getFundRows().getFirst().getExecuted().getValue()));
        assertEquals(0, length.compareTo(cycle.getIndicators().getFirst().getReported().getNumber()));
        assertEquals("2023-01-01", cycle.getPeriodFrom().toString());
        assertTrue(cycle.getTotal() != null && cycle.getGrade() != null);
        SHELL.run("cycle", years, "--code", "LONG-1", "--store", "--by", "区财政局");
        assertEquals(1, cycles().size(), "evaluated again it takes the place of the earlier one");
    }

    @Test
    void whatMakesNoCycleIsSaid() throws IOException {
        assertEquals(2, SHELL.run("cycle", years, "--code", "OTHER"), SHELL.err);
        assertTrue(SHELL.err.contains("OTHER"), SHELL.err);
        Files.delete(years.resolve("2024.dossier"));
        assertEquals(2, SHELL.run("cycle", years, "--code", "LONG-1"), SHELL.err);
        assertTrue(SHELL.err.contains("2024"), SHELL.err);
        Files.delete(years.resolve("2023.dossier"));
        assertEquals(2, SHELL.run("cycle", years, "--code", "LONG-1"), SHELL.err);
        assertTrue(SHELL.err.contains("至少"), SHELL.err);
        assertEquals(2, SHELL.run("cycle", years), SHELL.err);
        assertEquals(2, SHELL.run("cycle", years, "--code", "LONG-1", "--store"), SHELL.err);
        assertTrue(SHELL.err.contains("--by"), SHELL.err);
    }
}
