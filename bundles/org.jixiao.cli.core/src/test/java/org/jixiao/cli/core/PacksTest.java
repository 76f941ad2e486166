package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jixiao.cli.core.PackTool.Change;
import org.jixiao.cli.core.PackTool.Change.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line makes of the answers of whoever installs packs. */
class PacksTest {

    @TempDir
    Path folder;

    private final Installer installer = new Installer();
    private String out = "";
    private String err = "";

    /** Answers like the product's, and remembers what it was asked. */
    private static final class Installer implements PackTool {

        private final List<String> asked = new ArrayList<>();
        private String refusal = "";
        private List<Note> restored = List.of();

        @Override
        public List<Pack> list(Locale locale) {
            return List.of();
        }

        @Override
        public List<Note> verify(Locale locale) {
            return List.of();
        }

        @Override
        public List<Change> install(Path source, List<String> packs, boolean trust, Watch watch, Locale locale) throws IOException {
            asked.add(packs + " " + trust);
            watch.done(40);
            if (watch.cancelled() || !refusal.isEmpty()) {
                throw new IOException(refusal);
            }
            watch.done(100);
            return List.of(new Change(trust ? Kind.INSTALLED : Kind.UNTRUSTED, "org.agency.pack", "某包", "1.2.0", List.of("CN=某厅")));
        }

        @Override
        public Change remove(String id, Watch watch, Locale locale) {
            return new Change(Kind.REMOVED, id, "某包", "1.2.0", List.of());
        }

        @Override
        public List<Note> restore(Watch watch, Locale locale) {
            return restored;
        }
    }

    private int run(BooleanSupplier cancelled, String... arguments) {
        StringWriter written = new StringWriter();
        StringWriter said = new StringWriter();
        JixiaoCli cli = new JixiaoCli(() -> {
            throw new IllegalStateException("nothing here asks for the services");
        }, looking -> installer, "0");
        int exit = cli.run(new PrintWriter(written), new PrintWriter(said), false, 0, cancelled, arguments);
        out = written.toString();
        err = said.toString();
        return exit;
    }

    private int run(String... arguments) {
        return run(() -> false, arguments);
    }

    @Test
    void whatIsNotTrustedIsNotInstalledAndNamesItsSigners() {
        assertEquals(1, run("packs", "install", folder.toString(), "--lang", "en"), err);
        assertTrue(out.contains("org.agency.pack") && out.contains("signed by CN=某厅") && out.contains("--trust"), out);
        assertEquals(List.of("[] false"), installer.asked);
    }

    @Test
    void trustAndTheChosenPacksAreHandedOn() {
        assertEquals(0, run("packs", "install", folder.toString(), "org.agency.pack", "another", "--trust", "--lang", "zh"), err);
        assertEquals(List.of("[org.agency.pack, another] true"), installer.asked);
        assertTrue(out.contains("已安装 某包 1.2.0"), out);
        assertTrue(err.contains("100/100"), err);
    }

    @Test
    void jsonHoldsTheChangeAndNothingElseIsPrinted() {
        assertEquals(1, run("packs", "install", folder.toString(), "--json"));
        JsonObject document = JsonParser.parseString(out).getAsJsonObject();
        assertEquals("packs install", document.get("command").getAsString());
        assertEquals(1, document.get("exit").getAsInt());
        JsonObject note = document.getAsJsonArray("notes").get(0).getAsJsonObject();
        assertEquals("untrusted", note.get("change").getAsString());
        assertTrue(note.get("error").getAsBoolean());
        assertEquals("CN=某厅", note.getAsJsonArray("signers").get(0).getAsString());
        assertEquals(0, run("packs", "remove", "org.agency.pack", "--json"));
        assertEquals("removed", JsonParser.parseString(out).getAsJsonObject().getAsJsonArray("notes").get(0).getAsJsonObject()
                .get("change").getAsString());
    }

    @Test
    void aRefusalIsASentenceAndTheExitCodeOfAFailure() {
        installer.refusal = "org.agency.pack needs org.other, which is nowhere";
        assertEquals(3, run("packs", "install", folder.toString(), "--trust"));
        assertTrue(err.contains(installer.refusal), err);
        assertEquals("", out);
    }

    @Test
    void whatDoesNotExistIsWrongUse() {
        assertEquals(2, run("packs", "install", folder.resolve("none.zip").toString()));
        assertEquals(List.of(), installer.asked);
    }

    @Test
    void ctrlCEndsWith130() {
        assertEquals(130, run(() -> true, "packs", "install", folder.toString(), "--trust"));
        assertFalse(out.contains("某包"), out);
    }

    @Test
    void restoringSaysWhatCameBackOrThatNothingHadTo() {
        assertEquals(0, run("packs", "restore", "--lang", "en"));
        assertTrue(out.contains("nothing to do"), out);
        installer.restored = List.of(new PackTool.Note(false, "a", "a came back"), new PackTool.Note(true, "b", "b did not"));
        assertEquals(1, run("packs", "restore", "--lang", "en"));
        assertTrue(out.contains("a came back") && out.contains("b did not"), out);
    }
}
