package org.jixiao.core.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jixiao.core.Samples;
import org.jixiao.core.document.DocumentException.Fault;
import org.jixiao.core.migration.Migrator;
import org.jixiao.model.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes every single step of a write fail, in three ways. */
class AtomicFileWriterTest {

    @TempDir
    Path folder;

    /** How a step fails. */
    enum Failure {
        /** It reports an error, as a full disk does. */
        IO,
        /** Something unexpected happens in it. */
        RUNTIME,
        /** The process dies in it: nothing after it runs, no clean-up either. */
        DEATH
    }

    /** Stands for the death of the process: nobody catches it. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Counts the steps and fails in the given one, before or after doing it. */
    private static final class Failing extends FileSteps {
        private final int at;
        private final Failure failure;
        private final boolean after;
        private int step;
        private boolean renamed;

        Failing(int at, Failure failure, boolean after) {
            this.at = at;
            this.failure = failure;
            this.after = after;
        }

        private void before() throws IOException {
            if (!after && step == at) {
                fail();
            }
        }

        private void after() throws IOException {
            if (after && step == at) {
                fail();
            }
            step++;
        }

        private void fail() throws IOException {
            switch (failure) {
                case IO -> throw new IOException("no space left");
                case RUNTIME -> throw new IllegalStateException("unexpected");
                case DEATH -> throw new Death();
                default -> throw new AssertionError(failure);
            }
        }

        @Override
        FileChannel create(Path temporary) throws IOException {
            before();
            FileChannel channel = super.create(temporary);
            if (after && step == at) {
                channel.close();
            }
            after();
            return channel;
        }

        @Override
        boolean writePiece(FileChannel channel, ByteBuffer rest) throws IOException {
            before();
            boolean more = super.writePiece(channel, rest);
            after();
            return more;
        }

        @Override
        void syncFile(FileChannel channel) throws IOException {
            before();
            super.syncFile(channel);
            after();
        }

        @Override
        void close(FileChannel channel) throws IOException {
            before();
            super.close(channel);
            after();
        }

        @Override
        void rename(Path temporary, Path target) throws IOException {
            before();
            super.rename(temporary, target);
            renamed = true;
            after();
        }

        @Override
        void syncFolder(Path where) throws IOException {
            before();
            super.syncFolder(where);
            after();
        }
    }

    @Test
    void aFailureInAnyStepLeavesTheOldOrTheNewFileWhole() throws Exception {
        int injected = 0;
        for (int size : List.of(0, 1, 8192, 100_000, 300_000)) {
            byte[] old = filled(size + 17, 'o');
            byte[] fresh = filled(size, 'n');
            for (Failure failure : Failure.values()) {
                for (boolean after : new boolean[] {false, true}) {
                    injected += everyStep(old, fresh, failure, after);
                }
            }
        }
        assertTrue(injected > 300, injected + " failures injected");
    }

    private int everyStep(byte[] old, byte[] fresh, Failure failure, boolean after) throws IOException {
        for (int at = 0;; at++) {
            Path place = Files.createTempDirectory(folder, "w");
            Path file = place.resolve("a.dossier");
            new AtomicFileWriter().write(file, old);
            Failing steps = new Failing(at, failure, after);
            try {
                new AtomicFileWriter(steps).write(file, fresh);
                assertArrayEquals(fresh, Files.readAllBytes(file));
                return at;
            } catch (IOException | IllegalStateException | Death e) {
                assertArrayEquals(steps.renamed ? fresh : old, Files.readAllBytes(file), "step " + at + " " + failure);
                if (failure != Failure.DEATH) {
                    assertEquals(List.of("a.dossier"), names(place), "nothing left behind by step " + at + " " + failure);
                }
            }
            // Whatever happened, the next save works.
            new AtomicFileWriter().write(file, fresh);
            assertArrayEquals(fresh, Files.readAllBytes(file));
        }
    }

    @Test
    void aFailedSaveOfADocumentKeepsTheOldOneAndSaysSo() throws Exception {
        Path file = folder.resolve("b.dossier");
        Dossier dossier = Samples.dossier("alt", 3);
        new DocumentStore().save(file, dossier);
        byte[] old = Files.readAllBytes(file);
        dossier.setTitle("neu");
        DocumentStore full = new DocumentStore(Migrator.standard(), new AtomicFileWriter(new Failing(1, Failure.IO, false)));
        DocumentException refusal = assertThrows(DocumentException.class, () -> full.save(file, dossier));
        assertEquals(Fault.UNWRITABLE, refusal.fault());
        assertTrue(refusal.getMessage().contains("no space left"), refusal.getMessage());
        assertArrayEquals(old, Files.readAllBytes(file));
    }

    @Test
    void leftOversOfADeadProcessAreRemovedWhenOldAndOnlyOurs() throws Exception {
        Path file = folder.resolve("c.dossier");
        Path dead = Files.writeString(folder.resolve(".c.dossier.123.saving"), "half");
        Path alive = Files.writeString(folder.resolve(".c.dossier.456.saving"), "half");
        Path stranger = Files.writeString(folder.resolve(".d.dossier.123.saving"), "half");
        FileTime longAgo = FileTime.fromMillis(System.currentTimeMillis() - 7_200_000);
        Files.setLastModifiedTime(dead, longAgo);
        Files.setLastModifiedTime(stranger, longAgo);
        new AtomicFileWriter().write(file, new byte[] {1});
        assertTrue(Files.notExists(dead));
        assertTrue(Files.exists(alive), "perhaps another process is saving just now");
        assertTrue(Files.exists(stranger));
    }

    @Test
    void aLinkKeepsPointingWhereItPoints() throws Exception {
        Path real = Files.createDirectories(folder.resolve("store")).resolve("real.dossier");
        Files.writeString(real, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.dossier"), real);
        new AtomicFileWriter().write(link, "new".getBytes());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }

    private static byte[] filled(int size, char with) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
