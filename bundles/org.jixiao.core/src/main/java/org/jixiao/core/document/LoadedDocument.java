package org.jixiao.core.document;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * A document in memory.
 *
 * @param resource holds the root
 * @param root the one root object
 * @param stamp what the file looked like when it was read
 * @param originalVersion version of the format in the file; below the current one when it was migrated while loading, so that
 *        saving will lift the file
 */
public record LoadedDocument(Resource resource, EObject root, FileStamp stamp, int originalVersion) {

    /** @return whether the file on disk is still in an older version of the format */
    public boolean migrated() {
        return originalVersion < ModelNamespaces.CURRENT;
    }
}
