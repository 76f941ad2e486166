package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.base.BaseFactory;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.DossierFactory;
import org.jixiao.model.dossier.Evaluation;
import org.jixiao.model.dossier.Publication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jixiao publish}: only what is released comes out, and for the rest it says why. */
class PublishCommandTest {

    private static final Shell SHELL = new Shell();

    @TempDir
    Path folder;

    private Path dossiers;

    @BeforeEach
    void make() throws IOException {
        dossiers = Files.createDirectory(folder.resolve("year"));
        dossier("released", "published", LocalDate.of(2026, 5, 1));
        dossier("waiting", "approval", LocalDate.of(2026, 5, 1));
        dossier("secret", "withheld", null);
        dossier("future", "published", LocalDate.now().plusYears(1));
        dossier("unasked", null, null);
        Files.writeString(dossiers.resolve("broken.dossier"), "no document");
    }

    private void dossier(String name, String state, LocalDate day) throws IOException {
        Dossier dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setId(name);
        dossier.setTitle("项目" + name);
        dossier.setFiscalYear(2025);
        Evaluation evaluation = DossierFactory.eINSTANCE.createEvaluation();
        evaluation.setId(name + "-evaluation");
        evaluation.setGrade("良");
        evaluation.setTotal(BaseFactory.eINSTANCE.createScoreResult());
        evaluation.getTotal().setPoints(new BigDecimal("87.65"));
        evaluation.setProblems("SECRET-WORDS");
        dossier.getEvaluations().add(evaluation);
        if (state != null) {
            Publication publication = DossierFactory.eINSTANCE.createPublication();
            publication.setId(name + "-publication");
            publication.setTitle("结果" + name);
            publication.setText("正文" + name);
            publication.setObjectId(evaluation.getId());
            publication.setSchemeId("national.results");
            publication.setSchemeVersion("2020.1");
            publication.setState(state);
            publication.setPublishedOn(day);
            publication.setPlace("门户网站");
            publication.getRedacted().add("PROBLEMS");
            publication.setRedactionReason("涉密");
            dossier.getPublications().add(publication);
        }
        new DocumentStore().save(dossiers.resolve(name + ".dossier"), dossier);
    }

    @Test
    void onlyWhatIsReleasedIsOnThePagesAndTheRestHasItsReason() throws IOException {
        Path site = folder.resolve("site");
        assertEquals(1, SHELL.run("publish", dossiers, "--to", site), SHELL.err);
        assertTrue(SHELL.out.contains("已公开 1 项结果,未列入 5 项"), SHELL.out);
        for (String reason : new String[] {"公开审核", "依法不公开", LocalDate.now().plusYears(1).toString(), "没有公开事项", "broken"}) {
            assertTrue(SHELL.out.contains(reason), reason + " in " + SHELL.out);
        }
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file).append(Files.readString(file));
            }
        }
        assertTrue(all.toString().contains("结果released") && all.toString().contains("87.65"));
        for (String hidden : new String[] {"waiting", "secret", "future", "SECRET-WORDS", "unasked"}) {
            assertFalse(all.toString().contains(hidden), hidden);
        }
    }

    @Test
    void scriptsGetNumbersAndReasons() {
        JsonObject json = SHELL.json("publish", dossiers, "--to", folder.resolve("site"));
        assertEquals(1, json.get("exit").getAsInt());
        assertEquals(1, json.get("results").getAsInt());
        assertEquals(5, json.getAsJsonArray("leftOut").size());
        assertEquals(2, json.getAsJsonArray("written").size());
    }

    @Test
    void aFolderOfSomethingElseIsRefusedAndAStoppedCommandWritesNothing() throws IOException {
        assertEquals(2, SHELL.run("publish", dossiers), SHELL.err);
        assertTrue(SHELL.err.contains("--to"), SHELL.err);
        assertEquals(3, SHELL.run("publish", dossiers, "--to", dossiers), SHELL.err);
        assertTrue(SHELL.err.contains("空文件夹"), SHELL.err);
        assertEquals(130, SHELL.run(() -> true, "publish", dossiers, "--to", folder.resolve("never")), SHELL.err);
        assertFalse(Files.exists(folder.resolve("never")));
    }
}
