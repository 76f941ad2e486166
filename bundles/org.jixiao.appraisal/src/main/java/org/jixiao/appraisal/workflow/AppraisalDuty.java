package org.jixiao.appraisal.workflow;

import java.time.LocalDate;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.scoring.api.Message;

/**
 * Something that somebody has to do in an appraisal.
 *
 * @param kind what it is
 * @param unit the unit it is about, or null for the appraisal as a whole
 * @param objectId id of the object it is about, or empty for something that does not exist yet
 * @param what the sentence
 * @param roleCode whose turn it is
 * @param due until when, or null
 * @param overdue whether that day has passed
 */
public record AppraisalDuty(Kind kind, AppraisedUnit unit, String objectId, Message what, String roleCode, LocalDate due, boolean overdue) {

    /** Kinds of duties. */
    public enum Kind {
        /** A filing is due. */
        FILING,
        /** A problem that was noted is to be corrected. */
        CORRECTION,
        /** A correction is to be checked. */
        CHECK,
        /** A visit that was drawn is to be made, or its findings are to be entered. */
        VISIT,
        /** A dispatch meeting of a quarter is to be held. */
        MEETING,
        /** An appeal is to be answered. */
        APPEAL
    }
}
