package org.jixiao.core.submission;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.jixiao.core.Samples;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentException.Fault;
import org.jixiao.core.document.DocumentStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionTest {

    private static final SubmissionHeader HEADER = new SubmissionHeader("p1", "交通运输局", "财政局", Instant.parse("2026-03-01T01:02:03Z"), "一季度");

    private final DocumentStore store = new DocumentStore();

    @TempDir
    private Path folder;
    private Path first;
    private Path second;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        first = folder.resolve("a.dossier");
        second = folder.resolve("b.dossier");
        file = folder.resolve("一季度.jxs");
        store.save(first, Samples.dossier("农村公路养护", 3));
        store.save(second, Samples.dossier("安防工程", 2));
        new SubmissionWriter(store).write(file, HEADER, List.of(first, second));
    }

    private Submission read(Path path) throws IOException {
        return new SubmissionReader(store).read(path, Files.createTempDirectory(folder, "out"));
    }

    private Fault refused(Path path) {
        return assertThrows(DocumentException.class, () -> read(path)).fault();
    }

    @Test
    void whatIsSentArrivesByteForByte() throws IOException {
        Submission submission = read(file);
        assertEquals(HEADER, submission.header());
        assertEquals(List.of("农村公路养护", "安防工程"), submission.dossiers().stream().map(d -> d.entry().title()).toList());
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(submission.dossiers().get(0).file()));
        assertArrayEquals(Files.readAllBytes(second), Files.readAllBytes(submission.dossiers().get(1).file()));
    }

    @Test
    void whatIsNoPackageIsSaidToBeNone() throws IOException {
        assertEquals(Fault.NOT_A_PACKAGE, refused(first));
        assertEquals(Fault.MISSING, refused(folder.resolve("none.jxs")));
        Path zip = folder.resolve("other.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("letter.txt"));
            out.write(1);
        }
        assertEquals(Fault.NOT_A_PACKAGE, refused(zip));
        assertTrue(assertThrows(DocumentException.class, () -> read(zip)).getMessage().contains("other.zip"));
    }

    @Test
    void aCutOffPackageIsRefusedWhereverItWasCut() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 4; length < whole.length; length += 97) {
            Path cut = Files.write(folder.resolve("cut.jxs"), Arrays.copyOf(whole, length));
            assertEquals(Fault.PACKAGE_DAMAGED, refused(cut), "cut at " + length);
        }
    }

    @Test
    void aChangedByteIsNeverTakenOver() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Submission sent = read(file);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            Path path = Files.write(folder.resolve("changed.jxs"), changed);
            try {
                // A flag or a date of the zip itself may change without harm; the contents may not.
                Submission read = read(path);
                assertEquals(sent.header(), read.header());
                for (int d = 0; d < 2; d++) {
                    assertEquals(-1, Files.mismatch(sent.dossiers().get(d).file(), read.dossiers().get(d).file()));
                }
            } catch (DocumentException e) {
                assertTrue(e.getMessage().contains("changed.jxs"), e.getMessage());
            }
        }
    }

    /** Rewrites the package entry by entry; an entry for which nothing is given back is left out. */
    private Path rewritten(BiFunction<String, byte[], byte[]> change, String extra) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file))); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = change.apply(entry.getName(), in.readAllBytes());
                if (content != null) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(content);
                }
            }
            if (extra != null) {
                out.putNextEntry(new ZipEntry(extra));
                out.write("x".getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(folder.resolve("rewritten.jxs"), bytes.toByteArray());
    }

    private static byte[] replace(byte[] content, String what, String by) {
        return new String(content, StandardCharsets.UTF_8).replace(what, by).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatWasTakenOutAddedOrExchangedIsNoticed() throws IOException {
        assertEquals(Fault.PACKAGE_DAMAGED, refused(rewritten((name, content) -> name.endsWith("2.dossier") ? null : content, null)));
        assertEquals(Fault.PACKAGE_DAMAGED, refused(rewritten((name, content) -> content, "../../evil.sh")));
        assertEquals(Fault.PACKAGE_DAMAGED, refused(rewritten((name, content) -> name.endsWith("1.dossier")
                ? replace(content, "288", "300") : content, null)));
        assertEquals(Fault.PACKAGE_DAMAGED, refused(rewritten((name, content) -> name.endsWith(".xml")
                ? replace(content, "size=\"", "size=\"9") : content, null)));
    }

    @Test
    void newerAndHostileListsAreRefused() throws IOException {
        assertEquals(Fault.PACKAGE_NEWER, refused(rewritten((name, content) -> replace(content, "version=\"1\"", "version=\"2\""), null)));
        assertEquals(Fault.NOT_A_PACKAGE, refused(rewritten((name, content) -> replace(content, "from=\"", "frm=\""), null)));
        assertEquals(Fault.NOT_A_PACKAGE, refused(rewritten((name, content) -> replace(content, "size=\"", "size=\"-"), null)));
        assertEquals(Fault.TOO_LARGE, refused(rewritten((name, content) -> replace(content, "size=\"", "size=\"999999999"), null)));
        assertEquals(Fault.DOCTYPE, refused(rewritten((name, content) -> name.endsWith(".xml")
                ? replace(content, "?>", "?><!DOCTYPE s [<!ENTITY a \"b\">]>") : content, null)));
    }

    @Test
    void aBrokenDossierIsNotSent() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.dossier"), "<a/>");
        Path target = folder.resolve("none.jxs");
        assertThrows(DocumentException.class, () -> new SubmissionWriter(store).write(target, HEADER, List.of(first, broken)));
        assertTrue(Files.notExists(target));
    }

    @Test
    void theLastCommonVersionIsKeptForEachPartner() throws IOException {
        ExchangedVersions versions = new ExchangedVersions(folder.resolve("exchanged"));
        assertTrue(versions.last("财政局", "d1").isEmpty());
        versions.keep("财政局", "d1", first);
        versions.keep("../局", "d1", second);
        assertEquals(-1, Files.mismatch(first, versions.last("财政局", "d1").orElseThrow()));
        assertEquals(-1, Files.mismatch(second, versions.last("../局", "d1").orElseThrow()));
        versions.keep("财政局", "d1", second);
        assertEquals(-1, Files.mismatch(second, versions.last("财政局", "d1").orElseThrow()));
    }
}
