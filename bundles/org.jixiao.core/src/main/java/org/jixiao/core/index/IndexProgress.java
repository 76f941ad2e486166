package org.jixiao.core.index;

/** Follows a rebuild and may stop it. */
public interface IndexProgress {

    /** Says nothing and never stops. */
    IndexProgress SILENT = new IndexProgress() {
    };

    /**
     * @param done files looked at
     * @param total files in all
     */
    default void step(int done, int total) {
    }

    /** @return true to stop after the current file; what was indexed until then stays */
    default boolean isCancelled() {
        return false;
    }
}
