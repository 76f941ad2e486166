package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jixiao together}: one score for a fund of several counties. */
class TogetherCommandTest {

    private static final Shell SHELL = new Shell();
    private static final String SCHEME = "national.self.50-30-10";

    @TempDir
    Path folder;

    private Path county(String name, String budget, String executed, String actual, String rate) throws IOException {
        return Files.writeString(folder.resolve(name + ".csv"), """
                项目支出绩效自评表(2023年度),,,,,,,
                项目名称,农村公路养护,,,实施单位,%s,,
                项目资金(万元),,年初预算数,全年预算数,全年执行数,分值,执行率,得分
                ,年度资金总额,%s,%s,%s,10,,
                一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分,偏差原因分析及改进措施
                产出指标,数量指标,养护里程,≥100公里,%s公里,50,,
                效益指标,社会效益指标,路况优良率,≥90%%,%s%%,40,,
                总分,,,,,100,,
                """.formatted(name, budget, budget, executed, actual, rate));
    }

    private Path dossiers() throws IOException {
        Path into = folder.resolve("dossiers");
        for (Path form : List.of(county("甲县", "100", "90", "80", "100"), county("乙县", "300", "290", "120", "80"))) {
            assertTrue(SHELL.run("import", form, "--into", into) <= 1, SHELL.err);
        }
        return into;
    }

    @Test
    void quantitiesAddUpAndRatesAreAveragedByMoney() throws IOException {
        JsonObject json = SHELL.json("together", dossiers(), "--scheme", SCHEME);
        assertEquals("together", json.get("command").getAsString());
        assertEquals(2, json.getAsJsonArray("subjects").size());
        List<JsonObject> lines = json.getAsJsonArray("lines").asList().stream().map(l -> l.getAsJsonObject()).toList();
        JsonObject money = lines.get(0);
        assertEquals("400", money.get("target").getAsString());
        assertEquals("380", money.get("actual").getAsString());
        assertEquals(9.5, money.get("low").getAsDouble());
        JsonObject length = line(lines, "养护里程");
        assertTrue(length.get("target").getAsString().startsWith("200"), length::toString);
        assertTrue(length.get("actual").getAsString().startsWith("200"), length::toString);
        assertEquals(50, length.get("low").getAsDouble());
        // (100 × 100 + 80 × 300) ÷ 400 = 85, and 85 ÷ 90 × 40 = 37.78.
        JsonObject rate = line(lines, "路况优良率");
        assertTrue(rate.get("actual").getAsString().startsWith("85"), rate::toString);
        assertEquals(37.78, rate.get("high").getAsDouble());
        assertTrue(rate.getAsJsonArray("arithmetic").size() > 0);
        assertEquals(97.28, json.get("low").getAsDouble());
        assertEquals(0, json.get("exit").getAsInt(), json::toString);
    }

    private static JsonObject line(List<JsonObject> lines, String name) {
        return lines.stream().filter(l -> l.get("name").getAsString().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theTableSaysTheSameAndNothingIsChanged() throws IOException {
        Path into = dossiers();
        Path one;
        try (Stream<Path> all = Files.walk(into)) {
            one = all.filter(file -> file.toString().endsWith(".dossier")).findFirst().orElseThrow();
        }
        byte[] before = Files.readAllBytes(one);
        assertEquals(0, SHELL.run("together", into, "--scheme", SCHEME), SHELL.out + SHELL.err);
        assertTrue(SHELL.out.contains("97.28") && SHELL.out.contains("37.78") && SHELL.out.contains("预算执行"), SHELL.out);
        assertArrayEquals(before, Files.readAllBytes(one));
    }

    @Test
    void oneDossierIsNotManyAndAnUnknownSchemeIsRefused() throws IOException {
        Path into = folder.resolve("one");
        SHELL.run("import", county("甲县", "100", "90", "80", "100"), "--into", into);
        assertEquals(2, SHELL.run("together", into, "--scheme", SCHEME));
        assertTrue(SHELL.err.contains("两个"), SHELL.err);
        assertEquals(2, SHELL.run("together", dossiers(), "--scheme", "no.such"));
        assertTrue(SHELL.err.contains("no.such"), SHELL.err);
    }
}
