package org.jixiao.core.extensions;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** Fills a registry from the class path: one contributor per {@code plugin.xml}, named by the bundle's symbolic name. */
final class ClassPathRegistry {

    private static final String PLUGIN_XML = "plugin.xml";
    private static final String SYMBOLIC_NAME = "Bundle-SymbolicName";
    private static final String LOCALIZATION = "Bundle-Localization";
    private static final Logger LOG = System.getLogger(ClassPathRegistry.class.getName());

    private final ClassLoader loader;

    ClassPathRegistry(ClassLoader loader) {
        this.loader = loader;
    }

    IExtensionRegistry build() {
        Object token = new Object();
        List<String> refusals = new ArrayList<>();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new Strategy(loader, refusals), token, token);
        Set<String> names = new HashSet<>();
        for (URL plugin : plugins()) {
            contribute(registry, token, plugin, names, refusals);
        }
        return registry;
    }

    private List<URL> plugins() {
        try {
            return Collections.list(loader.getResources(PLUGIN_XML));
        } catch (IOException e) {
            throw new IllegalStateException("The class path could not be searched for " + PLUGIN_XML, e);
        }
    }

    private void contribute(IExtensionRegistry registry, Object token, URL plugin, Set<String> names, List<String> refusals) {
        Attributes manifest = manifest(plugin);
        String header = manifest.getValue(SYMBOLIC_NAME);
        String name = header == null ? lastSegment(plugin) : header.split(";", 2)[0].trim();
        if (!names.add(name)) {
            // The first on the class path wins, as it does for classes.
            return;
        }
        String localization = manifest.getValue(LOCALIZATION);
        ResourceBundle texts = texts(plugin, localization == null ? "plugin" : localization.trim());
        RegistryContributor contributor = new RegistryContributor(name, name, null, null);
        try (InputStream in = plugin.openStream()) {
            if (!registry.addContribution(in, contributor, false, plugin.toString(), texts, token)) {
                throw new IllegalStateException("The contributions of " + plugin + " were refused: " + refusals);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The contributions of " + plugin + " could not be read", e);
        }
    }

    private static Attributes manifest(URL plugin) {
        try (InputStream in = sibling(plugin, "META-INF/MANIFEST.MF").openStream()) {
            return new Manifest(in).getMainAttributes();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "No manifest beside {0}; the folder names the contributor", plugin);
            return new Attributes();
        }
    }

    private static ResourceBundle texts(URL plugin, String baseName) {
        try (URLClassLoader beside = new URLClassLoader(new URL[] {root(plugin)}, null)) {
            return ResourceBundle.getBundle(baseName, Locale.getDefault(), beside);
        } catch (MissingResourceException e) {
            return null;
        } catch (IOException e) {
            throw new IllegalStateException("The texts beside " + plugin + " could not be read", e);
        }
    }

    private static URL root(URL plugin) throws IOException {
        String text = plugin.toString();
        if (text.startsWith("jar:")) {
            return url(text.substring("jar:".length(), text.lastIndexOf("!/")));
        }
        return url(text.substring(0, text.length() - PLUGIN_XML.length()));
    }

    private static URL sibling(URL plugin, String path) throws IOException {
        String text = plugin.toString();
        return url(text.substring(0, text.length() - PLUGIN_XML.length()) + path);
    }

    private static URL url(String text) throws IOException {
        try {
            return new URI(text).toURL();
        } catch (URISyntaxException e) {
            throw new IOException("Not an address: " + text, e);
        }
    }

    private static String lastSegment(URL plugin) {
        String text = plugin.toString();
        int end = text.lastIndexOf("!/");
        String folder = end >= 0 ? text.substring(0, end) : text.substring(0, text.length() - PLUGIN_XML.length() - 1);
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** Creates executable extensions from the class path and collects what the registry has to say. */
    private static final class Strategy extends RegistryStrategy {

        private final ClassLoader loader;
        private final List<String> refusals;

        Strategy(ClassLoader loader, List<String> refusals) {
            super(null, null);
            this.loader = loader;
            this.refusals = refusals;
        }

        @Override
        public void log(IStatus status) {
            refusals.add(status.getMessage());
            LOG.log(status.getSeverity() >= IStatus.ERROR ? Level.ERROR : Level.DEBUG, status.getMessage(), status.getException());
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
                throws CoreException {
            try {
                return Class.forName(className, true, loader).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
                throw new CoreException(new Status(IStatus.ERROR, contributor.getName(),
                        "Class " + className + " contributed by " + contributor.getName() + " could not be created", e));
            }
        }
    }
}
