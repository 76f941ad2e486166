package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code jixiao bench}: every step is measured, and work with many dossiers against opening and saving them in the same run. */
class BenchTest {

    private static final Shell SHELL = new Shell();
    private static final int FORMS = 6;

    @Test
    void everyStepIsMeasuredAsOftenAsItIsDone() {
        JsonObject bench = SHELL.json("bench", "--forms", FORMS);
        assertEquals(0, bench.get("exit").getAsInt(), SHELL.err);
        JsonObject millis = bench.getAsJsonObject("millis");
        for (String step : List.of("import", "score", "check", "bulk.score", "bulk.submit", "bulk.review", "bulk.export")) {
            assertEquals(FORMS, millis.getAsJsonObject(step).get("times").getAsInt(), step);
            assertTrue(millis.getAsJsonObject(step).get("median").getAsBigDecimal().signum() > 0, step);
        }
        assertEquals(4 * FORMS, millis.getAsJsonObject("bulk.bare").get("times").getAsInt(), "in turns with each of the four");
        String reviewed = bench.getAsJsonObject("machine").get("bulk.reviewed").getAsString();
        assertTrue(reviewed.endsWith("/" + FORMS) && !reviewed.startsWith("0/"), reviewed);
    }

    @Test
    void theTableSaysHowManyTimesTheBaselineItTakes() {
        assertEquals(0, SHELL.run("bench", "--forms", FORMS), SHELL.err);
        assertTrue(SHELL.out.contains("已提交并复核") && SHELL.out.lines().anyMatch(l -> l.matches(".*计分 [0-9.]+ 倍,提交 [0-9.]+ 倍.*")), SHELL.out);
    }
}
