package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jixiao.core.document.DocumentStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A folder as it really arrives: 200 forms, some of them broken in every way a file can be broken, in one command. */
class MixedFolderTest {

    private static final int GOOD = 188;

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    /** Puts twelve bad files beside the good ones; each with words its line in the table must say. */
    private Map<String, String> mix(Path forms) throws IOException {
        assertEquals(0, shell.run("samples", "--to", forms, "--count", GOOD));
        Path good = Files.list(forms).sorted().findFirst().orElseThrow();
        byte[] whole = Files.readAllBytes(good);
        Map<String, String> bad = new LinkedHashMap<>();
        Files.writeString(forms.resolve("文字.xls"), "not a workbook");
        bad.put("文字.xls", "");
        Files.write(forms.resolve("b2.xlsx"), new byte[0]);
        bad.put("b2.xlsx", "空");
        Files.write(forms.resolve("截断.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        bad.put("截断.xlsx", "");
        Files.writeString(forms.resolve("b4.xls"), "<html><body><table><tr><td>1</td></tr></table></body></html>");
        bad.put("b4.xls", "");
        Files.writeString(forms.resolve("b5.xlsx"), "%PDF-1.7 rest");
        bad.put("b5.xlsx", "PDF");
        try (InputStream encrypted = MixedFolderTest.class.getResourceAsStream("encrypted.xlsx")) {
            Files.copy(encrypted, forms.resolve("b6.xlsx"));
        }
        bad.put("b6.xlsx", "密");
        bomb(forms.resolve("炸弹.xlsx"));
        bad.put("炸弹.xlsx", "");
        Path secret = Files.writeString(folder.resolve("secret.txt"), "STOLEN");
        entity(forms.resolve("实体.xlsx"), secret);
        bad.put("实体.xlsx", "");
        Files.copy(good, forms.resolve("b9.xlsx"));
        bad.put("b9.xlsx", "完全相同");
        Files.createSymbolicLink(forms.resolve("断链.xlsx"), folder.resolve("nowhere.xlsx"));
        bad.put("断链.xlsx", "");
        zip(forms.resolve("压缩.xlsx"), Map.of("readme.txt", "hello"));
        bad.put("压缩.xlsx", "");
        byte[] noise = new byte[4096];
        new java.util.Random(7).nextBytes(noise);
        Files.write(forms.resolve("乱码.xlsx"), noise);
        bad.put("乱码.xlsx", "");
        Files.createDirectory(forms.resolve("文件夹.xlsx"));
        Files.writeString(forms.resolve("说明.txt"), "no form");
        return bad;
    }

    @Test
    void theGoodAreKeptTheBadAreListedNothingIsHalfImported() throws Exception {
        Path forms = folder.resolve("forms");
        Map<String, String> bad = mix(forms);
        assertEquals(200, GOOD + bad.size());
        Path year = folder.resolve("y");
        Path reports = folder.resolve("r");
        assertEquals(1, shell.run("run", forms, "--into", year, "--to", reports, "--format", "html"), shell.out + shell.err);

        assertEquals(GOOD, files(year, ".dossier").size());
        assertEquals(GOOD, files(reports, ".html").size());
        assertEquals(List.of(), files(folder, ".saving"), "no temporary file is left");
        assertTrue(shell.err.contains("200/200"), "progress on standard error: " + shell.err);
        assertFalse(shell.out.contains("200/200"));
        bad.forEach((file, words) -> assertTrue(shell.out.lines().anyMatch(line -> line.contains(file) && line.contains(words)),
                () -> file + " is not in the table, or does not say " + words + ":\n" + shell.out));
        assertFalse((shell.out + shell.err).contains("STOLEN") || shell.out.contains("Exception"), shell.out);
        for (Path dossier : files(year, ".dossier")) {
            new DocumentStore().load(dossier);
            assertFalse(Files.readString(dossier).contains("STOLEN"));
        }

        // The same again as a script sees it: nothing is imported twice, every fault has its place and its remedy.
        assertEquals(1, shell.run("import", forms, "--into", folder.resolve("again"), "--json"));
        JsonObject json = shell.json();
        assertEquals(bad.size(), json.get("refusedFiles").getAsInt());
        for (JsonElement element : json.getAsJsonArray("issues")) {
            JsonObject issue = element.getAsJsonObject();
            for (String key : List.of("file", "message", "remedy")) {
                assertFalse(issue.get(key).getAsString().isBlank(), issue.toString());
            }
        }
    }

    @Test
    void theSameProjectInAnotherFileIsKeptAndSaid() throws IOException {
        Path forms = folder.resolve("forms");
        shell.run("samples", "--to", forms, "--count", 1);
        shell.run("import", forms, "--into", folder.resolve("y"), "--score");
        shell.run("export", folder.resolve("y"), "--to", forms.resolve("exported"));
        int exit = shell.run("import", forms, "--into", folder.resolve("z"), "--json");
        assertEquals(0, exit, shell.out);
        assertEquals(2, shell.json().get("stored").getAsInt());
        assertTrue(shell.json().getAsJsonArray("issues").asList().stream().map(JsonElement::getAsJsonObject)
                .anyMatch(issue -> issue.get("rule").getAsString().equals("import.same")), shell.out);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTheFaultOfOneForm() throws IOException {
        Path forms = folder.resolve("forms");
        shell.run("samples", "--to", forms, "--count", 4);
        shell.run("import", forms, "--into", folder.resolve("probe"));
        Path unit = files(folder.resolve("probe"), ".dossier").get(0).getParent();
        long ofUnit = files(unit, ".dossier").size();
        Files.createDirectories(folder.resolve("y"));
        Files.writeString(folder.resolve("y").resolve(unit.getFileName()), "a file where the folder of the unit belongs");
        assertEquals(1, shell.run("import", forms, "--into", folder.resolve("y"), "--json"), shell.err);
        assertEquals(4 - ofUnit, shell.json().get("stored").getAsLong());
        assertEquals(4 - ofUnit, shell.json().getAsJsonArray("dossiers").size(), "what was not stored is not reported");
        assertEquals("import.unsaved", shell.json().getAsJsonArray("issues").get(0).getAsJsonObject().get("rule").getAsString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void ctrlCStopsAfterTheFormAtHandAndLeavesWholeFiles() throws Exception {
        Path forms = folder.resolve("forms");
        shell.run("samples", "--to", forms, "--count", 200);
        Path year = Files.createDirectories(folder.resolve("y"));
        Path arguments = Files.writeString(folder.resolve("args"),
                "-cp \"" + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")) + "\"");
        // Whoever runs the tests in the background may have switched the signal off for all children.
        Process child = new ProcessBuilder("env", "--default-signal=INT", Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + arguments, CommandProcess.class.getName(), "import", forms.toString(), "--into", year.toString(), "--score", "--lang", "zh")
                .redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
        while (child.isAlive() && files(year, ".dossier").size() < 5) {
            Thread.sleep(20);
        }
        assertEquals(0, new ProcessBuilder("kill", "-INT", Long.toString(child.pid())).start().waitFor(), "the import ended too early");
        assertEquals(130, child.waitFor(), Files.readString(folder.resolve("said")));
        List<Path> kept = files(year, ".dossier");
        assertTrue(kept.size() >= 5 && kept.size() < 200, kept.size() + " dossiers");
        for (Path dossier : kept) {
            new DocumentStore().load(dossier);
        }
        assertEquals(List.of(), files(year, ".saving"));
        assertTrue(Files.readString(folder.resolve("said")).contains("已停止"));
    }

    private static List<Path> files(Path place, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }

    private static void bomb(Path target) throws IOException {
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            out.putNextEntry(new ZipEntry("[Content_Types].xml"));
            out.write("<Types>spreadsheetml</Types>".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 64; i++) {
                out.write(zeros);
            }
        }
    }

    private static void entity(Path target, Path secret) throws IOException {
        String sheet = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\">"
                + "<is><t>&e;</t></is></c></row></sheetData></worksheet>";
        zip(target, Map.of("[Content_Types].xml", "<Types>spreadsheetml</Types>", "xl/workbook.xml", "<workbook/>",
                "xl/worksheets/sheet1.xml", sheet));
    }

    private static void zip(Path target, Map<String, String> entries) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
