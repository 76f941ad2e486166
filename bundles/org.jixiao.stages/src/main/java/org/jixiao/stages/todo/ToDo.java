package org.jixiao.stages.todo;

import java.time.LocalDate;
import java.util.Set;
import org.jixiao.model.base.Stage;

/**
 * Something that somebody has to do.
 *
 * @param dossierId id of the dossier
 * @param dossierTitle its title
 * @param stage stage of the chain
 * @param itemId id of the item, empty for a duty that nobody has begun
 * @param kind what it is
 * @param what it for people
 * @param roleCode whose turn it is
 * @param roleName the role for people
 * @param actors roles in which a person can do it: a scheme that tells only organisations apart takes the head of a unit for the unit
 * @param responsible name of the organisation in that role, empty where the dossier does not name it
 * @param due until when, or null
 * @param overdue whether that day has passed
 */
public record ToDo(String dossierId, String dossierTitle, Stage stage, String itemId, Kind kind, String what, String roleCode,
        String roleName, Set<String> actors, String responsible, LocalDate due, boolean overdue) {

    /** Copies. */
    public ToDo {
        actors = Set.copyOf(actors);
    }

    /** Kinds of duties. */
    public enum Kind {
        /** An item waits in a state of its workflow. */
        STEP,
        /** The calendar asks for an item that does not exist yet. */
        NOT_BEGUN,
        /** A warning waits for its answer. */
        DISPOSITION,
        /** A problem waits to be put right. */
        RECTIFICATION,
        /** An evaluation waits for a piece of evidence. */
        EVIDENCE,
        /** The draft of a report waits for an opinion. */
        OPINION
    }
}
