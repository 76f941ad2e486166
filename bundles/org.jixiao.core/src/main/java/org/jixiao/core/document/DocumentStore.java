package org.jixiao.core.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.jixiao.core.document.DocumentException.Fault;
import org.jixiao.core.migration.Migrator;

/**
 * Reads and writes documents as files: guarded against hostile XML, migrated from older versions of the format, written atomically
 * and with the same bytes for the same content.
 */
public final class DocumentStore {

    /** A dossier of 10,000 indicators with traces takes some 30 MB. */
    private static final long MAX_SIZE = 512L << 20;

    private final Migrator migrator;
    private final AtomicFileWriter writer;
    private final XmlGuard guard = new XmlGuard();

    /** A store with the migrations of all released versions on the real file system. */
    public DocumentStore() {
        this(Migrator.standard(), new AtomicFileWriter());
    }

    /**
     * @param migrator lifts older files
     * @param writer puts the bytes in place
     */
    public DocumentStore(Migrator migrator, AtomicFileWriter writer) {
        this.migrator = migrator;
        this.writer = writer;
    }

    /**
     * Reads a document into a resource set of its own, for callers that only look.
     *
     * @param file the document
     * @return the loaded document
     * @throws DocumentException when the file is missing, hostile, foreign, too new, or broken; the message says which
     * @throws IOException when it cannot be read
     */
    public LoadedDocument load(Path file) throws IOException {
        return load(file, new ClosedResourceSet());
    }

    /**
     * Reads a document into a given resource set.
     *
     * @param file the document
     * @param resources gets the resource
     * @return the loaded document
     * @throws IOException as for {@link #load(Path)}
     */
    public LoadedDocument load(Path file, ClosedResourceSet resources) throws IOException {
        byte[] content = bytes(file);
        FileStamp stamp = FileStamp.of(file, content);
        int version = check(file, content);
        byte[] current = version < ModelNamespaces.CURRENT ? migrator.migrate(file, content, version) : content;
        Resource resource = new DocumentResource(uri(file));
        // In the set while it is read: what is not in the set EMF would look up elsewhere.
        resources.getResources().add(resource);
        try {
            read(file, current, resource);
        } catch (DocumentException e) {
            resources.getResources().remove(resource);
            throw e;
        }
        return new LoadedDocument(resource, resource.getContents().get(0), stamp, version);
    }

    /**
     * Makes the resource of a document that is not on disk yet.
     *
     * @param file where it will be
     * @param root its content
     * @param resources gets the resource
     * @return the resource
     */
    public Resource create(Path file, EObject root, ResourceSet resources) {
        Resource resource = new DocumentResource(uri(file));
        resource.getContents().add(root);
        resources.getResources().add(resource);
        return resource;
    }

    /**
     * @param resource of a document
     * @return its bytes, the same on every machine for the same content
     */
    public byte[] serialise(Resource resource) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, DocumentResource.saveOptions());
        } catch (IOException e) {
            throw new IllegalStateException("A model in memory could not be serialised", e);
        }
        return out.toByteArray();
    }

    /**
     * Bytes of a detached object, for instance one that an importer has just built.
     *
     * @param root contained in no resource; stays where it is
     * @return its bytes as a document
     */
    public byte[] serialise(EObject root) {
        Resource holder = root.eResource();
        if (holder != null && holder.getContents().contains(root)) {
            return serialise(holder);
        }
        Resource temporary = new DocumentResource(URI.createURI("memory:/document"));
        EObject copy = EcoreUtil.copy(root);
        temporary.getContents().add(copy);
        return serialise(temporary);
    }

    /**
     * Writes a document to its file, whole or not at all.
     *
     * @param file to write
     * @param resource its content
     * @return what the file looks like now
     * @throws DocumentException when it could not be written; the old file is then untouched
     */
    public FileStamp save(Path file, Resource resource) throws IOException {
        return write(file, serialise(resource));
    }

    /**
     * Writes a detached root object as a document.
     *
     * @param file to write
     * @param root its content
     * @return what the file looks like now
     * @throws DocumentException when it could not be written; the old file is then untouched
     */
    public FileStamp save(Path file, EObject root) throws IOException {
        return write(file, serialise(root));
    }

    private FileStamp write(Path file, byte[] content) throws IOException {
        try {
            writer.write(file, content);
            return FileStamp.of(file, content);
        } catch (IOException e) {
            throw new DocumentException(Fault.UNWRITABLE, file, String.valueOf(e.getMessage()), e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            long size = Files.size(file);
            if (size > MAX_SIZE) {
                throw new DocumentException(Fault.TOO_LARGE, file, (size >> 20) + " MB", null);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new DocumentException(Fault.MISSING, file, "", e);
        } catch (DocumentException e) {
            throw e;
        } catch (IOException e) {
            throw new DocumentException(Fault.UNREADABLE, file, String.valueOf(e.getMessage()), e);
        }
    }

    private int check(Path file, byte[] content) throws IOException {
        int[] version = {-1};
        guard.walk(file, content, (reader, depth) -> {
            if (depth == 1) {
                Preflight.rootKind(file, reader);
                version[0] = ModelNamespaces.version(reader.getNamespaceURI()).orElseThrow();
            }
            return true;
        });
        return version[0];
    }

    private static void read(Path file, byte[] content, Resource resource) throws IOException {
        try {
            resource.load(new ByteArrayInputStream(content), DocumentResource.loadOptions());
        } catch (Resource.IOWrappedException e) {
            throw new DocumentException(Fault.CONTENT, file, detail(e.getCause()), e);
        } catch (IOException | RuntimeException e) {
            throw new DocumentException(Fault.CONTENT, file, detail(e), e);
        }
        if (resource.getContents().size() != 1) {
            throw new DocumentException(Fault.CONTENT, file, String.valueOf(resource.getContents().size()), null);
        }
        EObject root = resource.getContents().get(0);
        refuseProxy(file, root);
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(root, false); all.hasNext();) {
            refuseProxy(file, all.next());
        }
    }

    private static void refuseProxy(Path file, EObject object) throws DocumentException {
        if (object.eIsProxy()) {
            throw new DocumentException(Fault.EXTERNAL, file, String.valueOf(((InternalEObject) object).eProxyURI()), null);
        }
    }

    private static String detail(Throwable reason) {
        if (reason instanceof XMIException e) {
            return e.getLine() + ":" + e.getColumn() + " " + e.getMessage();
        }
        return reason == null ? "" : String.valueOf(reason.getMessage());
    }

    private static URI uri(Path file) {
        return URI.createURI(file.toAbsolutePath().normalize().toUri().toString());
    }
}
