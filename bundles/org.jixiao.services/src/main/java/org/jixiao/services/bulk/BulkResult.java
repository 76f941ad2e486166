package org.jixiao.services.bulk;

import java.nio.file.Path;

/**
 * What became of one dossier.
 *
 * @param file the dossier
 * @param project what it is about; name of the file when it could not be read
 * @param kind whether it was done
 * @param words what happened, or why not
 */
public record BulkResult(Path file, String project, Kind kind, String words) {

    /** What can become of a dossier. */
    public enum Kind {
        /** It was done. */
        DONE,
        /** It was not possible now; nothing was changed. */
        REFUSED,
        /** It failed; nothing was changed. */
        FAILED
    }
}
