package org.jixiao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A dossier lives through the coming, going and coming back of the packs it uses; command line and window of the built product. One
 * test, because each step starts where the one before has ended.
 */
class PackJourneyTest {

    private static final String TRANSPORT = "org.jixiao.pack.transport";
    private static final String EXAMPLE = "org.jixiao.example.pack";
    private static final String FORM = "农村公路养护工程.xlsx";
    private static final String ROW = "优良路率";
    /** 5 points, class 良 at 85 %, interpolated: 5 × (0.85 + 0.15 × (85.6 − 80) / 10). */
    private static final String POINTS = "4.67";
    private static final String SETTINGS = "<rule id=\"own-rule\" name=\"路面状况分级\" methodId=\"" + TRANSPORT
            + ".pqi-class\" methodVersion=\"1.0\" methodBundle=\"" + TRANSPORT + "\"><parameters name=\"mode\" value=\"interpolated\"/></rule>";
    private static final Pattern RULE = Pattern.compile("<rule .*?</rule>", Pattern.DOTALL);
    private static final Pattern TRACE_ID = Pattern.compile("<(trace|children) id=\"[^\"]*\"");

    private Path work;
    private Path workspace;
    private Product product;

    @Test
    void packsGoAndComeBackAndTheDossierKeepsWhatIsIts() throws Exception {
        work = Product.work("journey");
        workspace = Files.createDirectories(work.resolve("workspace"));
        product = Product.install(work.resolve("product"), work.resolve("home"));
        Path own = imported("own");
        window();

        product.run("packs", "install", Product.packs().toString(), TRANSPORT, "--trust", "-q").expect(0);
        product.run("packs", "install", Product.zip(work.resolve("packs.zip")).toString(), EXAMPLE, "--trust", "-q").expect(0);

        // one dossier uses the method of transport by a rule of its own, the other scheme and method of the example
        String text = Files.readString(own);
        int row = text.indexOf("name=\"" + ROW + "\"");
        int inside = text.indexOf("<reported", row);
        Files.writeString(own, text.substring(0, inside) + SETTINGS + text.substring(inside));
        assertTrue(explained(own).contains(POINTS + " / 5"));
        product.run("import", work.resolve("forms").resolve(FORM).toString(), "--into", workspace.resolve("example").toString(), "--scheme",
                "example.scheme", "--score", "-q").expect(0);
        Path example = dossier("example");
        assertTrue(Files.readString(example).contains("methodId=\"" + EXAMPLE + ".stars\""));
        String ownScored = Files.readString(own);
        String exampleScored = Files.readString(example);
        assertTrue(ownScored.contains("<result points=\"" + POINTS + "\""), "stored");
        window();

        product.run("packs", "remove", TRANSPORT, "-q").expect(0);
        product.run("packs", "remove", EXAMPLE, "-q").expect(0);
        String missing = product.run("check", workspace.toString(), "-q").expect(1).out();
        assertTrue(missing.contains(TRANSPORT + ".pqi-class") && missing.contains("example.scheme") && missing.contains("尚未安装"), missing);
        String kept = product.run("score", workspace.toString(), "-q").expect(0).out();
        assertTrue(kept.contains("已有结果原样保留") && kept.contains(TRANSPORT), kept);
        assertTrue(kept.contains("example.scheme"), kept);
        assertEquals(ownScored, Files.readString(own), "results and settings of the dossier with a rule of its own");
        assertEquals(exampleScored, Files.readString(example), "results and settings of the dossier under the example's scheme");
        product.run("report", own.toString(), "--to", work.resolve("reports").toString(), "-q").expect(1);
        assertTrue(page().contains(POINTS), "the page shows the kept score");
        window();

        product.run("packs", "install", work.resolve("packs.zip").toString(), TRANSPORT, EXAMPLE, "--trust", "-q").expect(0);
        String again = explained(workspace);
        assertTrue(again.contains(POINTS + " / 5"), again);
        assertEquals(rules(ownScored), rules(Files.readString(own)), "settings, byte for byte");
        assertEquals(withoutTraceIds(ownScored), withoutTraceIds(Files.readString(own)), "the same scores with the same reasons");
        assertEquals(withoutTraceIds(exampleScored), withoutTraceIds(Files.readString(example)));
        window();
    }

    /** Makes the sample forms, imports one; the dossier. */
    private Path imported(String folder) throws IOException, InterruptedException {
        product.run("samples", "--to", work.resolve("forms").toString(), "-q").expect(0);
        product.run("import", work.resolve("forms").resolve(FORM).toString(), "--into", workspace.resolve(folder).toString(), "-q").expect(0);
        return dossier(folder);
    }

    private Path dossier(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(workspace.resolve(folder))) {
            List<Path> found = files.filter(f -> f.toString().endsWith(".dossier")).toList();
            assertEquals(1, found.size(), found.toString());
            return found.get(0);
        }
    }

    /** Scores, and says why the row got its points. */
    private String explained(Path dossiers) throws IOException, InterruptedException {
        return product.run("score", dossiers.toString(), "--explain", ROW, "-q").expect(0).out();
    }

    private String page() throws IOException {
        try (Stream<Path> files = Files.list(work.resolve("reports"))) {
            return Files.readString(files.filter(f -> f.toString().endsWith(".html")).findFirst().orElseThrow());
        }
    }

    private void window() throws IOException, InterruptedException {
        product.window(workspace).close();
    }

    private static List<String> rules(String dossier) {
        return RULE.matcher(dossier).results().map(r -> r.group()).toList();
    }

    /** A trace is written anew by every scoring; all but its own id comes out the same. */
    private static String withoutTraceIds(String dossier) {
        Matcher ids = TRACE_ID.matcher(dossier);
        return ids.replaceAll("<$1");
    }
}
