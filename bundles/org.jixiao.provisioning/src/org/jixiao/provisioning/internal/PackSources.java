package org.jixiao.provisioning.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jixiao.provisioning.ProvisioningException;

/**
 * The p2 repositories of a source on disk. Zips are unpacked into a temporary folder that is deleted on close: p2 reads a folder
 * faster and more surely than a zip within a zip.
 */
final class PackSources implements AutoCloseable {

    /** More than any pack needs; a zip that unpacks to more is a mistake or an attack. */
    private static final long LARGEST_MB = 1024;
    private static final int DEPTH = 3;

    private final Path source;
    private final List<Path> repositories = new ArrayList<>();
    private Path temporary;

    private PackSources(Path source) {
        this.source = source;
    }

    static PackSources open(Path source) throws ProvisioningException {
        PackSources sources = new PackSources(source);
        boolean good = false;
        try {
            sources.find();
            good = true;
            return sources;
        } catch (IOException | UncheckedIOException e) {
            throw new ProvisioningException(Texts.get("source.unreadable", source, reason(e)), e);
        } finally {
            if (!good) {
                sources.close();
            }
        }
    }

    /** Folders with p2 metadata, at least one. */
    List<Path> repositories() {
        return List.copyOf(repositories);
    }

    private void find() throws IOException, ProvisioningException {
        if (!Files.exists(source)) {
            throw new ProvisioningException(Texts.get("source.absent", source));
        }
        if (Files.isRegularFile(source)) {
            collect(unzip(source));
        } else {
            // a link to a folder is the folder
            collect(source.toRealPath());
            for (Path zip : zips(source)) {
                collect(unzip(zip));
            }
        }
        if (repositories.isEmpty()) {
            throw new ProvisioningException(Texts.get("source.empty", source));
        }
    }

    private void collect(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            files.filter(f -> f.getFileName() != null && isMetadata(f.getFileName().toString())).map(Path::getParent).distinct().sorted()
                    .forEach(repositories::add);
        }
    }

    private static boolean isMetadata(String name) {
        return name.equals("content.jar") || name.equals("content.xml") || name.equals("content.xml.xz");
    }

    private static List<Path> zips(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")).sorted().toList();
        }
    }

    private Path unzip(Path zip) throws IOException, ProvisioningException {
        if (temporary == null) {
            temporary = Files.createTempDirectory("jixiao-packs");
        }
        Path target = Files.createTempDirectory(temporary, "zip");
        long left = LARGEST_MB << 20;
        int entries = 0;
        try (InputStream in = Files.newInputStream(zip); ZipInputStream content = new ZipInputStream(in)) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                entries++;
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new ProvisioningException(Texts.get("source.zip.unsafe", zip, entry.getName()));
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                left = copy(content, file, left);
                if (left < 0) {
                    throw new ProvisioningException(Texts.get("source.zip.large", zip, LARGEST_MB));
                }
            }
        }
        if (entries == 0) {
            throw new ProvisioningException(Texts.get("source.empty", zip));
        }
        return target;
    }

    private static long copy(InputStream in, Path file, long limit) throws IOException {
        long left = limit;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0 && left >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        return left;
    }

    static String reason(Throwable e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** Deletes a folder with all it holds; what is not there is no error. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws ProvisioningException {
        if (temporary != null) {
            try {
                delete(temporary);
            } catch (IOException e) {
                throw new ProvisioningException(Texts.get("source.unreadable", temporary, reason(e)), e);
            }
        }
    }
}
