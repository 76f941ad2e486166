package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.base.Nature;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.library.IndicatorLibrary;
import org.jixiao.stages.library.LibraryCommands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries on the command line, as people and scripts use them. */
class LibraryCommandTest {

    private static final Path AGRICULTURE = Path.of("../org.jixiao.pack.agriculture/data/agriculture.indicators");

    private final DocumentStore store = new DocumentStore();

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void installed() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("packs/agriculture"));
        Files.writeString(pack.resolve("pack.xml"), "<pack id='cn.agriculture' version='1.0' name='农业'><library path='a.indicators'/></pack>");
        Files.copy(AGRICULTURE, pack.resolve("a.indicators"));
        // Folders stay named for as long as the services live: each test has its own.
        shell = new Shell();
        assertEquals(0, shell.run("library", "--packs", folder.resolve("packs")), shell.err);
    }

    private JsonArray array(String key, Object... arguments) {
        return shell.json(arguments).getAsJsonArray(key);
    }

    private Path library(String name, String unit) throws IOException {
        IndicatorLibrary library = LibraryCommands.newLibrary("公路");
        var definition = LibraryCommands.newDefinition();
        definition.setId("one");
        definition.setCode("A");
        definition.setName("日常养护里程");
        definition.setUnit(unit);
        definition.setNature(Nature.GE);
        library.getIndicators().add(definition);
        library.setId("same");
        Path file = folder.resolve(name);
        store.save(file, library);
        return file;
    }

    @Test
    void installedLibrariesAreListedAndSearchedByPinyin() {
        assertEquals(0, shell.run("library"), shell.err);
        assertTrue(shell.out.contains("农业指标库"), shell.out);
        assertEquals(0, shell.run("library", "search", "gbzntjcmj"), shell.err);
        assertTrue(shell.out.contains("高标准农田建成面积"), shell.out);
        JsonArray found = array("indicators", "library", "search", "gaobiaozhun", "agriculture", "--day", "2026-01-01");
        assertFalse(found.isEmpty());
        assertEquals("agriculture", found.get(0).getAsJsonObject().get("library").getAsString());
        assertEquals(1, shell.run("library", "search", "没有这个指标"), shell.err);
        assertEquals(2, shell.run("library", "search", "x", "--day", "明天"), shell.err);
        assertTrue(shell.err.contains("明天"), shell.err);
        assertEquals(2, shell.run("library", "search", "x", "absent"), shell.err);
        assertTrue(shell.err.contains("agriculture"), shell.err);
    }

    @Test
    void whatWasExportedIsImportedAndComparesAsTheSame() {
        Path workbook = folder.resolve("农业.xlsx");
        Path file = folder.resolve("农业.indicators");
        assertEquals(0, shell.run("library", "export", "agriculture", "--to", workbook), shell.err);
        JsonObject read = shell.json("library", "import", workbook, "--to", file);
        assertEquals(0, read.get("exit").getAsInt(), read::toString);
        assertEquals(0, read.getAsJsonArray("issues").size(), read::toString);
        assertEquals(0, shell.run("library", "compare", "agriculture", file), shell.out);
        assertEquals(0, shell.run("library", "compare", workbook, file), shell.out);
        assertEquals(2, shell.run("library", "import", workbook, "--to", file), shell.err);
        assertTrue(shell.err.contains("--replace"), shell.err);
        assertEquals(0, shell.run("library", "import", workbook, "--to", file, "--replace"), shell.err);
    }

    @Test
    void differencesAreToldFieldByField() throws IOException {
        Path older = library("old.indicators", "公里");
        Path newer = library("new.indicators", "千米");
        assertEquals(1, shell.run("library", "compare", older, newer), shell.err);
        assertTrue(shell.out.contains("修改") && shell.out.contains("公里") && shell.out.contains("千米"), shell.out);
        JsonArray found = array("differences", "library", "compare", older, newer);
        assertEquals(1, found.size());
        assertEquals("changed", found.get(0).getAsJsonObject().get("kind").getAsString());
    }

    @Test
    void dirtyWorkbooksAreSaidWithTheirCells() throws IOException {
        Path file = folder.resolve("x.csv");
        Files.write(file, List.of("指标编码,指标名称,指标性质,颜色", "A,里程,差不多,红", "B,,,"));
        Path to = folder.resolve("x.indicators");
        JsonObject read = shell.json("library", "import", file, "--to", to, "--dry-run");
        assertEquals(1, read.get("exit").getAsInt());
        assertEquals("[\"颜色\"]", read.getAsJsonArray("unknownColumns").toString());
        assertTrue(read.toString().contains("\"C2\"") && read.toString().contains("\"B3\""), read::toString);
        assertTrue(Files.notExists(to));
        assertEquals(1, shell.run("library", "import", file, "--to", to));
        assertTrue(shell.err.contains("!C2"), shell.err);
        assertTrue(Files.exists(to));
        assertEquals(2, shell.run("library", "import", file, "--to", folder.resolve("x.xml")));
    }

    @Test
    void usesInDossiersAreFound() throws IOException {
        Path library = library("lib.indicators", "公里");
        shell.run("samples", "--to", folder.resolve("forms"), "--count", 2);
        Path dossiers = folder.resolve("dossiers");
        shell.run("import", folder.resolve("forms"), "--into", dossiers);
        Path file;
        try (var all = Files.walk(dossiers)) {
            file = all.filter(f -> f.toString().endsWith(".dossier")).sorted().findFirst().orElseThrow();
        }
        Dossier dossier = (Dossier) store.load(file).root();
        dossier.getEvaluations().get(0).getIndicators().get(0).setLibraryIndicatorId("one");
        store.save(file, dossier.eResource());
        JsonArray found = array("dossiers", "library", "used", library, dossiers);
        assertEquals(2, found.size());
        long byId = found.asList().stream().flatMap(d -> d.getAsJsonObject().getAsJsonArray("uses").asList().stream())
                .filter(u -> u.getAsJsonObject().get("byId").getAsBoolean()).count();
        assertEquals(1, byId, found::toString);
        Files.writeString(dossiers.resolve("broken.dossier"), "<");
        assertEquals(1, shell.run("library", "used", library, dossiers), shell.err);
        assertTrue(shell.err.contains("broken.dossier"), shell.err);
        assertTrue(shell.out.contains("标识"), shell.out);
    }
}
