package org.jixiao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules on committed sources: sizes, texts in two languages, schemas, test modules. */
class SourcesTest {

    private static final Pattern KEY = Pattern.compile("[\"'>]%([A-Za-z][\\w.\\-]*)[\"'<]");

    @Test
    void noClassIsLongerThan600Lines() {
        Set<String> found = new TreeSet<>();
        for (Path file : Repository.files(f -> f.toString().endsWith(".java") && !f.toString().contains("src-gen"))) {
            long lines = Repository.read(file).lines().count();
            if (lines > 600) {
                found.add(Repository.relative(file) + " " + lines);
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        Set<String> found = new TreeSet<>();
        int pairs = 0;
        for (Path chinese : Repository.files(f -> f.getFileName().toString().endsWith("_zh.properties")
                && !Repository.relative(f).contains("org.jixiao.nl."))) {
            Path english = chinese.resolveSibling(chinese.getFileName().toString().replace("_zh.properties", ".properties"));
            if (!Files.exists(english)) {
                found.add(Repository.relative(chinese) + " has no English");
                continue;
            }
            pairs++;
            Set<String> zh = keys(chinese);
            Set<String> en = keys(english);
            Set<String> onlyZh = new TreeSet<>(zh);
            onlyZh.removeAll(en);
            Set<String> onlyEn = new TreeSet<>(en);
            onlyEn.removeAll(zh);
            // Chinese has no singular of its own: "count.errors.one" needs no counterpart where "count.errors" has one
            onlyEn.removeIf(k -> k.endsWith(".one") && zh.contains(k.substring(0, k.length() - ".one".length())));
            onlyZh.forEach(k -> found.add(Repository.relative(english) + " lacks " + k));
            onlyEn.forEach(k -> found.add(Repository.relative(chinese) + " lacks " + k));
        }
        for (Path english : Repository.files(f -> f.getFileName().toString().matches("(messages|plugin|feature)\\.properties")
                && !Repository.relative(f).contains("/test/"))) {
            Path chinese = english.resolveSibling(english.getFileName().toString().replace(".properties", "_zh.properties"));
            if (!Files.exists(chinese)) {
                found.add(Repository.relative(english) + " has no Chinese");
            }
        }
        assertEquals(Set.of(), found);
        assertTrue(pairs > 20, "too few pairs of texts were found: " + pairs);
    }

    @Test
    void everyKeyOfAPluginXmlHasItsText() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path plugin : Repository.files(f -> f.getFileName().toString().equals("plugin.xml")
                && Repository.relative(f).startsWith("bundles/"))) {
            Path texts = plugin.resolveSibling("plugin.properties");
            Set<String> known = Files.exists(texts) ? keys(texts) : Set.of();
            Matcher m = KEY.matcher(Repository.read(plugin));
            while (m.find()) {
                if (!known.contains(m.group(1))) {
                    found.add(Repository.relative(plugin) + " %" + m.group(1));
                }
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void schemasAreWrittenOut() {
        List<Path> schemas = Repository.files(f -> f.toString().endsWith(".exsd"));
        assertTrue(schemas.size() >= 6, "extension points have schemas: " + schemas.size());
        Set<String> found = new TreeSet<>();
        for (Path schema : schemas) {
            String text = Repository.read(schema);
            if (text.contains("[Enter ") || !text.contains("examples")) {
                found.add(Repository.relative(schema));
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void everyModuleUnderTestsRunsTests() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> folders = Files.list(Repository.HOME.resolve("tests"))) {
            for (Path folder : folders.filter(f -> Files.exists(f.resolve("pom.xml"))).toList()) {
                String pom = Repository.read(folder.resolve("pom.xml"));
                boolean runs = pom.contains("<packaging>eclipse-test-plugin</packaging>") || pom.contains("<packaging>jar</packaging>");
                boolean listed = Repository.read(Repository.HOME.resolve("pom.xml"))
                        .contains("<module>tests/" + folder.getFileName() + "</module>");
                if (!runs || !listed) {
                    found.add(folder.getFileName().toString());
                }
            }
        }
        assertEquals(Set.of(), found);
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
