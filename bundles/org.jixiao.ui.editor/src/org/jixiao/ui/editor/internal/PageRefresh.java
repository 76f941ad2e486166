package org.jixiao.ui.editor.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.jixiao.ui.editor.DossierPage;

/**
 * Refreshes pages when somebody looks at them and not whenever something changed: most of them are hidden behind the one that is worked
 * on, and each change would cost as much as all of them together.
 */
public final class PageRefresh {

    private final Set<DossierPage> behind = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A page that shows nothing yet. */
    public void added(DossierPage page) {
        behind.add(page);
    }

    /** Something changed that any page may show; pages that are not there any more are forgotten. */
    public void changed(Collection<DossierPage> pages) {
        behind.clear();
        behind.addAll(pages);
    }

    /** Whether a page does not show the present state. */
    public boolean isBehind(DossierPage page) {
        return behind.contains(page);
    }

    /** The page, after it was refreshed if that was still to be done. */
    public DossierPage upToDate(DossierPage page) {
        // First out of the list: a refresh may select something, and whoever is told of that asks for the page again.
        if (behind.remove(page)) {
            page.refresh();
        }
        return page;
    }
}
