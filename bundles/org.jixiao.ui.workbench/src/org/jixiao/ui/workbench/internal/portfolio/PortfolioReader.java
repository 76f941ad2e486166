package org.jixiao.ui.workbench.internal.portfolio;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Where the rows of a portfolio come from. To be used outside of the UI thread. */
public interface PortfolioReader {

    /** Told how far an update is. */
    @FunctionalInterface
    interface Progress {
        /** So many are done, of so many. */
        void step(int done, int total);
    }

    /** Waits for what was known before anything is read again. */
    interface Known {
        /**
         * The beginning of the list, as much as a window shows, when it is a very long one.
         *
         * @param total how many dossiers there are in all
         */
        void beginning(List<PortfolioRow> rows, int total);

        /** All that was known, in the order in which they are to be listed. */
        void all(List<PortfolioRow> rows);
    }

    /**
     * Reads the dossiers that changed since the last time, and answers all, in the order in which they are to be listed.
     *
     * @param known receives first what was known before; null when nobody waits for it
     * @param cancelled stops the reading; what was read until then is answered
     * @throws IOException when a project cannot be listed or its index cannot be read or written
     */
    List<PortfolioRow> read(Known known, BooleanSupplier cancelled, Progress progress) throws IOException;
}
