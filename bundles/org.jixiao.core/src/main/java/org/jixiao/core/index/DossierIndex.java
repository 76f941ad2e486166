package org.jixiao.core.index;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentException.Fault;
import org.jixiao.core.document.DocumentKind;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.document.Hashes;
import org.jixiao.core.internal.Texts;
import org.jixiao.model.dossier.Dossier;

/**
 * Serves lists over thousands of dossiers without loading them. It is never the truth: it can be deleted at any time, a damaged one is
 * thrown away and built again, and an entry counts only as long as size, time and (when these differ) hash of its file are unchanged.
 * Safe for use from several threads.
 */
public final class DossierIndex implements AutoCloseable {

    /** Where the index of a folder of dossiers lies in that folder. */
    public static final Path BESIDE = Path.of(".jixiao", "index");

    /** Name of the database file without the ending that H2 adds. */
    private static final String NAME = "dossiers";
    private static final String ENDING = ".mv.db";
    /** H2: the database is open in another process. That one is using it: it is not damaged and not ours to delete. */
    private static final int IN_USE = 90020;
    private static final Logger LOG = System.getLogger(DossierIndex.class.getName());

    private final Path root;
    private final Path place;
    private final DocumentStore store;
    private final String aside;
    private final IndexDuties.Reader duties;
    private final String basis;
    private IndexTable table;
    private boolean rebuilt;

    /** What one update found. */
    public enum Update {
        /** The file is as it was when it was indexed. */
        CURRENT,
        /** The file was read and its entry written. */
        INDEXED,
        /** The file is gone and so is its entry. */
        REMOVED
    }

    /**
     * @param seen files looked at
     * @param indexed files read
     * @param broken files that could not be read; they have an entry with the reason
     * @param removed entries whose file is gone
     * @param cancelled whether it was stopped before the end
     */
    public record Summary(int seen, int indexed, int broken, int removed, boolean cancelled) {
    }

    private DossierIndex(Path root, Path place, DocumentStore store, String aside, IndexDuties.Reader duties) {
        this.duties = duties;
        basis = duties == null ? null : duties.basis();
        this.root = root.toAbsolutePath().normalize();
        this.place = place.toAbsolutePath().normalize();
        this.store = store;
        this.aside = aside;
    }

    /**
     * Opens the index, or makes a new one where there is none or where it is damaged or of another version.
     *
     * @param root folder with the dossiers
     * @param place folder for the index, outside the dossiers' version control; created when missing
     * @param store reads the dossiers
     * @return the open index
     * @throws IOException when the place cannot be used at all, or another process is using the index
     */
    public static DossierIndex open(Path root, Path place, DocumentStore store) throws IOException {
        return open(root, place, store, null);
    }

    /**
     * Opens the index as {@link #open(Path, Path, DocumentStore)}, with what is to be done in each dossier.
     *
     * @param duties finds what is to be done; {@code null} to leave it out
     */
    public static DossierIndex open(Path root, Path place, DocumentStore store, IndexDuties.Reader duties) throws IOException {
        DossierIndex index = new DossierIndex(root, place, store, null, duties);
        Files.createDirectories(index.place);
        index.connect();
        return index;
    }

    /**
     * Opens the index of a folder in its usual place, {@link #BESIDE} the dossiers; where that place cannot be used (another process
     * has it, the folder is read-only) an index in memory that has to read everything and is gone when closed.
     *
     * @param root folder with the dossiers
     * @param store reads the dossiers
     * @return the open index; {@link #aside()} says whether and why it is only in memory
     * @throws IOException when there can be no database at all
     */
    public static DossierIndex openBeside(Path root, DocumentStore store) throws IOException {
        try {
            return open(root, root.resolve(BESIDE), store);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The index of dossiers is kept in memory", e);
            DossierIndex index = new DossierIndex(root, root.resolve(BESIDE), store, String.valueOf(e.getMessage()), null);
            index.connect();
            return index;
        }
    }

    /** @return why the index is only in memory, in the user's language; empty when it is kept on disk */
    public Optional<String> aside() {
        return Optional.ofNullable(aside);
    }

