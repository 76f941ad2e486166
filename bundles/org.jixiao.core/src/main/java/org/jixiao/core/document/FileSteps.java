package org.jixiao.core.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The single steps of an atomic write, apart so that a test can make each of them fail. */
class FileSteps {

    /** The bundled file systems write at least this much at once; smaller pieces give tests more places to fail. */
    private static final int PIECE = 8192;

    /** Creates the temporary file; fails when it exists. */
    FileChannel create(Path temporary) throws IOException {
        return FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Writes the next piece and tells whether something is left. */
    boolean writePiece(FileChannel channel, ByteBuffer rest) throws IOException {
        ByteBuffer piece = rest.slice(rest.position(), Math.min(PIECE, rest.remaining()));
        while (piece.hasRemaining()) {
            channel.write(piece);
        }
        rest.position(rest.position() + piece.position());
        return rest.hasRemaining();
    }

    /** Brings content and length of the file to the disk. */
    void syncFile(FileChannel channel) throws IOException {
        channel.force(true);
    }

    /** Closes the temporary file. */
    void close(FileChannel channel) throws IOException {
        channel.close();
    }

    /** Puts the new file in the place of the old one in one step. */
    void rename(Path temporary, Path target) throws IOException {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Brings the renaming to the disk; Windows has no such thing and needs none. */
    void syncFolder(Path folder) throws IOException {
        if (java.io.File.separatorChar == '\\') {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
