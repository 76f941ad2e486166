package org.jixiao.ui.editor;

import java.util.List;

/** Makes the pages of a stage for an open document; contributed through the point {@code org.jixiao.ui.editor.pages}. */
@FunctionalInterface
public interface DossierPages {

    /**
     * The pages for a document, in the order of their tabs; none when the stage has nothing to show. Makes no widgets, and is asked again
     * after each change: a page whose {@link DossierPage#key()} is there already stays, others come and go.
     *
     * @param context the open document
     */
    List<DossierPage> pages(DossierContext context);
}
