package org.jixiao.services;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jixiao.core.merge.MergeChange;
import org.jixiao.core.merge.MergeConflict;
import org.jixiao.core.submission.Submission;
import org.jixiao.model.dossier.Dossier;

/**
 * A dossier of a submission package beside what is here already; nothing is written yet.
 *
 * @param item as it came
 * @param kind what it means for what is here
 * @param here the dossier here; empty when it is new
 * @param merged what is to be stored: the dossier that came, or both versions together
 * @param sinceLast what the sender changed since the last exchange; empty for a new one or when nothing was exchanged before
 * @param taken what changes here
 * @param conflicts what both sides changed; the merged dossier has the values here until somebody chooses
 */
public record Incoming(Submission.Item item, Kind kind, Optional<Path> here, Dossier merged, List<MergeChange> sinceLast,
        List<MergeChange> taken, List<MergeConflict> conflicts) {

    /** What an incoming dossier means for what is here. */
    public enum Kind {
        /** No version of it is here. */
        NEW,
        /** It brings nothing that is not here. */
        UNCHANGED,
        /** It brings changes, none of which collide with what was changed here. */
        CHANGED,
        /** Both sides changed the same. */
        CONFLICT
    }

    public Incoming {
        sinceLast = List.copyOf(sinceLast);
        taken = List.copyOf(taken);
        conflicts = List.copyOf(conflicts);
    }
}
