package org.jixiao.nl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * One fragment with Chinese texts and the host bundle it adds them to, in the version that the target platform pins.
 *
 * @param folder the fragment's folder
 * @param host   symbolic name of its host
 * @param jar    the host's file
 */
record Fragment(Path folder, String host, Path jar) {

    private static final Path HOME = Path.of(System.getProperty("jixiao.home"));

    private static final Path ARTIFACTS = Path.of(System.getProperty("jixiao.artifacts"));

    private static final Pattern HOST = Pattern.compile("(?m)^Fragment-Host: ([\\w.]+)");

    private static final Pattern PINNED = Pattern.compile("<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>"
            + "\\s*<version>([^<]+)</version>");

    static List<Fragment> all() {
        Map<String, Path> jars = pinned();
        try (Stream<Path> folders = Files.list(HOME.resolve("bundles/org.jixiao.nl.zh"))) {
            return folders.filter(f -> Files.exists(f.resolve("bnd.bnd"))).sorted(Comparator.naturalOrder())
                    .map(f -> of(f, jars)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fragment of(Path folder, Map<String, Path> jars) {
        Matcher matcher = HOST.matcher(read(folder.resolve("bnd.bnd")));
        if (!matcher.find()) {
            throw new IllegalStateException(folder + " names no host");
        }
        String host = matcher.group(1);
        Path jar = jars.get(host);
        if (jar == null) {
            throw new IllegalStateException(host + " is not in the target platform");
        }
        return new Fragment(folder, host, jar);
    }

    private static Map<String, Path> pinned() {
        Map<String, Path> jars = new TreeMap<>();
        try (Stream<Path> targets = Files.list(HOME.resolve("targetplatform"))) {
            targets.filter(t -> t.toString().endsWith(".target")).forEach(target -> {
                Matcher matcher = PINNED.matcher(read(target));
                while (matcher.find()) {
                    String name = matcher.group(2);
                    String version = matcher.group(3);
                    jars.put(name, ARTIFACTS.resolve(matcher.group(1).replace('.', '/')).resolve(name).resolve(version)
                            .resolve(name + "-" + version + ".jar"));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jars;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path resources() {
        return folder.resolve("src/main/resources");
    }

    /** Paths of the Chinese files, relative to the bundle's root. */
    List<String> files() {
        try (Stream<Path> files = Files.walk(resources())) {
            return files.filter(Files::isRegularFile).map(f -> resources().relativize(f).toString().replace('\\', '/'))
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts as the platform reads them: UTF-8, through the JDK's own property bundles. */
    Map<String, String> chinese(String file) {
        try (InputStream in = Files.newInputStream(resources().resolve(file))) {
            return texts(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The English texts of the host that a Chinese file translates; empty when the host has no such file. */
    Optional<Map<String, String>> english(String file) {
        try (JarFile opened = new JarFile(jar.toFile())) {
            ZipEntry entry = opened.getEntry(file.replace("_zh.properties", ".properties"));
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = opened.getInputStream(entry)) {
                return Optional.of(texts(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " is missing: build the product first", e);
        }
    }

    /** The text a Chinese user reads: fragment and host together, as in the running product. */
    String shown(String bundle, String key) {
        try (URLClassLoader together = new URLClassLoader(new URL[] {jar.toUri().toURL(), resources().toUri().toURL()},
                null)) {
            return ResourceBundle.getBundle(bundle, java.util.Locale.SIMPLIFIED_CHINESE, together).getString(key);
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts(InputStream in) throws IOException {
        PropertyResourceBundle bundle = new PropertyResourceBundle(in);
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }
}
