package org.jixiao.core.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentException.Fault;
import org.jixiao.core.document.DocumentStore;

/**
 * Open documents by file. Opening the same file twice gives the same session; it is closed when as many users have closed it as have
 * opened it. Safe for use from several threads.
 */
public final class SessionRegistry {

    private final DocumentStore store;
    private final Map<Path, Entry> entries = new HashMap<>();

    private static final class Entry {
        private final DossierSession session;
        private int users = 1;

        Entry(DossierSession session) {
            this.session = session;
        }
    }

    /**
     * @param store reads and writes the documents
     */
    public SessionRegistry(DocumentStore store) {
        this.store = store;
    }

    /**
     * Opens a document or joins its session.
     *
     * @param file the document
     * @return the session; {@link #close(DossierSession)} it once
     * @throws IOException when the file cannot be read
     */
    public synchronized DossierSession open(Path file) throws IOException {
        Path key = key(file);
        Entry entry = entries.get(key);
        if (entry != null) {
            entry.users++;
            return entry.session;
        }
        DossierSession session = DossierSession.load(store, key);
        entries.put(key, new Entry(session));
        return session;
    }

    /**
     * Starts a document that is not on disk yet; the first {@link DossierSession#save()} writes it.
     *
     * @param file where it will be
     * @param root its content, contained nowhere else
     * @return the session; {@link #close(DossierSession)} it once
     * @throws DocumentException when a document is open under that name
     */
    public synchronized DossierSession create(Path file, EObject root) throws DocumentException {
        Path key = key(file);
        if (entries.containsKey(key)) {
            throw new DocumentException(Fault.ALREADY_OPEN, key, "", null);
        }
        DossierSession session = DossierSession.create(store, key, root);
        entries.put(key, new Entry(session));
        return session;
    }

    /**
     * @param file of a document
     * @return its session when it is open; the number of users does not change
     */
    public synchronized Optional<DossierSession> find(Path file) {
        return Optional.ofNullable(entries.get(key(file))).map(entry -> entry.session);
    }

    /** @return all open sessions */
    public synchronized List<DossierSession> sessions() {
        return entries.values().stream().map(entry -> entry.session).toList();
    }

    /**
     * Writes a document to another file, which is its file from now on.
     *
     * @param session an open session
     * @param target the other file, replaced when it exists
     * @throws DocumentException when another document is open under that name, or it could not be written
     */
    public synchronized void saveAs(DossierSession session, Path target) throws IOException {
        Path to = key(target);
        Entry entry = entry(session);
        if (!to.equals(session.file()) && entries.containsKey(to)) {
            throw new DocumentException(Fault.ALREADY_OPEN, to, "", null);
        }
        Path from = session.file();
        session.saveAs(to);
        entries.remove(from);
        entries.put(to, entry);
    }

    /**
     * Leaves a session; the last one to leave closes it. Unsaved changes are gone then: ask before.
     *
     * @param session an open session
     */
    public synchronized void close(DossierSession session) {
        Entry entry = entry(session);
        entry.users--;
        if (entry.users == 0) {
            entries.remove(session.file());
            session.close();
        }
    }

    private Entry entry(DossierSession session) {
        Entry entry = entries.get(session.file());
        if (entry == null || entry.session != session) {
            throw new IllegalArgumentException("Not an open session: " + session.file());
        }
        return entry;
    }

    private static Path key(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            // Not there yet: the folder may be reached through a link all the same.
            return realFolder(absolute);
        }
    }

    private static Path realFolder(Path absolute) {
        Path folder = absolute.getParent();
        try {
            return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
        } catch (IOException e) {
            // Nor is the folder: the name as given is all there is.
            return absolute;
        }
    }
}
