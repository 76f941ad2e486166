package org.jixiao.core.submission;

import java.nio.file.Path;
import java.util.List;

/**
 * A package that was read: whole, undamaged, and with every dossier it announces.
 *
 * @param header what stands on it
 * @param dossiers in the order of the package
 */
public record Submission(SubmissionHeader header, List<Item> dossiers) {

    public Submission {
        dossiers = List.copyOf(dossiers);
    }

    /**
     * A dossier that was taken out of the package.
     *
     * @param entry as announced
     * @param file where it was put
     */
    public record Item(SubmissionEntry entry, Path file) {
    }
}
