package org.jixiao.core.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jixiao.core.document.AtomicFileWriter;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentException.Fault;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.document.Hashes;
import org.jixiao.model.dossier.Dossier;

/** Puts dossiers into one file that another organisation takes in: a zip with a list of contents and the dossiers as they are. */
public final class SubmissionWriter {

    static final String NAMESPACE = "http://jixiao.org/submission/1";
    static final String CONTENTS = "submission.xml";
    static final int VERSION = 1;

    private final DocumentStore store;
    private final AtomicFileWriter writer = new AtomicFileWriter();

    /** @param store reads the dossiers */
    public SubmissionWriter(DocumentStore store) {
        this.store = store;
    }

    /**
     * Writes a package, whole or not at all.
     *
     * @param file the package; an older one of that name is replaced
     * @param header what stands on it
     * @param dossiers the files to send; each is read before, so that nobody is sent a broken one
     * @return what went into it
     * @throws DocumentException when a file is no dossier of ours, or the package cannot be written
     * @throws IOException when a file cannot be read
     */
    public List<SubmissionEntry> write(Path file, SubmissionHeader header, List<Path> dossiers) throws IOException {
        List<SubmissionEntry> entries = new ArrayList<>();
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        List<byte[]> contents = new ArrayList<>();
        for (Path path : dossiers) {
            if (!(store.load(path).root() instanceof Dossier dossier)) {
                throw new DocumentException(Fault.FOREIGN, path, "", null);
            }
            byte[] content = Files.readAllBytes(path);
            contents.add(content);
            entries.add(new SubmissionEntry("dossiers/" + (entries.size() + 1) + ".dossier", dossier.getId(), title(dossier), content.length,
                    Hashes.sha256(content)));
        }
        try (ZipOutputStream zip = new ZipOutputStream(zipped, StandardCharsets.UTF_8)) {
            put(zip, CONTENTS, contents(header, entries), header);
            for (int i = 0; i < entries.size(); i++) {
                put(zip, entries.get(i).name(), contents.get(i), header);
            }
        }
        try {
            writer.write(file, zipped.toByteArray());
        } catch (IOException e) {
            throw new DocumentException(Fault.UNWRITABLE, file, String.valueOf(e.getMessage()), e);
        }
        return entries;
    }

    private static String title(Dossier dossier) {
        String subject = dossier.getSubject() == null ? null : dossier.getSubject().getName();
        return subject != null ? subject : dossier.getTitle() == null ? "" : dossier.getTitle();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content, SubmissionHeader header) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(header.created()));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] contents(SubmissionHeader header, List<SubmissionEntry> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "submission");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", String.valueOf(VERSION));
            xml.writeAttribute("id", header.id());
            xml.writeAttribute("from", header.from());
            xml.writeAttribute("to", header.to());
            xml.writeAttribute("created", header.created().toString());
            xml.writeAttribute("note", header.note());
            for (SubmissionEntry entry : entries) {
                xml.writeEmptyElement(NAMESPACE, "dossier");
                xml.writeAttribute("name", entry.name());
                xml.writeAttribute("id", entry.dossierId());
                xml.writeAttribute("title", entry.title());
                xml.writeAttribute("size", String.valueOf(entry.size()));
                xml.writeAttribute("sha256", entry.sha256());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }
}
