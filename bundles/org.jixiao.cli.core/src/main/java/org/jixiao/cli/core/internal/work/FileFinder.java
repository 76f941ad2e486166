package org.jixiao.cli.core.internal.work;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jixiao.exchange.open.FormFiles;

/** Finds the files that a command is to work on: those named, and in named folders all of the right kind, in the order of names. */
public final class FileFinder {

    /** What files of forms are called. Text tables are named one by one, because a folder may hold any others. */
    public static final Set<String> FORMS = Set.copyOf(FormFiles.ENDINGS);

    /** What dossiers are called. */
    public static final Set<String> DOSSIERS = Set.of("dossier");
    /** Endings of documents in which somebody may have something to do. */
    public static final Set<String> DUTIES = Set.of("dossier", "appraisal");

    private static final int DEEPEST = 32;

    private FileFinder() {
    }

    /**
     * The files.
     *
     * @param paths files, taken whatever they are called, and folders
     * @param extensions which files of a folder count, in lower case without the dot
     * @throws NoSuchFileException when a path is not there
     * @throws IOException when a named folder cannot be read
     */
    public static List<Path> find(List<Path> paths, Set<String> extensions) throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                List<Path> all = new ArrayList<>();
                Files.walkFileTree(path, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new Collector(path, extensions, all));
                all.stream().sorted().forEach(found::add);
            } else if (Files.exists(path)) {
                found.add(path);
            } else {
                throw new NoSuchFileException(path.toString());
            }
        }
        return new ArrayList<>(found);
    }

    /** Takes every file of the right kind; a file or folder that cannot be looked at stays in the list, so that reading it says why. */
    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Path top;
        private final Set<String> extensions;
        private final List<Path> found;

        Collector(Path top, Set<String> extensions, List<Path> found) {
            this.top = top;
            this.extensions = extensions;
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // A link counts as what it points to; one into nothing is for the reader to complain about.
            boolean wanted = attributes.isRegularFile() || attributes.isSymbolicLink() && !Files.isDirectory(file);
            if (wanted && extensions.contains(extension(file)) && !hidden(top, file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
            if (file.equals(top)) {
                throw reason;
            }
            found.add(file);
            return FileVisitResult.CONTINUE;
        }
    }

    /** Lock files of office programs ({@code ~$…}) and everything in hidden folders. */
    private static boolean hidden(Path top, Path file) {
        for (Path part : top.relativize(file)) {
            String name = part.toString();
            if (name.startsWith("~$") || name.startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
