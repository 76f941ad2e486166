package org.jixiao.cli.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line promises to people and scripts: help, exit codes, JSON, sentences instead of stack traces. */
class UsageTest {

    private static final Shell SHELL = new Shell();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"run", "import", "check", "score", "together", "begin", "cycle", "sample", "list", "export", "report", "send", "receive", "payments", "packs", "library", "todo", "step", "publish", "samples", "district", "bench"})
    void everyCommandHasHelpInBothLanguages(String command) {
        for (String language : List.of("zh", "en")) {
            assertEquals(0, SHELL.run(command, "--help", "--lang", language), SHELL.err);
            assertTrue(SHELL.out.contains("jixiao " + command), SHELL.out);
            assertTrue(SHELL.out.contains("130"), () -> "exit codes: " + SHELL.out);
            assertTrue(SHELL.out.contains("--json") && SHELL.out.contains("--lang"), SHELL.out);
            for (String line : SHELL.out.lines().toList()) {
                assertFalse(line.strip().matches("-[a-zA-Z,-]+(=<.*>)?"), () -> "an option without words: " + line);
            }
            boolean chinese = SHELL.out.codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
            assertEquals("zh".equals(language), chinese, SHELL.out);
        }
    }

    @Test
    void theCommandsAreListed() {
        assertEquals(0, SHELL.run("--help"));
        for (String command : List.of("run", "import", "check", "score", "together", "begin", "cycle", "sample", "list", "export", "report", "send", "receive", "payments", "packs", "library", "todo", "step", "publish", "samples", "district", "bench")) {
            assertTrue(SHELL.out.lines().anyMatch(line -> line.strip().startsWith(command + " ")), () -> command + " in " + SHELL.out);
        }
        assertEquals(0, SHELL.run("--version"));
        assertTrue(SHELL.out.contains("0.1.0"));
    }

    @Test
    void wrongUseEndsWithTwoAndOneSentence() {
        usage("缺少", "import", folder);
        usage("--nonsense", "check", folder, "--nonsense");
        usage("不存在", "check", folder.resolve("nowhere"));
        usage("*.dossier", "check", folder);
        usage("fatal", "check", folder, "--severity", "fatal");
        usage("run、import", new Object[0]);
        usage("frobnicate", "frobnicate");
        usage("key-evaluation", "import", folder, "--into", folder, "--as", "key-evaluation");
        usage("--to", "report", folder);
        usage("--to", "export", folder);
        usage("FILE", "export", "--to", folder);
        usage("org.jixiao.form.national.monitoring", "export", folder, "--to", folder, "--form", "nonsense");
    }

    @Test
    void anUnknownSchemeIsRefusedBeforeAnythingIsDone() {
        SHELL.run("samples", "--to", folder.resolve("forms"), "--count", 1);
        usage("nobody.knows", "import", folder.resolve("forms"), "--into", folder.resolve("y"), "--scheme", "nobody.knows");
        assertFalse(Files.exists(folder.resolve("y")));
    }

    @Test
    void aFolderThatCannotBeMadeEndsWithThree() throws IOException {
        SHELL.run("samples", "--to", folder.resolve("forms"), "--count", 1);
        Path file = Files.writeString(folder.resolve("taken"), "x");
        assertEquals(3, SHELL.run("import", folder.resolve("forms"), "--into", file.resolve("below")), SHELL.out + SHELL.err);
        assertTrue(SHELL.err.contains("taken"), SHELL.err);
        assertFalse(SHELL.err.contains("\tat "), SHELL.err);
    }

    @Test
    void aBrokenDossierIsNamedAndTheOthersGoOn() throws IOException {
        SHELL.run("samples", "--to", folder.resolve("forms"), "--count", 2);
        SHELL.run("import", folder.resolve("forms"), "--into", folder.resolve("y"), "--score");
        Files.writeString(folder.resolve("y/坏.dossier"), "<not a dossier");
        assertEquals(1, SHELL.run("check", folder.resolve("y"), "--json"));
        assertEquals(2, SHELL.json().getAsJsonArray("dossiers").size());
        JsonObject issue = SHELL.json().getAsJsonArray("issues").get(0).getAsJsonObject();
        assertTrue(issue.get("file").getAsString().endsWith("坏.dossier"));
        assertTrue(issue.get("refused").getAsBoolean());
        assertEquals(Set.of("file", "sheet", "cell", "rule", "refused", "message", "remedy"), issue.keySet());
    }

    @Test
    void theKeysOfTheJsonDocumentAreStable() {
        SHELL.run("samples", "--to", folder.resolve("forms"), "--count", 1);
        SHELL.run("run", folder.resolve("forms"), "--into", folder.resolve("y"), "--to", folder.resolve("r"), "--json");
        assertEquals(new TreeSet<>(List.of("command", "exit", "cancelled", "files", "refusedFiles", "stored", "errors", "warnings", "dossiers",
                "issues", "written", "setup")), new TreeSet<>(SHELL.json().keySet()));
        assertEquals(new TreeSet<>(List.of("file", "id", "evaluation", "title", "year", "agency", "department", "scheme", "budget", "executed",
                "rate", "score", "low", "high", "grade", "printedTotal", "printedGrade", "dimensions", "indicators", "findings")),
                new TreeSet<>(SHELL.json().getAsJsonArray("dossiers").get(0).getAsJsonObject().keySet()));
        assertEquals("", SHELL.err.lines().filter(line -> line.contains("Exception")).findFirst().orElse(""));
    }

    @Test
    void theShippedSamplesGoThrough() {
        assertEquals(0, SHELL.run("samples", "--to", folder.resolve("shipped")), SHELL.err);
        int exit = SHELL.run("run", folder.resolve("shipped"), "--into", folder.resolve("y"), "--to", folder.resolve("r"), "--json");
        assertTrue(exit == 0 || exit == 1, SHELL.err);
        assertTrue(SHELL.json().get("stored").getAsInt() >= 5, SHELL.out);
    }

    @Test
    void packsAreListedAndVerified() {
        assertEquals(0, SHELL.run("packs"));
        assertTrue(SHELL.out.contains("org.jixiao.pack.national"), SHELL.out);
        assertEquals(0, SHELL.run("packs", "verify"), SHELL.out);
        assertEquals(3, SHELL.run("packs", "install", folder), "plain Java cannot install");
        assertTrue(SHELL.err.contains("产品"), SHELL.err);
    }

    @Test
    void aDefectIsASentenceToo() {
        JixiaoCli broken = new JixiaoCli(() -> {
            throw new NoClassDefFoundError("org/example/Gone");
        }, tool -> tool, "0");
        StringWriter said = new StringWriter();
        assertEquals(3, broken.run(new PrintWriter(new StringWriter()), new PrintWriter(said), false, 0, () -> false, "packs"));
        assertTrue(said.toString().contains("org/example/Gone") && !said.toString().contains("\tat "), said.toString());
    }

    @Test
    void everyTextExistsInBothLanguages() throws IOException {
        for (String base : List.of("internal/text/messages", "internal/commands/help")) {
            Set<String> english = keys(base + ".properties");
            english.removeIf(key -> key.endsWith(".one"));
            assertEquals(english, keys(base + "_zh.properties"), base);
        }
    }

    /** The keys of one file alone; a resource bundle would mix in those of the English one. */
    private static Set<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(JixiaoCli.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return new HashSet<>(texts.stringPropertyNames());
    }

    private static void usage(String word, Object... arguments) {
        assertEquals(2, SHELL.run(arguments), () -> SHELL.out + SHELL.err);
        assertTrue(SHELL.err.contains(word), () -> word + " is not in " + SHELL.err);
        assertTrue(SHELL.err.contains("--help"), SHELL.err);
        assertEquals("", SHELL.out);
    }
}
