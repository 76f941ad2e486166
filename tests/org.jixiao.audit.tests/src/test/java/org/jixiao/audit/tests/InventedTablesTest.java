package org.jixiao.audit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.audit.AuditResult;
import org.jixiao.audit.ScoreExplanation.Kind;
import org.jixiao.exchange.office.samples.SampleWorkbooks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Invented tables with the mistakes that published tables have. Each names, in lines {@code expect|…}, everything that must be found. */
class InventedTablesTest {

    @TempDir
    static Path folder;

    private static Path tables() throws URISyntaxException {
        return Path.of(InventedTablesTest.class.getResource("/tables").toURI());
    }

    private static AuditResult audit(Path table) throws IOException {
        SampleWorkbooks.Sample sample = SampleWorkbooks.read(new StringReader(Files.readString(table)));
        return Tables.audit(sample.form(), sample.style(), folder);
    }

    @TestFactory
    List<DynamicTest> exactlyTheMistakesAreFound() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(tables())) {
            return files.sorted().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                List<String> expected = Files.readAllLines(file).stream().filter(line -> line.startsWith("expect|"))
                        .map(line -> line.substring("expect|".length())).sorted().toList();
                AuditResult result = audit(file);
                assertEquals(String.join("\n", expected), String.join("\n", Tables.keys(result)), () -> Tables.text(result));
            })).toList();
        }
    }

    @Test
    void aRuleThatExplainsSeveralRowsIsNamedAndTheirFindingsAreNoErrors() throws Exception {
        AuditResult ratio = audit(tables().resolve("reverseratio.form"));
        assertEquals(3, ratio.fit().count(Kind.OTHER_RULE), () -> Tables.text(ratio));
        assertTrue(ratio.fit().accepted().get(0).render(Locale.CHINESE).contains("分值×指标值÷完成值"));
        assertTrue(ratio.findings().stream().noneMatch(f -> f.effect() != null), () -> Tables.text(ratio));
        AuditResult whole = audit(tables().resolve("whole.form"));
        assertTrue(whole.fit().accepted().get(0).render(Locale.CHINESE).contains("0位小数"), () -> Tables.text(whole));
    }

    @Test
    void aWrongTotalIsTracedToItsOrigin() throws Exception {
        assertExplained("twice.form", "score.total", "重复计入", "96 + 20 = 116");
        assertExplained("points110.form", "score.total", "110分,超过100分");
        assertExplained("execution9.form", "execution.score", "四舍五入到0位小数");
    }

    private static void assertExplained(String table, String check, String... words) throws Exception {
        AuditResult result = audit(tables().resolve(table));
        String all = String.join("\n", result.findings().stream().filter(f -> f.finding().checkId().endsWith(check))
                .flatMap(f -> f.explanations().stream()).map(m -> m.render(Locale.CHINESE)).toList());
        for (String word : words) {
            assertTrue(all.contains(word), () -> "»" + all + "« does not say " + word + "\n" + Tables.text(result));
        }
    }
}
