package org.jixiao.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;

/**
 * A resource set that never loads anything on its own: documents refer to each other by declared ids only, so whatever in a file makes
 * EMF want another file (a reference with an address, a schema location) is either damage or an attack.
 */
public final class ClosedResourceSet extends ResourceSetImpl {

    /** Knows the packages of the model, with or without OSGi. */
    public ClosedResourceSet() {
        ModelNamespaces.register(this);
        setURIConverter(new ExtensibleURIConverterImpl(List.of(new Refusing()), List.of()));
    }

    /** Finds what is loaded; never loads. */
    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return super.getResource(uri, false);
    }

    /** Schema locations are followed by EMF through the handlers, past {@link #getResource(URI, boolean)}. */
    private static final class Refusing extends URIHandlerImpl {

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("Outside the document: " + uri);
        }

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("Outside the document: " + uri);
        }
    }
}
