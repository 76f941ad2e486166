package org.jixiao.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The working tree as the rules see it: bundles, manifests, sources. */
final class Repository {

    static final Path HOME = Path.of(System.getProperty("jixiao.home", "../..")).toAbsolutePath().normalize();

    private Repository() {
    }

    /** One folder under bundles/. */
    record Bundle(String name, Path folder) {

        Path classes() {
            return folder.resolve("target/classes");
        }

        /** The manifest the bundle really ships: committed for plug-ins, generated for plain jars. */
        Attributes manifest() {
            Path committed = folder.resolve("META-INF/MANIFEST.MF");
            Path file = Files.exists(committed) ? committed : classes().resolve("META-INF/MANIFEST.MF");
            try (InputStream in = Files.newInputStream(file)) {
                return new Manifest(in).getMainAttributes();
            } catch (IOException e) {
                throw new UncheckedIOException(name + ": no manifest; was it built before the architecture tests?", e);
            }
        }

        String header(String key) {
            String value = manifest().getValue(key);
            return value == null ? "" : value;
        }

        boolean isUi() {
            return name.startsWith("org.jixiao.ui.");
        }
    }

    static List<Bundle> bundles() {
        try (Stream<Path> folders = Files.list(HOME.resolve("bundles"))) {
            return folders.filter(f -> Files.exists(f.resolve("pom.xml")))
                    // a folder of fragments is no bundle itself
                    .filter(f -> !read(f.resolve("pom.xml")).contains("<packaging>pom</packaging>"))
                    .map(f -> new Bundle(f.getFileName().toString(), f))
                    .sorted((a, b) -> a.name().compareTo(b.name())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Committed files (no target/, no dot-folders) that match. */
    static List<Path> files(Predicate<Path> wanted) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(HOME, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    String name = dir.getFileName().toString();
                    boolean skip = !dir.equals(HOME) && (name.equals("target") || name.startsWith("."));
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (wanted.test(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static String relative(Path file) {
        return HOME.relativize(file).toString();
    }
}
