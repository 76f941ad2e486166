package org.jixiao.packs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.jixiao.core.document.ClosedResourceSet;

/** Reads a data file of a pack. Every file is read on its own: packs refer to each other by id, never by position. */
public final class XmiFile {

    /** A data file comes from outside: no document type, hence no entities that reach for files or the network. */
    private static final Map<String, Boolean> PARSER =
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE);

    private XmiFile() {
    }

    /**
     * The objects at the top of a file.
     *
     * @param uri stable address under which the objects know where they come from
     * @param in the file
     * @throws IOException when it cannot be read, with the parser's message (line, column and what was not understood)
     */
    public static List<EObject> read(URI uri, InputStream in) throws IOException {
        // Closed: a reference or a schema location in the file must not make EMF fetch something else.
        ResourceSet set = new ClosedResourceSet();
        XMIResourceImpl resource = new XMIResourceImpl(uri);
        set.getResources().add(resource);
        try {
            resource.load(in, Map.of(XMLResource.OPTION_PARSER_FEATURES, PARSER,
                    XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE));
        } catch (Resource.IOWrappedException wrapped) {
            throw new IOException(describe(resource, wrapped), wrapped);
        } catch (RuntimeException unexpected) {
            // EMF reports some malformed values this way; for the reader of the message it is the same: the file is bad.
            throw new IOException(describe(resource, unexpected), unexpected);
        }
        var outside = EcoreUtil.UnresolvedProxyCrossReferencer.find(resource);
        if (!outside.isEmpty()) {
            throw new IOException("refers to something outside itself: " + EcoreUtil.getURI(outside.keySet().iterator().next()));
        }
        return List.copyOf(resource.getContents());
    }

    private static String describe(Resource resource, Exception failure) {
        if (!resource.getErrors().isEmpty()) {
            Resource.Diagnostic first = resource.getErrors().getFirst();
            return first.getLine() + ":" + first.getColumn() + " " + first.getMessage();
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return String.valueOf(cause.getMessage());
    }
}
