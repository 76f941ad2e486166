package org.jixiao.services;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.document.XmlGuard;
import org.jixiao.core.merge.MergeChange;
import org.jixiao.core.merge.MergeResult;
import org.jixiao.core.merge.ThreeWayMerge;
import org.jixiao.core.submission.ExchangedVersions;
import org.jixiao.core.submission.Submission;
import org.jixiao.core.submission.SubmissionEntry;
import org.jixiao.core.submission.SubmissionHeader;
import org.jixiao.core.submission.SubmissionReader;
import org.jixiao.core.submission.SubmissionWriter;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.report.FileNames;

/** Sends dossiers to another organisation and takes in what comes from one, together with what was changed here meanwhile. */
public final class Submissions {

    private static final String ENDING = ".dossier";

    private final DocumentStore store;
    private final Path folder;
    private final ExchangedVersions exchanged;

    /**
     * @param store reads and writes dossiers
     * @param folder holds the dossiers of this organisation, in folders below it
     */
    public Submissions(DocumentStore store, Path folder) {
        this.store = store;
        this.folder = folder;
        this.exchanged = new ExchangedVersions(folder.resolve(".jixiao").resolve("exchanged"));
    }

    /**
     * Writes a package and remembers what was sent.
     *
     * @param header to whom and from whom
     * @param dossiers files to send
     * @param target the package
     * @return what went into it
     * @throws IOException naming the file and the reason; nothing is written then
     */
    public List<SubmissionEntry> send(SubmissionHeader header, List<Path> dossiers, Path target) throws IOException {
        List<SubmissionEntry> entries = new SubmissionWriter(store).write(target, header, dossiers);
        for (int i = 0; i < entries.size(); i++) {
            exchanged.keep(header.to(), entries.get(i).dossierId(), dossiers.get(i));
        }
        return entries;
    }

    /**
     * Reads a package and works out what it would change; nothing is written but the dossiers into the temporary folder.
     *
     * @param submission the package
     * @param temporary empty, for the caller to delete when the result is not needed any more
     * @return the package
     * @throws IOException saying why the package is refused
     */
    public Submission open(Path submission, Path temporary) throws IOException {
        return new SubmissionReader(store).read(submission, temporary);
    }

    /**
     * What a package means for what is here.
     *
     * @param incoming those that could be compared
     * @param left files that could not be read, or could not be compared
     */
    public record Comparison(List<Incoming> incoming, List<Left> left) {

        /** Copies. */
        public Comparison {
            incoming = List.copyOf(incoming);
            left = List.copyOf(left);
        }
    }

    /**
     * A dossier that was left alone because something is wrong with it; the others are not kept from anything by that.
     *
     * @param file with which it is wrong
     * @param title of the dossier that came; empty for a file here of which nobody knows which dossier it is
     * @param reason in the user's language
     */
    public record Left(Path file, String title, String reason) {
    }

    /**
     * Compares what came with what is here. A file here that cannot be read stops nothing: it is named in the answer, and so is a dossier
     * of the package that cannot be compared because of it.
     *
     * @param submission the package
     * @return each dossier of the package, and what was left alone
     * @throws IOException when the folder here cannot be listed
     */
    public Comparison compare(Submission submission) throws IOException {
        List<Left> left = new ArrayList<>();
        Map<String, Path> here = dossiers(left);
        List<Incoming> all = new ArrayList<>();
        for (Submission.Item item : submission.dossiers()) {
            Optional<Path> own = Optional.ofNullable(here.get(item.entry().dossierId()));
            try {
                all.add(compare(submission.header().from(), item, own));
            } catch (IOException e) {
                left.add(new Left(own.orElse(item.file()), item.entry().title(), String.valueOf(e.getMessage())));
            }
        }
        return new Comparison(all, left);
    }

    private Incoming compare(String partner, Submission.Item item, Optional<Path> here) throws IOException {
        Dossier theirs = dossier(item.file());
        if (here.isEmpty()) {
            return new Incoming(item, Incoming.Kind.NEW, here, EcoreUtil.copy(theirs), List.of(), List.of(), List.of());
        }
        Optional<Path> last = exchanged.last(partner, item.entry().dossierId());
        Dossier base = last.isPresent() ? dossier(last.get()) : null;
        List<MergeChange> since = base == null ? List.of() : ThreeWayMerge.differences(base, theirs);
        Dossier merged = EcoreUtil.copy(dossier(here.get()));
        MergeResult result = ThreeWayMerge.into(merged, base, theirs);
        Incoming.Kind kind = !result.conflicts().isEmpty() ? Incoming.Kind.CONFLICT
                : result.taken().isEmpty() ? Incoming.Kind.UNCHANGED : Incoming.Kind.CHANGED;
        return new Incoming(item, kind, here, merged, since, result.taken(), result.conflicts());
    }

    /**
     * Stores an incoming dossier as it is merged by now, and remembers what came.
     *
     * @param partner the sender
     * @param incoming conflicts decided as they shall stand
     * @return the file here
     * @throws IOException naming the file and the reason; the file here is then as before
     */
    public Path accept(String partner, Incoming incoming) throws IOException {
        Path place = incoming.here().isPresent() ? incoming.here().get() : free(incoming.merged(), incoming.item().entry());
        if (incoming.kind() != Incoming.Kind.UNCHANGED) {
            store.save(place, incoming.merged());
        }
        exchanged.keep(partner, incoming.item().entry().dossierId(), incoming.item().file());
        return place;
    }

    private Path free(Dossier dossier, SubmissionEntry entry) {
        String title = entry.title().isBlank() ? entry.dossierId() : entry.title();
        String name = FileNames.safe(title) + "-" + dossier.getFiscalYear();
        Path place = folder.resolve(name + ENDING);
        for (int i = 2; Files.exists(place); i++) {
            place = folder.resolve(name + "-" + i + ENDING);
        }
        return place;
    }

    private Dossier dossier(Path file) throws IOException {
        if (store.load(file).root() instanceof Dossier dossier) {
            return dossier;
        }
        throw new DocumentException(DocumentException.Fault.FOREIGN, file, "", null);
    }

    /** The dossiers here by id; of each file only the first element is read. One that is no XML goes to those left alone. */
    private Map<String, Path> dossiers(List<Left> left) throws IOException {
        Map<String, Path> found = new HashMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        XmlGuard guard = new XmlGuard();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(f -> f.getFileName().toString().endsWith(ENDING) && !isHidden(f)).sorted().toList();
        }
        for (Path file : files) {
            try (InputStream content = Files.newInputStream(file)) {
                guard.walk(file, content, (reader, depth) -> {
                    String id = reader.getAttributeValue(null, "id");
                    if (id != null) {
                        found.putIfAbsent(id, file);
                    }
                    return false;
                });
            } catch (IOException e) {
                left.add(new Left(file, "", String.valueOf(e.getMessage())));
            }
        }
        return found;
    }

    private boolean isHidden(Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
