package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.ObjectiveSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main journey: a folder of forms becomes dossiers, scores, findings and reports. */
class JourneyTest {

    private static final Shell SHELL = new Shell();

    @TempDir
    Path folder;

    private Path forms;
    private Path year;

    @BeforeEach
    void samples() {
        forms = folder.resolve("forms");
        year = folder.resolve("year2025");
    }

    @Test
    void twoHundredFormsInOneCommandTheBadOnesInATableTheGoodOnesKept() throws IOException {
        assertEquals(0, SHELL.run("samples", "--to", forms, "--count", 200));
        Files.writeString(forms.resolve("旧表.xls"), "not a workbook");
        Files.write(forms.resolve("空.xlsx"), new byte[0]);
        Files.copy(forms.resolve("高新区农村公路养护自评表.xlsx"), forms.resolve("截断.xlsx"));
        Files.write(forms.resolve("截断.xlsx"), java.util.Arrays.copyOf(Files.readAllBytes(forms.resolve("截断.xlsx")), 2000));
        Files.writeString(forms.resolve("~$高新区农村公路养护自评表.xlsx"), "lock file of an office program");

        int exit = SHELL.run("run", forms, "--into", year, "--to", folder.resolve("reports"));
        assertEquals(1, exit, SHELL.out + SHELL.err);
        assertEquals(200, count(year, ".dossier"));
        assertEquals(200, count(folder.resolve("reports"), ".html"));
        assertEquals(200, count(folder.resolve("reports"), ".docx"));
        assertTrue(Files.exists(folder.resolve("reports/评价结果汇总.xlsx")));
        assertTrue(SHELL.err.contains("203/203"), SHELL.err);
        assertTrue(SHELL.out.contains("已导入 200 个档案,3 个文件未接收"), SHELL.out);
        for (String name : List.of("旧表.xls", "空.xlsx", "截断.xlsx")) {
            assertTrue(SHELL.out.lines().anyMatch(line -> line.contains(name) && !line.contains("Exception")), name);
        }
        assertFalse(SHELL.out.contains("~$"));
    }

    @Test
    void soundSamplesScoreWhatTheyPrintAndSpoiltOnesAreFound() {
        SHELL.run("samples", "--to", forms, "--count", 24);
        assertEquals(1, SHELL.run("run", forms, "--into", year, "--to", folder.resolve("reports"), "--json"), SHELL.out);
        JsonObject json = SHELL.json();
        assertEquals(24, json.get("stored").getAsInt());
        int spoilt = 0;
        for (JsonElement element : json.getAsJsonArray("dossiers")) {
            JsonObject dossier = element.getAsJsonObject();
            // Notes, such as "≥100 %" for a rate, are no faults.
            List<String> found = dossier.getAsJsonArray("findings").asList().stream()
                    .filter(f -> !f.getAsJsonObject().get("severity").getAsString().equals("info")).map(f -> f.getAsJsonObject().get("check").getAsString() + " " + f.getAsJsonObject().get("message").getAsString()).toList();
            if (found.isEmpty()) {
                assertEquals(0, dossier.get("printedTotal").getAsBigDecimal().compareTo(dossier.get("score").getAsBigDecimal()),
                        () -> dossier.toString());
            } else {
                spoilt++;
            }
            assertFalse(dossier.get("scheme").getAsString().isEmpty());
        }
        assertEquals(6, spoilt, () -> "every fourth form is spoilt and no other: " + SHELL.out);
    }

    @Test
    void everyScoreCanBeExplained() {
        SHELL.run("samples", "--to", forms, "--count", 4);
        SHELL.run("import", forms, "--into", year, "--score");
        assertEquals(0, SHELL.run("score", year, "--json"), SHELL.err);
        assertTrue(SHELL.json().get("errors").isJsonNull(), "what was not checked has no number of errors");
        assertEquals(0, SHELL.run("score", year, "--explain", "养护里程"), SHELL.err);
        assertTrue(SHELL.out.contains("├ 规则") && SHELL.out.contains("输入") && SHELL.out.contains("自评表.xlsx"), SHELL.out);
        assertEquals(0, SHELL.run("score", year, "--explain", "预算执行", "--json"));
        assertTrue(SHELL.json().getAsJsonArray("explained").size() >= 4);
        assertEquals(2, SHELL.run("score", year, "--explain", "没有这个"));
    }

