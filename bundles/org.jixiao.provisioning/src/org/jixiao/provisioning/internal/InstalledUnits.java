package org.jixiao.provisioning.internal;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.jixiao.provisioning.DeclaredPack;
import org.osgi.framework.Bundle;

/** The units of the running product, told apart: what the product is made of, and the packs put into it. */
final class InstalledUnits {

    /** Units of packs that are part of the product, separated by commas; set in its configuration. */
    static final String SHIPPED = "jixiao.shipped.packs";

    private final Set<IInstallableUnit> all;
    private final List<IInstallableUnit> packs = new ArrayList<>();
    private final Set<IInstallableUnit> base;

    InstalledUnits(IProfile profile, String shipped) {
        all = profile.query(QueryUtil.createIUAnyQuery(), null).toUnmodifiableSet();
        List<String> part = Arrays.asList(shipped.split(","));
        Set<IInstallableUnit> ofPacks = new HashSet<>();
        for (IInstallableUnit root : profile.query(new UserVisibleRootQuery(), null)) {
            if (QueryUtil.isGroup(root) && !QueryUtil.isProduct(root) && !part.contains(root.getId()) && !declared(root).isEmpty()) {
                packs.add(root);
                ofPacks.add(root);
                ofPacks.addAll(direct(root));
            }
        }
        base = new HashSet<>(all);
        base.removeAll(ofPacks);
    }

    /** Everything. */
    Set<IInstallableUnit> all() {
        return all;
    }

    /** What the product is made of. */
    Set<IInstallableUnit> base() {
        return base;
    }

    /** Packs that can be removed. */
    List<IInstallableUnit> packs() {
        return packs;
    }

    /** The units a group names itself: its bundles and the feature's own file. */
    List<IInstallableUnit> direct(IInstallableUnit group) {
        List<IInstallableUnit> units = new ArrayList<>();
        for (IRequirement requirement : group.getRequirements()) {
            all.stream().filter(requirement::isMatch).forEach(units::add);
        }
        return units;
    }

    /** What the running bundles of a pack declare. */
    List<DeclaredPack> declared(IInstallableUnit group) {
        List<DeclaredPack> declared = new ArrayList<>();
        for (IInstallableUnit unit : direct(group)) {
            Bundle bundle = Platform.getBundle(unit.getId());
            File file = bundle == null ? null : FileLocator.getBundleFileLocation(bundle).orElse(null);
            if (file != null && file.isFile() && bundle.getEntry("plugin.xml") != null) {
                try {
                    declared.addAll(Declarations.read(file.toPath(), unit.getId()));
                } catch (IOException e) {
                    // The registry has read this file already; that it cannot be read now is said by verify.
                    Platform.getLog(InstalledUnits.class).warn(file + ": " + e.getMessage(), e);
                }
            }
        }
        return declared;
    }

    /** Ids of the packs and methods in the running registry. */
    static Set<String> declaredIds(IExtensionRegistry registry) {
        Set<String> ids = new HashSet<>();
        for (String point : List.of("org.jixiao.packs.packs", "org.jixiao.scoring.api.methods")) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(point)) {
                if (element.getAttribute("id") != null) {
                    ids.add(element.getAttribute("id"));
                }
            }
        }
        return ids;
    }
}
