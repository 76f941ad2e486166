package org.jixiao.stages.papers;

import java.time.LocalDate;
import org.jixiao.model.dossier.EvidenceRequest;
import org.jixiao.model.dossier.OpinionRequest;
import org.jixiao.stages.base.Gates;

/** Where what was asked of somebody during an evaluation stands: a piece of evidence, an opinion about the draft. */
public enum PaperStanding {
    /** Listed, but not sent out yet. */
    LISTED,
    /** Asked for, its day has not passed or is not set. */
    WAITING,
    /** Asked for, and its day has passed. */
    OVERDUE,
    /** There is a reason why it cannot be given. */
    EXCUSED,
    /** It is there. */
    RECEIVED;

    /**
     * Where a piece of evidence stands. What is excused without a reason is not excused.
     *
     * @param today the day to compare the due date with; the due date itself is not late
     */
    public static PaperStanding of(EvidenceRequest request, LocalDate today) {
        if (request.getReceivedOn() != null) {
            return RECEIVED;
        }
        if (Gates.given(request.getExcuse())) {
            return EXCUSED;
        }
        return waiting(request.getAskedOn(), request.getDueDate(), today);
    }

    /**
     * Where an opinion stands.
     *
     * @param today the day to compare the due date with; the due date itself is not late
     */
    public static PaperStanding of(OpinionRequest request, LocalDate today) {
        return request.getAnsweredOn() != null ? RECEIVED : waiting(request.getSentOn(), request.getDueDate(), today);
    }

    private static PaperStanding waiting(LocalDate sent, LocalDate due, LocalDate today) {
        if (due != null && due.isBefore(today)) {
            return OVERDUE;
        }
        return sent == null ? LISTED : WAITING;
    }

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return this == LISTED || this == WAITING || this == OVERDUE;
    }
}
