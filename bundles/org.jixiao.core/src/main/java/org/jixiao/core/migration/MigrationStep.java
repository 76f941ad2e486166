package org.jixiao.core.migration;

import org.w3c.dom.Document;

/**
 * Lifts a document from one version of the format to the next, on the raw XML before the model is loaded. Once released, a step
 * never changes: files of its version are out there.
 */
public interface MigrationStep {

    /** @return version of the format this step starts from; it leads to the next one */
    int from();

    /**
     * Changes everything except the namespaces, which the frame renames afterwards.
     *
     * @param document whole document, changed in place
     */
    void apply(Document document);
}
