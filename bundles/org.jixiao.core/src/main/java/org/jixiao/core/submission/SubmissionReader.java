package org.jixiao.core.submission;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLStreamReader;

import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentException.Fault;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.document.Hashes;
import org.jixiao.core.document.XmlGuard;
import org.jixiao.core.internal.Texts;
import org.jixiao.model.dossier.Dossier;

/**
 * Takes a submission package apart. What is not exactly what the sender wrote is refused as a whole: a list of contents that does not
 * fit, a changed or missing dossier, anything that does not belong there.
 */
public final class SubmissionReader {

    private static final int MAX_CONTENTS = 16 << 20;
    private static final long MAX_DOSSIER = 512L << 20;
    private static final int MAX_DOSSIERS = 100_000;

    private final DocumentStore store;
    private final XmlGuard guard = new XmlGuard();

    /** @param store reads the dossiers, to see whether they can be read at all */
    public SubmissionReader(DocumentStore store) {
        this.store = store;
    }

    /**
     * Reads a package.
     *
     * @param file the package
     * @param folder empty; gets the dossiers, for the caller to delete, also when the package is refused
     * @return the package
     * @throws DocumentException saying why the package is refused
     * @throws IOException when the folder cannot be written
     */
    public Submission read(Path file, Path folder) throws IOException {
        int announced = announced(file);
        try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            ZipEntry first = zip.getNextEntry();
            if (first == null || !SubmissionWriter.CONTENTS.equals(first.getName())) {
                throw new DocumentException(Fault.NOT_A_PACKAGE, file, "", null);
            }
            Contents contents = contents(file, bytes(zip, MAX_CONTENTS, file, first.getName()));
            if (announced != contents.entries.size() + 1) {
                throw damaged(file, Texts.get("submission.truncated"), null);
            }
            return new Submission(contents.header, items(file, zip, contents.entries, folder));
        } catch (ZipException | EOFException e) {
            throw damaged(file, Texts.get("submission.truncated"), e);
        }
    }

    /** How many entries the directory at the end of the file lists; a file without it was cut off, or is no zip at all. */
    private static int announced(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new DocumentException(Fault.MISSING, file, "", new NoSuchFileException(file.toString()));
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return zip.size();
        } catch (ZipException e) {
            byte[] start = new byte[4];
            try (InputStream in = Files.newInputStream(file)) {
                boolean zipped = in.readNBytes(start, 0, start.length) == start.length && start[0] == 'P' && start[1] == 'K';
                throw zipped ? damaged(file, Texts.get("submission.truncated"), e) : new DocumentException(Fault.NOT_A_PACKAGE, file, "", e);
            }
        } catch (IOException e) {
            throw new DocumentException(Fault.UNREADABLE, file, String.valueOf(e.getMessage()), e);
        }
    }

    private List<Submission.Item> items(Path file, ZipInputStream zip, Map<String, SubmissionEntry> entries, Path folder) throws IOException {
        List<Submission.Item> items = new ArrayList<>();
        Map<String, SubmissionEntry> missing = new LinkedHashMap<>(entries);
        for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
            SubmissionEntry entry = missing.remove(next.getName());
            if (entry == null) {
                throw damaged(file, Texts.get("submission.extra", next.getName()), null);
            }
            byte[] content = bytes(zip, entry.size(), file, entry.title());
            if (content.length != entry.size() || !Hashes.sha256(content).equals(entry.sha256())) {
                throw damaged(file, Texts.get("submission.changed", entry.title()), null);
            }
            // A name of our own: the one in the package could lead anywhere.
            Path place = folder.resolve((items.size() + 1) + ".dossier");
            Files.write(place, content);
            if (!(store.load(place).root() instanceof Dossier dossier) || !entry.dossierId().equals(dossier.getId())) {
                throw damaged(file, Texts.get("submission.other", entry.title()), null);
            }
            items.add(new Submission.Item(entry, place));
        }
        if (!missing.isEmpty()) {
            throw damaged(file, Texts.get("submission.missing", missing.values().iterator().next().title()), null);
        }
        return items;
    }

    private static byte[] bytes(InputStream in, long most, Path file, String name) throws IOException {
        if (most < 0 || most > MAX_DOSSIER) {
            throw new DocumentException(Fault.TOO_LARGE, file, (most >> 20) + " MB", null);
        }
        byte[] content = in.readNBytes((int) most + 1);
        if (content.length > most) {
            throw damaged(file, Texts.get("submission.changed", name), null);
        }
        return content;
    }

    private static DocumentException damaged(Path file, String what, Throwable cause) {
        return new DocumentException(Fault.PACKAGE_DAMAGED, file, what, cause);
    }

    /** The list of contents. */
    private static final class Contents {
        private SubmissionHeader header;
        private final Map<String, SubmissionEntry> entries = new LinkedHashMap<>();
    }

    private Contents contents(Path file, byte[] xml) throws IOException {
        Contents contents = new Contents();
        guard.walk(file, xml, (reader, depth) -> {
            try {
                if (depth == 1) {
                    contents.header = header(file, reader);
                } else {
                    SubmissionEntry entry = new SubmissionEntry(text(reader, "name"), text(reader, "id"), text(reader, "title"),
                            Long.parseUnsignedLong(text(reader, "size")), text(reader, "sha256"));
                    contents.entries.put(entry.name(), entry);
                }
                return contents.entries.size() <= MAX_DOSSIERS;
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new DocumentException(Fault.NOT_A_PACKAGE, file, "", e);
            }
        });
        if (contents.header == null) {
            throw new DocumentException(Fault.NOT_A_PACKAGE, file, "", null);
        }
        return contents;
    }

    private static SubmissionHeader header(Path file, XMLStreamReader reader) throws DocumentException {
        String namespace = reader.getNamespaceURI();
        if (!reader.getLocalName().equals("submission") || namespace == null || !namespace.startsWith("http://jixiao.org/submission/")) {
            throw new DocumentException(Fault.NOT_A_PACKAGE, file, "", null);
        }
        if (!namespace.equals(SubmissionWriter.NAMESPACE) || Integer.parseInt(text(reader, "version")) > SubmissionWriter.VERSION) {
            throw new DocumentException(Fault.PACKAGE_NEWER, file, text(reader, "version"), null);
        }
        return new SubmissionHeader(text(reader, "id"), text(reader, "from"), text(reader, "to"), Instant.parse(text(reader, "created")),
                text(reader, "note"));
    }

    private static String text(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }
}