    @Test
    void exportedFormsAreImportedAgainWithTheSameScores() throws IOException {
        SHELL.run("samples", "--to", forms, "--count", 8);
        SHELL.run("import", forms, "--into", year, "--score", "--json");
        JsonObject first = SHELL.json();
        assertEquals(0, SHELL.run("export", year, "--to", folder.resolve("out")), SHELL.out);
        assertEquals(8, count(folder.resolve("out"), ".xlsx"));
        SHELL.run("import", folder.resolve("out"), "--into", folder.resolve("again"), "--score", "--json");
        assertEquals(totals(first), totals(SHELL.json()));
    }

    @Test
    void declarationsAreExportedInAnotherLayoutAndWhatItCannotHoldIsTold() throws IOException {
        Files.createDirectories(forms);
        Files.writeString(forms.resolve("申报表.csv"), """
                2024年市级项目绩效目标申报表,,,,
                项目名称,校园安防升级,,,
                主管部门,市教育局,实施单位,市第一中学,
                资金来源(万元),上年度预算安排,上年度实际执行,本年度申请金额,测算依据
                合计,50,48,60,设备清单
                指标名称,上年度实际水平,本年度计划水平,指标内容·计算公式,备注
                监控覆盖率,80%,≥95%,覆盖点位/应覆盖点位,分期
                """);
        assertEquals(0, SHELL.run("import", forms, "--into", year), SHELL.out);
        assertEquals(0, SHELL.run("export", year, "--list"), SHELL.out);
        assertTrue(SHELL.out.contains("* org.jixiao.form.national.objectives"), SHELL.out);
        assertTrue(SHELL.out.contains("org.jixiao.form.daqing.objectives"), SHELL.out);
        assertFalse(SHELL.out.contains("org.jixiao.form.national.monitoring"), SHELL.out);
        assertEquals(0, SHELL.run("export", year, "--to", folder.resolve("out")), SHELL.out);
        assertTrue(SHELL.out.contains("计算公式") && SHELL.out.contains("上年度实际水平"), SHELL.out);
        assertEquals(0, SHELL.run("export", year, "--to", folder.resolve("own"), "--form", "org.jixiao.form.daqing.objectives"), SHELL.out);
        assertFalse(SHELL.out.contains("计算公式"), SHELL.out);
        assertEquals(0, SHELL.run("import", folder.resolve("own"), "--into", folder.resolve("again")), SHELL.out);
        assertEquals(1, SHELL.run("export", year, "--to", folder.resolve("none"), "--form", "org.jixiao.form.national.monitoring"), SHELL.out);
        assertTrue(SHELL.out.contains("绩效运行监控表"), SHELL.out);
    }

    @Test
    void importingAgainKeepsWhatIsThereUnlessToldOtherwise() {
        SHELL.run("samples", "--to", forms, "--count", 2);
        assertEquals(0, SHELL.run("import", forms, "--into", year), SHELL.out);
        assertEquals(1, SHELL.run("import", forms, "--into", year));
        assertTrue(SHELL.out.contains("已存在"), SHELL.out);
        assertEquals(0, SHELL.run("import", forms, "--into", year, "--replace"), SHELL.out);
    }

    @Test
    void stoppingKeepsWhatIsDone() throws IOException {
        SHELL.run("samples", "--to", forms, "--count", 10);
        int[] asked = {0};
        assertEquals(130, SHELL.run(() -> ++asked[0] > 3, "import", forms, "--into", year));
        assertEquals(3, count(year, ".dossier"));
        assertTrue(SHELL.err.contains("已停止"), SHELL.err);
    }

