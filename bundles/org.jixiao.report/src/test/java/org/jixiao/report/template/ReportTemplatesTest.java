package org.jixiao.report.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.packs.PackContent;
import org.jixiao.packs.PackDescriptor;
import org.jixiao.packs.PackVersion;
import org.jixiao.report.ReportKinds;
import org.jixiao.report.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which template counts, and what is said about one that cannot. */
class ReportTemplatesTest {

    @TempDir
    Path folder;

    private Path own;
    private ReportTemplates templates;

    @BeforeEach
    void make() throws IOException {
        own = Files.createDirectories(folder.resolve("own/reports"));
        templates = new ReportTemplates(ReportKinds.all(), () -> List.of(folder.resolve("own"), folder.resolve("absent")), () -> List.of(pack()),
                extension -> Optional.of(new WordsTemplate()));
    }

    /** A pack with a template of one kind. */
    private static PackDescriptor pack() {
        PackContent content = new PackContent() {
            @Override
            public String location() {
                return "here";
            }

            @Override
            public boolean has(String path) {
                return path.equals("reports/evaluation_zh.docx");
            }

            @Override
            public InputStream open(String path) {
                return new ByteArrayInputStream("${project}".getBytes(StandardCharsets.UTF_8));
            }
        };
        return new PackDescriptor("p", PackVersion.parse("1.0"), "某省指标包", "", "", "p", content, List.of(), List.of(), List.of());
    }

    private String counting(String kind, String extension, Locale locale) {
        return templates.choice(locale, List.of()).of(kind, extension).map(t -> t.origin() + " " + t.name()).orElse("none");
    }

    @Test
    void theAgencysOwnWinsOverThatOfAPackAndThatOverTheShippedOne() throws IOException {
        assertEquals("PACK evaluation_zh.docx", counting("evaluation", "docx", Locale.CHINA));
        assertEquals("SHIPPED evaluation_en.docx", counting("evaluation", "docx", Locale.ENGLISH));
        assertEquals("SHIPPED evaluation_zh.xlsx", counting("evaluation", "xlsx", Locale.CHINA));
        Files.writeString(own.resolve("evaluation-简版_zh.docx"), "${project}");
        assertEquals("FOLDER evaluation-简版_zh.docx", counting("evaluation", "docx", Locale.CHINA));
        Files.writeString(own.resolve("evaluation.docx"), "${project}");
        assertEquals("FOLDER evaluation.docx", counting("evaluation", "docx", Locale.CHINA), "the exact name before names of one's own");
        assertEquals("FOLDER evaluation.docx", counting("evaluation", "docx", Locale.ENGLISH), "a name without a language serves both");
        assertEquals("SHIPPED ex-ante_zh.docx", counting("ex-ante", "docx", Locale.CHINA));
    }

    @Test
    void everyKindShipsInBothFormatsAndLanguages() {
        List<String> shipped = templates.list().stream().filter(t -> t.origin() == TemplateFile.Origin.SHIPPED).map(TemplateFile::name).toList();
        for (ReportKind kind : templates.kinds()) {
            for (String name : List.of("_zh.docx", "_en.docx")) {
                assertTrue(shipped.contains(kind.id() + name), () -> kind.id() + name + " is not in " + shipped);
            }
        }
        assertEquals(4L * 6, shipped.stream().filter(n -> n.matches("(ex-ante|objectives|monitoring|evaluation|results|annual)_(zh|en)\\.(docx|xlsx)")).count());
    }

    @Test
    void everyNameHasAMeaningInBothLanguages() {
        for (ReportKind kind : templates.kinds()) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertFalse(kind.label(locale).startsWith("template."), kind.id());
                for (String name : kind.names().all().keySet()) {
                    String meaning = kind.meaning(name, locale);
                    assertFalse(meaning.isEmpty(), () -> kind.id() + " " + name + " " + locale);
                    assertEquals(locale.equals(Locale.CHINESE), meaning.codePoints().anyMatch(c -> c >= 0x4e00), meaning);
                }
            }
        }
    }

    @Test
    void aTemplateWithFaultsMakesNoDocumentAndTellsEachOfThem() throws IOException {
        Path bad = own.resolve("evaluation_zh.docx");
        Files.writeString(bad, "${project} ${projekt} ${x}");
        TemplateChoice choice = templates.choice(Locale.CHINA, List.of());
        ReportValues values = new Vocabulary<String>().words("project", t -> t).values("甲");
        Path file = folder.resolve("a.docx");
        String refused = assertThrows(IOException.class, () -> choice.write("evaluation", values, Samples.MADE, file)).getMessage();
        assertTrue(refused.contains(bad.toString()) && refused.contains("2 处") && refused.contains("页眉:${projekt} 没有这个名称")
                && refused.contains("${x}"), refused);
        assertFalse(Files.exists(file));
        assertEquals(2, templates.check(templates.list().getFirst(), Locale.CHINA).size());
        Files.writeString(bad, "${project}");
        Files.setLastModifiedTime(bad, java.nio.file.attribute.FileTime.fromMillis(5));
        choice.write("evaluation", values, Samples.MADE, file);
        assertTrue(Files.readString(file).endsWith("甲 2026-11-24 09:30"), "a changed template is read again");
        Files.writeString(bad, "broken");
        assertEquals(List.of(bad + " is broken"), templates.check(templates.list().getFirst(), Locale.CHINA));
        assertTrue(assertThrows(IOException.class, () -> choice.write("nothing", values, Samples.MADE, file)).getMessage().contains("nothing"));
    }

    @Test
    void whatIsNamedIsFoundAndWhatIsNotUsedIsTold() throws IOException {
        Files.writeString(own.resolve("annual-report_zh.txt"), "old");
        Files.writeString(own.resolve("说明.docx"), "");
        Files.writeString(own.resolve("~$evaluation_zh.docx"), "");
        Files.writeString(own.resolve("evaluation-简版_zh.docx"), "");
        assertEquals(List.of("annual-report_zh.txt", "说明.docx"), templates.unused().stream().map(f -> f.getFileName().toString()).toList());
        assertEquals("evaluation", templates.named("evaluation-简版_zh", "", Locale.CHINA).getFirst().kind());
        Path elsewhere = Files.writeString(folder.resolve("我的.docx"), "");
        assertEquals("results", templates.named(elsewhere.toString(), "results", Locale.CHINA).getFirst().kind());
        assertTrue(assertThrows(IOException.class, () -> templates.named(elsewhere.toString(), "", Locale.CHINA)).getMessage().contains("ex-ante、objectives"));
        assertTrue(assertThrows(IOException.class, () -> templates.named("无此模板", "", Locale.CHINA)).getMessage().contains("无此模板"));
    }

    @Test
    void anExportedTemplateIsAFileLikeAnyOtherAndNeverReplacesOne() throws IOException {
        TemplateFile shipped = templates.candidates("ex-ante", "docx", Locale.CHINA).getFirst();
        Path copy = templates.export(shipped, own);
        assertEquals("FOLDER ex-ante_zh.docx", counting("ex-ante", "docx", Locale.CHINA));
        assertTrue(Files.size(copy) > 1000);
        assertThrows(FileAlreadyExistsException.class, () -> templates.export(shipped, own));
    }
}
