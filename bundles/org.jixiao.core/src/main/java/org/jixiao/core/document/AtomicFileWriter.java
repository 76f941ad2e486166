package org.jixiao.core.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Writes a file so that at any moment, also when the process or the machine dies, the name holds either the whole old or the whole
 * new content: temporary file in the same folder, written, synced, renamed over the old one, folder synced.
 */
public final class AtomicFileWriter {

    /** Left-over temporary files of a process that was killed are removed when they are older than this. */
    private static final Duration STALE = Duration.ofHours(1);
    private static final String PREFIX = ".";
    private static final String SUFFIX = ".saving";

    private final FileSteps steps;

    /** A writer on the real file system. */
    public AtomicFileWriter() {
        this(new FileSteps());
    }

    AtomicFileWriter(FileSteps steps) {
        this.steps = steps;
    }

    /**
     * @param target the file to write; its folder is created when missing
     * @param content the whole new content
     * @throws IOException when a step failed; the old file is then untouched, unless only the last step, the syncing of the
     *         folder, failed, in which case the new one is in place
     */
    public void write(Path target, byte[] content) throws IOException {
        Path file = target.toAbsolutePath();
        Path folder = file.getParent();
        Files.createDirectories(folder);
        // A link keeps pointing where it points: the file behind it is replaced.
        Path place = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        folder = place.getParent();
        removeStale(folder, place);
        Path temporary = folder.resolve(PREFIX + place.getFileName() + "." + UUID.randomUUID() + SUFFIX);
        try {
            fill(temporary, content);
            steps.rename(temporary, place);
        } catch (IOException | RuntimeException e) {
            discard(temporary, e);
            throw e;
        }
        steps.syncFolder(folder);
    }

    private void fill(Path temporary, byte[] content) throws IOException {
        FileChannel channel = steps.create(temporary);
        try {
            ByteBuffer rest = ByteBuffer.wrap(content);
            boolean more = rest.hasRemaining();
            while (more) {
                more = steps.writePiece(channel, rest);
            }
            steps.syncFile(channel);
            steps.close(channel);
        } finally {
            // Closing twice does nothing; after a failure it is what lets Windows delete the file.
            channel.close();
        }
    }

    private static void discard(Path temporary, Exception reason) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private static void removeStale(Path folder, Path file) throws IOException {
        FileTime limit = FileTime.from(Instant.now().minus(STALE));
        String start = PREFIX + file.getFileName() + ".";
        DirectoryStream.Filter<Path> ours = path -> path.getFileName().toString().startsWith(start)
                && path.getFileName().toString().endsWith(SUFFIX);
        try (DirectoryStream<Path> leftOvers = Files.newDirectoryStream(folder, ours)) {
            for (Path leftOver : leftOvers) {
                if (Files.isRegularFile(leftOver) && Files.getLastModifiedTime(leftOver).compareTo(limit) < 0) {
                    Files.deleteIfExists(leftOver);
                }
            }
        }
    }
}