    @Test
    void checkSaysWhereAndWhatToDo() {
        SHELL.run("samples", "--to", forms, "--count", 8);
        SHELL.run("import", forms, "--into", year, "--score");
        assertEquals(1, SHELL.run("check", year), SHELL.out);
        assertTrue(SHELL.out.contains("自评表") && SHELL.out.contains("总分"), SHELL.out);
        assertEquals(1, SHELL.run("check", year, "--json"));
        JsonObject finding = SHELL.json().getAsJsonArray("dossiers").asList().stream().map(JsonElement::getAsJsonObject)
                .flatMap(d -> d.getAsJsonArray("findings").asList().stream()).map(JsonElement::getAsJsonObject).findFirst().orElseThrow();
        assertEquals(java.util.Set.of("check", "severity", "where", "file", "sheet", "cell", "message", "cause", "remedy", "clause"),
                finding.keySet());
    }

    @Test
    void reportFromDossiers() throws IOException {
        SHELL.run("samples", "--to", forms, "--count", 3);
        SHELL.run("import", forms, "--into", year, "--score");
        SHELL.run("report", year, "--to", folder.resolve("r"), "--only", "html");
        assertEquals(3, count(folder.resolve("r"), ".html"));
        assertEquals(0, count(folder.resolve("r"), ".xlsx"));
        assertEquals(2, SHELL.run("report", year, "--to", folder.resolve("r"), "--only", "pdf"));
        assertEquals(0, SHELL.run("report", "--list"));
        assertTrue(SHELL.out.contains("org.jixiao.report.html"));
    }

    @Test
    void aDossierThatHasOnlyObjectivesGetsTheirReportAndNoEmptyTable() throws IOException {
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setId("d");
        dossier.setTitle("农村公路养护");
        ObjectiveSet objectives = DossierFactory.eINSTANCE.createObjectiveSet();
        objectives.setId("o");
        objectives.setVersion(1);
        objectives.setOverallGoal("完成养护300公里");
        dossier.getObjectiveSets().add(objectives);
        Files.createDirectories(year);
        new DocumentStore().save(year.resolve("road.dossier"), dossier);
        assertEquals(0, SHELL.run("report", year, "--to", folder.resolve("r")), SHELL.err);
        assertTrue(Files.exists(folder.resolve("r").resolve("农村公路养护-绩效目标申报审核报告 第1版.docx")), SHELL.out);
        assertEquals(0, count(folder.resolve("r"), ".xlsx"));
    }

    @Test
    void reportsInTheFormatAskedFor() throws IOException {
        SHELL.run("samples", "--to", forms, "--count", 2);
        SHELL.run("import", forms, "--into", year, "--score");
        for (String format : List.of("html", "docx", "both")) {
            Path to = folder.resolve(format);
            SHELL.run("report", year, "--to", to, "--format", format);
            assertEquals(format.equals("docx") ? 0 : 2, count(to, ".html"), SHELL.err);
            assertEquals(format.equals("html") ? 0 : 2, count(to, ".docx"), SHELL.err);
            assertEquals(1, count(to, ".xlsx"), "the table over all is no matter of format");
        }
        assertEquals(2, SHELL.run("report", year, "--to", folder.resolve("r"), "--format", "pdf"));
        assertTrue(SHELL.err.contains("docx, html, xlsx, both"), SHELL.err);
        assertEquals(2, SHELL.run("report", year, "--to", folder.resolve("r"), "--only", "html", "--format", "docx"));
        assertFalse(Files.exists(folder.resolve("r")));
    }

    private static List<String> totals(JsonObject json) {
        return json.getAsJsonArray("dossiers").asList().stream().map(JsonElement::getAsJsonObject)
                .map(d -> d.get("title").getAsString() + " " + d.get("low") + " " + d.get("high") + " " + d.get("printedTotal")).sorted().toList();
    }

    private static long count(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending)).count();
        }
    }
}
