package org.jixiao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jixiao.architecture.Repository.Bundle;
import org.junit.jupiter.api.Test;

/** The rules of design.md 3 on manifests and folders. */
class ManifestTest {

    private static final Pattern WINDOW = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui)|org\\.eclipse\\.nebula");

    @Test
    void headlessManifestsDoNotReachTheWindow() {
        Set<String> found = new TreeSet<>();
        for (Bundle bundle : Repository.bundles()) {
            if (!bundle.isUi() && !bundle.name().startsWith("org.jixiao.nl.")
                    && WINDOW.matcher(bundle.header("Require-Bundle") + bundle.header("Import-Package")).find()) {
                found.add(bundle.name());
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void requiredBundlesOfOursAreBelow() {
        Set<String> found = new TreeSet<>();
        for (Bundle bundle : Repository.bundles()) {
            for (String clause : clauses(bundle.header("Require-Bundle"))) {
                String required = clause.split(";")[0].trim();
                if (required.startsWith("org.jixiao.") && !required.startsWith("org.jixiao.lib.")
                        && !Layers.allowed(bundle.name()).contains(required)) {
                    found.add(bundle.name() + " requires " + required);
                }
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void nothingIsReexportedExceptTheModelByItsEditBundle() {
        Set<String> found = new TreeSet<>();
        for (Bundle bundle : Repository.bundles()) {
            for (String clause : clauses(bundle.header("Require-Bundle"))) {
                boolean modelByEdit = bundle.name().equals("org.jixiao.model.edit") && clause.trim().startsWith("org.jixiao.model;");
                if (clause.contains("visibility:=reexport") && !modelByEdit) {
                    found.add(bundle.name() + ": " + clause);
                }
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void exportedInternalsAreMarked() {
        Set<String> found = new TreeSet<>();
        for (Bundle bundle : Repository.bundles()) {
            for (String clause : clauses(bundle.header("Export-Package"))) {
                String name = clause.split(";")[0].trim();
                if (name.contains(".internal") && !clause.contains("x-internal:=true") && !clause.contains("x-friends:=")) {
                    found.add(bundle.name() + " exports " + name);
                }
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void noJarsInsideBundles() {
        List<String> found = Repository.files(f -> f.toString().endsWith(".jar")).stream().map(Repository::relative).toList();
        assertEquals(List.of(), found);
        Set<String> nested = new TreeSet<>();
        Repository.bundles().stream().filter(b -> b.header("Bundle-ClassPath").contains(".jar")).forEach(b -> nested.add(b.name()));
        assertEquals(Set.of(), nested);
    }

    /** Splits a manifest header at its top-level commas. */
    private static List<String> clauses(String header) {
        List<String> clauses = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                clauses.add(header.substring(start, i));
                start = i + 1;
            }
        }
        if (start < header.length()) {
            clauses.add(header.substring(start));
        }
        return clauses;
    }
}
