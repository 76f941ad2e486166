package org.jixiao.ui.stage.appraisal.internal.filing;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.swt.custom.CTabFolder;
import org.jixiao.appraisal.edit.TrackingCommands;
import org.jixiao.model.appraisal.AppraisalFactory;
import org.jixiao.model.appraisal.AppraisalPackage.Literals;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.DispatchMeeting;
import org.jixiao.model.appraisal.TrackingNote;
import org.jixiao.ui.common.Palette.Tone;
import org.jixiao.ui.common.Texts;
import org.jixiao.ui.stage.appraisal.internal.AppraisalDocument;
import org.jixiao.ui.stage.appraisal.internal.list.AskDialog;
import org.jixiao.ui.stage.appraisal.internal.list.Field;
import org.jixiao.ui.stage.appraisal.internal.list.Fields;
import org.jixiao.ui.stage.appraisal.internal.list.ListPane;
import org.jixiao.ui.stage.appraisal.internal.list.ListTable;
import org.jixiao.ui.stage.appraisal.internal.list.Parties;

/** Daily tracking of a unit with the duty to correct, and the dispatch meetings of the quarters. */
final class TrackingPanes {

    private static final int MONTHS_OF_QUARTER = 3;

    private final AppraisalDocument document;
    private final Texts texts;
    private final ListPane<TrackingNote> notes;
    private final ListPane<DispatchMeeting> meetings;
    private AppraisedUnit unit;

    TrackingPanes(CTabFolder parent, AppraisalDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
        notes = new ListPane<>(parent, document, new ListTable<>(document, Literals.APPRAISED_UNIT__NOTES, noteFields()).dot(this::tone), texts.get("notes"),
                texts.get("notes.empty"), 1, false);
        notes.tool(texts.get("note.new"), texts.get("note.new.help"), () -> document.canEdit() && unit != null, this::note)
                .tool(texts.get("note.correct"), texts.get("note.correct.help"), () -> selected(n -> n.isProblem() && n.getCheckedOn() == null), this::correct)
                .tool(texts.get("note.check"), texts.get("note.check.help"), () -> selected(n -> n.getCorrectedOn() != null), this::check)
                .tool(texts.get("note.remove"), "", () -> selected(n -> true),
                        () -> document.attempt(texts.get("refused"), () -> commands().remove(unit, notes.selected())));
        meetings = new ListPane<>(parent, document, new ListTable<>(document, Literals.APPRAISAL__MEETINGS,
                meetingFields().stream().map(Field::shown).toList()), texts.get("meetings"), texts.get("meetings.empty"), 1, false);
        meetings.tool(texts.get("meeting.new"), texts.get("meeting.new.help"), document::canEdit, this::meeting);
    }

    private static List<Field<TrackingNote>> noteFields() {
        Fields<TrackingNote> of = new Fields<>();
        return List.of(of.day(Literals.TRACKING_NOTE__DATE, 12).shown(), of.party(Literals.TRACKING_NOTE__AUTHOR, 12).shown(),
                of.longText(Literals.TRACKING_NOTE__TEXT, 36).shown(), of.yes(Literals.TRACKING_NOTE__PROBLEM, 8).shown(),
                of.day(Literals.TRACKING_NOTE__CORRECT_BY, 12).shown(), of.longText(Literals.TRACKING_NOTE__CORRECTION, 28).shown(),
                of.day(Literals.TRACKING_NOTE__CORRECTED_ON, 12).shown(), of.party(Literals.TRACKING_NOTE__CHECKED_BY, 12).shown(),
                of.day(Literals.TRACKING_NOTE__CHECKED_ON, 12).shown());
    }

