package org.jixiao.cli.core.internal.work;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files that a command is to work on: those named, and in named folders all of the right kind, in the order of names. */
public final class FileFinder {

    /** What files of forms are called. Text tables are named one by one, because a folder may hold any others. */
    public static final Set<String> FORMS = Set.of("xlsx", "xls", "xlsm", "et");

    /** What dossiers are called. */
    public static final Set<String> DOSSIERS = Set.of("dossier");

    private static final int DEEPEST = 32;

    private FileFinder() {
    }

    /**
     * The files.
     *
     * @param paths files, taken whatever they are called, and folders
     * @param extensions which files of a folder count, in lower case without the dot
     * @throws NoSuchFileException when a path is not there
     * @throws IOException when a folder cannot be read
     */
    public static List<Path> find(List<Path> paths, Set<String> extensions) throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> all = Files.find(path, DEEPEST, (file, attributes) -> attributes.isRegularFile()
                        && extensions.contains(extension(file)) && !hidden(path, file), EnumSet.noneOf(FileVisitOption.class).toArray(
                                FileVisitOption[]::new))) {
                    all.sorted().forEach(found::add);
                }
            } else if (Files.exists(path)) {
                found.add(path);
            } else {
                throw new NoSuchFileException(path.toString());
            }
        }
        return new ArrayList<>(found);
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
