package org.jixiao.stages.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Feedback;
import org.jixiao.model.dossier.Problem;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.dossier.RectificationItem;
import org.jixiao.model.rules.Deadline;
import org.jixiao.model.rules.DeadlineKind;
import org.jixiao.model.rules.PeriodUnit;
import org.jixiao.model.rules.Scheme;
import org.jixiao.scoring.api.Message;
import org.jixiao.stages.workflow.Deadlines;

/** Until when what an evaluation found must be put right. Plan 2: within one month of receiving the opinion, a calendar month. */
public final class Rectifications {

    /** Code of the deadline that counts from the day the opinion was received. */
    public static final String DEADLINE = "rectification";

    private Rectifications() {
    }

    /** The due date after an opinion; nothing while it has not been received or the scheme names no deadline. */
    public static Optional<LocalDate> due(Scheme scheme, Dossier dossier, Feedback feedback) {
        Deadlines deadlines = new Deadlines(scheme.getCalendar());
        return feedback.getReceivedOn() == null ? Optional.empty() : deadlines.find(DEADLINE)
                .flatMap(d -> deadlines.due(d, dossier.getFiscalYear(), feedback.getReceivedOn(), feedback.getReceivedOn()));
    }

    /**
     * How the due date came about: the day the opinion was received, the period of the scheme, and the last day of the month where the
     * month is too short.
     *
     * @return what is missing where there is no due date yet
     */
    public static Message explain(Scheme scheme, Dossier dossier, Feedback feedback) {
        Optional<Deadline> deadline = new Deadlines(scheme.getCalendar()).find(DEADLINE);
        if (deadline.isEmpty()) {
            return message("due.none", String.valueOf(scheme.getName()));
        }
        Optional<LocalDate> due = due(scheme, dossier, feedback);
        if (due.isEmpty()) {
            return message("due.notReceived");
        }
        LocalDate from = feedback.getReceivedOn();
        Message period = message("period." + deadline.get().getUnit().getName(), deadline.get().getAmount());
        boolean clamped = deadline.get().getKind() == DeadlineKind.AFTER_EVENT && due.get().getDayOfMonth() < from.getDayOfMonth()
                && (deadline.get().getUnit() == PeriodUnit.MONTH || deadline.get().getUnit() == PeriodUnit.YEAR);
        return message(clamped ? "due.clamped" : "due.period", from.toString(), period, due.get().toString(), from.getDayOfMonth());
    }

    /** Where one item of a rectification stands. */
    public enum Standing {
        /** Being put right. */
        RUNNING,
        /** Not done, and its day has passed. */
        OVERDUE,
        /** Done by the unit and not yet checked. */
        DONE,
        /** The rectification is closed. */
        CLOSED
    }

    /** Where an item stands on a day; its own due date counts before that of the rectification. */
    public static Standing standing(RectificationItem item, Rectification rectification, LocalDate today) {
        if (rectification.getClosedOn() != null) {
            return Standing.CLOSED;
        }
        if (item.getDoneOn() != null) {
            return Standing.DONE;
        }
        LocalDate due = item.getDueDate() != null ? item.getDueDate() : rectification.getDueDate();
        return due != null && due.isBefore(today) ? Standing.OVERDUE : Standing.RUNNING;
    }

    /** The problems of an opinion that have no item yet. */
    public static List<Problem> withoutItem(Feedback feedback, Rectification rectification) {
        return feedback.getProblems().stream().filter(p -> rectification.getItems().stream().noneMatch(i -> p.getId().equals(i.getProblemId())))
                .toList();
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Rectifications.class, key, arguments);
    }

    /** Whether a rectification is overdue: not reported, and its day has passed. */
    public static boolean isOverdue(Rectification rectification, LocalDate today) {
        return rectification.getReportedOn() == null && rectification.getClosedOn() == null && rectification.getDueDate() != null
                && rectification.getDueDate().isBefore(today);
    }

    /** Those of a dossier that are overdue. */
    public static List<Rectification> overdue(Dossier dossier, LocalDate today) {
        return dossier.getRectifications().stream().filter(r -> isOverdue(r, today)).toList();
    }
}
