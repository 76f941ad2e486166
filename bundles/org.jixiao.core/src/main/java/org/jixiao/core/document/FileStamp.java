package org.jixiao.core.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * What a file looked like when it was last read or written here.
 *
 * @param size in bytes
 * @param modified milliseconds since 1970
 * @param hash SHA-256 of the content
 */
public record FileStamp(long size, long modified, String hash) {

    /**
     * @param file to stamp
     * @param content what was read from it or written to it
     * @return the stamp
     * @throws IOException when the file's attributes cannot be read
     */
    public static FileStamp of(Path file, byte[] content) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(content.length, attributes.lastModifiedTime().toMillis(), Hashes.sha256(content));
    }

    /**
     * @param file to stamp
     * @return the stamp, empty when there is no such file
     * @throws IOException when the file cannot be read
     */
    public static Optional<FileStamp> of(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new FileStamp(attributes.size(), attributes.lastModifiedTime().toMillis(), Hashes.sha256(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Cheap test without reading the content; a tool that keeps size and time escapes it, which
     * {@link #sameContent(FileStamp)} would notice.
     *
     * @param file to compare with
     * @return whether size and time are those of this stamp; false when there is no such file
     * @throws IOException when the attributes cannot be read
     */
    public boolean looksLike(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() == size && attributes.lastModifiedTime().toMillis() == modified;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /**
     * @param other another stamp
     * @return whether both saw the same bytes
     */
    public boolean sameContent(FileStamp other) {
        return size == other.size && hash.equals(other.hash);
    }
}