    /** @return true when the index was made new on opening, so that a {@link #rebuild(Path, IndexProgress)} is due */
    public boolean isNew() {
        return rebuilt;
    }

    /**
     * Brings the entry of one file up to date.
     *
     * @param file below the root; it may be gone
     * @return what was done
     * @throws IOException when the index cannot be written; a file that cannot be read is no failure but an entry with a fault
     */
    public synchronized Update update(Path file) throws IOException {
        String path = relative(file);
        return retry(() -> updateEntry(file, path));
    }

    private Update updateEntry(Path file, String path) throws SQLException, IOException {
        BasicFileAttributes attributes = attributes(file);
        if (attributes == null) {
            return table.delete(path) ? Update.REMOVED : Update.CURRENT;
        }
        long size = attributes.size();
        long modified = attributes.lastModifiedTime().toMillis();
        Optional<IndexTable.Stamp> known = table.stamp(path);
        boolean sameRules = known.isPresent() && (duties == null || basis.equals(known.get().basis()));
        if (sameRules && known.get().size() == size && known.get().modified() == modified) {
            return Update.CURRENT;
        }
        String hash = hash(file);
        if (sameRules && !hash.isEmpty() && known.get().hash().equals(hash)) {
            table.touch(path, new IndexTable.Stamp(size, modified, hash, basis));
            return Update.CURRENT;
        }
        table.write(entry(file, path), new IndexTable.Stamp(size, modified, hash, basis));
        return Update.INDEXED;
    }

    /**
     * Brings all dossiers below a folder up to date and removes the entries whose files are gone.
     *
     * @param folder the root or a folder below it
     * @param progress follows and may stop
     * @return what was done
     * @throws IOException when the folder cannot be listed or the index cannot be written
     */
    public Summary rebuild(Path folder, IndexProgress progress) throws IOException {
        List<Path> files = dossiers(folder);
        Set<String> present = new HashSet<>();
        files.forEach(file -> present.add(relative(file)));
        int indexed = 0;
        int broken = 0;
        int done = 0;
        for (Path file : files) {
            if (progress.isCancelled()) {
                return new Summary(done, indexed, broken, 0, true);
            }
            if (update(file) == Update.INDEXED) {
                indexed++;
                broken += find(file).filter(entry -> entry.fault() != null).isPresent() ? 1 : 0;
            }
            progress.step(++done, files.size());
        }
        return new Summary(done, indexed, broken, removeGone(folder, present), false);
    }

    private synchronized int removeGone(Path folder, Set<String> present) throws IOException {
        String prefix = relative(folder);
        return retry(() -> {
            int removed = 0;
            for (String path : table.paths()) {
                boolean below = prefix.isEmpty() || path.startsWith(prefix + "/");
                if (below && !present.contains(path) && table.delete(path)) {
                    removed++;
                }
            }
            return removed;
        });
    }

    /**
     * Notes how many problems the checks found in a dossier; forgotten when its file changes.
     *
     * @param file below the root
     * @param errors problems of that severity
     * @param warnings problems of that severity
     * @return false when the file is not indexed
     * @throws IOException when the index cannot be written
     */
    public synchronized boolean problems(Path file, int errors, int warnings) throws IOException {
        String path = relative(file);
        return retry(() -> table.problems(path, errors, warnings));
    }

    /**
     * @param query what and in which order
     * @return the entries
     * @throws IOException when the index cannot be read
     */
    public synchronized List<IndexEntry> query(IndexQuery query) throws IOException {
        return retry(() -> table.query(query));
    }

    /**
     * @return all entries in no order: quicker than a {@link #query} for callers that sort them
     * @throws IOException when the index cannot be read
     */
    public synchronized List<IndexEntry> all() throws IOException {
        return retry(() -> table.all());
    }

    /**
     * @param column that the index is ordered by: year, agency or title; others take a look at each entry
     * @param query only its filters count
     * @return the values that occur, in no order; {@code null} among them when it is unknown in an entry
     * @throws IOException when the index cannot be read
     */
    public synchronized List<Object> values(IndexQuery.Column column, IndexQuery query) throws IOException {
        return retry(() -> table.values(column, query));
    }

