package org.jixiao.scoring;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.jixiao.scoring.registry.MethodExtensions;

/** A registry outside OSGi from every plugin.xml on the class path, and from texts. */
public final class TestMethods {

    private TestMethods() {
    }

    public static MethodRegistry registry() {
        return MethodExtensions.read(extensions());
    }

    /** The extension registry with these further plug-ins, given as pairs of name and plugin.xml. */
    public static IExtensionRegistry extensions(String... more) {
        Object key = new Object();
        try {
            IExtensionRegistry registry = RegistryFactory.createRegistry(new ClassLoading(), key, key);
            List<URL> urls = new ArrayList<>(Collections.list(TestMethods.class.getClassLoader().getResources("plugin.xml")));
            urls.sort(java.util.Comparator.comparing(url -> url.toString().contains("scoring.api") ? 0 : 1));
            for (URL url : urls) {
                String name = url.toString().contains("scoring.api") ? "org.jixiao.scoring.api" : "org.jixiao.scoring.methods";
                try (InputStream in = url.openStream()) {
                    registry.addContribution(in, ContributorFactorySimple.createContributor(name), false, name, null, key);
                }
            }
            for (int i = 0; i < more.length; i += 2) {
                registry.addContribution(new java.io.ByteArrayInputStream(more[i + 1].getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        ContributorFactorySimple.createContributor(more[i]), false, more[i], null, key);
            }
            return registry;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Loads contributed classes from the class path. */
    private static final class ClassLoading extends org.eclipse.core.runtime.spi.RegistryStrategy {
        ClassLoading() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(org.eclipse.core.runtime.spi.RegistryContributor contributor, String className, String override)
                throws org.eclipse.core.runtime.CoreException {
            try {
                return Class.forName(className).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new org.eclipse.core.runtime.CoreException(org.eclipse.core.runtime.Status.error(className, e));
            }
        }
    }
}
