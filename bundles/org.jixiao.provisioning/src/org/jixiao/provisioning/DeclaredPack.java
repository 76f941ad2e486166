package org.jixiao.provisioning;

import java.util.List;

/**
 * What a bundle declares in its {@code plugin.xml}, read without loading it.
 *
 * @param id declared id of the pack; empty when the bundle brings methods only
 * @param version version of the pack's data
 * @param name name for people, in the default locale
 * @param bundle symbolic name of the bundle
 * @param schemes paths of the schemes it brings
 * @param libraries paths of the indicator libraries it brings
 * @param methods ids of the scoring methods it brings
 * @param needs ids of packs and methods it cannot work without
 */
public record DeclaredPack(String id, String version, String name, String bundle, List<String> schemes,
        List<String> libraries, List<String> methods, List<String> needs) {

    public DeclaredPack {
        schemes = List.copyOf(schemes);
        libraries = List.copyOf(libraries);
        methods = List.copyOf(methods);
        needs = List.copyOf(needs);
    }

    /** Whether this is, or brings, the given pack, method or bundle. */
    public boolean provides(String wanted) {
        return id.equals(wanted) || bundle.equals(wanted) || methods.contains(wanted);
    }

    static String shortId(String unit, List<DeclaredPack> declared) {
        return declared.stream().map(DeclaredPack::id).filter(id -> !id.isEmpty()).findFirst()
                .orElse(unit.endsWith(".feature.group") ? unit.substring(0, unit.length() - ".feature.group".length()) : unit);
    }
}