    /**
     * @param query only its filters count
     * @return how many entries there are
     * @throws IOException when the index cannot be read
     */
    public synchronized int count(IndexQuery query) throws IOException {
        return retry(() -> table.count(query));
    }

    /**
     * @param file below the root
     * @return its entry
     * @throws IOException when the index cannot be read
     */
    public Optional<IndexEntry> find(Path file) throws IOException {
        List<IndexEntry> found = query(IndexQuery.all().with(IndexQuery.Column.PATH, relative(file)));
        return found.stream().findFirst();
    }

    /**
     * Takes over entries that stand for no files, to measure how lists of very many fare; the next {@link #rebuild} throws them away.
     *
     * @param entries each with a path of its own
     * @throws IOException when the index cannot be written
     */
    public synchronized void fill(List<IndexEntry> entries) throws IOException {
        retry(() -> {
            for (IndexEntry entry : entries) {
                table.write(entry, new IndexTable.Stamp(0, 0, "", basis));
            }
            return entries.size();
        });
    }

    /** Closes the database; the index stays on disk. */
    @Override
    public synchronized void close() throws IOException {
        try {
            table.close();
        } catch (SQLException e) {
            throw new IOException(Texts.get("index.fault.open", place, e.getMessage()), e);
        }
    }

    private IndexEntry entry(Path file, String path) {
        try {
            EObject content = store.load(file).root();
            if (content instanceof Dossier dossier) {
                return DossierSummary.of(path, dossier, duties == null ? null : duties.of(dossier));
            }
            return IndexEntry.broken(path, new DocumentException(Fault.FOREIGN, file, content.eClass().getName(), null).getMessage());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Indexed with a fault: {0}", file);
            return IndexEntry.broken(path, e.getMessage());
        }
    }

    /** Folders of tools begin with a dot: kept forms, local history, the index itself. */
    private static List<Path> dossiers(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean tools = !directory.equals(folder) && directory.getFileName().toString().startsWith(".");
                return tools ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (DocumentKind.of(file).orElse(null) == DocumentKind.DOSSIER && Files.isRegularFile(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(null);
        return found;
    }

    private static BasicFileAttributes attributes(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() ? attributes : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Empty when the file cannot be read, which the entry then says. */
    private static String hash(Path file) {
        try {
            return Hashes.sha256(file);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Not readable: {0}", file);
            return "";
        }
    }

    private String relative(Path file) {
        return root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    private interface Work<T> {
        T run() throws SQLException, IOException;
    }

    /** Damage that shows up late is healed once: the index is made new, and the caller's work done on it. */
    private <T> T retry(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The index of dossiers is damaged and is made new", e);
            throwAway();
            connect();
        }
        try {
            return work.run();
        } catch (SQLException e) {
            throw new IOException(Texts.get("index.fault.open", place, e.getMessage()), e);
        }
    }

    private void connect() throws IOException {
        try {
            table = IndexTable.open(url(), basis);
            rebuilt |= table.isNew();
        } catch (SQLException e) {
            if (e.getErrorCode() == IN_USE) {
                throw new IOException(Texts.get("index.fault.inUse", place), e);
            }
            LOG.log(Level.WARNING, "The index of dossiers cannot be opened and is made new", e);
            throwAway();
            try {
                table = IndexTable.open(url(), basis);
                rebuilt = true;
            } catch (SQLException again) {
                throw new IOException(Texts.get("index.fault.open", place, again.getMessage()), again);
            }
        }
    }

    private void throwAway() throws IOException {
        if (table != null) {
            try {
                table.close();
            } catch (SQLException e) {
                LOG.log(Level.DEBUG, "A damaged index could not be closed", e);
            }
        }
        if (aside == null) {
            Files.deleteIfExists(place.resolve(NAME + ENDING));
        }
        rebuilt = true;
    }

    private String url() {
        return aside != null ? "jdbc:h2:mem:" : "jdbc:h2:file:" + place.resolve(NAME).toString().replace('\\', '/') + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    /** For tests: the connection, to run the schema elsewhere. */
    Connection connection() {
        return table.connection();
    }
}
