package org.jixiao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.architecture.Repository.Bundle;
import org.junit.jupiter.api.Test;

/**
 * A plug-in requires every bundle whose types its bytecode names, also those that only stand in the signature of a method it calls:
 * the compiler sees more than the running framework does, and what it misses fails when somebody clicks.
 */
class ReachTest {

    private static final Pattern NAMED = Pattern.compile("org/(?:eclipse/emf|jixiao)/[a-z0-9/]+/[A-Z]");
    private static final List<String> EMF = List.of("org.eclipse.emf.ecore.xmi", "org.eclipse.emf.ecore.change", "org.eclipse.emf.edit",
            "org.eclipse.emf.ecore", "org.eclipse.emf.common");

    @Test
    void plugInsRequireWhatTheirBytecodeNames() throws IOException {
        Set<String> missing = new TreeSet<>();
        int seen = 0;
        for (Bundle bundle : Repository.bundles()) {
            if (!Files.exists(bundle.folder().resolve("META-INF/MANIFEST.MF")) || !Files.isDirectory(bundle.classes())) {
                continue;
            }
            String required = "," + bundle.header("Require-Bundle").replaceAll("\\s", "") + ",";
            String imported = "," + bundle.header("Import-Package").replaceAll("\\s", "") + ",";
            for (String name : packages(bundle.classes())) {
                seen++;
                String owner = owner(name);
                boolean known = owner.isEmpty() || owner.equals(bundle.name()) || has(required, owner) || has(imported, name);
                // the one bundle that passes another on
                boolean passed = owner.equals("org.jixiao.model") && has(required, "org.jixiao.model.edit");
                if (!known && !passed) {
                    missing.add(bundle.name() + " names " + name + " but does not require " + owner);
                }
            }
        }
        assertTrue(seen > 50, "the plug-ins must be compiled before this test runs");
        assertEquals(Set.of(), missing);
    }

    private static boolean has(String header, String name) {
        return header.contains("," + name + ",") || header.contains("," + name + ";");
    }

    private static String owner(String name) {
        return name.startsWith("org.jixiao.") ? Layers.ownerOf(name)
                : EMF.stream().filter(b -> name.equals(b) || name.startsWith(b + ".")).findFirst().orElse("");
    }

    private static Set<String> packages(Path classes) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".class"))::iterator) {
                Matcher named = NAMED.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                while (named.find()) {
                    String path = named.group();
                    found.add(path.substring(0, path.lastIndexOf('/')).replace('/', '.'));
                }
            }
        }
        return found;
    }
}
