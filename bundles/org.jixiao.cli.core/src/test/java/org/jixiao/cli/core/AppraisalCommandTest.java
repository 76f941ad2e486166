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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for appraisals over a made-up bureau: one that was closed, and one that has not begun. */
class AppraisalCommandTest {

    private static final Shell SHELL = new Shell();

    @TempDir
    private static Path shared;
    private static Path closed;

    @TempDir
    private Path folder;

    @BeforeAll
    static void bureau() {
        closed = Path.of(SHELL.json("appraisal", "year", "--to", shared, "--units", 9, "--counties", 3).get("file").getAsString());
    }

    private static List<JsonObject> units(JsonObject result) {
        return StreamSupport.stream(result.getAsJsonArray("groups").spliterator(), false)
                .flatMap(g -> StreamSupport.stream(g.getAsJsonObject().getAsJsonArray("units").spliterator(), false)).map(JsonElement::getAsJsonObject).toList();
    }

    private Path generated() {
        return Path.of(SHELL.json("appraisal", "generate", "--to", folder, "--units", 2, "--counties", 1, "--year", 2026).get("file").getAsString());
    }

    @Test
    void ranksAndSaysWhatFollows() {
        JsonObject ranked = SHELL.json("appraisal", "rank", closed, "--day", "2026-03-01");
        assertEquals(0, ranked.get("exit").getAsInt());
        List<JsonObject> units = units(ranked);
        assertEquals(12, units.size());
        assertEquals(1, units.getFirst().get("best").getAsInt());
        assertEquals("综合优胜单位", units.getFirst().getAsJsonArray("classes").get(0).getAsString());
        assertTrue(units.getFirst().getAsJsonArray("consequences").toString().contains("先进个人"));
        assertEquals(0, SHELL.run("appraisal", "rank", closed, "--day", "2026-03-01"));
        assertTrue(SHELL.out.contains("综合优胜单位") && SHELL.out.contains("县交通局") && SHELL.out.contains("名次"), SHELL.out);
        assertEquals(0, SHELL.run("appraisal", "score", closed, "--day", "2026-03-01", "--lang", "en"));
        assertTrue(SHELL.out.contains("ASSESSMENT") && SHELL.out.contains("TIER"), SHELL.out);
    }

    @Test
    void theStateAtTheEndOfAMonthHasNoClassesYet() {
        JsonObject ranked = SHELL.json("appraisal", "rank", closed, "--month", 6, "--day", "2025-07-01");
        assertTrue(units(ranked).stream().allMatch(u -> u.getAsJsonArray("classes").isEmpty()));
        assertTrue(units(ranked).stream().filter(u -> u.get("code").getAsString().startsWith("D")).allMatch(u -> u.get("low").getAsDouble() < 1000));
        assertEquals(2, SHELL.run("appraisal", "rank", closed, "--month", 13), SHELL.err);
    }

    @Test
    void explainsTotalsAndIndicators() {
        JsonObject total = SHELL.json("appraisal", "explain", closed, "D01", "--day", "2026-03-01");
        assertTrue(total.get("traces").toString().contains("领导评价"), total::toString);
        assertEquals(0, SHELL.run("appraisal", "explain", closed, "公路管理处", "--indicator", "国省道大中修里程"));
        assertTrue(SHELL.out.contains("完成比例法") && (SHELL.out.contains("12月") || SHELL.out.contains("month 12")), SHELL.out);
        assertEquals(2, SHELL.run("appraisal", "explain", closed, "没有这个单位"), SHELL.err);
        assertTrue(SHELL.err.contains("D01"), SHELL.err);
        assertEquals(2, SHELL.run("appraisal", "explain", closed, "D01", "--indicator", "没有这项"), SHELL.err);
    }

    @Test
    void triesOutWithoutChangingTheFile() throws IOException {
        String before = Files.readString(closed);
        JsonObject tried = SHELL.json("appraisal", "what-if", closed, "D02", "--indicator", "国省道大中修里程", "--value", 1, "--day", "2026-03-01");
        JsonObject changed = StreamSupport.stream(tried.getAsJsonArray("changed").spliterator(), false).map(JsonElement::getAsJsonObject)
                .filter(u -> u.get("code").getAsString().equals("D02")).findFirst().orElseThrow();
        assertTrue(Double.parseDouble(changed.get("totalAfter").getAsString()) < Double.parseDouble(changed.get("totalBefore").getAsString()));
        JsonObject levers = SHELL.json("appraisal", "what-if", closed, "D02", "--day", "2026-03-01");
        assertEquals(0, levers.get("exit").getAsInt());
        assertTrue(levers.has("levers"));
        assertEquals(2, SHELL.run("appraisal", "what-if", closed, "D02", "--indicator", "国省道大中修里程"), SHELL.err);
        assertEquals(before, Files.readString(closed));
    }

