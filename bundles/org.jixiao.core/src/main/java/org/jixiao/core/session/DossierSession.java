package org.jixiao.core.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.jixiao.core.commands.ModelCommands;
import org.jixiao.core.document.ClosedResourceSet;
import org.jixiao.core.document.DocumentException;
import org.jixiao.core.document.DocumentException.Fault;
import org.jixiao.core.document.DocumentKind;
import org.jixiao.core.document.DocumentStore;
import org.jixiao.core.document.FileStamp;
import org.jixiao.core.document.LoadedDocument;
import org.jixiao.core.document.ModelNamespaces;

/**
 * One open document (of any {@link DocumentKind}): one resource set, one editing domain, one command stack, shared by all editors on
 * it. Dirty means "not at the save point": undoing to the saved state is clean again, and saving keeps the undo history.
 *
 * <p>A session belongs to one thread at a time (in the window the UI thread); it is not synchronised itself. Sessions are opened
 * and closed through a {@link SessionRegistry}.
 */
public final class DossierSession {

    private final DocumentStore store;
    private final ComposedAdapterFactory adapterFactory;
    private final SessionCommandStack stack;
    private final ClosedResourceSet resources = new ClosedResourceSet();
    private final AdapterFactoryEditingDomain domain;
    private final ModelCommands commands;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private Path file;
    private Resource resource;
    /** Empty while the document has never been on disk. */
    private Optional<FileStamp> stamp = Optional.empty();
    private int originalVersion = ModelNamespaces.CURRENT;
    /** Bytes in memory differ from those on disk for another reason than commands: never saved, migrated, or kept against outside. */
    private boolean mustSave;
    private boolean wasDirty;
    private boolean open = true;

    private DossierSession(DocumentStore store, Path file) {
        this.store = store;
        this.file = file;
        adapterFactory = EditingParts.adapterFactory();
        stack = new SessionCommandStack();
        domain = EditingParts.domain(adapterFactory, stack, resources);
        commands = new ModelCommands(domain);
        stack.addCommandStackListener(event -> stackChanged());
    }

    static DossierSession load(DocumentStore store, Path file) throws IOException {
        DossierSession session = new DossierSession(store, file);
        try {
            session.read();
        } catch (IOException | RuntimeException e) {
            session.adapterFactory.dispose();
            throw e;
        }
        return session;
    }

    static DossierSession create(DocumentStore store, Path file, EObject root) {
        if (DocumentKind.of(root).isEmpty()) {
            throw new IllegalArgumentException("No root of a document: " + root.eClass().getName());
        }
        DossierSession session = new DossierSession(store, file);
        session.resource = store.create(file, root, session.domain.getResourceSet());
        session.mustSave = true;
        session.wasDirty = true;
        return session;
    }

    /** @return the file of the document, absolute and normalised */
    public Path file() {
        return file;
    }

    /** @return the root object; another one after {@link #reload()} */
    public EObject root() {
        return resource.getContents().get(0);
    }

    /**
     * @param type expected class of the root
     * @param <T> expected class of the root
     * @return the root, empty when the document is of another kind
     */
    public <T extends EObject> Optional<T> root(Class<T> type) {
        return type.isInstance(root()) ? Optional.of(type.cast(root())) : Optional.empty();
    }

    /** @return what kind of document this is */
    public DocumentKind kind() {
        return DocumentKind.of(root()).orElseThrow();
    }

    /** @return the editing domain; use it for reading, commands go through {@link #execute(Command)} */
    public AdapterFactoryEditingDomain editingDomain() {
        return domain;
    }

    /** @return the one command stack of the document */
    public BasicCommandStack commandStack() {
        return stack;
    }

    /** @return the providers of labels, icons and property descriptors */
    public ComposedAdapterFactory adapterFactory() {
        return adapterFactory;
    }

    /** @return makes named commands for this document */
    public ModelCommands commands() {
        return commands;
    }

    /** @return version of the format the file had when it was loaded */
    public int originalVersion() {
        return originalVersion;
    }

    /** @return false after the last user has closed the session */
    public boolean isOpen() {
        return open;
    }

    /**
     * @param id of an object in this document
     * @return the object; empty for an id nothing has, and for no id
     */
    public Optional<EObject> find(String id) {
        // EMF looks through the whole document before it says that there is none.
        return id == null || id.isEmpty() ? Optional.empty() : Optional.ofNullable(resource.getEObject(id));
    }

    /**
     * Executes a command as one undo step.
     *
     * @param command from {@link #commands()} or any EMF command on this domain
     * @return false when the command cannot be executed or has nothing to change; nothing happened then
     * @throws RuntimeException what the command threw; its changes are rolled back and it is not on the stack
     */
    public boolean execute(Command command) {
        if (!command.canExecute()) {
            command.dispose();
            return false;
        }
        stack.execute(command);
        return stack.getMostRecentCommand() == command;
    }

