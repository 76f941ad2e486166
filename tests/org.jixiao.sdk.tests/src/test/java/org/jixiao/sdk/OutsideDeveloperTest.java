package org.jixiao.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** What the guide promises: with the SDK's repository alone, the example can be compiled and its contract tests run. */
class OutsideDeveloperTest {

    private static final Path REPOSITORY = Path.of(System.getProperty("jixiao.sdk"));

    @TempDir
    Path work;

    @Test
    void theExampleIsCompiledAndTestedWithTheSdkAlone() throws IOException, ReflectiveOperationException {
        Path api = plugin("org.jixiao.scoring.api_");
        Path example = work.resolve("example");
        unpack(plugin("org.jixiao.sdk_"), "example/", example);
        Path classes = Files.createDirectories(work.resolve("classes"));
        compile(List.of(example.resolve("src"), example.resolve("test")), api, classes);
        copyWords(example.resolve("src"), classes);

        TestExecutionSummary summary = run(api, classes, "org.jixiao.packs.tests.StarsContractTest");
        StringWriter failures = new StringWriter();
        summary.printFailuresTo(new java.io.PrintWriter(failures));
        assertEquals(0, summary.getTotalFailureCount(), failures::toString);
        assertTrue(summary.getTestsSucceededCount() >= 10, "the contract is more than the example's own tests: "
                + summary.getTestsSucceededCount());
    }

    @Test
    void aMethodThatBreaksTheContractIsFound() throws IOException, ReflectiveOperationException {
        Path api = plugin("org.jixiao.scoring.api_");
        Path example = work.resolve("example");
        unpack(plugin("org.jixiao.sdk_"), "example/", example);
        Path stars = example.resolve("src/org/jixiao/example/pack/Stars.java");
        String honest = Files.readString(stars);
        String lying = honest.replace("{full} × {actual} ÷ ", "{full} × {actual} × ");
        assertTrue(!lying.equals(honest), "the example prints its arithmetic in another way than this test believes");
        Files.writeString(stars, lying);
        Path classes = Files.createDirectories(work.resolve("classes"));
        compile(List.of(example.resolve("src"), example.resolve("test")), api, classes);
        copyWords(example.resolve("src"), classes);
        assertTrue(run(api, classes, "org.jixiao.packs.tests.StarsContractTest").getTotalFailureCount() > 0);
    }

    @Test
    void sourcesSchemasAndGuideAreThere() throws IOException {
        List<String> api = entries(plugin("org.jixiao.scoring.api_"));
        for (String source : List.of("ScoringMethod", "Measure", "testkit/AbstractScoringMethodContract", "formula/FormulaMethod")) {
            assertTrue(api.contains("OSGI-OPT/src/org/jixiao/scoring/api/" + source + ".java"), source);
            assertTrue(api.contains("org/jixiao/scoring/api/" + source + ".class"), source);
        }
        List<String> sdk = entries(plugin("org.jixiao.sdk_"));
        for (String point : List.of("org.jixiao.scoring.api.methods", "org.jixiao.packs.packs", "org.jixiao.checks.checks",
                "org.jixiao.exchange.formats", "org.jixiao.report.reports", "org.jixiao.ui.editor.stages")) {
            assertTrue(sdk.contains("schema/" + point + ".exsd"), point);
        }
        assertTrue(sdk.contains("README.md"));
    }

    private static Path plugin(String start) throws IOException {
        try (Stream<Path> plugins = Files.list(REPOSITORY.resolve("plugins"))) {
            return plugins.filter(file -> file.getFileName().toString().startsWith(start)).findFirst()
                    .orElseThrow(() -> new IOException(start + " is not in " + REPOSITORY));
        }
    }

    private static List<String> entries(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private static void unpack(Path jar, String folder, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                    Path file = target.resolve(entry.getName().substring(folder.length())).normalize();
                    Files.createDirectories(file.getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                }
            }
        }
    }

    private static void compile(List<Path> sources, Path api, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-encoding", "UTF-8", "-d", classes.toString(), "-cp",
                api + java.io.File.pathSeparator + System.getProperty("java.class.path")));
        for (Path source : sources) {
            try (Stream<Path> files = Files.walk(source)) {
                files.filter(file -> file.toString().endsWith(".java")).map(Path::toString).forEach(arguments::add);
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        java.io.ByteArrayOutputStream said = new java.io.ByteArrayOutputStream();
        assertEquals(0, compiler.run(null, said, said, arguments.toArray(String[]::new)), said::toString);
    }

    private static void copyWords(Path source, Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".properties")).toList()) {
                Files.copy(file, classes.resolve(source.relativize(file)));
            }
        }
    }

    private static TestExecutionSummary run(Path api, Path classes, String test) throws IOException, ReflectiveOperationException {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        URL[] path = {api.toUri().toURL(), classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(loader.loadClass(test)))
                    .build(), listener);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        return listener.getSummary();
    }
}
