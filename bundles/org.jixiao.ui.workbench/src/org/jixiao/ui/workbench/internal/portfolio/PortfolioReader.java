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

    /**
     * What was known when it was last brought up to date, in the order in which it is to be listed.
     *
     * @throws IOException when it cannot be read
     */
    List<PortfolioRow> known() throws IOException;

    /**
     * Reads the dossiers that changed since, and answers all.
     *
     * @param cancelled stops the reading; what was read until then is answered
     * @throws IOException when a project cannot be listed or its index cannot be written
     */
    List<PortfolioRow> update(BooleanSupplier cancelled, Progress progress) throws IOException;
}