    /** @return whether saving would change the file */
    public boolean isDirty() {
        return mustSave || stack.isSaveNeeded();
    }

    /**
     * Writes the document to its file. The undo history stays.
     *
     * @throws DocumentException with {@link Fault#CHANGED_OUTSIDE} when the file was changed by somebody else and nobody has decided
     *         yet what to do ({@link #checkOutside(OutsideChangeHandler)}), or when the file could not be written
     * @throws IOException when the file could not be looked at
     */
    public void save() throws IOException {
        if (outsideChange() == OutsideChange.CHANGED) {
            throw new DocumentException(Fault.CHANGED_OUTSIDE, file, "", null);
        }
        stamp = Optional.of(store.save(file, resource));
        savePoint();
    }

    /**
     * Writes the document to another file, which is its file from now on. Called through
     * {@link SessionRegistry#saveAs(DossierSession, Path)}.
     */
    void saveAs(Path target) throws IOException {
        FileStamp written = store.save(target, resource);
        file = target;
        resource.setURI(org.eclipse.emf.common.util.URI.createURI(target.toUri().toString()));
        stamp = Optional.of(written);
        savePoint();
        fire(listener -> listener.moved(this));
    }

    private void savePoint() {
        stack.saveIsDone();
        mustSave = false;
        originalVersion = ModelNamespaces.CURRENT;
        fireDirty();
        fire(listener -> listener.saved(this));
    }

    /**
     * @return the bytes a save would write now
     */
    public byte[] bytes() {
        return store.serialise(resource);
    }

    /**
     * Looks at the file: size and time first, the content only when they differ.
     *
     * @return what happened to it since it was read or written here
     * @throws IOException when it cannot be looked at
     */
    public OutsideChange outsideChange() throws IOException {
        if (stamp.isEmpty()) {
            // Never written here: a file that appeared under the name meanwhile is somebody else's.
            return Files.exists(file) ? OutsideChange.CHANGED : OutsideChange.NONE;
        }
        FileStamp known = stamp.get();
        if (known.looksLike(file)) {
            return OutsideChange.NONE;
        }
        Optional<FileStamp> now = FileStamp.of(file);
        if (now.isEmpty()) {
            return OutsideChange.DELETED;
        }
        if (now.get().sameContent(known)) {
            stamp = now;
            return OutsideChange.NONE;
        }
        return OutsideChange.CHANGED;
    }

    /**
     * Looks at the file and, when somebody changed it, asks what to do and does it.
     *
     * @param handler asked at most once
     * @return what had happened
     * @throws IOException when the file cannot be looked at, or cannot be read after {@link OutsideChangeHandler.Choice#RELOAD}
     */
    public OutsideChange checkOutside(OutsideChangeHandler handler) throws IOException {
        OutsideChange change = outsideChange();
        if (change == OutsideChange.NONE) {
            return change;
        }
        OutsideChangeHandler.Choice choice = handler.choose(this, change);
        if (choice == OutsideChangeHandler.Choice.RELOAD && change == OutsideChange.CHANGED) {
            reload();
        } else {
            stamp = FileStamp.of(file);
            mustSave = true;
            fireDirty();
        }
        return change;
    }

    /**
     * Reads the file again; unsaved changes and the undo history are gone. When the file cannot be read, everything stays as it was.
     *
     * @throws IOException when the file cannot be read
     */
    public void reload() throws IOException {
        Resource old = resource;
        read();
        domain.getResourceSet().getResources().remove(old);
        old.unload();
        stack.flush();
        stack.saveIsDone();
        fireDirty();
        fire(listener -> listener.reloaded(this));
    }

    private void read() throws IOException {
        LoadedDocument loaded = store.load(file, resources);
        resource = loaded.resource();
        stamp = Optional.of(loaded.stamp());
        originalVersion = loaded.originalVersion();
        // Lifting the format is no change of the user's: it is written with the next save.
        mustSave = false;
    }

    /**
     * @param listener gets events until removed
     */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /**
     * @param listener gets no more events
     */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    void close() {
        open = false;
        fire(listener -> listener.closed(this));
        listeners.clear();
        stack.flush();
        adapterFactory.dispose();
    }

    private void stackChanged() {
        Command command = stack.getMostRecentCommand();
        if (command != null) {
            fire(listener -> listener.changed(this, command));
        }
        fireDirty();
    }

    private void fireDirty() {
        boolean dirty = isDirty();
        if (dirty != wasDirty) {
            wasDirty = dirty;
            fire(listener -> listener.dirtyChanged(this));
        }
    }

    private void fire(Consumer<SessionListener> event) {
        listeners.forEach(event);
    }
}