    private static List<Field<DispatchMeeting>> meetingFields() {
        Fields<DispatchMeeting> of = new Fields<>();
        return List.of(of.whole(Literals.DISPATCH_MEETING__QUARTER, 8), of.day(Literals.DISPATCH_MEETING__DATE, 12),
                of.text(Literals.DISPATCH_MEETING__PLACE, 16), of.party(Literals.DISPATCH_MEETING__CHAIR, 12),
                of.longText(Literals.DISPATCH_MEETING__ATTENDEES, 30), of.longText(Literals.DISPATCH_MEETING__MINUTES, 50));
    }

    private Tone tone(TrackingNote note) {
        if (!note.isProblem()) {
            return null;
        }
        if (note.getCheckedOn() != null) {
            return Tone.GREEN;
        }
        boolean late = note.getCorrectedOn() == null && note.getCorrectBy() != null && note.getCorrectBy().isBefore(document.today());
        return late ? Tone.RED : Tone.YELLOW;
    }

    private TrackingCommands commands() {
        return document.acts().tracking();
    }

    private boolean selected(Predicate<TrackingNote> possible) {
        return document.canEdit() && notes.selected() != null && possible.test(notes.selected());
    }

    private void note() {
        AppraisedUnit of = unit;
        TrackingNote start = AppraisalFactory.eINSTANCE.createTrackingNote();
        start.setDate(document.today());
        start.setAuthor(Parties.named(document.user().person()));
        Fields<TrackingNote> fields = new Fields<>();
        new AskDialog<>(document, texts.get("note.new"), texts.get("note.message", Objects.toString(of.getName(), "")), start,
                List.of(fields.day(Literals.TRACKING_NOTE__DATE, 12), fields.party(Literals.TRACKING_NOTE__AUTHOR, 12),
                        fields.longText(Literals.TRACKING_NOTE__TEXT, 36), fields.yes(Literals.TRACKING_NOTE__PROBLEM, 8),
                        fields.day(Literals.TRACKING_NOTE__CORRECT_BY, 12)), made -> commands().note(of, made)).open();
    }

    private void correct() {
        TrackingNote note = notes.selected();
        TrackingNote start = AppraisalFactory.eINSTANCE.createTrackingNote();
        start.setCorrectedOn(document.today());
        Fields<TrackingNote> fields = new Fields<>();
        new AskDialog<>(document, texts.get("note.correct"), Objects.toString(note.getText(), ""), start,
                List.of(fields.longText(Literals.TRACKING_NOTE__CORRECTION, 28), fields.day(Literals.TRACKING_NOTE__CORRECTED_ON, 12)),
                made -> commands().corrected(unit, note, made.getCorrection(), made.getCorrectedOn())).open();
    }

    private void check() {
        TrackingNote note = notes.selected();
        TrackingNote start = AppraisalFactory.eINSTANCE.createTrackingNote();
        start.setCheckedOn(document.today());
        start.setCheckedBy(Parties.named(document.user().person()));
        Fields<TrackingNote> fields = new Fields<>();
        new AskDialog<>(document, texts.get("note.check"), Objects.toString(note.getCorrection(), ""), start,
                List.of(fields.party(Literals.TRACKING_NOTE__CHECKED_BY, 12), fields.day(Literals.TRACKING_NOTE__CHECKED_ON, 12)),
                made -> commands().checked(unit, note, made.getCheckedBy(), made.getCheckedOn())).open();
    }

    private void meeting() {
        DispatchMeeting start = AppraisalFactory.eINSTANCE.createDispatchMeeting();
        start.setDate(document.today());
        start.setQuarter((document.today().getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
        new AskDialog<>(document, texts.get("meeting.new"), texts.get("meetings.empty"), start, meetingFields(),
                made -> commands().meeting(document.appraisal(), made)).open();
    }

    /** Shows the notes of a unit, or null, and the meetings. */
    void show(AppraisedUnit shown) {
        unit = shown;
        notes.show(shown);
        meetings.show(document.appraisal());
    }

    ListPane<TrackingNote> notes() {
        return notes;
    }

    ListPane<DispatchMeeting> meetings() {
        return meetings;
    }
}
