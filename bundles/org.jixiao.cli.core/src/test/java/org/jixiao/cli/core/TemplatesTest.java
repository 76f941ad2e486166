package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents from templates: the shipped ones, an agency's own, and what {@code jixiao templates} says of them. */
class TemplatesTest {

    private static final Shell SHELL = new Shell();

    @TempDir
    static Path year;

    @TempDir
    Path folder;

    /** A small district through its whole year, the same every time. */
    @BeforeAll
    static void district() {
        assertEquals(0, SHELL.run("district", "--to", year, "--projects", 2), SHELL.out + SHELL.err);
    }

    /** Copies a Word file with other words in its body. */
    private static void edit(Path template, String from, String to) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(template.toFile()); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : zip.stream().map(e -> (ZipEntry) e).toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    assertTrue(xml.contains(from), xml);
                    content = xml.replace(from, to).getBytes(StandardCharsets.UTF_8);
                }
                out.write(content);
                out.closeEntry();
            }
        }
        Files.write(template, bytes.toByteArray());
    }

    private static List<Path> files(Path in, String ending) throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    @Test
    void everyShippedTemplateIsInOrder() {
        assertEquals(0, SHELL.run("templates", "check"), SHELL.out);
        assertFalse(SHELL.out.contains("!"), SHELL.out);
        assertTrue(SHELL.out.contains("√ results_en.xlsx"), SHELL.out);
    }

    @Test
    void theDocumentsOfAllStagesSayWhatTheDossierSays() throws IOException {
        assertEquals(0, SHELL.run("report", year, "--to", folder, "--format", "docx", "--only", "docx,ex-ante,objectives,monitoring,use"), SHELL.err);
        List<Path> all = files(folder, ".docx");
        assertTrue(all.size() >= 5, all.toString());
        for (Path file : all) {
            List<String> words = DocumentWords.of(file);
            assertFalse(words.toString().contains("${") || words.toString().contains("null"), () -> file + " " + words);
            assertTrue(words.size() > 20, () -> file + " " + words);
        }
        golden("monitoring", all, "绩效运行监控报告");
        golden("evaluation", all, ".docx");
        golden("results", all, "评价结果应用报告");
    }

    /** The words of one document as they were read and found right; days of making are in its foot, not in its body. */
    private static void golden(String kind, List<Path> all, String name) throws IOException {
        Path file = all.stream().filter(f -> name.equals(".docx") ? !f.getFileName().toString().contains("报告") : f.getFileName().toString().contains(name))
                .findFirst().orElseThrow();
        List<String> words = DocumentWords.of(file).stream().map(l -> l.replaceAll("^20\\d\\d-\\d\\d-\\d\\d$", "DAY")).toList();
        try (InputStream in = TemplatesTest.class.getResourceAsStream("templates/" + kind + ".txt")) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip(), String.join("\n", words), kind);
        }
    }

    @Test
    void workbooksAreThereWhenTheyAreAskedFor() throws IOException {
        assertEquals(0, SHELL.run("report", year, "--to", folder), SHELL.err);
        assertEquals(1, files(folder, ".xlsx").size(), "the table of all results only");
        assertEquals(0, SHELL.run("report", year, "--to", folder.resolve("x"), "--format", "xlsx"), SHELL.err);
        assertTrue(files(folder.resolve("x"), ".xlsx").size() >= 5, SHELL.out);
        assertEquals(0, files(folder.resolve("x"), ".docx").size());
    }

    @Test
    void anExportedTemplateIsEditedAndThenWins() throws IOException {
        Path own = folder.resolve("own/reports");
        assertEquals(0, SHELL.run("templates", "export", "annual", "--to", own), SHELL.err);
        assertEquals(List.of("annual_zh.docx", "annual_zh.xlsx"), files(own, "x").stream().map(f -> f.getFileName().toString()).toList());
        assertEquals(1, SHELL.run("templates", "export", "annual", "--to", own), "nothing is replaced");
        assertTrue(SHELL.out.contains("annual_zh.docx") && SHELL.out.contains("未覆盖"), SHELL.out);
        edit(own.resolve("annual_zh.docx"), "一、总体情况", "一、我区${year}年总体情况");
        Shell shell = new Shell();
        assertEquals(0, shell.run("report", year, "--kind", "annual", "--to", folder, "--packs", folder.resolve("own")), shell.err);
        assertTrue(DocumentWords.of(files(folder, "工作报告.docx").getFirst()).contains("一、我区2025年总体情况"));
        for (JsonElement one : shell.json("templates", "list").getAsJsonArray("templates")) {
            if (one.getAsJsonObject().get("name").getAsString().equals("annual_zh.docx")) {
                assertEquals(one.getAsJsonObject().get("origin").getAsString().equals("FOLDER"), one.getAsJsonObject().get("counts").getAsBoolean());
            }
        }
        edit(own.resolve("annual_zh.docx"), "${year}年总体情况", "${jahr}年总体情况");
        assertEquals(3, shell.run("report", year, "--kind", "annual", "--to", folder), shell.out);
        assertTrue(shell.err.contains("annual_zh.docx") && shell.err.contains("第 2 段:${jahr} 没有这个名称"), shell.err);
        assertEquals(1, shell.run("templates", "check"));
        assertTrue(shell.out.contains("第 2 段:${jahr} 没有这个名称"), shell.out);
    }

    @Test
    void aTemplateIsChosenByNameOrFile() throws IOException {
        assertEquals(0, SHELL.run("templates", "export", "evaluation", "--to", folder), SHELL.err);
        Path mine = Files.move(folder.resolve("evaluation_zh.docx"), folder.resolve("我的.docx"));
        edit(mine, "绩效评价报告", "简要报告");
        assertEquals(0, SHELL.run("report", year, "--to", folder.resolve("r"), "--only", "docx", "--template", "evaluation=" + mine), SHELL.err);
        assertTrue(DocumentWords.of(files(folder.resolve("r"), ".docx").getFirst()).toString().contains("简要报告"));
        assertEquals(2, SHELL.run("report", year, "--to", folder.resolve("r"), "--only", "docx", "--template", mine), "its name does not tell the kind");
        assertTrue(SHELL.err.contains("evaluation"), SHELL.err);
        assertEquals(2, SHELL.run("report", year, "--to", folder.resolve("r"), "--template", "无此模板"));
        assertTrue(SHELL.err.contains("无此模板"), SHELL.err);
    }

    @Test
    void theNamesOfAKindAreToldWithTheirMeaning() {
        assertEquals(0, SHELL.run("templates", "names", "monitoring"));
        assertTrue(SHELL.out.contains("${indicators.progress}") && SHELL.out.contains("完成进度(%)"), SHELL.out);
        assertEquals(2, SHELL.run("templates", "names", "unknown"));
        assertTrue(SHELL.err.contains("ex-ante"), SHELL.err);
    }
}
