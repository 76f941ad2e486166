package org.jixiao.appraisal.workflow;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.appraisal.edit.Frozen;
import org.jixiao.appraisal.filing.FilingState;
import org.jixiao.appraisal.filing.Filings;
import org.jixiao.model.appraisal.Appeal;
import org.jixiao.model.appraisal.AppealOutcome;
import org.jixiao.model.appraisal.Appraisal;
import org.jixiao.model.appraisal.AppraisedUnit;
import org.jixiao.model.appraisal.TrackingNote;
import org.jixiao.model.appraisal.Verification;
import org.jixiao.model.appraisal.VerificationDraw;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.base.Words;

/** What is due for whom in an appraisal on a day: plan 3's month filing, quarterly meeting, tracking and verification. */
public final class AppraisalDuties {

    /** How many days ahead a filing is shown before its day. */
    private static final int AHEAD = 31;

    private final Appraisal appraisal;
    private final LocalDate today;
    private final List<AppraisalDuty> duties = new ArrayList<>();

    private AppraisalDuties(Appraisal appraisal, LocalDate today) {
        this.appraisal = appraisal;
        this.today = today;
    }

    /** All duties, the overdue first, then by day. */
    public static List<AppraisalDuty> of(Appraisal appraisal, LocalDate today) {
        AppraisalDuties all = new AppraisalDuties(appraisal, today);
        boolean frozen = Frozen.is(appraisal);
        for (AppraisedUnit unit : appraisal.getGroups().stream().flatMap(g -> g.getUnits().stream()).toList()) {
            if (!frozen) {
                all.filings(unit);
                all.notes(unit);
                all.visits(unit);
            }
            unit.getAppeals().stream().filter(a -> a.getOutcome() == AppealOutcome.OPEN).forEach(a -> all.appeal(unit, a));
        }
        if (!frozen) {
            all.meetings();
        }
        all.duties.sort(Comparator.comparing((AppraisalDuty d) -> !d.overdue())
                .thenComparing(AppraisalDuty::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(all.duties);
    }

    private void filings(AppraisedUnit unit) {
        if (unit.getIndicators().isEmpty()) {
            return;
        }
        for (Filings.Standing standing : Filings.of(appraisal, unit, 12, today)) {
            boolean soon = standing.state() == FilingState.OPEN && !standing.due().orElseThrow().isAfter(today.plusDays(AHEAD));
            if (standing.state() == FilingState.MISSING || soon) {
                add(AppraisalDuty.Kind.FILING, unit, "", "duty.filing", "unit", standing.due().orElse(null), name(unit),
                        Filings.label(standing.period(), standing.ordinal()));
            }
        }
    }

    private void notes(AppraisedUnit unit) {
        for (TrackingNote note : unit.getNotes()) {
            if (note.isProblem() && note.getCorrectedOn() == null) {
                add(AppraisalDuty.Kind.CORRECTION, unit, note.getId(), "duty.correct", "unit", note.getCorrectBy(), name(unit), text(note.getText()));
            } else if (note.isProblem() && note.getCheckedOn() == null) {
                add(AppraisalDuty.Kind.CHECK, unit, note.getId(), "duty.check", "performanceOffice", null, name(unit), text(note.getText()));
            }
        }
    }

    private void visits(AppraisedUnit unit) {
        for (Verification visit : unit.getVerifications()) {
            long open = visit.getEntries().stream().filter(e -> !Words.isGiven(e.getVerified()) && e.getInputs().isEmpty()
                    && (e.getFinding() == null || e.getFinding().isBlank())).count();
            if (open > 0) {
                add(AppraisalDuty.Kind.VISIT, unit, visit.getId(), "duty.findings", "performanceOffice", visit.getDate(), name(unit), open);
            }
        }
        Set<String> made = unit.getVerifications().stream().map(Verification::getDrawId).filter(Objects::nonNull).collect(Collectors.toSet());
        for (VerificationDraw draw : appraisal.getDraws()) {
            boolean drawn = draw.getItems().stream().anyMatch(i -> unit.getId().equals(i.getUnitId()));
            if (drawn && !made.contains(draw.getId())) {
                add(AppraisalDuty.Kind.VISIT, unit, draw.getId(), "duty.drawn", "performanceOffice", null, name(unit), String.valueOf(draw.getDate()));
            }
        }
    }

    /** "市局绩效办每季度召开一次调度会". */
    private void meetings() {
        for (int quarter = 1; quarter <= 4; quarter++) {
            int number = quarter;
            LocalDate end = YearMonth.of(appraisal.getYear(), quarter * 3).atEndOfMonth();
            boolean begun = !end.withDayOfMonth(1).minusMonths(2).isAfter(today);
            if (begun && appraisal.getMeetings().stream().noneMatch(m -> m.getQuarter() == number)) {
                add(AppraisalDuty.Kind.MEETING, null, "", "duty.meeting", "performanceOffice", end, quarter);
            }
        }
    }

    private void appeal(AppraisedUnit unit, Appeal appeal) {
        add(AppraisalDuty.Kind.APPEAL, unit, appeal.getId(), "duty.appeal", "leadingGroup", appeal.getDueDate(), name(unit), text(appeal.getText()));
    }

    private void add(AppraisalDuty.Kind kind, AppraisedUnit unit, String objectId, String key, String role, LocalDate due, Object... arguments) {
        duties.add(new AppraisalDuty(kind, unit, Objects.toString(objectId, ""), Message.of(AppraisalDuties.class, key, arguments), role, due,
                due != null && due.isBefore(today)));
    }

    private static String name(AppraisedUnit unit) {
        return text(unit.getName());
    }

    private static String text(String text) {
        return Objects.toString(text, "");
    }
}
