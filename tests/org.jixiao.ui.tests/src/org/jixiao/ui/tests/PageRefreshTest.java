package org.jixiao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jixiao.ui.editor.DossierPage;
import org.jixiao.ui.editor.internal.PageRefresh;
import org.junit.jupiter.api.Test;

/** Pages are refreshed when somebody looks at them, once for any number of changes. */
class PageRefreshTest {

    private final PageRefresh refresh = new PageRefresh();

    /** Counts how often it is refreshed. */
    private final class Counted implements DossierPage {
        private int refreshed;

        @Override
        public String title() {
            return "counted";
        }

        @Override
        public Control create(Composite parent) {
            throw new IllegalStateException("no widgets here");
        }

        @Override
        public void refresh() {
            refreshed++;
            assertFalse(refresh.isBehind(this), "whoever asks meanwhile does not refresh it again");
        }
    }

    @Test
    void aPageIsRefreshedWhenItIsLookedAt() {
        Counted front = new Counted();
        Counted hidden = new Counted();
        refresh.added(front);
        refresh.added(hidden);
        assertSame(front, refresh.upToDate(front));
        for (int change = 0; change < 5; change++) {
            refresh.changed(List.of(front, hidden));
            refresh.upToDate(front);
            refresh.upToDate(front);
        }
        assertEquals(6, front.refreshed);
        assertEquals(0, hidden.refreshed);
        assertTrue(refresh.isBehind(hidden));
        refresh.upToDate(hidden);
        refresh.upToDate(hidden);
        assertEquals(1, hidden.refreshed);
    }

    @Test
    void aPageThatIsGoneIsForgotten() {
        Counted gone = new Counted();
        refresh.added(gone);
        refresh.changed(List.of());
        refresh.upToDate(gone);
        assertEquals(0, gone.refreshed);
    }
}
