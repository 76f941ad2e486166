package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.IndicatorScore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit and a department send dossiers to and fro, and both change them meanwhile. */
class SubmissionJourneyTest {

    private static final Shell SHELL = new Shell();

    private final DocumentStore store = new DocumentStore();

    @TempDir
    private Path folder;
    private Path unit;
    private Path department;

    @BeforeEach
    void theUnitSendsItsDossiers() {
        unit = folder.resolve("unit");
        department = folder.resolve("department");
        SHELL.run("samples", "--to", folder.resolve("forms"), "--count", 2);
        SHELL.run("import", folder.resolve("forms"), "--into", unit);
        assertEquals(0, send(unit, "甲单位", "主管部门", "first.jxs"), SHELL.err);
        assertEquals(0, SHELL.run("receive", folder.resolve("first.jxs"), "--into", department), SHELL.err);
        assertTrue(SHELL.out.contains("新档案"), SHELL.out);
    }

    private int send(Path from, String name, String receiver, String file) {
        return SHELL.run("send", from, "--from", name, "--for", receiver, "--note", "请审核", "--to", folder.resolve(file));
    }

    private List<Path> dossiers(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(f -> f.toString().endsWith(".dossier") && !f.toString().contains(".jixiao")).sorted().toList();
        }
    }

    private Path of(Path place, String id) throws IOException {
        for (Path file : dossiers(place)) {
            if (((Dossier) store.load(file).root()).getId().equals(id)) {
                return file;
            }
        }
        throw new IllegalStateException(id);
    }

    private String id() throws IOException {
        return ((Dossier) store.load(dossiers(unit).get(0)).root()).getId();
    }

    private void change(Path file, Consumer<List<IndicatorScore>> change) throws IOException {
        Dossier dossier = (Dossier) store.load(file).root();
        change.accept(dossier.getEvaluations().get(0).getIndicators());
        store.save(file, dossier.eResource());
    }

    private List<IndicatorScore> rows(Path place, String id) throws IOException {
        return ((Dossier) store.load(of(place, id)).root()).getEvaluations().get(0).getIndicators();
    }

    @Test
    void whatArrivesIsWhatWasSent() throws IOException {
        for (Path file : dossiers(unit)) {
            String id = ((Dossier) store.load(file).root()).getId();
            assertEquals(-1, Files.mismatch(file, of(department, id)));
        }
        assertEquals(2, dossiers(department).size());
        assertEquals(0, SHELL.run("receive", folder.resolve("first.jxs"), "--into", department), SHELL.err);
        assertTrue(SHELL.out.contains("无变化"), SHELL.out);
        assertEquals(2, dossiers(department).size());
    }

    @Test
    void opinionsOfTheDepartmentAndCorrectionsOfTheUnitComeTogether() throws IOException {
        String id = id();
        change(of(unit, id), rows -> rows.get(0).setReason("汛期塌方"));
        change(of(department, id), rows -> rows.get(1).setRemark("请补充佐证"));
        send(department, "主管部门", "甲单位", "back.jxs");
        JsonObject seen = SHELL.json("receive", folder.resolve("back.jxs"), "--into", unit);
        assertEquals(0, seen.get("exit").getAsInt());
        assertEquals("汛期塌方", rows(unit, id).get(0).getReason());
        assertEquals("请补充佐证", rows(unit, id).get(1).getRemark());
        assertTrue(seen.toString().contains("请补充佐证"), seen::toString);
    }

    @Test
    void whatBothChangedIsShownAndLeftUntilSomebodyDecides() throws IOException {
        String id = id();
        change(of(unit, id), rows -> rows.get(0).setClaimedScore(new BigDecimal("7.77")));
        change(of(department, id), rows -> rows.get(0).setClaimedScore(new BigDecimal("6.66")));
        send(department, "主管部门", "甲单位", "back.jxs");
        byte[] before = Files.readAllBytes(of(unit, id));
        assertEquals(1, SHELL.run("receive", folder.resolve("back.jxs"), "--into", unit), SHELL.err);
        assertTrue(SHELL.out.contains("7.77") && SHELL.out.contains("6.66"), SHELL.out);
        assertArrayEquals(before, Files.readAllBytes(of(unit, id)));
        assertEquals(0, SHELL.run("receive", folder.resolve("back.jxs"), "--into", unit, "--prefer", "theirs", "--dry-run"), SHELL.err);
        assertEquals(new BigDecimal("7.77"), rows(unit, id).get(0).getClaimedScore());
        assertEquals(0, SHELL.run("receive", folder.resolve("back.jxs"), "--into", unit, "--prefer", "theirs"), SHELL.err);
        assertEquals(new BigDecimal("6.66"), rows(unit, id).get(0).getClaimedScore());
    }

    @Test
    void aDamagedPackageChangesNothing() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("first.jxs"));
        Path cut = Files.write(folder.resolve("cut.jxs"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Path other = folder.resolve("other");
        assertEquals(3, SHELL.run("receive", cut, "--into", other), SHELL.err);
        assertTrue(SHELL.err.contains("cut.jxs"), SHELL.err);
        assertTrue(Files.notExists(other));
    }

    @Test
    void oneBrokenDossierHereIsNamedAndStopsNothing() throws IOException {
        String id = id();
        String other = ((Dossier) store.load(dossiers(unit).get(1)).root()).getId();
        change(of(unit, id), rows -> rows.get(0).setReason("汛期塌方"));
        change(of(unit, other), rows -> rows.get(0).setReason("材料涨价"));
        send(unit, "甲单位", "主管部门", "second.jxs");
        Path broken = of(department, id);
        String whole = Files.readString(broken);
        byte[] half = whole.substring(0, whole.length() / 2).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(broken, half);
        Path foreign = Files.writeString(department.resolve("坏.dossier"), "no dossier at all");
        JsonObject seen = SHELL.json("receive", folder.resolve("second.jxs"), "--into", department);
        assertEquals(1, seen.get("exit").getAsInt());
        assertEquals(List.of(foreign.toString(), broken.toString()), seen.getAsJsonArray("left").asList().stream()
                .map(e -> e.getAsJsonObject().get("file").getAsString()).toList());
        assertEquals(1, seen.getAsJsonArray("dossiers").size());
        assertArrayEquals(half, Files.readAllBytes(broken), "left alone");
        Files.writeString(broken, whole);
        Files.delete(foreign);
        assertEquals("材料涨价", rows(department, other).get(0).getReason(), "the other one was taken in");
        assertEquals(2, dossiers(department).size());
        Files.writeString(foreign, "no dossier at all");
        assertEquals(1, SHELL.run("receive", folder.resolve("second.jxs"), "--into", department), SHELL.err);
        assertTrue(SHELL.out.contains("坏.dossier"), SHELL.out);
        assertEquals("汛期塌方", ((Dossier) store.load(broken).root()).getEvaluations().get(0).getIndicators().get(0).getReason());
    }

    @Test
    void wrongUseIsSaid() {
        assertEquals(2, SHELL.run("send", unit, "--to", folder.resolve("x.jxs"), "--from", "甲"), SHELL.err);
        assertTrue(SHELL.err.contains("--for"), SHELL.err);
        assertEquals(2, SHELL.run("receive", folder.resolve("first.jxs"), "--into", unit, "--prefer", "both"), SHELL.err);
        assertTrue(SHELL.err.contains("both"), SHELL.err);
    }
}
