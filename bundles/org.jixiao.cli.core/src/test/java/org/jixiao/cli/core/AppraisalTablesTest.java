package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.ComprehensiveItem;
import org.jixiao.model.appraisal.ItemAggregation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and filing forms of an appraisal go out and come back on the command line. */
class AppraisalTablesTest {

    private static final Shell SHELL = new Shell();

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void bureau() throws IOException {
        assertEquals(0, SHELL.run("appraisal", "generate", "--to", folder, "--units", 2, "--indicators", 7, "--counties", 1), SHELL.err);
        try (Stream<Path> files = Files.list(folder)) {
            file = files.filter(f -> f.toString().endsWith(".appraisal")).findFirst().orElseThrow();
        }
    }

    private AppraisedUnit unit() throws IOException {
        return ((Appraisal) new DocumentStore().load(file).root()).getGroups().getFirst().getUnits().getFirst();
    }

    @Test
    void allTablesComeBackWithoutAChange() {
        Path tables = folder.resolve("tables.xlsx");
        assertEquals(0, SHELL.run("appraisal", "export", file, "--to", tables), SHELL.err);
        JsonObject read = SHELL.json("appraisal", "import", file, tables);
        assertEquals(0, read.get("exit").getAsInt(), SHELL.out);
        assertEquals(0, read.getAsJsonArray("changes").size(), SHELL.out);
        assertTrue(read.get("unchanged").getAsInt() > 14, SHELL.out);
        assertFalse(read.get("saved").getAsBoolean());
        assertEquals(2, SHELL.run("appraisal", "export", file, "--to", tables), "a workbook that is there is not written over");
        assertEquals(0, SHELL.run("appraisal", "export", file, "--to", tables, "--table", "setup,results", "--replace"), SHELL.err);
    }

    @Test
    void formsAreHandedOutAndEmptyOnesAreNamed() throws IOException {
        Path forms = folder.resolve("forms");
        assertEquals(0, SHELL.run("appraisal", "export", file, "--to", forms, "--period", "3"), SHELL.err);
        try (Stream<Path> files = Files.list(forms)) {
            assertEquals(2, files.count(), "one for each unit that has indicators");
        }
        Path one = folder.resolve("one.xlsx");
        assertEquals(0, SHELL.run("appraisal", "export", file, "--to", one, "--period", "Q1", "--table", "filings"), SHELL.err);
        JsonObject read = SHELL.json("appraisal", "import", file, one, "--period", "第1季度");
        assertEquals(1, read.get("exit").getAsInt(), SHELL.out);
        assertTrue(SHELL.out.contains("appraisal.filing.empty"), SHELL.out);
        assertEquals(0, read.getAsJsonArray("changes").size(), SHELL.out);
    }

    @Test
    void whatIsImportedIsShownThenSaved() throws IOException {
        AppraisedUnit unit = unit();
        ComprehensiveItem item = ((org.jixiao.model.appraisal.AppraisalGroup) unit.eContainer()).getComprehensiveItems().stream()
                .filter(i -> i.getAggregation() != ItemAggregation.VOTES && !i.isAnonymous()).findFirst().orElseThrow();
        Path marks = folder.resolve("打分表.csv");
        Files.writeString(marks, "单位,评价项目,评价人,评分\n" + unit.getName() + "," + item.getName() + ",王局,1\n" + unit.getName() + "," + item.getName() + ",李局,一\n");
        assertEquals(1, SHELL.run("appraisal", "import", file, marks, "--dry-run"), SHELL.err);
        assertTrue(SHELL.err.contains("打分表.csv") && SHELL.err.contains("D3"), SHELL.err);
        assertTrue(unit().getLeaderScores().isEmpty());
        JsonObject done = SHELL.json("appraisal", "import", file, marks, "--unit", unit.getName());
        assertTrue(done.get("saved").getAsBoolean(), SHELL.out);
        assertEquals(1, unit().getLeaderScores().size());
        assertEquals(1, SHELL.json("appraisal", "import", file, marks).get("unchanged").getAsInt());
    }

    @Test
    void wrongArgumentsAreNamed() {
        assertEquals(2, SHELL.run("appraisal", "export", file, "--to", folder.resolve("x.xlsx"), "--table", "nothing"));
        assertTrue(SHELL.err.contains("last-year"), SHELL.err);
        assertEquals(2, SHELL.run("appraisal", "export", file, "--to", folder.resolve("x.xlsx"), "--unit", "没有"));
        assertEquals(2, SHELL.run("appraisal", "export", file, "--to", folder.resolve("x.xlsx"), "--period", "13月"));
        assertEquals(2, SHELL.run("appraisal", "export", file, "--to", folder.resolve("x.xlsx"), "--table", "filings"));
        assertEquals(2, SHELL.run("appraisal", "import", file, folder.resolve("没有.xlsx")));
        assertEquals(2, SHELL.run("appraisal", "import", file, file, "--received", "昨天"));
    }

    @Test
    void bothCommandsHaveHelpInBothLanguages() {
        for (String command : new String[] {"import", "export"}) {
            for (String language : new String[] {"zh", "en"}) {
                assertEquals(0, SHELL.run("appraisal", command, "--help", "--lang", language), SHELL.err);
                assertTrue(SHELL.out.contains("--period") && SHELL.out.contains("--json"), SHELL.out);
            }
        }
    }
}
