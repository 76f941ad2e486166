package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jixiao audit} over forms and dossiers. */
class AuditCommandTest {

    private static final Shell SHELL = new Shell();

    @TempDir
    Path folder;

    private Path forms;

    @BeforeEach
    void samples() {
        forms = folder.resolve("forms");
        assertEquals(0, SHELL.run("samples", "--to", forms));
    }

    @Test
    void aFolderOfFormsBecomesReportsAndLinesThatSayWhy() throws IOException {
        Files.writeString(forms.resolve("坏.xls"), "not a workbook");
        assertEquals(1, SHELL.run("audit", forms, "--to", folder.resolve("out")), SHELL.err);
        assertTrue(SHELL.out.contains("资金到位及时率") && SHELL.out.contains("84 + 10 = 94"), SHELL.out);
        assertTrue(SHELL.out.lines().anyMatch(line -> line.contains("坏.xls")), SHELL.out);
        try (Stream<Path> written = Files.list(folder.resolve("out"))) {
            assertEquals(12, written.filter(file -> file.toString().matches(".*\\.(html|docx)")).count());
        }
        try (Stream<Path> inputs = Files.list(forms)) {
            assertEquals(7, inputs.count(), "nothing is written beside the forms");
        }
    }

    @Test
    void jsonCarriesArithmeticCellAndEffectOfEachFinding() {
        Path file = forms.resolve("银川六中公用经费.xls");
        assertEquals(1, SHELL.run("audit", file, "--json"), SHELL.err);
        JsonObject table = SHELL.json().getAsJsonArray("tables").get(0).getAsJsonObject();
        assertEquals("98", table.get("printedTotal").getAsString());
        JsonObject total = table.getAsJsonArray("findings").asList().stream().map(f -> f.getAsJsonObject())
                .filter(f -> f.get("check").getAsString().endsWith("score.total")).findFirst().orElseThrow();
        assertEquals(-4, total.get("difference").getAsInt());
        assertTrue(total.get("explanations").toString().contains("84 + 10 = 94"));
        assertFalse(total.get("cell").getAsString().isEmpty());
    }

    @Test
    void aDossierIsAuditedAndNotChanged() throws IOException {
        Path into = folder.resolve("dossiers");
        SHELL.run("import", forms.resolve("永德县明朗中学营养改善计划.xlsx"), "--into", into);
        Path dossier;
        try (Stream<Path> all = Files.walk(into)) {
            dossier = all.filter(file -> file.toString().endsWith(".dossier")).findFirst().orElseThrow();
        }
        byte[] before = Files.readAllBytes(dossier);
        assertEquals(0, SHELL.run("audit", into, "--lang", "en"), SHELL.out + SHELL.err);
        assertTrue(SHELL.out.contains("10 × 98 ÷ 100 = 9.8"), SHELL.out);
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(dossier));
    }

    @Test
    void theAuditAlsoBecomesAWorkbook() throws IOException {
        Path out = folder.resolve("sheets");
        SHELL.run("audit", forms.resolve("银川六中公用经费.xls"), "--to", out, "--format", "xlsx");
        try (Stream<Path> written = Files.list(out)) {
            Path sheet = written.filter(file -> file.toString().endsWith(".xlsx")).findFirst().orElseThrow();
            assertTrue(Files.size(sheet) > 1000);
            assertTrue(SHELL.out.contains(sheet.toString()), SHELL.out);
        }
        assertEquals(1, SHELL.json("audit", forms.resolve("银川六中公用经费.xls"), "--to", folder.resolve("json"), "--format", "xlsx").getAsJsonArray("written").size());
        SHELL.run("audit", forms.resolve("银川六中公用经费.xls"), "--to", folder.resolve("all"), "--format", "all");
        try (Stream<Path> written = Files.list(folder.resolve("all"))) {
            assertEquals(3, written.count());
        }
    }

    @Test
    void anUnknownFormatIsRefused() {
        assertEquals(2, SHELL.run("audit", forms, "--to", folder, "--format", "pdf"));
        assertTrue(SHELL.err.contains("pdf"), SHELL.err);
    }
}
