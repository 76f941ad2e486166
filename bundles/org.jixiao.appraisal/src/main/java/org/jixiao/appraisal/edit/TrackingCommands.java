package org.jixiao.appraisal.edit;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.DispatchMeeting;
import org.jixiao.model.appraisal.TrackingNote;
import org.jixiao.model.base.Party;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Copies;
import org.jixiao.stages.base.Refused;

/**
 * Daily tracking (日常跟踪) and dispatch meetings (季调度). Plan 3: "对发现的问题,要责成责任单位认真查找原因,及时进行整改": a problem has a day until
 * which it is corrected, and somebody who checks that.
 */
public final class TrackingCommands {

    private final Edits edits;

    TrackingCommands(Edits edits) {
        this.edits = edits;
    }

    /** Writes a note; a problem needs a day until which the unit corrects it. */
    public Command note(AppraisedUnit unit, TrackingNote note) throws Refused {
        Edits.detached(note);
        List<Message> refusals = edits.refusals(unit);
        if (note.getDate() == null) {
            refusals.add(Edits.message("note.date"));
        }
        if (!Edits.given(note.getText())) {
            refusals.add(Edits.message("note.text"));
        }
        if (note.isProblem() && note.getCorrectBy() == null) {
            refusals.add(Edits.message("note.by"));
        }
        if (note.getCorrectBy() != null && note.getDate() != null && note.getCorrectBy().isBefore(note.getDate())) {
            refusals.add(Edits.message("note.before", note.getCorrectBy().toString(), note.getDate().toString()));
        }
        if (Edits.given(note.getIndicatorId()) && Edits.indicator(unit, note.getIndicatorId()) == null) {
            refusals.add(Edits.message("file.unknown", note.getIndicatorId(), Edits.name(unit)));
        }
        edits.refuse(refusals);
        return edits.record("command.note", unit, () -> {
            if (!Edits.given(note.getId())) {
                note.setId(Copies.id());
            }
            unit.getNotes().add(note);
        }, Edits.name(unit));
    }

    /** Notes what the unit did about a problem. */
    public Command corrected(AppraisedUnit unit, TrackingNote note, String correction, LocalDate day) throws Refused {
        List<Message> refusals = edits.refusals(unit);
        if (!Edits.given(correction)) {
            refusals.add(Edits.message("note.correction"));
        }
        if (day == null) {
            refusals.add(Edits.message("note.date"));
        }
        edits.refuse(refusals);
        return edits.record("command.corrected", unit, () -> {
            note.setCorrection(correction);
            note.setCorrectedOn(day);
        }, Edits.name(unit));
    }

    /** Notes that somebody checked the correction. */
    public Command checked(AppraisedUnit unit, TrackingNote note, Party by, LocalDate day) throws Refused {
        List<Message> refusals = edits.refusals(unit);
        if (note.getCorrectedOn() == null) {
            refusals.add(Edits.message("note.notCorrected"));
        }
        if (by == null || !Edits.given(by.getName()) || day == null) {
            refusals.add(Edits.message("note.checker"));
        }
        edits.refuse(refusals);
        return edits.record("command.checked", unit, () -> {
            note.setCheckedBy(Copies.party(by));
            note.setCheckedOn(day);
        }, Edits.name(unit));
    }

    /** Takes a note back. */
    public Command remove(AppraisedUnit unit, TrackingNote note) throws Refused {
        edits.unlessFrozen(unit);
        return edits.record("command.removeNote", unit, () -> unit.getNotes().remove(note), Edits.name(unit));
    }

    /** Notes a dispatch meeting. */
    public Command meeting(Appraisal appraisal, DispatchMeeting meeting) throws Refused {
        Edits.detached(meeting);
        List<Message> refusals = edits.refusals(appraisal);
        if (meeting.getQuarter() < 1 || meeting.getQuarter() > 4) {
            refusals.add(Edits.message("meeting.quarter", meeting.getQuarter()));
        }
        if (meeting.getDate() == null) {
            refusals.add(Edits.message("meeting.date"));
        }
        edits.refuse(refusals);
        return edits.record("command.meeting", appraisal, () -> {
            if (!Edits.given(meeting.getId())) {
                meeting.setId(Copies.id());
            }
            appraisal.getMeetings().add(meeting);
        }, meeting.getQuarter());
    }
}
