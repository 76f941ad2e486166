package org.jixiao.architecture;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of design.md 3: who may use whom. Written as direct permissions; what a permitted bundle may use is permitted too. */
final class Layers {

    private static final String PREFIX = "org.jixiao.";

    private static final Map<String, List<String>> DIRECT = new LinkedHashMap<>();

    static {
        DIRECT.put("scoring.api", List.of());
        DIRECT.put("scoring.methods", List.of("scoring.api"));
        DIRECT.put("scoring", List.of("scoring.api"));
        DIRECT.put("model", List.of());
        DIRECT.put("model.edit", List.of("model"));
        DIRECT.put("core", List.of("model.edit"));
        DIRECT.put("packs", List.of("core", "scoring"));
        DIRECT.put("stages", List.of("packs"));
        DIRECT.put("checks", List.of("stages"));
        DIRECT.put("audit", List.of("checks"));
        DIRECT.put("appraisal", List.of("checks"));
        DIRECT.put("exchange", List.of("appraisal"));
        DIRECT.put("exchange.office", List.of("exchange"));
        DIRECT.put("report", List.of("exchange", "audit"));
        DIRECT.put("services", List.of("report"));
        DIRECT.put("workspace", List.of("services"));
        DIRECT.put("provisioning", List.of("core", "packs"));
        DIRECT.put("cli.core", List.of("services", "exchange.office"));
        DIRECT.put("cli", List.of("cli.core", "workspace", "provisioning"));
        DIRECT.put("pack.national", List.of());
        DIRECT.put("pack.transport", List.of("scoring.api"));
        DIRECT.put("pack.agriculture", List.of());
        DIRECT.put("example.pack", List.of("scoring.api"));
        DIRECT.put("ui.common", List.of());
        DIRECT.put("ui.editor", List.of("ui.common", "services", "workspace"));
        DIRECT.put("ui.stage.exante", List.of("ui.editor"));
        DIRECT.put("ui.stage.objectives", List.of("ui.editor"));
        DIRECT.put("ui.stage.monitoring", List.of("ui.editor"));
        DIRECT.put("ui.stage.appraisal", List.of("ui.editor"));
        DIRECT.put("ui.library", List.of("ui.editor"));
        DIRECT.put("ui.stage.evaluation", List.of("ui.editor"));
        DIRECT.put("ui.stage.results", List.of("ui.editor"));
        DIRECT.put("ui.exchange", List.of("ui.editor"));
        DIRECT.put("ui.packs", List.of("ui.editor", "provisioning"));
        DIRECT.put("ui.workbench", List.of("ui.editor", "provisioning"));
        DIRECT.put("ui.bench", List.of("ui.stage.appraisal", "ui.stage.evaluation", "ui.workbench"));
    }

    private Layers() {
    }

    static Collection<String> known() {
        return DIRECT.keySet().stream().map(n -> PREFIX + n).toList();
    }

    /** Bundles that {@code bundle} may use, itself included. */
    static Set<String> allowed(String bundle) {
        Set<String> all = new HashSet<>();
        collect(bundle.substring(PREFIX.length()), all);
        return all;
    }

    private static void collect(String bundle, Set<String> all) {
        if (all.add(PREFIX + bundle)) {
            DIRECT.getOrDefault(bundle, List.of()).forEach(b -> collect(b, all));
        }
    }

    /** The bundle a package or class of ours belongs to: the longest bundle name that is its prefix. */
    static String ownerOf(String packageName) {
        String best = "";
        for (String name : known()) {
            boolean inside = packageName.equals(name) || packageName.startsWith(name + ".");
            if (inside && name.length() > best.length()) {
                best = name;
            }
        }
        return best;
    }
}