    @Test
    void whatIsNotifiedIsFrozen() throws IOException {
        String before = Files.readString(closed);
        JsonObject settled = SHELL.json("appraisal", "settle", closed);
        assertEquals(1, settled.get("exit").getAsInt());
        assertTrue(settled.get("refused").getAsString().contains("更正"), settled::toString);
        assertEquals(1, SHELL.run("appraisal", "notify", closed, "--by", "许局长"));
        assertTrue(SHELL.out.contains("closed"), SHELL.out);
        assertEquals(before, Files.readString(closed));
        assertTrue(before.contains("<corrections "), "an appeal was upheld");
    }

    @Test
    void goesThroughItsStepsAndGatesRefuse() throws IOException {
        Path file = generated();
        assertEquals(1, SHELL.run("appraisal", "step", file, "--do", "issue", "--as", "unit", "--by", "张敏"), SHELL.out);
        assertEquals(0, SHELL.run("appraisal", "step", file, "--do", "issue", "--as", "performanceOffice", "--by", "钱丽"), SHELL.out + SHELL.err);
        assertTrue(Files.readString(file).contains("state=\"running\""));
        assertEquals(1, SHELL.run("appraisal", "step", file, "--do", "score", "--as", "performanceOffice", "--by", "钱丽"));
        assertTrue(SHELL.out.contains("!"), SHELL.out);
        JsonObject settled = SHELL.json("appraisal", "settle", file);
        assertEquals(3, settled.get("open").getAsInt());
        assertEquals(1, settled.get("exit").getAsInt(), "open results are stored as intervals");
        assertEquals(1, SHELL.run("appraisal", "step", file, "--do", "nothing", "--as", "unit", "--by", "张敏"));
        assertTrue(SHELL.out.contains("score"), SHELL.out);
        assertEquals(2, SHELL.run("appraisal", "step", file, "--do", "issue", "--as", "nobody", "--by", "张敏"), SHELL.err);
    }

    @Test
    void saysWhatIsMissingAndDue() {
        Path file = generated();
        JsonObject checked = SHELL.json("appraisal", "check", file, "--day", "2026-03-01");
        assertEquals(1, checked.get("exit").getAsInt());
        assertTrue(checked.getAsJsonArray("duties").size() >= 4, "two units, January and February");
        assertTrue(checked.get("duties").toString().contains("2026-02-28"), "February has no 30th");
        assertEquals(1, SHELL.run("appraisal", "check", file, "--day", "2026-03-01"));
        assertTrue(SHELL.out.contains("2026-01-30"), SHELL.out);
        assertEquals(2, SHELL.run("appraisal", "check", file, "--day", "morgen"), SHELL.err);
        assertEquals(2, SHELL.run("appraisal", "check", folder.resolve("none.appraisal")), SHELL.err);
    }

    @Test
    void beginsByASchemeAndAfterTheYearBefore() throws IOException {
        Path fresh = folder.resolve("fresh.appraisal");
        JsonObject begun = SHELL.json("appraisal", "new", fresh, "--year", 2027);
        assertEquals(2, begun.get("groups").getAsInt());
        assertEquals(0, begun.get("units").getAsInt());
        assertEquals(2, SHELL.run("appraisal", "new", fresh, "--year", 2027), SHELL.err);
        assertEquals(2, SHELL.run("appraisal", "new", folder.resolve("x.appraisal"), "--year", 2027, "--scheme", "national.results"), SHELL.err);
        assertTrue(SHELL.err.contains("bureau.appraisal"), SHELL.err);
        Path next = folder.resolve("next.appraisal");
        JsonObject followed = SHELL.json("appraisal", "new", next, "--after", closed);
        assertEquals(2026, followed.get("year").getAsInt());
        assertEquals(12, followed.get("units").getAsInt());
        String document = Files.readString(next);
        assertFalse(document.contains("<filings ") || document.contains("<corrections "));
        assertTrue(document.contains("<lastYear ") && document.contains("className=\"综合优胜单位\""));
        assertEquals(2, SHELL.run("appraisal", "new", folder.resolve("y.appraisal"), "--after", closed, "--year", 2030), SHELL.err);
        assertEquals(2, SHELL.run("appraisal", "new", folder.resolve("z.appraisal")), SHELL.err);
    }
}
