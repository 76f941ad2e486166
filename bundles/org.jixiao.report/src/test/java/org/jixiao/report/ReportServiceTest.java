package org.jixiao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jixiao.core.extensions.Extensions;
import org.jixiao.report.model.DossierReport;
import org.jixiao.report.model.ReportInput;
import org.jixiao.report.model.StageReport;
import org.jixiao.report.registry.ReportRegistry;
import org.jixiao.report.template.ReportTemplates;
import org.jixiao.report.template.ReportValues;
import org.jixiao.report.template.Vocabulary;
import org.jixiao.report.template.WordsTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportServiceTest {

    @TempDir
    Path folder;

    private final ReportRegistry.Contributions read =
            new ReportRegistry(Extensions.standalone(ReportServiceTest.class.getClassLoader())).read();
    private final ReportService service = new ReportService(read.reports(), (sheets, file) -> Files.writeString(file, "sheets"),
            (document, file) -> Files.writeString(file, document.title()), new ReportTemplates(ReportKinds.all(), () -> List.of(folder.resolve("own")),
                    List::of, extension -> Optional.of(new WordsTemplate())));

    @Test
    void theBuiltInReportsComeThroughThePublicPoint() {
        assertEquals(List.of(), read.faults());
        assertEquals(Set.of("org.jixiao.report.results", "org.jixiao.report.html", "org.jixiao.report.docx", "org.jixiao.report.xlsx",
                "org.jixiao.report.ex-ante", "org.jixiao.report.objectives", "org.jixiao.report.monitoring", "org.jixiao.report.use",
                "org.jixiao.report.ex-ante-table", "org.jixiao.report.objectives-table", "org.jixiao.report.monitoring-table",
                "org.jixiao.report.use-table"),
                new HashSet<>(read.reports().stream().map(ReportDescriptor::id).toList()));
        assertTrue(service.report("html").isPresent(), "the last word is enough");
        assertTrue(service.report("pdf").isEmpty());
    }

    @Test
    void aReportAboutAStageIsWrittenForEachWorkOfThatStage() throws IOException {
        ReportValues values = new Vocabulary<String>().words("project", t -> t).values("农村公路养护");
        StageReport one = new StageReport("id", "", "EX_ANTE", "农村公路养护", "事前绩效评估报告", 2026, values);
        StageReport other = new StageReport("id", "", "OBJECTIVES", "农村公路养护", "绩效目标申报审核报告 第1版", 2026, values);
        ReportInput input = new ReportInput(List.of(), List.of(), Samples.MADE, List.of(one, other, one));
        List<Path> files = service.write(service.report("ex-ante").orElseThrow(), input, folder, Locale.CHINESE, List.of(), () -> false);
        assertEquals(List.of("农村公路养护-事前绩效评估报告.docx", "农村公路养护-事前绩效评估报告-2.docx"),
                files.stream().map(f -> f.getFileName().toString()).toList());
        assertEquals("ex-ante_zh.docx 农村公路养护 2026-11-24 09:30", Files.readString(files.getFirst()));
        assertEquals(1, service.write(service.report("objectives").orElseThrow(), input, folder, Locale.CHINESE, List.of(), () -> false).size());
        assertEquals(List.of(), service.write(service.report("objectives").orElseThrow(), new Samples().input(Locale.CHINESE), folder, Locale.CHINESE, List.of(),
                () -> false), "a dossier without the stage has no such report");
    }

    @Test
    void dossiersOfTheSameNameGetFilesOfTheirOwn() throws IOException {
        DossierReport one = new Samples().report(Locale.CHINESE);
        ReportInput input = new ReportInput(List.of(one, one), List.of(), Samples.MADE);
        List<Path> files = service.write(service.report("html").orElseThrow(), input, folder.resolve("new/reports"), Locale.CHINESE, List.of(),
                () -> false);
        assertEquals(List.of("农村公路养护.html", "农村公路养护-2.html"), files.stream().map(f -> f.getFileName().toString()).toList());
        assertTrue(files.stream().allMatch(Files::isRegularFile));
    }

    @Test
    void aBatchReportIsOneFileInItsLanguage() throws IOException {
        List<Path> files = service.write(service.report("results").orElseThrow(), new Samples().input(Locale.CHINESE), folder,
                Locale.CHINESE, List.of(), () -> false);
        assertEquals("评价结果汇总.xlsx", files.get(0).getFileName().toString());
        assertEquals("results.xlsx", service.write(service.report("results").orElseThrow(), new Samples().input(Locale.ENGLISH), folder,
                Locale.ENGLISH, List.of(), () -> false).get(0).getFileName().toString());
    }

    @Test
    void cancellingKeepsWhatIsWritten() throws IOException {
        DossierReport one = new Samples().report(Locale.CHINESE);
        int[] asked = {0};
        List<Path> files = service.write(service.report("html").orElseThrow(),
                new ReportInput(List.of(one, one, one), List.of(), Samples.MADE), folder, Locale.CHINESE, List.of(), () -> ++asked[0] > 1);
        assertEquals(1, files.size());
        assertTrue(Files.exists(files.get(0)));
    }

    @Test
    void aFailingReportNamesItsBundle() {
        ReportDescriptor bad = new ReportDescriptor("org.example.bad", "1.0", "坏报告", "org.example", ReportScope.BATCH, "txt", "bad",
                () -> (input, target) -> {
                    throw new IllegalStateException("out of order");
                });
        ReportService other = new ReportService(List.of(bad), null, null, empty());
        IOException e = assertThrows(IOException.class, () -> other.write(bad, new Samples().input(Locale.CHINESE), folder,
                Locale.CHINESE, List.of(), () -> false));
        assertTrue(e.getMessage().contains("org.example") && e.getMessage().contains("out of order"), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new ReportService(List.of(bad, bad), null, null, empty()));
    }

    private static ReportTemplates empty() {
        return new ReportTemplates(List.of(), List::of, List::of, extension -> Optional.empty());
    }

    @Test
    void fileNames() {
        assertEquals("_", FileNames.safe(null));
        assertEquals("_", FileNames.safe(" .. "));
        assertEquals("_con", FileNames.safe("con"));
        assertEquals("a_b_c", FileNames.safe("a/b\\c"));
        assertEquals("_etc_passwd", FileNames.safe("../../etc/passwd".replace("..", "")));
        assertTrue(FileNames.safe("名".repeat(200)).length() <= 80);
        FileNames names = new FileNames();
        assertEquals("A.html", names.unique("A", "html"));
        assertEquals("a-2.html", names.unique("a", "html"), "two names that differ only in case are one file on some systems");
    }

    @Test
    void everyTextExistsInBothLanguages() throws IOException {
        for (String base : List.of("messages", "internal/messages", "model/messages", "annual/messages", "template/messages", "/plugin")) {
            assertEquals(keys(base + ".properties"), keys(base + "_zh.properties"), base);
        }
    }

    @Test
    void theSchemaIsFullyWrittenAndItsExampleIsWellFormed() throws Exception {
        byte[] bytes = ReportRegistry.class.getResourceAsStream("/schema/reports.exsd").readAllBytes();
        String text = new String(bytes, StandardCharsets.UTF_8);
        var schema = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        NodeList documentation = schema.getElementsByTagName("documentation");
        for (int i = 0; i < documentation.getLength(); i++) {
            String words = documentation.item(i).getTextContent().strip();
            assertTrue(words.length() >= 5 && !words.contains("[Enter"), words);
        }
        String all = schema.getDocumentElement().getTextContent();
        String example = all.substring(all.indexOf("<extension point"), all.indexOf("</extension>") + "</extension>".length());
        var element = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(example)))
                .getDocumentElement();
        assertEquals(ReportRegistry.POINT, element.getAttribute("point"));
        for (ReportScope scope : ReportScope.values()) {
            assertTrue(text.contains("<enumeration value=\"" + scope.id() + "\"/>"));
        }
    }

    /** The keys of one file alone; a resource bundle would mix in those of the English one. */
    private static Set<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(ReportService.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts.stringPropertyNames();
    }
}
