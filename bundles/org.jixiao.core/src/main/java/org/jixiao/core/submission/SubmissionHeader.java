package org.jixiao.core.submission;

import java.time.Instant;
import java.util.Objects;

/**
 * What stands on a submission package.
 *
 * @param id identifies the package
 * @param from the organisation that sends it
 * @param to the organisation it is meant for
 * @param created when it was made
 * @param note words to the receiver, may be empty
 */
public record SubmissionHeader(String id, String from, String to, Instant created, String note) {

    public SubmissionHeader {
        Objects.requireNonNull(id);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(created);
        note = note == null ? "" : note;
    }
}
