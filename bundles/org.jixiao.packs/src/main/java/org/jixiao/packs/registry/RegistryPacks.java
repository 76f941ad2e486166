package org.jixiao.packs.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.jixiao.packs.PackContent;
import org.jixiao.packs.PackDescriptor;
import org.jixiao.packs.PackElement;
import org.jixiao.packs.PackFault;
import org.jixiao.packs.PackReader;
import org.jixiao.packs.PackSource;

/** Packs contributed by bundles through the extension point {@value #POINT}. No contributing bundle is started. */
public final class RegistryPacks implements PackSource {

    /** Id of the extension point. */
    public static final String POINT = "org.jixiao.packs.packs";

    private final IExtensionRegistry registry;
    private final ContributorFiles files;

    /**
     * Packs of a registry.
     *
     * @param registry holds the contributions
     * @param files finds the files beside them
     */
    public RegistryPacks(IExtensionRegistry registry, ContributorFiles files) {
        this.registry = registry;
        this.files = files;
    }

    @Override
    public List<PackDescriptor> packs(Consumer<PackFault> faults) {
        List<PackDescriptor> packs = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            String contributor = element.getContributor().getName();
            if (!element.getName().equals("pack")) {
                faults.accept(PackFault.warning("pack.element", contributor, "plugin.xml", element.getName(), element.getName()));
                continue;
            }
            PackReader.read(convert(element), contributor, new BundleFiles(contributor, files), faults).ifPresent(packs::add);
        }
        return packs;
    }

    private static PackElement convert(IConfigurationElement element) {
        Map<String, String> attributes = new HashMap<>();
        for (String name : element.getAttributeNames()) {
            attributes.put(name, element.getAttribute(name));
        }
        List<PackElement> children = new ArrayList<>();
        for (IConfigurationElement child : element.getChildren()) {
            children.add(convert(child));
        }
        return new PackElement(element.getName(), attributes, children, element.getValue());
    }

    private record BundleFiles(String contributor, ContributorFiles files) implements PackContent {
        @Override
        public String location() {
            return contributor;
        }

        @Override
        public boolean has(String path) {
            return files.find(contributor, path).isPresent();
        }

        @Override
        public InputStream open(String path) throws IOException {
            Optional<URL> url = files.find(contributor, path);
            if (url.isEmpty()) {
                throw new IOException(contributor + "/" + path);
            }
            return url.get().openStream();
        }
    }
}
