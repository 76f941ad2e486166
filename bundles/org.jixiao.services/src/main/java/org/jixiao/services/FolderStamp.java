package org.jixiao.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Name, size and time of every file of a folder, in a text to compare with one of another moment. */
final class FolderStamp extends SimpleFileVisitor<Path> {

    private final Path root;
    private final StringBuilder stamp;

    private FolderStamp(Path root, StringBuilder stamp) {
        this.root = root;
        this.stamp = stamp;
    }

    /** Adds the files of a folder and of all below it. */
    static void add(Path root, StringBuilder stamp) {
        try {
            Files.walkFileTree(root, new FolderStamp(root, stamp));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // The visitor answers every failure itself and throws none.
        }
    }

    private boolean hidden(Path path) {
        return !path.equals(root) && path.getFileName().toString().startsWith(".");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (hidden(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        stamp.append(folder).append('\n');
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!hidden(file)) {
            stamp.append(file).append(' ').append(attributes.size()).append(' ').append(attributes.lastModifiedTime()).append('\n');
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        stamp.append(file).append(" ?\n");
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
        if (failure != null) {
            stamp.append(folder).append(" ?\n");
        }
        return FileVisitResult.CONTINUE;
    }
}
