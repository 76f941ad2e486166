package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.base.SubjectKind;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.EvaluationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jixiao begin}: a department and a government budget as a whole, and what cannot begin. */
class BeginTest {

    private static final Shell SHELL = new Shell();

    @TempDir
    private Path folder;

    private JsonObject begin(Path file, String scheme, String kind, Object... more) {
        List<Object> all = new ArrayList<>(List.of("begin", file, "--from", "scheme", "--scheme", scheme, "--kind", kind, "--by", "区财政局"));
        all.addAll(List.of(more));
        return SHELL.json(all.toArray());
    }

    @Test
    void aGovernmentBudgetIsEvaluatedByItsFramework() throws IOException {
        Path file = folder.resolve("budget.dossier");
        JsonObject made = begin(file, "national.government.common-2013", "key", "--new", "2025年区级财政预算", "--subject", "government-budget",
                "--year", 2025, "--unit", "区人民政府");
        assertEquals(1, made.get("done").getAsInt(), SHELL.out);
        Dossier dossier = (Dossier) new DocumentStore().load(file).root();
        assertEquals(SubjectKind.GOVERNMENT_BUDGET, dossier.getSubject().getKind());
        Evaluation evaluation = dossier.getEvaluations().getFirst();
        assertEquals(EvaluationKind.KEY, evaluation.getKind());
        assertTrue(evaluation.getIndicators().stream().anyMatch(r -> "债务率".equals(r.getName())));
        JsonObject scored = SHELL.json("score", file);
        assertEquals(0, scored.get("exit").getAsInt(), SHELL.out);
        JsonObject twice = begin(file, "national.government.common-2013", "key", "--new", "2025年区级财政预算", "--subject", "government-budget", "--year",
                2025, "--unit", "区人民政府");
        assertEquals(1, twice.get("refused").getAsInt(), "a file that is there is left alone");
    }

    @Test
    void aDepartmentThatIsThereIsEvaluatedAndAnotherKindIsRefused() throws IOException {
        Path file = folder.resolve("department.dossier");
        begin(file, "national.department.common-2013", "self", "--new", "区交通运输局2025年部门整体支出", "--subject", "department", "--year", 2025,
                "--unit", "区交通运输局");
        assertEquals(1, begin(file, "national.department.common-2013", "department").get("done").getAsInt(), SHELL.out);
        assertEquals(2, ((Dossier) new DocumentStore().load(file).root()).getEvaluations().size());
        String refused = begin(file, "national.government.common-2013", "key").toString();
        assertTrue(refused.contains("不适用于此类评价对象"), refused);
        assertEquals(2, ((Dossier) new DocumentStore().load(file).root()).getEvaluations().size());
        JsonObject none = SHELL.json("begin", file, "--from", "objectives", "--scheme", "national.department.common-2013", "--kind", "key", "--by", "甲");
        assertTrue(none.toString().contains("绩效目标尚未批复"), none.toString());
    }

    @Test
    void whatIsMissingForANewDossierIsSaid() {
        Path file = folder.resolve("new.dossier");
        assertEquals(ExitCode.USAGE.code(), SHELL.run("begin", file, "--from", "scheme", "--scheme", "national.department.common-2013", "--kind", "key",
                "--by", "甲", "--new", "区级", "--subject", "district", "--year", 2025, "--unit", "区"));
        assertTrue(SHELL.err.contains("government-budget"), SHELL.err);
        String year = begin(file, "national.department.common-2013", "key", "--new", "区", "--subject", "department", "--year", 25, "--unit", "区").toString();
        assertTrue(year.contains("25"), year);
        assertFalse(Files.exists(file));
    }
}
