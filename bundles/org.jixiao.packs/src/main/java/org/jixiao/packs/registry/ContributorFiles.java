package org.jixiao.packs.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Manifest;

/** Finds a file of the bundle that contributed an extension. */
@FunctionalInterface
public interface ContributorFiles {

    /** Address of the file, or nothing when the bundle or the file is not there. */
    Optional<URL> find(String contributor, String path);

    /**
     * The files of installed bundles where a platform runs, else those of the bundles and bundle projects on the class path.
     *
     * @param loader sees the class path
     */
    static ContributorFiles of(ClassLoader loader) {
        return platformRuns() ? ContributorFiles::inPlatform : onClassPath(loader);
    }

    /** The files of installed bundles, by the platform's own addresses. */
    private static Optional<URL> inPlatform(String contributor, String path) {
        try {
            URL url = new URI("platform", null, "/plugin/" + contributor + "/" + path, null).toURL();
            try (InputStream in = url.openStream()) {
                return in == null ? Optional.empty() : Optional.of(url);
            }
        } catch (IOException | URISyntaxException absent) {
            // The platform says in this way that the bundle has no such file.
            return Optional.empty();
        }
    }

    private static boolean platformRuns() {
        try {
            return !new URI("platform:/plugin/x/y").toURL().getProtocol().isEmpty();
        } catch (MalformedURLException | URISyntaxException noHandler) {
            // Plain Java knows no such protocol.
            return false;
        }
    }

    /** The files beside every {@code plugin.xml} on the class path, by the symbolic name in the manifest beside it. */
    static ContributorFiles onClassPath(ClassLoader loader) {
        Map<String, String> roots = new HashMap<>();
        try {
            for (URL plugin : Collections.list(loader.getResources("plugin.xml"))) {
                String root = plugin.toString().substring(0, plugin.toString().length() - "plugin.xml".length());
                symbolicName(root).ifPresent(name -> roots.putIfAbsent(name, root));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("The class path could not be searched for plugin.xml", unreadable);
        }
        return (contributor, path) -> Optional.ofNullable(roots.get(contributor)).flatMap(root -> existing(root + path));
    }

    private static Optional<String> symbolicName(String root) throws IOException {
        Optional<URL> manifest = existing(root + "META-INF/MANIFEST.MF");
        if (manifest.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = manifest.get().openStream()) {
            return Optional.ofNullable(new Manifest(in).getMainAttributes().getValue("Bundle-SymbolicName"))
                    .map(header -> header.split(";", 2)[0].strip());
        }
    }

    private static Optional<URL> existing(String address) {
        try {
            URL url = new URI(address.replace(" ", "%20")).toURL();
            try (InputStream in = url.openStream()) {
                return Optional.of(url);
            }
        } catch (IOException | URISyntaxException absent) {
            // Opening is the only question that works alike for folders and jars; no answer means no file.
            return Optional.empty();
        }
    }
}
