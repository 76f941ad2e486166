package org.jixiao.packs.tests;

import java.util.List;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.jixiao.core.extensions.Extensions;
import org.jixiao.packs.PackRepository;
import org.jixiao.packs.PackSource;
import org.jixiao.packs.registry.ContributorFiles;
import org.jixiao.packs.registry.RegistryPacks;
import org.jixiao.scoring.MethodRegistry;
import org.jixiao.scoring.registry.MethodExtensions;

/** Everything that the product ships, found as the product finds it. */
record Installed(PackRepository packs, MethodRegistry methods) {

    static Installed all(PackSource... more) {
        ClassLoader loader = Installed.class.getClassLoader();
        IExtensionRegistry registry = Extensions.standalone(loader);
        List<PackSource> sources = new java.util.ArrayList<>(List.of(new RegistryPacks(registry, ContributorFiles.of(loader))));
        sources.addAll(List.of(more));
        return new Installed(new PackRepository(sources), MethodExtensions.read(registry));
    }
}
