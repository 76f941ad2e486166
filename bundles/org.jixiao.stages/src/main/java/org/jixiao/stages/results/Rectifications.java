package org.jixiao.stages.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.model.dossier.Dossier;
import org.jixiao.model.dossier.Feedback;
import org.jixiao.model.dossier.Rectification;
import org.jixiao.model.rules.Scheme;
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
