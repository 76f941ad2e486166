package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agency writes its own scheme as files in a folder, and the command line scores by it. */
class AgencySchemesTest {

    private static final String NATIONAL = "../org.jixiao.pack.national/data/self-50-30-10.scheme";

    @TempDir
    Path folder;

    private final Shell shell = new Shell();
    private Path packs;
    private Path year;

    @BeforeEach
    void scheme() throws IOException {
        packs = Files.createDirectories(folder.resolve("schemes"));
        year = folder.resolve("y");
        Path pack = Files.createDirectories(packs.resolve("city"));
        Files.writeString(pack.resolve("pack.xml"), "<pack id='cn.city' version='1.0' name='市级方案'><scheme path='city.scheme'/></pack>");
        Files.writeString(pack.resolve("city.scheme"), Files.readString(Path.of(NATIONAL)).replace("national.self.50-30-10", "city.self")
                .replace("org.jixiao.pack.national", "cn.city").replace("国家·项目支出自评", "市级自评"));
        shell.run("samples", "--to", folder.resolve("forms"), "--count", 2);
    }

    @Test
    void aSchemeInAFolderCountsBesideTheInstalledOnes() {
        assertEquals(2, shell.run("import", folder.resolve("forms"), "--into", year, "--scheme", "city.self"), "not named, not there");
        assertEquals(0, shell.run("--packs", packs, "import", folder.resolve("forms"), "--into", year, "--scheme", "city.self", "--json"),
                shell.out + shell.err);
        for (JsonElement dossier : shell.json().getAsJsonArray("dossiers")) {
            assertTrue(dossier.getAsJsonObject().get("scheme").getAsString().startsWith("市级自评"), dossier.toString());
            assertFalse(dossier.getAsJsonObject().get("score").isJsonNull(), dossier.toString());
        }
        assertEquals(0, shell.run("packs", "list", "--packs", packs));
        assertTrue(shell.out.contains("cn.city"), shell.out);
        assertEquals("", shell.err);
    }

    @Test
    void withoutTheFolderTheDossierKeepsItsResultsAndSaysWhatIsMissing() {
        shell.run("import", folder.resolve("forms"), "--into", year, "--scheme", "city.self", "--packs", packs);
        Shell elsewhere = new Shell();
        assertEquals(1, elsewhere.run("check", year), elsewhere.out);
        assertTrue(elsewhere.out.contains("city.self"), elsewhere.out);
        elsewhere.run("report", year, "--to", folder.resolve("r"), "--json");
        assertFalse(elsewhere.json().getAsJsonArray("dossiers").get(0).getAsJsonObject().get("score").isJsonNull(), elsewhere.out);
    }

    @Test
    void faultsAndDuplicatesAreSaidWhateverIsAsked() throws IOException {
        Path twin = Files.createDirectories(packs.resolve("twin"));
        Files.writeString(twin.resolve("pack.xml"), "<pack id='cn.city' version='2.0' name='x'/>");
        Path broken = Files.createDirectories(packs.resolve("broken"));
        Files.writeString(broken.resolve("pack.xml"), "<pack id='b'");
        Files.createDirectories(packs.resolve("undeclared"));
        shell.run("--packs", packs, "import", folder.resolve("forms"), "--into", year);
        for (String place : List.of("twin", "broken", "undeclared")) {
            assertTrue(shell.err.lines().anyMatch(line -> line.startsWith("安装内容有误") && line.contains(place)), place + ": " + shell.err);
        }
        shell.run("--packs", packs, "check", year, "--json");
        assertEquals(3, shell.json().getAsJsonArray("setup").size(), shell.out);
    }

    @Test
    void aFolderThatIsNotThereIsWrongUse() {
        assertEquals(2, shell.run("--packs", folder.resolve("nowhere"), "check", year));
        assertTrue(shell.err.contains("nowhere") && shell.err.contains("不存在"), shell.err);
    }
}
