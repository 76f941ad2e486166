package org.jixiao.provisioning.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.jixiao.provisioning.DeclaredPack;
import org.jixiao.provisioning.InstalledPack;
import org.jixiao.provisioning.ProvisioningException;
import org.osgi.framework.Bundle;

/** Describes the packs of the running product, and those that are only kept in the user's area. */
final class PackListing {

    private final P2 p2;
    private final PackArea area;
    private final InstalledUnits units;

    PackListing(P2 p2, PackArea area, InstalledUnits units) {
        this.p2 = p2;
        this.area = area;
        this.units = units;
    }

    /** All of them, by the id of their unit. */
    List<InstalledPack> all() throws ProvisioningException {
        Map<String, InstalledPack> packs = new LinkedHashMap<>();
        for (IInstallableUnit unit : units.packs()) {
            packs.put(unit.getId(), active(unit));
        }
        for (Path copy : area.kept()) {
            String id = PackArea.unitOf(copy.getFileName().toString());
            if (!id.isEmpty() && !packs.containsKey(id)) {
                packs.put(id, keptOnly(id, copy));
            }
        }
        return packs.values().stream().sorted(Comparator.comparing(InstalledPack::unit)).toList();
    }

    /** A pack of the running product. */
    InstalledPack active(IInstallableUnit unit) throws ProvisioningException {
        String version = unit.getVersion().toString();
        Path copy = area.of(unit.getId(), version);
        boolean kept = Files.isDirectory(copy);
        List<Path> jars = new ArrayList<>();
        for (IInstallableUnit part : units.direct(unit)) {
            Bundle bundle = Platform.getBundle(part.getId());
            File file = bundle == null ? null : FileLocator.getBundleFileLocation(bundle).orElse(null);
            if (file != null && file.isFile()) {
                jars.add(file.toPath());
            }
        }
        return new InstalledPack(unit.getId(), version, SourceOffers.name(unit),
                SourceOffers.text(unit, IInstallableUnit.PROP_PROVIDER, ""), true, kept, units.declared(unit), signers(jars),
                kept ? area.source(copy) : "");
    }

    /** A copy that no installed unit belongs to; what it holds is read from its own files. */
    private InstalledPack keptOnly(String id, Path copy) throws ProvisioningException {
        String version = copy.getFileName().toString().substring(id.length() + 1);
        String name = id;
        String provider = "";
        List<DeclaredPack> declared = new ArrayList<>();
        List<Path> jars = new ArrayList<>();
        try {
            Optional<IInstallableUnit> unit = p2.units(copy).stream().filter(u -> u.getId().equals(id)).findFirst();
            name = unit.map(SourceOffers::name).orElse(id);
            provider = unit.map(u -> SourceOffers.text(u, IInstallableUnit.PROP_PROVIDER, "")).orElse("");
            jars.addAll(bundles(copy));
            for (Path jar : jars) {
                declared.addAll(Declarations.read(jar, symbolicName(jar)));
            }
        } catch (ProvisioningException | IOException damaged) {
            // listed all the same, by its id: so that it can be removed; verify says what is wrong with it
            Platform.getLog(PackListing.class).warn(copy + ": " + PackSources.reason(damaged), damaged);
        }
        return new InstalledPack(id, version, name, provider, false, true, declared, signers(jars), area.source(copy));
    }

    private static List<String> signers(List<Path> jars) {
        try {
            return List.copyOf(Signatures.signers(jars).values());
        } catch (ProvisioningException changed) {
            // a signature that does not fit counts as none; it was refused when it came in, so the file changed since
            Platform.getLog(PackListing.class).warn(changed.getMessage(), changed);
            return List.of();
        }
    }

    private static List<Path> bundles(Path copy) throws IOException {
        Path plugins = copy.resolve("plugins");
        if (!Files.isDirectory(plugins)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(plugins)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static String symbolicName(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String name = file.getManifest() == null ? null : file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
            return name == null ? jar.getFileName().toString() : name.split(";")[0].strip();
        }
    }
}
